// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/PaySlips.h"
#include "drawing/PaintedPage.h"
#include "drawing/PaperSheet.h"
#include "drawing/ReportOptions.h"
#include "reporting/ReportDocument.h"

namespace plumbline {

/// What one pay slip says, in its language: a piece of paper of its own once it is cut off.
struct PaySlipPaper
{
    QString company;
    QString title;
    QString period;
    QString draftMark; ///< Empty: final.
    Fact total; ///< Top right.
    std::vector<Fact> facts;
    Ledger pay;
    Ledger rules;
    QString missing; ///< Instead of a slip; empty: there is one.
    QString receipt; ///< Under the line to sign on.
    QString dateLabel;
    QString code; ///< The check code alone.
    QStringList foot; ///< When it was made, its code.
};

/// Slips in the order they are printed.
struct PaySlipsPaper
{
    std::vector<PaySlipPaper> slips;

    /// Everything they say, a line each; the parts of a line are separated by tabs.
    [[nodiscard]] QString text() const;
};

/// Puts slips into words of one language. Pure.
[[nodiscard]] PaySlipsPaper buildPaySlips(const PaySlips& slips, const ReportOptions& options);
/// Two to a page with a line to cut along where both fit, else one to a page. Pure.
[[nodiscard]] std::vector<PaintedPage> layOut(const PaySlipsPaper& paper,
                                              const PaperSheet& sheet = {});

} // namespace plumbline
