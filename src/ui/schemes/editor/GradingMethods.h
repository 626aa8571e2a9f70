// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"

#include <QtCore/QStringList>

namespace plumbline {

/// The eight ways to grade, in the order of `Grading`.

/// What each is called.
[[nodiscard]] QStringList gradingMethodNames();
/// A sound grading of that kind to begin with, for points up to `full`; keeps the range of the one
/// before.
[[nodiscard]] Grading blankGrading(std::size_t method, const Indicator& before);
[[nodiscard]] DeductionItem blankItem(const std::vector<DeductionItem>& items);
[[nodiscard]] RatingLevel blankLevel(const std::vector<RatingLevel>& levels);
[[nodiscard]] Rater blankRater(const std::vector<Rater>& raters);

} // namespace plumbline
