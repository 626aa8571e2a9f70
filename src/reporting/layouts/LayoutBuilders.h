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

/// How much of what an interview sheet could hold has room.
struct InterviewRoom
{
    std::size_t indicators = 3; ///< Of the strongest, and of the weakest.
    int lines = 2; ///< To write on, for each question.
    int actions = 3; ///< Lines for actions while none is agreed.
};

[[nodiscard]] PaperDocument buildInterviewSheet(const InterviewSheet& sheet,
                                                const ReportOptions& options,
                                                const InterviewRoom& room = {});
[[nodiscard]] PaperDocument buildAppealFile(const AppealFile& file, const ReportOptions& options);

} // namespace plumbline
