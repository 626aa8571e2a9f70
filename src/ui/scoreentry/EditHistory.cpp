// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/EditHistory.h"

#include "ui/common/CycleSheet.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

constexpr int kKeptSteps = 1000;

bool isSameCell(const CellChange& a, const CellChange& b)
{
    return a.employee == b.employee && a.key == b.key;
}

} // namespace

CellPlace EditStep::place() const
{
    if (!cells.empty())
        return {cells.front().change.employee, cells.front().change.key};
    return refusals.empty() ? CellPlace{} : refusals.front().place;
}

EditHistory::EditHistory(CycleSheet& cycle, RefusedCells& refused, QObject* parent)
    : QObject(parent)
    , m_cycle(cycle)
    , m_refused(refused)
{
}

void EditHistory::perform(EditStep step)
{
    if (step.isEmpty())
        return;
    m_steps.resize(size_t(m_done));
    m_steps.push_back(std::move(step));
    if (m_steps.size() > kKeptSteps)
        m_steps.erase(m_steps.begin());
    m_done = int(m_steps.size());
    forward(m_steps.back());
    Q_EMIT changed();
}

void EditHistory::undo()
{
    if (!canUndo())
        return;
    const EditStep step = m_steps[size_t(--m_done)];
    backward(step);
    Q_EMIT changed();
    Q_EMIT revisited(step.place());
}

void EditHistory::redo()
{
    if (!canRedo())
        return;
    const EditStep step = m_steps[size_t(m_done++)];
    forward(step);
    Q_EMIT changed();
    Q_EMIT revisited(step.place());
}

void EditHistory::clear()
{
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed();
}

void EditHistory::forget(const std::vector<CellChange>& changes)
{
    if (changes.empty())
        return;
    const auto made = std::find_if(m_steps.rbegin(), m_steps.rend(), [&](const EditStep& step) {
        return std::any_of(step.cells.begin(), step.cells.end(), [&](const CellEdit& edit) {
            return isSameCell(edit.change, changes.front());
        });
    });
    if (made == m_steps.rend())
        return;
    const int index = int(std::distance(made, m_steps.rend())) - 1;
    m_steps.erase(m_steps.begin() + index);
    if (index < m_done)
        --m_done;
    m_steps.resize(size_t(m_done));
    Q_EMIT changed();
}

void EditHistory::forgetCells(const std::vector<CellPlace>& places)
{
    const QSet<CellPlace> gone(places.begin(), places.end());
    std::vector<EditStep> kept;
    int done = 0;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        EditStep& step = m_steps[i];
        std::erase_if(step.cells, [&](const CellEdit& edit) {
            return gone.contains({edit.change.employee, edit.change.key});
        });
        std::erase_if(step.refusals,
                      [&](const RefusalEdit& refusal) { return gone.contains(refusal.place); });
        if (step.isEmpty())
            continue;
        done += int(i) < m_done ? 1 : 0;
        kept.push_back(std::move(step));
    }
    m_steps = std::move(kept);
    m_done = done;
    Q_EMIT changed();
}

void EditHistory::forward(const EditStep& step)
{
    std::vector<CellChange> changes;
    changes.reserve(step.cells.size());
    for (const CellEdit& edit : step.cells)
        changes.push_back(edit.change);
    for (const RefusalEdit& refusal : step.refusals)
        m_refused.put(refusal.place, refusal.after);
    m_cycle.apply(changes);
}

void EditHistory::backward(const EditStep& step)
{
    std::vector<CellChange> changes;
    changes.reserve(step.cells.size());
    for (auto edit = step.cells.rbegin(); edit != step.cells.rend(); ++edit) {
        CellChange change = edit->change;
        std::swap(change.before, change.after);
        if (!edit->reasonBefore.isEmpty())
            change.reason = edit->reasonBefore;
        changes.push_back(change);
    }
    for (const RefusalEdit& refusal : step.refusals)
        m_refused.put(refusal.place, refusal.before);
    m_cycle.apply(changes);
}

} // namespace plumbline
