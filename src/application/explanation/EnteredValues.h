// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

namespace plumbline {

class ScoreSheet;

/// Notes below the steps of a person's explanation who entered the values, when and why.
void noteEntered(const ScoreSheet& sheet, int row, std::vector<Step>& steps);

} // namespace plumbline
