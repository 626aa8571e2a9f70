// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/EvaluationResult.h"

namespace plumbline {

/// What every node brings to the raw score, exactly: an indicator what it earned, a group what its
/// penalties take off (never above zero). Their sum is root rate × full. Nodes that are left out
/// bring nothing.
[[nodiscard]] std::vector<Rational> contributions(const Scheme& scheme, const PersonScore& score);

} // namespace plumbline
