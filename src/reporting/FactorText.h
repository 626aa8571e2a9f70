// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "reporting/ReportWords.h"

namespace plumbline {

/// `基数 3,000 × 70% × 得分率 0.945` of a pay part, without the person's figures.
[[nodiscard]] QString
factorText(const ReportWords& words, const Scheme& scheme, const PayFactor& factor);

} // namespace plumbline
