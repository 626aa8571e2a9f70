// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calibration/CalibrationFigures.h"
#include "application/values/LoadSheet.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"
#include "domain/scoring/Ranking.h"

#include <QtCore/QSet>

namespace plumbline {

/// Everybody of a cycle on one page, and what decisions would make of them: evaluated once, after
/// which a preview looks only at those whom the drafts touch. Needs no database and no window.
class CalibrationSheet
{
public:
    /// `people`: the visible ones, in the order of `data.appraisals`. `wages`: whose money may be
    /// seen.
    [[nodiscard]] static Result<CalibrationSheet>
    make(SheetData data, std::vector<CalibrationPerson> people, const QSet<EmployeeId>& wages);

    [[nodiscard]] const Cycle& cycle() const { return m_data.cycle; }

    [[nodiscard]] const Scheme& scheme() const { return m_data.scheme; }

    [[nodiscard]] const std::vector<Team>& teams() const { return m_data.teams; }

    [[nodiscard]] const std::vector<CalibrationPerson>& people() const { return m_people; }

    /// Why nobody's result can be decided on; none: some can.
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

    void setRefusal(std::optional<Error> refusal) { m_refusal = std::move(refusal); }

    [[nodiscard]] bool hasMoney() const { return m_hasMoney; }

    /// −1: not in it.
    [[nodiscard]] int rowOf(const EmployeeId& employee) const;

    /// What all drafts together would make of it. `unknown-id`, `bad-value`, `not-found`; where
    /// it failed tells whose draft it was.
    [[nodiscard]] Result<CalibrationPreview> preview(const std::vector<CalibrationDraft>& drafts);

private:
    CalibrationSheet(SheetData data, std::vector<CalibrationPerson> people);

    void evaluatePeople(const QSet<EmployeeId>& wages);
    void findTeams();
    void findBoundaries();
    void findBandBoundaries();
    void findQuotaBoundaries();
    [[nodiscard]] CalibrationFigure figure(const PersonResult& result, std::size_t row) const;
    [[nodiscard]] CalibrationPreview unchanged() const;
    [[nodiscard]] Result<> checkDrafts(const std::vector<CalibrationDraft>& drafts) const;
    [[nodiscard]] std::vector<std::size_t> decide(const std::vector<CalibrationDraft>& drafts);
    void takeBack(const std::vector<CalibrationDraft>& drafts,
                  const std::vector<std::size_t>& judged);
    void note(std::size_t row, const CalibrationFigure& after, CalibrationPreview& preview) const;

    SheetData m_data;
    std::vector<CalibrationPerson> m_people;
    std::vector<PersonInput> m_inputs;
    PeopleGroups m_groups;
    EvaluationResult m_now;
    EvaluationResult m_work; ///< Equal to m_now between previews.
    QHash<EmployeeId, int> m_rows;
    std::vector<char> m_seesMoney; ///< Parallel to the people.
    std::vector<std::size_t> m_teamOf; ///< Places in m_teams; parallel to the people.
    std::vector<CalibrationTeam> m_teams;
    std::vector<Rational> m_teamSums; ///< Parallel to m_teams.
    std::vector<CalibrationGrade> m_grades;
    std::optional<CalibrationCost> m_cost;
    std::optional<Error> m_refusal;
    bool m_hasMoney = false;
};

} // namespace plumbline
