// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportInput.h"
#include "drawing/ReportOptions.h"
#include "reporting/ReportDocument.h"

namespace plumbline {

/// Builds what a report says: exact figures put into words of one language. Pure.
[[nodiscard]] ReportDocument buildReport(const ReportInput& input, const ReportOptions& options);

/// The table of indicators; part of buildReport.
[[nodiscard]] IndicatorTable buildTable(const ReportWords& words, const ReportInput& input);
/// From the indicators' sum to the final grade; part of buildReport.
[[nodiscard]] Ledger buildCalculation(const ReportWords& words, const ReportInput& input);
/// Rules that took effect, those that could not be judged, and actions; part of buildReport.
[[nodiscard]] Ledger
buildRules(const ReportWords& words, const Scheme& scheme, const PersonResult& result);
/// The pay slip; part of buildReport.
[[nodiscard]] Ledger buildPay(const ReportWords& words,
                              const Scheme& scheme,
                              const PersonInput& person,
                              const PersonResult& result);

/// Team figures of fewer people would tell one person's figures to another.
inline constexpr int kFewestForMean = 3;
/// Contributions and raw scores are printed to so many places, and computed exactly.
inline constexpr int kContributionPlaces = 4;

} // namespace plumbline
