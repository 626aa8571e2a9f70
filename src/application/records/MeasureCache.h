// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureFigure.h"

#include <deque>

namespace plumbline {

/// The figures that were asked for last, good as long as nothing in the company file changes.
class MeasureCache
{
public:
    /// What tells one state of the file from another.
    struct State
    {
        std::int64_t audit = 0; ///< The head of the trail.
        std::int64_t records = 0; ///< RecordRepository::revision
        friend bool operator==(const State&, const State&) = default;
    };

    /// Null: never asked, or not since the last change.
    [[nodiscard]] const std::vector<MeasureFigure>*
    find(const State& state, const MeasureCall& call, const MeasureFrame& frame) const;
    void put(const State& state,
             const MeasureCall& call,
             const MeasureFrame& frame,
             std::vector<MeasureFigure> figures);

private:
    struct Entry
    {
        MeasureCall call;
        MeasureFrame frame;
        std::vector<MeasureFigure> figures;
    };

    State m_state;
    std::deque<Entry> m_entries; ///< Newest first; a few.
};

} // namespace plumbline
