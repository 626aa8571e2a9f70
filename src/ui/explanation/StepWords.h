// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

namespace plumbline {

/// A step of the explanation in the window's language.
[[nodiscard]] QString stepLabel(const Step& step);
[[nodiscard]] QString stepWords(const Step& step);
/// Its result: figures for people, words as they are.
[[nodiscard]] QString stepResult(const Step& step);
[[nodiscard]] QString exactResult(const QString& result);

} // namespace plumbline
