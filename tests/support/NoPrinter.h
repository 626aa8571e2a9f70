// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportPrinter.h"

namespace plumbline::testing {

/// Prints nothing. Told apart from its functions (tests/ui/NoPrinter.cpp), so that what pages are
/// made of concerns no test that has none.
class NoPrinter : public ReportPrinter
{
public:
    std::vector<PaintedPage> pages(const ReportContent&, const ReportOptions&) const override;
    Result<> writeCombined(const QString&,
                           std::span<const ReportContent>,
                           const ReportOptions&,
                           const ReportRun&) const override;
    Result<> writeEach(const QString&,
                       std::span<const ReportContent>,
                       const ReportOptions&,
                       const ReportRun&) const override;
    std::vector<PaintedPage> explanationPages(const Explained&,
                                              const ReportOptions&) const override;
    Result<>
    writeExplanation(const QString&, const Explained&, const ReportOptions&) const override;
};

} // namespace plumbline::testing
