// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"

#include <array>
#include <optional>
#include <vector>

namespace plumbline {

/// Five places and the mean of some figures, exact.
struct Spread
{
    Rational least;
    Rational lowerQuartile;
    Rational median;
    Rational upperQuartile;
    Rational greatest;
    Rational mean;
    friend bool operator==(const Spread&, const Spread&) = default;
};

/// None of no figures. Quartiles lie between neighbours in proportion (as a spreadsheet's
/// inclusive quartiles do).
[[nodiscard]] std::optional<Spread> spreadOf(std::vector<Rational> figures);

/// What is to become of an indicator.
enum class IndicatorVerdict { Keep, Change, Drop };

inline constexpr std::array kIndicatorVerdicts{
    IndicatorVerdict::Keep, IndicatorVerdict::Change, IndicatorVerdict::Drop};

[[nodiscard]] QString indicatorVerdictName(IndicatorVerdict verdict); ///< As it is stored.
[[nodiscard]] std::optional<IndicatorVerdict> indicatorVerdictNamed(QStringView name);

/// Who says something about an indicator.
enum class OpinionOf { Member, Customer };

} // namespace plumbline
