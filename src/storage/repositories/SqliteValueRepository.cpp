// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/SqliteValueRepository.h"

#include "storage/repositories/CellKinds.h"
#include "storage/repositories/SharedTexts.h"
#include "storage/repositories/StoredForms.h"

namespace plumbline {

namespace {

constexpr const char* kCells =
    "SELECT employee, kind, node, part, value, reason, entered_by, entered_at, origin FROM cell "
    "WHERE cycle = ? ORDER BY employee, kind, node, part";
constexpr const char* kCount = "SELECT count(*) FROM cell WHERE cycle = ?";
constexpr const char* kCell =
    "SELECT employee, kind, node, part, value, reason, entered_by, entered_at, origin FROM cell "
    "WHERE cycle = ? AND employee = ? AND kind = ? AND node = ? AND part = ?";
constexpr const char* kSave =
    "INSERT INTO cell (cycle, employee, kind, node, part, value, reason, entered_by, "
    "entered_at, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (cycle, employee, kind, node, part) DO UPDATE "
    "SET value = excluded.value, reason = excluded.reason, entered_by = excluded.entered_by, "
    "entered_at = excluded.entered_at, origin = excluded.origin";
constexpr const char* kRemove = "DELETE FROM cell WHERE cycle = ? AND employee = ? AND kind = ? "
                                "AND node = ? AND part = ?";
constexpr const char* kNotes = "SELECT employee, node, note, entered_by, entered_at FROM note "
                               "WHERE cycle = ? ORDER BY employee, node";
constexpr const char* kSaveNote =
    "INSERT INTO note (cycle, employee, node, note, entered_by, entered_at) "
    "VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (cycle, employee, node) DO UPDATE "
    "SET note = excluded.note, entered_by = excluded.entered_by, "
    "entered_at = excluded.entered_at";
constexpr const char* kRemoveNote =
    "DELETE FROM note WHERE cycle = ? AND employee = ? AND node = ?";

/// The numbers in the file are written out here, so that reordering the enum can't change them.
std::int64_t toStored(CellOrigin origin)
{
    switch (origin) {
    case CellOrigin::Entered:
        return 0;
    case CellOrigin::Measured:
        return 1;
    }
    Q_UNREACHABLE();
}

CellOrigin storedOrigin(std::int64_t number)
{
    return number == toStored(CellOrigin::Measured) ? CellOrigin::Measured : CellOrigin::Entered;
}

StoredCell cellIn(const Row& row, SharedTexts& texts)
{
    return {EmployeeId(texts.of(row.text(0))),
            {storedCellKind(row.integer(1)), texts.of(row.text(2)), texts.of(row.text(3))},
            texts.of(row.text(4)),
            texts.of(row.text(5)),
            texts.of(row.text(6)),
            storedMoment(row.integer(7)),
            storedOrigin(row.integer(8))};
}

} // namespace

SqliteValueRepository::SqliteValueRepository(Database& database, CycleNumbers& numbers)
    : m_numbers(numbers)
    , m_cells(database, kCells)
    , m_count(database, kCount)
    , m_cell(database, kCell)
    , m_save(database, kSave)
    , m_remove(database, kRemove)
    , m_notes(database, kNotes)
    , m_saveNote(database, kSaveNote)
    , m_removeNote(database, kRemoveNote)
{
}

Result<std::vector<StoredCell>> SqliteValueRepository::cells(const CycleKey& key)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    std::vector<StoredCell> cells;
    SharedTexts texts;
    // Counted first: a large cycle takes the memory it needs, and never twice while it grows.
    const Result<> read =
        m_count
            .read([&](const Row& row) { cells.reserve(static_cast<std::size_t>(row.integer(0))); },
                  *cycle)
            .and_then([&] {
                return m_cells.read([&](const Row& row) { cells.push_back(cellIn(row, texts)); },
                                    *cycle);
            });
    return read.map([&cells] { return std::move(cells); });
}

Result<std::optional<StoredCell>>
SqliteValueRepository::cell(const CycleKey& key, const EmployeeId& employee, const CellKey& cell)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    std::optional<StoredCell> found;
    SharedTexts texts;
    const Result<> read = m_cell.read([&](const Row& row) { found = cellIn(row, texts); },
                                      *cycle,
                                      employee.text(),
                                      toStored(cell.kind),
                                      cell.node,
                                      cell.part);
    return read.map([&found] { return std::move(found); });
}

Result<> SqliteValueRepository::save(const CycleKey& key, const StoredCell& cell)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    const std::int64_t kind = toStored(cell.key.kind);
    if (cell.text.isEmpty())
        return m_remove.run(*cycle, cell.employee.text(), kind, cell.key.node, cell.key.part);
    return m_save.run(*cycle,
                      cell.employee.text(),
                      kind,
                      cell.key.node,
                      cell.key.part,
                      cell.text,
                      cell.reason,
                      cell.enteredBy,
                      toStored(cell.enteredAt),
                      toStored(cell.origin));
}

Result<std::vector<StoredNote>> SqliteValueRepository::notes(const CycleKey& key)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    std::vector<StoredNote> notes;
    const Result<> read = m_notes.read(
        [&notes](const Row& row) {
            notes.push_back({EmployeeId(row.text(0)),
                             row.text(1),
                             row.text(2),
                             row.text(3),
                             storedMoment(row.integer(4))});
        },
        *cycle);
    return read.map([&notes] { return std::move(notes); });
}

Result<> SqliteValueRepository::saveNote(const CycleKey& key, const StoredNote& note)
{
    const Result<std::int64_t> cycle = m_numbers.number(key);
    if (!cycle)
        return failure(cycle.error());
    if (note.text.isEmpty())
        return m_removeNote.run(*cycle, note.employee.text(), note.node);
    return m_saveNote.run(*cycle,
                          note.employee.text(),
                          note.node,
                          note.text,
                          note.enteredBy,
                          toStored(note.enteredAt));
}

} // namespace plumbline
