// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/Strictness.h"

#include <QtCore/QSet>

namespace plumbline {

/// Reads out of a sheet who gave which rate to whom.
class ScorerReading
{
public:
    ScorerReading(const ScoreSheet& sheet, const ScorerSight& sight, Strictness& into);

    /// By row of the sheet.
    [[nodiscard]] std::vector<Strictness::Person> read();

private:
    /// The cells of one indicator of one person.
    using Cells = std::vector<const StoredCell*>;

    void readNode(int row, int node, const Cells& cells);
    void readRaters(int row, int node, const RaterMarks& marks, const Cells& cells);
    void add(int row, std::size_t scorer, const Rational& rate);
    [[nodiscard]] std::size_t scorerOf(int row, const StoredCell& cell);
    /// Whose task it was, as far as that is one person.
    [[nodiscard]] std::optional<ScorerFigure> byTask(int row, const CellKey& key);
    [[nodiscard]] PinnedHolder pinned(int row, const Holder& holder);
    [[nodiscard]] ScorerFigure ofAccount(const QString& account) const;
    [[nodiscard]] ScorerFigure ofPerson(const EmployeeId& person) const;
    [[nodiscard]] std::size_t placeOf(ScorerFigure scorer);

    const ScoreSheet& m_sheet;
    const ScorerSight& m_sight;
    Strictness& m_into; ///< Knows the scorers.
    std::vector<Strictness::Person> m_people;
    QHash<QString, int> m_nodes; ///< Indicators by id.
    QHash<std::pair<QString, QString>, Holder> m_tasks; ///< By node and part.
    QSet<EmployeeId> m_leaders;
    QHash<std::pair<int, QString>, PinnedHolder> m_pinned; ///< By kind and team; not of leaders.
    QHash<std::pair<int, QString>, std::size_t> m_places; ///< By kind and id.
};

} // namespace plumbline
