// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/LoadSheet.h"

namespace plumbline {

/// Where what a cell shows comes from.
enum class CellSource {
    Nowhere, ///< It is empty, and no records belong to it.
    Typed,
    Measured,
    Overridden, ///< A person's value stands in the place of a measured one.
    WithoutRecords, ///< Measured, but there is no record to divide by.
    NotTaken ///< Measured, but the cell's bounds refuse it.
};

/// A cycle in memory: every value, and every score, rank and grade kept up to date as one types.
/// Knows no database and no window; the same code serves the grid, the dashboard, the reports and
/// the command line.
class ScoreSheet
{
public:
    [[nodiscard]] static Result<ScoreSheet> build(SheetData data);
    ScoreSheet(ScoreSheet&&) noexcept;
    ScoreSheet& operator=(ScoreSheet&&) noexcept;
    ~ScoreSheet();

    [[nodiscard]] const SheetData& data() const;
    [[nodiscard]] const Scheme& scheme() const;
    [[nodiscard]] const Period& period() const;
    [[nodiscard]] int size() const; ///< People who may be seen; the others only take part.
    [[nodiscard]] const Appraisal& appraisal(int row) const;
    [[nodiscard]] const PersonInput& input(int row) const;
    [[nodiscard]] int rowOf(const EmployeeId& employee) const; ///< −1: not in it.
    [[nodiscard]] const std::vector<CellSpec>&
    cells(CellKind kind) const; ///< Value: also penalties and adjustments.

    [[nodiscard]] QString text(int row, const CellKey& key) const; ///< Stored form; empty: nothing.
    [[nodiscard]] const StoredCell*
    stored(int row, const CellKey& key) const; ///< Who and when; null: nothing.
    [[nodiscard]] QString previousText(int row,
                                       const CellKey& key) const; ///< Of the period before.
    /// What the records come to beside a cell; null: it is not measured.
    [[nodiscard]] const StoredMeasured* measured(int row, const CellKey& key) const;
    /// What they fill into it when nobody types another value, stored form; empty: nothing.
    [[nodiscard]] QString measuredFill(int row, const CellSpec& cell) const;
    [[nodiscard]] CellSource source(int row, const CellKey& key) const;
    [[nodiscard]] QString note(int row, const QString& node) const;
    [[nodiscard]] Result<QString> normalized(const CellSpec& cell, QStringView typed) const;

    /// Puts a cell (stored form; empty takes it out) and brings score, ranks and grades up to date.
    [[nodiscard]] Result<> put(int row, const CellSpec& cell, const StoredCell& stored);
    void putNote(int row, const QString& node, const QString& text);

    [[nodiscard]] const PersonScore& score(int row) const;
    [[nodiscard]] int rank(int row) const; ///< 0: incomplete, or ranked in a later part.
    [[nodiscard]] int rankOf(int row) const;
    [[nodiscard]] std::optional<int> grade(int row) const; ///< Before the rules.
    /// The exact mean of a node's rates / of published scores over complete people of a team (null:
    /// everybody).
    [[nodiscard]] std::optional<Rational> meanRate(int node,
                                                   const std::optional<TeamId>& team) const;
    [[nodiscard]] std::optional<Rational> meanScore(const std::optional<TeamId>& team) const;
    /// Everything with rules and pay for everybody; computed on demand and kept until the next put.
    [[nodiscard]] const EvaluationResult& evaluation() const;
    /// The whole explanation of one person, by the same engine.
    [[nodiscard]] Step explanation(int row) const;

private:
    struct State;
    explicit ScoreSheet(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace plumbline
