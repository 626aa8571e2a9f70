// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/DashboardFigures.h"
#include "application/explanation/Explained.h"

#include <functional>

namespace plumbline {

/// How the figures of a dashboard over several periods came about: every result of every period
/// that went in, their sums and counts. Looks at the people of one filter.
class RangeExplanation
{
public:
    RangeExplanation(const ScoreSheet& sheet,
                     const EarlierSheets& earlier,
                     const DashboardFilter& filter);

    /// The mean of all results, and how it changed.
    [[nodiscard]] Explained mean() const;
    [[nodiscard]] Explained completion() const;
    [[nodiscard]] Explained grade(int grade) const;
    [[nodiscard]] Explained indicator(int node) const;
    [[nodiscard]] Explained help() const;
    /// One person's mean, its periods, and how it changed.
    [[nodiscard]] Explained person(int row) const;

    [[nodiscard]] Explained change(int row) const { return person(row); }

    /// One person's mean rate.
    [[nodiscard]] Explained rate(int row, int node) const;

private:
    /// Results of one period.
    struct PeriodPool
    {
        Period period;
        std::vector<PeerFigure> figures;
    };

    using Pools = std::vector<PeriodPool>;
    using Figure = std::function<std::optional<Rational>(const PeriodResult&)>;

    [[nodiscard]] Explained made(ExplainText title, std::vector<Step> steps) const;
    [[nodiscard]] Pools poolsOf(const std::vector<int>& rows, const Figure& figure) const;
    [[nodiscard]] Pools poolsBefore(const std::vector<int>& rows) const;
    [[nodiscard]] static std::optional<Step> pooledMean(const char* label, const Pools& pools);
    [[nodiscard]] Step rounded(const char* label, Step exact) const;
    [[nodiscard]] std::vector<Step> meanAndChange(const std::vector<int>& rows) const;
    [[nodiscard]] std::size_t placeOf(int node) const;
    [[nodiscard]] LocalizedText nodeName(int node) const;

    const ScoreSheet& m_sheet;
    DashboardFigures m_figures;
    TeamFigures m_team;
};

} // namespace plumbline
