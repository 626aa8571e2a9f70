// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SegmentsIn.h"

#include "application/ports/SegmentRepository.h"
#include "application/segments/PartScores.h"
#include "application/segments/SegmentSettings.h"

#include <map>

namespace plumbline {

namespace {

/// A person's segments as they are stored, in time.
using Chains = QHash<EmployeeId, std::vector<StoredSegment>>;

/// The chains of those who have a segment in this part.
Chains chainsOf(const std::vector<StoredSegment>& segments, const CycleKey& key)
{
    Chains chains;
    for (const StoredSegment& one : segments) {
        if (one.cycle == key)
            chains[one.employee];
    }
    for (const StoredSegment& one : segments) {
        if (const auto chain = chains.find(one.employee); chain != chains.end())
            chain->push_back(one);
    }
    return chains;
}

/// Every part that somebody of these chains was or will be in, but their own.
Result<std::map<CycleKey, PartScores>> otherParts(const Access& access,
                                                  Repositories& repositories,
                                                  const CycleKey& own,
                                                  const Chains& chains)
{
    std::map<CycleKey, QSet<EmployeeId>> people;
    for (const std::vector<StoredSegment>& chain : chains) {
        for (const StoredSegment& one : chain) {
            if (one.cycle != own)
                people[one.cycle].insert(one.employee);
        }
    }
    std::map<CycleKey, PartScores> parts;
    for (const auto& [key, employees] : people) {
        Result<PartScores> part = scoresIn(access, repositories, key, employees);
        if (!part)
            return failure(part.error());
        parts.emplace(key, *std::move(part));
    }
    return parts;
}

Segments segmentsOf(const std::vector<StoredSegment>& chain,
                    const CycleKey& own,
                    SegmentWay way,
                    const std::map<CycleKey, PartScores>& parts)
{
    Segments segments;
    segments.way = way;
    segments.periodDays = own.period.days();
    bool isBefore = true;
    for (const StoredSegment& stored : chain) {
        Segment segment{
            stored.cycle.toString(), static_cast<int>(stored.starts.daysTo(stored.ends)) + 1, {}};
        if (stored.cycle == own) {
            segments.own = segments.list.size();
            isBefore = false;
        } else {
            const PartScores& part = parts.at(stored.cycle);
            if (!part.appraised.contains(stored.employee))
                continue;
            if (const auto score = part.scores.constFind(stored.employee);
                isBefore && score != part.scores.cend())
                segment.score = *score;
        }
        segments.list.push_back(std::move(segment));
    }
    return segments;
}

} // namespace

Result<QHash<EmployeeId, Segments>>
segmentsIn(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    const CycleKey& key = cycle.key;
    const auto stored = repositories.segments().segments(key.period);
    if (!stored)
        return failure(stored.error());
    QHash<EmployeeId, Segments> found;
    const Chains chains = chainsOf(*stored, key);
    if (chains.isEmpty())
        return found;
    const Result<SegmentSettings> settings = segmentSettings(repositories);
    const auto parts = otherParts(access, repositories, key, chains);
    if (!settings || !parts)
        return failure(settings ? parts.error() : settings.error());
    for (auto chain = chains.cbegin(); chain != chains.cend(); ++chain)
        found.insert(chain.key(), segmentsOf(chain.value(), key, settings->way, *parts));
    return found;
}

} // namespace plumbline
