// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FieldInput.h"

namespace plumbline {

/// Inputs for any number of choices: their values joined by commas.

/// A list of checks.
[[nodiscard]] FieldInput* makeChecks(QWidget* parent);
/// A button that says what is chosen, or `nothing` where that is nothing.
[[nodiscard]] FieldInput* makePicks(const QString& nothing, QWidget* parent);

} // namespace plumbline
