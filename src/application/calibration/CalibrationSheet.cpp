// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/CalibrationSheet.h"

#include "application/values/BuildInputs.h"
#include "domain/scoring/Decide.h"
#include "domain/scoring/Evaluate.h"
#include "domain/scoring/Redecide.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Those before the rules are applied count in means and pools.
bool takesPart(const PersonResult& result)
{
    return result.score.takesPart();
}

std::optional<Rational> meanOf(const Rational& sum, int people)
{
    return people > 0 ? std::optional(sum / Rational(people)) : std::nullopt;
}

/// The quota's share of each grade; the last one gets the rest.
std::vector<CalibrationGrade> emptyGrades(const Scheme& scheme)
{
    const auto& grades = scheme.document().grades;
    if (!grades)
        return {};
    std::vector<CalibrationGrade> made;
    Rational rest(100);
    for (const Grade& grade : grades->list) {
        CalibrationGrade one;
        if (grades->kind == GradingOfPeople::Quota) {
            const Rational percent = grade.bound ? Rational(*grade.bound) : rest;
            rest -= percent;
            one.guideline = percent / Rational(100);
        }
        made.push_back(std::move(one));
    }
    return made;
}

} // namespace

CalibrationSheet::CalibrationSheet(SheetData data, std::vector<CalibrationPerson> people)
    : m_data(std::move(data))
    , m_people(std::move(people))
    , m_groups({})
{
}

Result<CalibrationSheet> CalibrationSheet::make(SheetData data,
                                                std::vector<CalibrationPerson> people,
                                                const QSet<EmployeeId>& wages)
{
    const CellIndex index(data.scheme, data.cycle.key.period);
    Result<std::vector<PersonInput>> inputs = buildInputs(data.scheme,
                                                          data.cycle.key.period,
                                                          index,
                                                          data.appraisals,
                                                          data.cells,
                                                          data.history,
                                                          data.decisions,
                                                          data.segments);
    if (!inputs)
        return failure(inputs.error());
    CalibrationSheet sheet(std::move(data), std::move(people));
    sheet.m_inputs = *std::move(inputs);
    sheet.evaluatePeople(wages);
    sheet.findTeams();
    sheet.findBoundaries();
    return sheet;
}

int CalibrationSheet::rowOf(const EmployeeId& employee) const
{
    return m_rows.value(employee, -1);
}

CalibrationFigure CalibrationSheet::figure(const PersonResult& result, std::size_t row) const
{
    CalibrationFigure made;
    if (result.score.isComplete())
        made.score = result.score.score;
    made.grade = result.finalGrade;
    if (m_seesMoney[row] != 0 && result.slip)
        made.money = result.slip->total;
    return made;
}

void CalibrationSheet::evaluatePeople(const QSet<EmployeeId>& wages)
{
    m_groups = PeopleGroups(m_inputs);
    m_now = evaluate(m_data.scheme, m_data.cycle.key.period, m_inputs);
    m_work = m_now;
    m_grades = emptyGrades(m_data.scheme);
    for (std::size_t row = 0; row < m_people.size(); ++row) {
        CalibrationPerson& person = m_people[row];
        const PersonResult& result = m_now.people[row];
        m_rows.insert(person.appraisal.employee, static_cast<int>(row));
        m_seesMoney.push_back(wages.contains(person.appraisal.employee) ? 1 : 0);
        person.now = figure(result, row);
        person.rank = result.rank;
        if (person.bar == CalibrationBar::None && !result.score.isComplete())
            person.bar = CalibrationBar::Incomplete;
        if (person.now.grade) {
            ++m_grades[static_cast<std::size_t>(*person.now.grade)].before;
            ++m_grades[static_cast<std::size_t>(*person.now.grade)].after;
        }
        if (!person.now.money)
            continue;
        if (!m_cost)
            m_cost.emplace();
        ++m_cost->people;
        m_cost->before += *person.now.money;
    }
    m_hasMoney = m_cost.has_value();
    if (m_cost)
        m_cost->after = m_cost->before;
}

void CalibrationSheet::findTeams()
{
    std::map<std::optional<TeamId>, std::size_t> places;
    const auto place = [&](const std::optional<TeamId>& team) {
        const auto [known, isNew] = places.try_emplace(team, m_teams.size());
        if (isNew) {
            m_teams.push_back({team, 0, {}, {}});
            m_teamSums.emplace_back();
        }
        return known->second;
    };
    QSet<TeamId> present;
    for (const CalibrationPerson& person : m_people) {
        if (person.appraisal.team)
            present.insert(*person.appraisal.team);
    }
    for (const Team& team : m_data.teams) {
        if (present.contains(team.id))
            place(team.id);
    }
    for (std::size_t row = 0; row < m_people.size(); ++row) {
        const std::size_t at = place(m_people[row].appraisal.team);
        m_teamOf.push_back(at);
        if (!takesPart(m_now.people[row]))
            continue;
        ++m_teams[at].people;
        m_teamSums[at] += m_now.people[row].score.score;
    }
    for (std::size_t at = 0; at < m_teams.size(); ++at) {
        m_teams[at].before = meanOf(m_teamSums[at], m_teams[at].people);
        m_teams[at].after = m_teams[at].before;
    }
}

CalibrationPreview CalibrationSheet::unchanged() const
{
    CalibrationPreview preview;
    preview.after.reserve(m_people.size());
    for (const CalibrationPerson& person : m_people)
        preview.after.push_back(person.now);
    preview.grades = m_grades;
    preview.teams = m_teams;
    preview.cost = m_cost;
    return preview;
}

Result<> CalibrationSheet::checkDrafts(const std::vector<CalibrationDraft>& drafts) const
{
    for (const CalibrationDraft& draft : drafts) {
        const QString who = draft.employee.text();
        if (rowOf(draft.employee) < 0)
            return failure(ErrorCode::NotFound,
                           who,
                           QT_TRANSLATE_NOOP("Messages", "%1 has no result to decide on."),
                           {who});
        if (auto fits = checkDecision(m_data.scheme, draft.decision); !fits)
            return failure(
                fits.error().code, who, fits.error().message.text, fits.error().message.arguments);
    }
    return {};
}

std::vector<std::size_t> CalibrationSheet::decide(const std::vector<CalibrationDraft>& drafts)
{
    std::vector<std::size_t> touched;
    for (const CalibrationDraft& draft : drafts) {
        const auto row = static_cast<std::size_t>(rowOf(draft.employee));
        m_inputs[row].decisions.push_back(draft.decision);
        touched.push_back(row);
    }
    std::ranges::sort(touched);
    const auto repeated = std::ranges::unique(touched);
    touched.erase(repeated.begin(), repeated.end());
    return redecide({m_data.scheme, m_data.cycle.key.period, m_inputs, m_groups, touched}, m_work);
}

void CalibrationSheet::takeBack(const std::vector<CalibrationDraft>& drafts,
                                const std::vector<std::size_t>& judged)
{
    for (const CalibrationDraft& draft : drafts)
        m_inputs[static_cast<std::size_t>(rowOf(draft.employee))].decisions.pop_back();
    for (const std::size_t row : judged)
        m_work.people[row] = m_now.people[row];
}

void CalibrationSheet::note(std::size_t row,
                            const CalibrationFigure& after,
                            CalibrationPreview& preview) const
{
    const CalibrationFigure& before = m_people[row].now;
    if (after == before)
        return;
    preview.changed.push_back(row);
    preview.after[row] = after;
    if (before.grade)
        --preview.grades[static_cast<std::size_t>(*before.grade)].after;
    if (after.grade)
        ++preview.grades[static_cast<std::size_t>(*after.grade)].after;
    if (preview.cost)
        preview.cost->after += after.money.value_or(Rational()) - before.money.value_or(Rational());
}

Result<CalibrationPreview> CalibrationSheet::preview(const std::vector<CalibrationDraft>& drafts)
{
    if (auto fit = checkDrafts(drafts); !fit)
        return failure(fit.error());
    CalibrationPreview preview = unchanged();
    if (drafts.empty())
        return preview;
    const std::vector<std::size_t> judged = decide(drafts);
    std::map<std::size_t, Rational> shifts;
    for (const std::size_t row : judged) {
        if (row >= m_people.size())
            continue;
        const CalibrationFigure after = figure(m_work.people[row], row);
        note(row, after, preview);
        if (takesPart(m_work.people[row]) && after.score != m_people[row].now.score)
            shifts[m_teamOf[row]] += *after.score - *m_people[row].now.score;
    }
    for (const auto& [team, shift] : shifts)
        preview.teams[team].after = meanOf(m_teamSums[team] + shift, preview.teams[team].people);
    takeBack(drafts, judged);
    return preview;
}

} // namespace plumbline
