// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"
#include "drawing/ReportContent.h"
#include "drawing/ReportOptions.h"

namespace plumbline {

/// A part of a document with a line of its own in the outline.
struct DocumentPart
{
    QString title;
    int page = 0; ///< From 0.
};

/// One document, set: its pages, and what a file says of it.
struct SetDocument
{
    QString title; ///< In the file's properties.
    QString company; ///< As it stands on paper: whose file it is.
    QString bookmark; ///< In the outline of a combined file.
    QString figure = {}; ///< Beside it in the index: the score; empty: none.
    std::vector<PaintedPage> pages;
    std::vector<DocumentPart> parts = {}; ///< Below its bookmark: an appendix.
    QString heading = {}; ///< The title without whom it is about: "Performance appraisal 2026Q4".
    QString timeZone = {}; ///< The company's.
    /// On which page each begins of whom it is about, from 0; empty: on the first.
    std::vector<int> subjectPages = {};
};

/// What each layout makes of its content. Pure.
[[nodiscard]] SetDocument documentOf(const ReportInput& appraisal, const ReportOptions& options);
[[nodiscard]] SetDocument documentOf(const TeamReport& report, const ReportOptions& options);
[[nodiscard]] SetDocument documentOf(const CycleSummary& summary, const ReportOptions& options);
[[nodiscard]] SetDocument documentOf(const PaySlips& slips, const ReportOptions& options);
[[nodiscard]] SetDocument documentOf(const InterviewSheet& sheet, const ReportOptions& options);
[[nodiscard]] SetDocument documentOf(const AppealFile& file, const ReportOptions& options);
[[nodiscard]] SetDocument documentOf(const ReportContent& content, const ReportOptions& options);

} // namespace plumbline
