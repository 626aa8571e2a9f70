// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/AppealFile.h"
#include "application/reports/CycleSummary.h"
#include "application/reports/InterviewSheet.h"
#include "application/reports/TeamReport.h"
#include "drawing/ReportOptions.h"
#include "reporting/layouts/PaperDocument.h"

namespace plumbline {

/// What each layout says: exact figures put into words of one language. Pure.
[[nodiscard]] PaperDocument buildTeamReport(const TeamReport& report, const ReportOptions& options);
[[nodiscard]] PaperDocument buildCycleSummary(const CycleSummary& summary,
                                              const ReportOptions& options);
[[nodiscard]] PaperDocument buildInterviewSheet(const InterviewSheet& sheet,
                                                const ReportOptions& options);
[[nodiscard]] PaperDocument buildAppealFile(const AppealFile& file, const ReportOptions& options);

} // namespace plumbline
