// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureCache.h"

namespace plumbline {

namespace {

constexpr std::size_t kMostEntries = 32;

} // namespace

const std::vector<MeasureFigure>*
MeasureCache::find(const State& state, const MeasureCall& call, const MeasureFrame& frame) const
{
    if (state != m_state)
        return nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.call == call && entry.frame == frame)
            return &entry.figures;
    }
    return nullptr;
}

void MeasureCache::put(const State& state,
                       const MeasureCall& call,
                       const MeasureFrame& frame,
                       std::vector<MeasureFigure> figures)
{
    if (state != m_state)
        m_entries.clear();
    m_state = state;
    m_entries.push_front({call, frame, std::move(figures)});
    if (m_entries.size() > kMostEntries)
        m_entries.pop_back();
}

} // namespace plumbline
