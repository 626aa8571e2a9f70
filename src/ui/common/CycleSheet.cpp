// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CycleSheet.h"

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
}

CycleSheet::~CycleSheet() = default;

void CycleSheet::load()
{
    const int generation = ++m_generation;
    m_failure.reset();
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

void CycleSheet::take(const std::vector<CellChange>& changes)
{
    for (const CellChange& change : changes) {
        const int row = m_sheet->rowOf(change.employee);
        const CellSpec* spec = specOf(*m_sheet, change.key);
        if (row < 0 || spec == nullptr)
            continue;
        const StoredCell cell{change.employee,
                              change.key,
                              change.after,
                              change.reason,
                              m_desk.user(),
                              m_desk.ports().clock.now()};
        const auto put = m_sheet->put(row, *spec, cell);
        Q_ASSERT(put);
    }
    Q_EMIT cellsChanged(changes);
}

void CycleSheet::apply(const std::vector<CellChange>& changes)
{
    if (!m_sheet || changes.empty())
        return;
    take(changes);
    m_desk.savingBegan();
    m_desk.ask<std::vector<StoredCell>>(
        this,
        [key = m_sheet->data().cycle.key, changes](const Access& access) {
            return recordCells(access, key, changes);
        },
        [this, changes, generation = m_generation](const Result<std::vector<StoredCell>>& stored) {
            m_desk.savingEnded(stored ? SaveState::Saved : SaveState::Failed);
            if (stored)
                return;
            if (generation == m_generation && m_sheet)
                take(reversed(changes));
            Q_EMIT changesRefused(changes, stored.error());
        });
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
