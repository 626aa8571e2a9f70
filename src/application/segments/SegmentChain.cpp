// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/segments/SegmentChain.h"

#include <algorithm>

namespace plumbline {

namespace {

tl::unexpected<Error> notIn(const EmployeeId& employee, const CycleKey& part)
{
    return failure(ErrorCode::NotFound,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                   {employee.text(), part.toString()});
}

} // namespace

SegmentChain::SegmentChain(EmployeeId employee, std::vector<StoredSegment> segments)
    : m_employee(std::move(employee))
    , m_segments(std::move(segments))
{
}

Result<SegmentChain>
SegmentChain::read(Repositories& repositories, const CycleKey& part, const EmployeeId& employee)
{
    Result<std::vector<StoredSegment>> stored = repositories.segments().segments(part.period);
    const Result<std::vector<Appraisal>> appraisals = repositories.cycles().appraisals(part);
    if (!stored || !appraisals)
        return failure(stored ? appraisals.error() : stored.error());
    std::erase_if(*stored, [&](const StoredSegment& one) { return one.employee != employee; });
    SegmentChain chain(employee, *std::move(stored));
    const bool isIn = std::ranges::any_of(
        *appraisals, [&](const Appraisal& one) { return one.employee == employee; });
    if (chain.m_segments.empty() && isIn)
        chain.m_segments.push_back(chain.whole(part));
    return chain;
}

std::size_t SegmentChain::place(const CycleKey& part) const
{
    const auto found = std::ranges::find(m_segments, part, &StoredSegment::cycle);
    return static_cast<std::size_t>(found - m_segments.begin());
}

StoredSegment SegmentChain::whole(const CycleKey& part) const
{
    return {part, m_employee, part.period.firstDay(), part.period.lastDay()};
}

bool SegmentChain::holds(const CycleKey& part) const
{
    return place(part) < m_segments.size();
}

Result<> SegmentChain::refused(const CycleKey& part, const QDate& day) const
{
    return failure(ErrorCode::OutOfRange,
                   part.toString(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "%1 can't be a day of change for %2 in %3: the days before "
                                     "and after it are not theirs to part."),
                   {day.toString(Qt::ISODate), m_employee.text(), part.toString()});
}

Result<> SegmentChain::join(const CycleKey& part, const QDate& day)
{
    if (m_segments.empty())
        m_segments.push_back(whole(part));
    if (m_segments.front().cycle != part || !day.isValid() || day < part.period.firstDay()
        || day > m_segments.front().ends)
        return refused(part, day);
    m_segments.front().starts = day;
    return {};
}

Result<> SegmentChain::leave(const CycleKey& part, const QDate& day)
{
    if (!holds(part))
        return notIn(m_employee, part);
    if (m_segments.back().cycle != part || !day.isValid() || day < m_segments.back().starts
        || day > part.period.lastDay())
        return refused(part, day);
    m_segments.back().ends = day;
    return {};
}

Result<> SegmentChain::move(const CycleKey& from, const CycleKey& to, const QDate& day)
{
    const std::size_t here = place(from);
    if (here == m_segments.size())
        return notIn(m_employee, from);
    const std::size_t there = place(to);
    const bool isNew = there == m_segments.size();
    if (isNew ? here + 1 != m_segments.size() : there != here + 1)
        return failure(ErrorCode::AlreadyExists,
                       to.toString(),
                       QT_TRANSLATE_NOOP(
                           "Messages", "The days of %1 in %2 and %3 do not follow on each other."),
                       {m_employee.text(), from.toString(), to.toString()});
    if (isNew) {
        m_segments.push_back(whole(to));
        m_segments.back().ends = m_segments[here].ends;
    }
    if (!day.isValid() || day <= m_segments[here].starts || day > m_segments[here + 1].ends)
        return refused(from, day);
    m_segments[here].ends = day.addDays(-1);
    m_segments[here + 1].starts = day;
    return {};
}

int SegmentChain::days() const
{
    if (m_segments.empty())
        return 0;
    return static_cast<int>(m_segments.front().starts.daysTo(m_segments.back().ends)) + 1;
}

bool SegmentChain::isWhole() const
{
    return m_segments.size() == 1 && m_segments.front() == whole(m_segments.front().cycle);
}

QString SegmentChain::toString() const
{
    QStringList parts;
    for (const StoredSegment& one : m_segments)
        parts.append(one.cycle.toString() + QLatin1Char(' ') + one.starts.toString(Qt::ISODate)
                     + QChar(0x2013) + one.ends.toString(Qt::ISODate));
    return parts.join(QStringLiteral("; "));
}

} // namespace plumbline
