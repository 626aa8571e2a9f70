// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CycleSheet.h"

#include "application/values/CellIndex.h"
#include "application/values/StoreCell.h"
#include "ui/common/Desk.h"

namespace plumbline {

namespace {

const CellSpec* specOf(const ScoreSheet& sheet, const CellKey& key)
{
    const CellKind column =
        key.kind == CellKind::Target || key.kind == CellKind::Amount ? key.kind : CellKind::Value;
    for (const CellSpec& spec : sheet.cells(column)) {
        if (spec.key == key)
            return &spec;
    }
    return nullptr;
}

std::vector<CellChange> reversed(const std::vector<CellChange>& changes)
{
    std::vector<CellChange> back(changes.rbegin(), changes.rend());
    for (CellChange& change : back)
        std::swap(change.before, change.after);
    return back;
}

} // namespace

CycleSheet::CycleSheet(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::currentCycleChanged, this, &CycleSheet::load);
    connect(&desk, &Desk::companyClosed, this, &CycleSheet::load);
    connect(&desk, &Desk::recordsChanged, this, &CycleSheet::load);
}

CycleSheet::~CycleSheet() = default;

void CycleSheet::load()
{
    const int generation = ++m_generation;
    m_failure.reset();
    m_underWay.clear();
    m_isLoading = m_desk.currentCycle().has_value();
    Q_EMIT loading();
    if (!m_isLoading) {
        m_sheet.reset();
        Q_EMIT reset();
        return;
    }
    m_desk.ask<std::shared_ptr<ScoreSheet>>(
        this,
        [key = *m_desk.currentCycle()](const Access& access) {
            return loadSheet(access, key)
                .and_then([](SheetData&& data) { return ScoreSheet::build(std::move(data)); })
                .map([](ScoreSheet&& sheet) {
                    return std::make_shared<ScoreSheet>(std::move(sheet));
                });
        },
        [this, generation](Result<std::shared_ptr<ScoreSheet>> sheet) {
            if (generation != m_generation)
                return;
            m_isLoading = false;
            m_sheet.reset();
            if (sheet)
                m_sheet = std::make_unique<ScoreSheet>(std::move(**sheet));
            else
                m_failure = sheet.error();
            Q_EMIT reset();
        });
}

void CycleSheet::reload()
{
    load();
}

void CycleSheet::put(const StoredCell& cell)
{
    const int row = m_sheet->rowOf(cell.employee);
    const CellSpec* spec = specOf(*m_sheet, cell.key);
    if (row < 0 || spec == nullptr)
        return;
    const auto put = m_sheet->put(row, *spec, settledCell(cell, m_sheet->measuredFill(row, *spec)));
    Q_ASSERT(put);
}

void CycleSheet::take(const std::vector<CellChange>& changes)
{
    for (const CellChange& change : changes)
        put({change.employee,
             change.key,
             change.after,
             change.reason,
             m_desk.user(),
             m_desk.ports().clock.now()});
    Q_EMIT cellsChanged(changes);
}

void CycleSheet::apply(const std::vector<CellChange>& changes)
{
    if (!m_sheet || changes.empty())
        return;
    take(changes);
    const int request = ++m_requests;
    for (const CellChange& change : changes)
        m_underWay.insert({change.employee, change.key}, request);
    m_desk.savingBegan();
    m_desk.ask<Recorded>(
        this,
        [key = m_sheet->data().cycle.key, changes](const Access& access) {
            return recordUntouched(access, key, changes);
        },
        [this, changes, request, generation = m_generation](const Result<Recorded>& recorded) {
            answered(changes, recorded, request, generation);
        });
}

void CycleSheet::answered(const std::vector<CellChange>& changes,
                          const Result<Recorded>& recorded,
                          int request,
                          int generation)
{
    const bool isAllStored = recorded && recorded->conflicts.empty();
    const bool isCurrent = generation == m_generation && m_sheet;
    m_desk.savingEnded(recorded ? SaveState::Saved : SaveState::Failed);
    if (!isCurrent) {
        tellLate(recorded);
        return;
    }
    if (!recorded) {
        take(reversed(changes));
        Q_EMIT changesRefused(changes, recorded.error());
    } else if (!isAllStored) {
        takeTheirs(recorded->conflicts, request);
        Q_EMIT conflictsFound(recorded->conflicts);
    }
    for (const CellChange& change : changes) {
        const std::pair place(change.employee, change.key);
        if (m_underWay.value(place) == request)
            m_underWay.remove(place);
    }
}

void CycleSheet::tellLate(const Result<Recorded>& recorded)
{
    if (!recorded) {
        m_desk.tell(recorded.error());
        return;
    }
    for (const CellConflict& conflict : recorded->conflicts) {
        const CellChange& mine = conflict.change;
        m_desk.tell({ErrorCode::Conflict,
                     {},
                     {QT_TRANSLATE_NOOP("Messages",
                                        "%1 was changed by someone else in the meantime; “%2” was "
                                        "not stored."),
                      {cellPath(mine.employee.text(), mine.key), mine.after}}});
    }
}

void CycleSheet::takeTheirs(const std::vector<CellConflict>& conflicts, int request)
{
    std::vector<CellChange> changes;
    for (const CellConflict& conflict : conflicts) {
        const CellChange& mine = conflict.change;
        if (m_underWay.value({mine.employee, mine.key}) != request)
            continue;
        put(conflict.theirs);
        changes.push_back(
            {mine.employee, mine.key, mine.after, conflict.theirs.text, conflict.theirs.reason});
    }
    Q_EMIT cellsChanged(changes);
}

void CycleSheet::writeNote(const EmployeeId& employee, const QString& node, const QString& text)
{
    if (!m_sheet)
        return;
    m_sheet->putNote(m_sheet->rowOf(employee), node, text);
    Q_EMIT noteChanged(employee, node);
    m_desk.savingBegan();
    m_desk.ask<void>(
        this,
        [key = m_sheet->data().cycle.key, employee, node, text](const Access& access) {
            return saveNote(access, key, employee, node, text);
        },
        [this](const Result<>& stored) {
            m_desk.savingEnded(stored ? SaveState::Saved : SaveState::Failed);
            if (!stored)
                m_desk.tell(stored.error());
        });
}

} // namespace plumbline
