// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plumbline::testing {

/// A path below tests/data.
[[nodiscard]] QString testData(const QString& below);
/// A path below the project's folder.
[[nodiscard]] QString projectPath(const QString& below);
/// A program that was built.
[[nodiscard]] QString builtProgram(const QString& name);

} // namespace plumbline::testing
