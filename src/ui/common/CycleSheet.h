// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/RecordCells.h"
#include "application/values/ScoreSheet.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace plumbline {

class Desk;

/// The cycle looked at, in memory and live: pages read its ScoreSheet, and edits go through it into
/// the file. One for the window, so that a value typed on one page is at once true on every other.
class CycleSheet : public QObject
{
    Q_OBJECT
public:
    explicit CycleSheet(Desk& desk, QObject* parent = nullptr);
    ~CycleSheet() override;

    /// Null while none is loaded.
    [[nodiscard]] const ScoreSheet* sheet() const { return m_sheet.get(); }

    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    /// Why the cycle could not be read, if so.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    /// Takes the changes in at once and stores them beside; where storing fails, they are taken
    /// back and `changesRefused` says so; where somebody else was there first, their value is taken
    /// in and `conflictsFound` says so. Every `after` must be in stored form.
    void apply(const std::vector<CellChange>& changes);
    void writeNote(const EmployeeId& employee, const QString& node, const QString& text);
    /// Reads the cycle again; after an import.
    void reload();

Q_SIGNALS:
    void loading(); ///< The old sheet is gone or about to be.
    void reset(); ///< A new sheet, or none.
    void cellsChanged(const std::vector<plumbline::CellChange>& changes);
    void changesRefused(const std::vector<plumbline::CellChange>& changes,
                        const plumbline::Error& error);
    void conflictsFound(const std::vector<plumbline::CellConflict>& conflicts);
    void noteChanged(const plumbline::EmployeeId& employee, const QString& node);

private:
    void load();
    void take(const std::vector<CellChange>& changes);
    void put(const StoredCell& cell);
    void answered(const std::vector<CellChange>& changes,
                  const Result<Recorded>& recorded,
                  int request,
                  int generation);
    /// An answer for a sheet that is no longer shown.
    void tellLate(const Result<Recorded>& recorded);
    void takeTheirs(const std::vector<CellConflict>& conflicts, int request);

    Desk& m_desk;
    std::unique_ptr<ScoreSheet> m_sheet;
    std::optional<Error> m_failure;
    bool m_isLoading = false;
    int m_requests = 0;
    /// The latest change under way of each cell: until it is answered, what the file held earlier
    /// is of no use.
    QHash<std::pair<EmployeeId, CellKey>, int> m_underWay;
    int m_generation = 0; ///< An answer for an earlier cycle is dropped.
};

} // namespace plumbline
