// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

#include <QtCore/QHash>

namespace plumbline {

/// A step of the explanation in the window's language.
[[nodiscard]] QString stepLabel(const Step& step);
[[nodiscard]] QString stepWords(const Step& step);
/// Its result: figures for people, words as they are.
[[nodiscard]] QString stepResult(const Step& step);
[[nodiscard]] QString exactResult(const QString& result);
/// The step and all below it as lines of text, each level further in.
[[nodiscard]] QString stepText(const Step& step, const QHash<EmployeeId, QString>& names);

} // namespace plumbline
