// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/DraftBook.h"

namespace plumbline {

void DraftBook::load(const std::vector<CalibrationEntry>& entries)
{
    m_entries.clear();
    m_steps.clear();
    m_done = 0;
    for (const CalibrationEntry& entry : entries)
        apply(entry);
    Q_EMIT changed();
}

CalibrationEntry DraftBook::entry(const EmployeeId& employee) const
{
    const auto found = m_entries.find(employee);
    return found == m_entries.end() ? CalibrationEntry{employee} : found->second;
}

std::vector<CalibrationEntry> DraftBook::entries() const
{
    std::vector<CalibrationEntry> all;
    for (const auto& [employee, entry] : m_entries)
        all.push_back(entry);
    return all;
}

void DraftBook::put(const std::vector<CalibrationEntry>& entries)
{
    Step step;
    for (const CalibrationEntry& after : entries) {
        const CalibrationEntry before = entry(after.employee);
        if (before == after)
            continue;
        apply(after);
        step.push_back({before, after});
    }
    if (step.empty())
        return;
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    ++m_done;
    Q_EMIT changed();
}

void DraftBook::forget(const std::vector<EmployeeId>& employees)
{
    for (const EmployeeId& employee : employees)
        m_entries.erase(employee);
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed();
}

void DraftBook::undo()
{
    if (!canUndo())
        return;
    const Step& step = m_steps[--m_done];
    for (const DraftChange& change : step)
        apply(change.before);
    const EmployeeId at = step.front().before.employee;
    Q_EMIT changed();
    Q_EMIT revisited(at);
}

void DraftBook::redo()
{
    if (!canRedo())
        return;
    const Step& step = m_steps[m_done++];
    for (const DraftChange& change : step)
        apply(change.after);
    const EmployeeId at = step.front().after.employee;
    Q_EMIT changed();
    Q_EMIT revisited(at);
}

void DraftBook::apply(const CalibrationEntry& entry)
{
    if (isEmpty(entry))
        m_entries.erase(entry.employee);
    else
        m_entries.insert_or_assign(entry.employee, entry);
}

std::optional<Decimal> DraftBook::pointsOf(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const Result<Decimal> points =
        Decimal::parse(text.startsWith(QLatin1Char('+')) ? text.mid(1) : text);
    return points && *points != Decimal{0} ? std::optional(*points) : std::nullopt;
}

bool DraftBook::isEmpty(const CalibrationEntry& entry)
{
    return entry.points.isEmpty() && entry.grade.isEmpty() && entry.reason.isEmpty();
}

std::optional<CalibrationDraft> DraftBook::draftOf(const CalibrationEntry& entry)
{
    CalibrationDraft draft{entry.employee, {}};
    draft.decision.reason = entry.reason;
    draft.decision.grade = entry.grade;
    if (entry.grade.isEmpty())
        draft.decision.points = pointsOf(entry.points);
    if (entry.grade.isEmpty() && !draft.decision.points)
        return std::nullopt;
    return draft;
}

std::vector<CalibrationDraft> DraftBook::drafts() const
{
    std::vector<CalibrationDraft> all;
    for (const auto& [employee, entry] : m_entries) {
        if (auto draft = draftOf(entry))
            all.push_back(*std::move(draft));
    }
    return all;
}

} // namespace plumbline
