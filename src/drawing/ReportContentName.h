// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

namespace plumbline {

struct AppealFile;
struct CycleSummary;
struct InterviewSheet;
struct PaySlips;
struct ReportInput;
struct TeamReport;

/// Everything that one printed document says, whichever layout it has. Another layout is another
/// alternative, with its own `subjectOf` in drawing/ReportContent.h and its own `documentOf` in
/// reporting/SetDocument.h.
using ReportContent =
    std::variant<ReportInput, TeamReport, CycleSummary, PaySlips, InterviewSheet, AppealFile>;

} // namespace plumbline
