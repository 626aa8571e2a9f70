// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/MetricReader.h"

namespace plumbline {

/// Why a rule could not be judged for somebody.
enum class UnjudgedReason {
    NoFigure, ///< The person has no such figure: nothing was given.
    NoTarget,
    NoHistory, ///< Fewer earlier periods than asked for.
    NoPeers ///< Colleagues' figures can't be brought together.
};

struct UnjudgedRule
{
    int rule = 0;
    int condition = 0; ///< The one that could not be judged.
    UnjudgedReason reason = UnjudgedReason::NoFigure;
    friend bool operator==(const UnjudgedRule&, const UnjudgedRule&) = default;
};

/// The first condition of a rule that the engine could not judge for the person, and why.
[[nodiscard]] UnjudgedRule unjudgedReason(const RuleGround& ground, int rule, std::size_t person);

} // namespace plumbline
