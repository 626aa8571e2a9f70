// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/AppealFile.h"
#include "application/reports/CycleSummary.h"
#include "application/reports/InterviewSheet.h"
#include "application/reports/PaySlips.h"
#include "application/reports/TeamReport.h"
#include "drawing/PaintedPage.h"
#include "drawing/ReportContentName.h"
#include "drawing/ReportInput.h"

namespace plumbline {

/// Whom a document is about.
struct ReportSubject
{
    QString layout; ///< `appraisal`, `pay-slip`: in the file's name.
    QString id; ///< Staff number, or a team's; empty: the whole cycle.
    QString name; ///< The person's or the team's.
    QString team; ///< A person's team; empty: none, or no person.
    CycleKey cycle;
};

[[nodiscard]] ReportSubject subjectOf(const ReportInput& appraisal);
[[nodiscard]] ReportSubject subjectOf(const TeamReport& report);
[[nodiscard]] ReportSubject subjectOf(const CycleSummary& summary);
[[nodiscard]] ReportSubject subjectOf(const PaySlips& slips);
[[nodiscard]] ReportSubject subjectOf(const InterviewSheet& sheet);
[[nodiscard]] ReportSubject subjectOf(const AppealFile& file);
[[nodiscard]] ReportSubject subjectOf(const ReportContent& content);
/// Everybody a document is about, in its order: slips that share pages are of several.
[[nodiscard]] std::vector<ReportSubject> subjectsOf(const ReportContent& content);

/// What explains the document as a whole.
[[nodiscard]] SpotTarget wholeOf(const ReportContent& content);

/// A document for each slip.
[[nodiscard]] std::vector<ReportContent> slipContents(const PaySlips& slips);
/// The same documents for one file: slips that follow each other share pages, two and two.
[[nodiscard]] std::vector<ReportContent> inOneFile(std::vector<ReportContent> contents);

} // namespace plumbline
