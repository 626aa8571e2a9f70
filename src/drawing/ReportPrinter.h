// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "drawing/ReportContentName.h"

#include <functional>
#include <span>
#include <vector>

namespace plumbline {

struct Explained;
struct PaintedPage;
struct ReportOptions;

/// How a long run tells how far it is and learns that it should stop. Both are called from any
/// thread; both may be empty.
struct ReportRun
{
    std::function<void(int done, int total)> progress;
    std::function<bool()> isCancelled;
};

/// Makes the pages of documents and writes them. What is written is whole or not there: a failed or
/// cancelled run leaves what was at the target as it was. Safe to call from several threads.
class ReportPrinter
{
public:
    virtual ~ReportPrinter() = default;
    [[nodiscard]] virtual std::vector<PaintedPage> pages(const ReportContent& content,
                                                         const ReportOptions& options) const = 0;
    /// All documents in one file, in the order given; more than one stand behind an index.
    [[nodiscard]] virtual Result<> writeCombined(const QString& path,
                                                 std::span<const ReportContent> contents,
                                                 const ReportOptions& options,
                                                 const ReportRun& run) const = 0;
    /// One file per document in an existing or new folder, named by reportFileNames.
    [[nodiscard]] virtual Result<> writeEach(const QString& folder,
                                             std::span<const ReportContent> contents,
                                             const ReportOptions& options,
                                             const ReportRun& run) const = 0;
    /// How a number came about, step by step.
    [[nodiscard]] virtual std::vector<PaintedPage>
    explanationPages(const Explained& explained, const ReportOptions& options) const = 0;
    [[nodiscard]] virtual Result<> writeExplanation(const QString& path,
                                                    const Explained& explained,
                                                    const ReportOptions& options) const = 0;

protected:
    ReportPrinter() = default;
    ReportPrinter(const ReportPrinter&) = default;
    ReportPrinter& operator=(const ReportPrinter&) = default;
};

} // namespace plumbline
