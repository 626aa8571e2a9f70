// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ScoreSheet.h"

#include "application/values/BuildInputs.h"
#include "application/values/ScoreSheetState.h"
#include "domain/scoring/Decide.h"

namespace plumbline {

ScoreSheet::ScoreSheet(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ScoreSheet::ScoreSheet(ScoreSheet&&) noexcept = default;
ScoreSheet& ScoreSheet::operator=(ScoreSheet&&) noexcept = default;
ScoreSheet::~ScoreSheet() = default;

Result<ScoreSheet> ScoreSheet::build(SheetData data)
{
    const Period period = data.cycle.key.period;
    CellIndex index(data.scheme, period);
    Result<std::vector<PersonInput>> inputs = buildInputs(data.scheme,
                                                          period,
                                                          index,
                                                          data.appraisals,
                                                          data.cells,
                                                          data.history,
                                                          data.decisions,
                                                          data.segments);
    if (!inputs)
        return failure(inputs.error());
    return ScoreSheet(
        std::make_unique<State>(std::move(data), std::move(index), *std::move(inputs)));
}

const SheetData& ScoreSheet::data() const
{
    return m_state->data;
}

const Scheme& ScoreSheet::scheme() const
{
    return m_state->data.scheme;
}

const Period& ScoreSheet::period() const
{
    return m_state->data.cycle.key.period;
}

int ScoreSheet::size() const
{
    return static_cast<int>(m_state->inputs.size()) - m_state->data.hidden;
}

const Appraisal& ScoreSheet::appraisal(int row) const
{
    return m_state->data.appraisals[State::at(row)];
}

const PersonInput& ScoreSheet::input(int row) const
{
    return m_state->inputs[State::at(row)];
}

int ScoreSheet::rowOf(const EmployeeId& employee) const
{
    const int row = m_state->rows.value(employee, -1);
    return row < size() ? row : -1;
}

const std::vector<CellSpec>& ScoreSheet::cells(CellKind kind) const
{
    return m_state->index.cells(kind);
}

QString ScoreSheet::text(int row, const CellKey& key) const
{
    const StoredCell* cell = stored(row, key);
    return cell ? cell->text : QString();
}

const StoredCell* ScoreSheet::stored(int row, const CellKey& key) const
{
    return m_state->find(row, key);
}

QString ScoreSheet::previousText(int row, const CellKey& key) const
{
    for (const std::size_t place : m_state->previousOf[State::at(row)]) {
        const EarlierCell& cell = m_state->data.previousCells[place];
        if (cell.key == key)
            return cell.text;
    }
    return {};
}

const StoredMeasured* ScoreSheet::measured(int row, const CellKey& key) const
{
    for (const std::size_t place : m_state->measuredOf[State::at(row)]) {
        if (m_state->data.measured[place].key == key)
            return &m_state->data.measured[place];
    }
    return nullptr;
}

QString ScoreSheet::measuredFill(int row, const CellSpec& cell) const
{
    const StoredMeasured* measured = this->measured(row, cell.key);
    const bool isTaken =
        measured && !measured->text.isEmpty() && normalized(cell, measured->text).has_value();
    return isTaken ? measured->text : QString();
}

CellSource ScoreSheet::source(int row, const CellKey& key) const
{
    const StoredMeasured* measured = this->measured(row, key);
    const StoredCell* cell = stored(row, key);
    if (cell && cell->origin == CellOrigin::Measured)
        return CellSource::Measured;
    if (cell)
        return measured && !measured->text.isEmpty() && measured->text != cell->text
            ? CellSource::Overridden
            : CellSource::Typed;
    if (!measured)
        return CellSource::Nowhere;
    return measured->text.isEmpty() && measured->records == 0 ? CellSource::WithoutRecords
                                                              : CellSource::NotTaken;
}

QString ScoreSheet::note(int row, const QString& node) const
{
    const auto found = m_state->notes.constFind({row, node});
    return found == m_state->notes.cend() ? QString() : m_state->data.notes[*found].text;
}

Result<QString> ScoreSheet::normalized(const CellSpec& cell, QStringView typed) const
{
    return normalizedCell(scheme(), period(), cell, typed);
}

Result<> ScoreSheet::put(int row, const CellSpec& cell, const StoredCell& stored)
{
    PersonInput& input = m_state->inputs[State::at(row)];
    if (auto put = putCell(scheme(), period(), cell, stored.text, input); !put)
        return put;
    m_state->keep(row, stored);
    m_state->rescore(row);
    return {};
}

void ScoreSheet::putNote(int row, const QString& node, const QString& text)
{
    std::vector<StoredNote>& notes = m_state->data.notes;
    const auto found = m_state->notes.constFind({row, node});
    if (found != m_state->notes.cend()) {
        notes[*found].text = text;
        return;
    }
    m_state->notes.insert({row, node}, notes.size());
    notes.push_back({appraisal(row).employee, node, text, {}, {}});
}

const PersonScore& ScoreSheet::score(int row) const
{
    return m_state->decided(row);
}

int ScoreSheet::rank(int row) const
{
    const PersonScore& own = m_state->scores[State::at(row)];
    return own.takesPart() ? m_state->standing(row).rank(own.score) : 0;
}

int ScoreSheet::rankOf(int row) const
{
    return score(row).takesPart() ? m_state->standing(row).size() : 0;
}

std::optional<int> ScoreSheet::grade(int row) const
{
    const PersonScore& own = score(row);
    const auto& grades = scheme().document().grades;
    if (!grades || !own.isComplete())
        return std::nullopt;
    if (const auto set = decidedGrade(scheme(), input(row)))
        return set;
    switch (grades->kind) {
    case GradingOfPeople::Bands:
        return bandGrade(scheme(), own.score);
    case GradingOfPeople::Quota:
        break;
    }
    if (own.movesOn)
        return std::nullopt;
    return m_state->standing(row).quotaGrade(*grades, m_state->scores[State::at(row)].score);
}

std::optional<Rational> ScoreSheet::meanRate(int node, const std::optional<TeamId>& team) const
{
    return m_state->mean(node, team);
}

std::optional<Rational> ScoreSheet::meanScore(const std::optional<TeamId>& team) const
{
    return m_state->mean(State::kScore, team);
}

const EvaluationResult& ScoreSheet::evaluation() const
{
    if (!m_state->evaluation)
        m_state->evaluation = evaluate(scheme(), period(), m_state->inputs);
    return *m_state->evaluation;
}

Step ScoreSheet::explanation(int row) const
{
    return *explainPerson(scheme(), period(), m_state->inputs, m_state->scores, State::at(row))
                .explanation;
}

} // namespace plumbline
