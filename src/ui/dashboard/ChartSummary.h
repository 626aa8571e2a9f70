// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BarPicture.h"
#include "ui/dashboard/LinePicture.h"
#include "ui/dashboard/SpreadChart.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What a chart shows, in sentences: for screen readers and above the table behind it. Built from
/// what is drawn and nothing else.
class ChartSummary
{
    Q_DECLARE_TR_FUNCTIONS(ChartSummary)
public:
    /// How many, the highest, the lowest, the guideline, the other side, a small sample.
    [[nodiscard]] static QString bars(const BarPicture& picture);
    /// Each line: from where to where, its highest and lowest, what is missing, small samples.
    [[nodiscard]] static QString lines(const LinePicture& picture);
    /// The highest and the lowest mean, and who has too few to tell.
    [[nodiscard]] static QString spreads(const SpreadPicture& picture);

private:
    [[nodiscard]] static QString ends(const BarPicture& picture);
    [[nodiscard]] static QString guides(const BarPicture& picture);
    [[nodiscard]] static QString others(const BarPicture& picture);
    [[nodiscard]] static QString line(const LinePicture& picture, const Line& line);
    [[nodiscard]] static QString names(const std::vector<const Bar*>& bars);
};

} // namespace plumbline
