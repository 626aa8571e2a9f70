// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "drawing/PaintedPage.h"
#include "drawing/ReportInput.h"

#include <functional>
#include <span>

namespace plumbline {

enum class PageSize { A4 };

struct ReportOptions
{
    QString language; ///< zh_CN, zh_TW or en: the report's own, whatever the window's is.
    QDateTime madeAt; ///< Shown in the company's time zone.
    PageSize pageSize = PageSize::A4;
    int threads = 0; ///< Writing beside each other; 0: as many as the machine runs at once.
};

/// How a long run tells how far it is and learns that it should stop. Both are called from any
/// thread; both may be empty.
struct ReportRun
{
    std::function<void(int done, int total)> progress;
    std::function<bool()> isCancelled;
};

/// Makes the pages of reports and writes them. What is written is whole or not there: a failed or
/// cancelled run leaves what was at the target as it was. Safe to call from several threads.
class ReportPrinter
{
public:
    virtual ~ReportPrinter() = default;
    [[nodiscard]] virtual std::vector<PaintedPage> pages(const ReportInput& person,
                                                         const ReportOptions& options) const = 0;
    /// All people in one file, in the order given.
    [[nodiscard]] virtual Result<> writeCombined(const QString& path,
                                                 std::span<const ReportInput> people,
                                                 const ReportOptions& options,
                                                 const ReportRun& run) const = 0;
    /// One file per person in an existing or new folder, named by reportFileName.
    [[nodiscard]] virtual Result<> writeEach(const QString& folder,
                                             std::span<const ReportInput> people,
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

/// `E1001-team-quarterly-2024Q1.pdf`. Signs that no file name may have become `_`, followed by a
/// mark of the whole id, so that two ids never share a file.
[[nodiscard]] QString reportFileName(const EmployeeId& employee, const CycleKey& cycle);

} // namespace plumbline
