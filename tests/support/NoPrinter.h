// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportPrinter.h"

namespace plumbline::testing {

/// Prints nothing.
class NoPrinter : public ReportPrinter
{
public:
    std::vector<PaintedPage> pages(const ReportInput&, const ReportOptions&) const override
    {
        return {};
    }

    Result<> writeCombined(const QString&,
                           std::span<const ReportInput>,
                           const ReportOptions&,
                           const ReportRun&) const override
    {
        return {};
    }

    Result<> writeEach(const QString&,
                       std::span<const ReportInput>,
                       const ReportOptions&,
                       const ReportRun&) const override
    {
        return {};
    }

    std::vector<PaintedPage> explanationPages(const Explained&, const ReportOptions&) const override
    {
        return {};
    }

    Result<> writeExplanation(const QString&, const Explained&, const ReportOptions&) const override
    {
        return {};
    }
};

} // namespace plumbline::testing
