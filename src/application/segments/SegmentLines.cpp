// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SegmentLines.h"

#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/ports/SegmentRepository.h"
#include "application/schemes/SchemeVersions.h"
#include "application/segments/PartScores.h"
#include "application/segments/SegmentSettings.h"

namespace plumbline {

namespace {

Result<SegmentLine>
lineOf(const Access& access, Repositories& repositories, const StoredSegment& stored)
{
    const Result<Cycle> cycle = findCycle(repositories, stored.cycle);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    const auto scores = scoresIn(access, repositories, stored.cycle, {stored.employee});
    if (!scheme || !scores)
        return failure(scheme ? scores.error() : scheme.error());
    SegmentLine line;
    line.cycle = stored.cycle;
    line.scheme = scheme->document().texts.name;
    if (line.scheme.isEmpty())
        line.scheme = LocalizedText(stored.cycle.scheme.text());
    line.starts = stored.starts;
    line.ends = stored.ends;
    line.days = static_cast<int>(stored.starts.daysTo(stored.ends)) + 1;
    line.isAppraised = scores->appraised.contains(stored.employee);
    const Subject subject{.cycle = stored.cycle, .employee = stored.employee};
    const auto score = scores->scores.constFind(stored.employee);
    if (score != scores->scores.cend()
        && permit(access, repositories, Permission::SeeScores, subject))
        line.score = *score;
    return line;
}

/// Which of them count, of those that are appraised.
void markCounting(SegmentWay way, std::vector<SegmentLine>& lines)
{
    Segments segments;
    segments.way = way;
    for (const SegmentLine& line : lines) {
        if (line.isAppraised)
            segments.list.push_back({line.cycle.toString(), line.days, {}});
    }
    std::size_t place = 0;
    for (SegmentLine& line : lines)
        line.counts = line.isAppraised && segments.counts(place++);
}

} // namespace

Result<std::vector<SegmentLine>>
segmentLines(const Access& access, const CycleKey& key, const EmployeeId& employee)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{.cycle = key, .employee = employee};
    if (auto may = permit(access, repositories, Permission::SeeCourse, subject); !may)
        return failure(may.error());
    const auto stored = repositories.segments().segments(key.period);
    const Result<SegmentSettings> settings = segmentSettings(repositories);
    if (!stored || !settings)
        return failure(stored ? settings.error() : stored.error());
    std::vector<SegmentLine> lines;
    for (const StoredSegment& one : *stored) {
        if (one.employee != employee)
            continue;
        Result<SegmentLine> line = lineOf(access, repositories, one);
        if (!line)
            return failure(line.error());
        lines.push_back(*std::move(line));
    }
    markCounting(settings->way, lines);
    return lines;
}

} // namespace plumbline
