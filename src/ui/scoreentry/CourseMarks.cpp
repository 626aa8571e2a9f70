// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/CourseMarks.h"

#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/WayWords.h"

namespace plumbline {

namespace {

bool keepsValues(AppraisalState state)
{
    switch (state) {
    case AppraisalState::InReview:
    case AppraisalState::Reviewed:
    case AppraisalState::Published:
    case AppraisalState::Appealed:
    case AppraisalState::Confirmed:
    case AppraisalState::Settled:
        return true;
    case AppraisalState::GoalsOpen:
    case AppraisalState::GoalsProposed:
    case AppraisalState::GoalsObjected:
    case AppraisalState::GoalsAgreed:
    case AppraisalState::InWork:
    case AppraisalState::NotAppraised:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

CourseMarks::CourseMarks(Desk& desk, CycleSheet& cycle, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_cycle(cycle)
{
    connect(&cycle, &CycleSheet::reset, this, &CourseMarks::read);
}

void CourseMarks::read()
{
    ++m_generation;
    m_lines.clear();
    m_places.clear();
    m_names.clear();
    if (m_cycle.sheet() == nullptr)
        return;
    m_desk.ask<std::vector<CourseLine>>(
        this,
        [key = m_cycle.sheet()->data().cycle.key](const Access& access) {
            return courses(access, key);
        },
        [this, generation = m_generation](Result<std::vector<CourseLine>> lines) {
            // Without them nothing is marked; what may not be stored is still refused.
            if (!lines || generation != m_generation)
                return;
            m_lines = std::move(*lines);
            for (std::size_t at = 0; at < m_lines.size(); ++at) {
                m_places.insert(m_lines[at].appraisal.employee, at);
                m_names.insert(m_lines[at].appraisal.employee, m_lines[at].appraisal.name);
            }
            Q_EMIT changed();
        });
}

const CourseLine* CourseMarks::line(const EmployeeId& employee) const
{
    const auto found = m_places.constFind(employee);
    return found == m_places.constEnd() ? nullptr : &m_lines[*found];
}

bool CourseMarks::isLocked(const EmployeeId& employee) const
{
    const CourseLine* found = line(employee);
    return found != nullptr && keepsValues(found->state);
}

QString CourseMarks::lockWords(const EmployeeId& employee) const
{
    if (!isLocked(employee))
        return {};
    const QString state = courseWords(line(employee)->state);
    return line(employee)->revision > 0
        ? tr("%1: the values stay as they are; a correction is a new revision").arg(state)
        : tr("%1: the values stay as they are unless they are returned").arg(state);
}

QString CourseMarks::nextWords(const EmployeeId& employee) const
{
    const CourseLine* found = line(employee);
    return found != nullptr ? nextStepWords(*found, m_names) : QString();
}

QDateTime CourseMarks::lastReview(const EmployeeId& employee) const
{
    QDateTime last;
    if (const CourseLine* found = line(employee)) {
        for (const AppraisalStep& step : found->steps) {
            if (step.kind == AppraisalStepKind::PassedOn
                || step.kind == AppraisalStepKind::Returned)
                last = step.at;
        }
    }
    return last;
}

} // namespace plumbline
