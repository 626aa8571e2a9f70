// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NoPrinter.h"

#include "drawing/PaintedPage.h"
#include "drawing/ReportContent.h"

namespace plumbline::testing {

std::vector<PaintedPage> NoPrinter::pages(const ReportContent&, const ReportOptions&) const
{
    return {};
}

Result<> NoPrinter::writeCombined(const QString&,
                                  std::span<const ReportContent>,
                                  const ReportOptions&,
                                  const ReportRun&) const
{
    return {};
}

Result<> NoPrinter::writeEach(const QString&,
                              std::span<const ReportContent>,
                              const ReportOptions&,
                              const ReportRun&) const
{
    return {};
}

std::vector<PaintedPage> NoPrinter::explanationPages(const Explained&, const ReportOptions&) const
{
    return {};
}

Result<> NoPrinter::writeExplanation(const QString&, const Explained&, const ReportOptions&) const
{
    return {};
}

} // namespace plumbline::testing
