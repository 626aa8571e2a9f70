// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/CellIndex.h"
#include "application/values/ScoreSheet.h"
#include "application/values/Standing.h"

namespace plumbline {

/// The parts of a score sheet: what was loaded, what is computed from it, and where things are
/// found. Rows run parallel to the appraisals.
struct ScoreSheet::State
{
    static constexpr int kScore = -1; ///< In the place of a node: the published score.

    State(SheetData loaded, CellIndex cellIndex, std::vector<PersonInput> people);

    [[nodiscard]] static std::size_t at(int row) { return static_cast<std::size_t>(row); }

    [[nodiscard]] const StoredCell* find(int row, const CellKey& key) const;
    void keep(int row, const StoredCell& cell);
    /// Puts a person's new score in the place of the old one.
    void rescore(int row);

    [[nodiscard]] const Standing& standing(int row) const { return pools[poolOf[at(row)]]; }

    /// The person's score with what was decided on it.
    [[nodiscard]] const PersonScore& decided(int row) const;

    /// Of a node's rates, or of the scores, over complete people.
    [[nodiscard]] std::optional<Rational> mean(int node, const std::optional<TeamId>& team);

    SheetData data;
    CellIndex index;
    std::vector<PersonInput> inputs;
    std::vector<PersonScore> scores; ///< As computed: what ranks go by.
    std::map<int, PersonScore> decidedScores; ///< Of those on whom something was decided.
    QHash<EmployeeId, int> rows;
    QHash<TeamId, std::vector<int>> teamRows;
    std::vector<std::size_t> poolOf;
    std::vector<Standing> pools;
    std::vector<std::vector<std::size_t>> cellsOf; ///< Places in data.cells.
    std::vector<std::vector<std::size_t>> previousOf; ///< Places in data.previousCells.
    std::vector<std::vector<std::size_t>> measuredOf; ///< Places in data.measured.
    QHash<std::pair<int, QString>, std::size_t> notes; ///< Places in data.notes.
    /// Found on demand, dropped by the next change.
    std::optional<EvaluationResult> evaluation;
    std::map<std::pair<int, std::optional<TeamId>>, std::optional<Rational>> means;

private:
    void decideScore(int row);
    void findPeople();
    void findCells();
    [[nodiscard]] std::optional<Rational> figure(int row, int node) const;
    void drop(int row, std::size_t place);
    [[nodiscard]] static QString poolName(Pool within, const Appraisal& appraisal);
};

} // namespace plumbline
