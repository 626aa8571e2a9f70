// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportPrinter.h"

namespace plumbline {

/// Reports as PDF files, several made beside each other. Knows no window and no database.
class PdfReportPrinter : public ReportPrinter
{
public:
    [[nodiscard]] std::vector<PaintedPage> pages(const ReportContent& content,
                                                 const ReportOptions& options) const override;
    [[nodiscard]] Result<> writeCombined(const QString& path,
                                         std::span<const ReportContent> contents,
                                         const ReportOptions& options,
                                         const ReportRun& run) const override;
    [[nodiscard]] Result<> writeEach(const QString& folder,
                                     std::span<const ReportContent> contents,
                                     const ReportOptions& options,
                                     const ReportRun& run) const override;
    [[nodiscard]] std::vector<PaintedPage>
    explanationPages(const Explained& explained, const ReportOptions& options) const override;
    [[nodiscard]] Result<> writeExplanation(const QString& path,
                                            const Explained& explained,
                                            const ReportOptions& options) const override;
};

} // namespace plumbline
