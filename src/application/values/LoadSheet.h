// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/StoredDecision.h"
#include "application/values/SchemeHistory.h"

namespace plumbline {

/// A cell of an earlier cycle, without who entered it and why: half of the memory.
struct EarlierCell
{
    EmployeeId employee;
    CellKey key;
    QString text;
};

/// Everything about one cycle that the grid, the dashboard and the reports need.
struct SheetData
{
    Company company;
    Cycle cycle;
    Scheme scheme;
    std::vector<Team> teams;
    std::vector<Position> positions;
    std::vector<Appraisal> appraisals;
    std::vector<StoredCell> cells;
    std::vector<StoredNote> notes;
    /// Of the same scheme's period before, if there was one.
    std::vector<EarlierCell> previousCells;
    QHash<EmployeeId, std::vector<HistoryEntry>>
        history; ///< Stored results of earlier periods of the same scheme.
    QHash<EmployeeId, QMap<Period, QString>> gradeHistory;
    std::vector<StoredMeasured> measured = {}; ///< Beside the cells.
    QDateTime cutOff = {}; ///< As of when it is measured.
    int fewest = 0; ///< With fewer records a figure is too few to trust.
    /// The last of `appraisals`, who may not be seen: they have no names, and numbers of no
    /// meaning.
    int hidden = 0;
    std::vector<StoredDecision> decisions = {}; ///< On results; they change no value.
    /// Of who joined, left or moved within the period, with the scores of earlier parts as loaded.
    QHash<EmployeeId, Segments> segments = {};
    QString trailCode = {}; ///< Where the trail stood then, for what is printed.
};

/// The history with values where `depth` asks for them or the cycle's own rules do.
[[nodiscard]] Result<SheetData>
loadSheet(const Access& access, const CycleKey& key, HistoryDepth depth = HistoryDepth::Scores);

} // namespace plumbline
