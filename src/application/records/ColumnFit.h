// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/HeadingForm.h"
#include "application/records/RecordPlan.h"
#include "application/records/TableSample.h"
#include "domain/records/FactReader.h"

namespace plumbline {

/// What the first rows of a table tell about its columns.
class ColumnFit
{
public:
    ColumnFit(const TableSample& sample, DateOrder dateOrder);

    /// The order in which most of the dates can be read.
    [[nodiscard]] static DateOrder dateOrderOf(const TableSample& sample);

    /// Whether nearly all cells that say something can be read so, or half of them where the
    /// heading leaves no doubt; an empty column fits all.
    [[nodiscard]] bool
    reads(int column, RecordKind kind, const MapField& field, HeadingMatch match) const;
    /// Days without times of day / times of day alone.
    [[nodiscard]] bool holdsDays(int column) const;
    [[nodiscard]] bool holdsTimesOfDay(int column) const;
    [[nodiscard]] bool holdsAnything(int column) const;
    /// The smallest scale that holds all ratings.
    [[nodiscard]] RatingScale scaleOf(int column) const;
    /// As the cells and the heading say; none: seconds.
    [[nodiscard]] std::optional<DurationUnit> unitOf(int column) const;
    /// The words for nothing that stand in one of those columns.
    [[nodiscard]] QStringList missingIn(const std::vector<int>& columns) const;

private:
    /// How many of a column's cells say something, and how many of these can be read.
    struct Share
    {
        int said = 0;
        int read = 0;
    };

    template<typename Reads>
    [[nodiscard]] Share share(int column, Reads reads) const;
    template<typename Reads>
    [[nodiscard]] bool nearlyAll(int column, Reads reads) const;

    const TableSample& m_sample;
    LocalClock m_clock;
    MomentForm m_form;
    FactReader m_cells;
    WordTable m_missing;
};

} // namespace plumbline
