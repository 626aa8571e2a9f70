// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ScoreSheetState.h"

#include "domain/scoring/Decide.h"

namespace plumbline {

namespace {

/// Adds halves of halves: exact fractions of many denominators grow long, and adding a long one to
/// each short one in turn would cost the square of their number.
Rational sumOf(const std::vector<Rational>& figures, std::size_t first, std::size_t last)
{
    if (last - first == 1)
        return figures[first];
    const std::size_t middle = first + (last - first) / 2;
    return sumOf(figures, first, middle) + sumOf(figures, middle, last);
}

std::optional<Rational> meanOf(const std::vector<Rational>& figures)
{
    if (figures.empty())
        return std::nullopt;
    return sumOf(figures, 0, figures.size())
        / Rational(static_cast<std::int64_t>(figures.size()), 1);
}

} // namespace

ScoreSheet::State::State(SheetData loaded, CellIndex cellIndex, std::vector<PersonInput> people)
    : data(std::move(loaded))
    , index(std::move(cellIndex))
    , inputs(std::move(people))
{
    findPeople();
    findCells();
    scores.reserve(inputs.size());
    for (std::size_t row = 0; row < inputs.size(); ++row) {
        scores.push_back(scorePerson(data.scheme, inputs[row]));
        if (scores.back().takesPart())
            pools[poolOf[row]].add(scores.back().score);
        decideScore(static_cast<int>(row));
    }
}

const PersonScore& ScoreSheet::State::decided(int row) const
{
    const auto found = decidedScores.find(row);
    return found == decidedScores.end() ? scores[at(row)] : found->second;
}

void ScoreSheet::State::decideScore(int row)
{
    const PersonInput& person = inputs[at(row)];
    if (person.decisions.empty())
        return;
    PersonScore score = scores[at(row)];
    if (score.isComplete())
        score.score = decidedScore(data.scheme, person, score.score);
    decidedScores.insert_or_assign(row, std::move(score));
}

QString ScoreSheet::State::poolName(Pool within, const Appraisal& appraisal)
{
    switch (within) {
    case Pool::All:
        return {};
    case Pool::Team: // a letter in front: no team's id is the name of those without one
        return appraisal.team ? QLatin1Char('t') + appraisal.team->text() : QString();
    case Pool::Position:
        return appraisal.position.text();
    }
    Q_UNREACHABLE();
}

void ScoreSheet::State::findPeople()
{
    const auto& grades = data.scheme.document().grades;
    const Pool within = grades ? grades->within : Pool::All;
    QHash<QString, std::size_t> poolByName;
    for (std::size_t row = 0; row < data.appraisals.size(); ++row) {
        const Appraisal& appraisal = data.appraisals[row];
        rows.insert(appraisal.employee, static_cast<int>(row));
        if (appraisal.team)
            teamRows[*appraisal.team].push_back(static_cast<int>(row));
        const QString name = poolName(within, appraisal);
        if (!poolByName.contains(name)) {
            poolByName.insert(name, pools.size());
            pools.emplace_back();
        }
        poolOf.push_back(poolByName.value(name));
    }
}

void ScoreSheet::State::findCells()
{
    cellsOf.resize(data.appraisals.size());
    previousOf.resize(data.appraisals.size());
    const auto spread = [&](const auto& cells, auto& places) {
        for (std::size_t place = 0; place < cells.size(); ++place) {
            if (const int row = rows.value(cells[place].employee, -1); row >= 0)
                places[at(row)].push_back(place);
        }
    };
    spread(data.cells, cellsOf);
    spread(data.previousCells, previousOf);
    measuredOf.resize(data.appraisals.size());
    spread(data.measured, measuredOf);
    for (std::size_t place = 0; place < data.notes.size(); ++place) {
        const StoredNote& note = data.notes[place];
        notes.insert({rows.value(note.employee, -1), note.node}, place);
    }
}

const StoredCell* ScoreSheet::State::find(int row, const CellKey& key) const
{
    for (const std::size_t place : cellsOf[at(row)]) {
        if (data.cells[place].key == key)
            return &data.cells[place];
    }
    return nullptr;
}

void ScoreSheet::State::keep(int row, const StoredCell& cell)
{
    if (const StoredCell* known = find(row, cell.key)) {
        const auto place = static_cast<std::size_t>(known - data.cells.data());
        if (cell.text.isEmpty())
            drop(row, place);
        else
            data.cells[place] = cell;
    } else if (!cell.text.isEmpty()) {
        cellsOf[at(row)].push_back(data.cells.size());
        data.cells.push_back(cell);
    }
}

/// The last cell moves into the place of the one that goes.
void ScoreSheet::State::drop(int row, std::size_t place)
{
    const std::size_t last = data.cells.size() - 1;
    std::erase(cellsOf[at(row)], place);
    if (place != last) {
        const int moved = rows.value(data.cells[last].employee, -1);
        data.cells[place] = std::move(data.cells[last]);
        if (moved >= 0)
            std::replace(cellsOf[at(moved)].begin(), cellsOf[at(moved)].end(), last, place);
    }
    data.cells.pop_back();
}

void ScoreSheet::State::rescore(int row)
{
    Standing& pool = pools[poolOf[at(row)]];
    PersonScore& score = scores[at(row)];
    const std::optional<Rational> before =
        score.takesPart() ? std::optional(score.score) : std::nullopt;
    score = scorePerson(data.scheme, inputs[at(row)]);
    decideScore(row);
    const std::optional<Rational> after =
        score.takesPart() ? std::optional(score.score) : std::nullopt;
    if (before != after) {
        if (before)
            pool.remove(*before);
        if (after)
            pool.add(*after);
    }
    evaluation.reset();
    means.clear();
}

std::optional<Rational> ScoreSheet::State::figure(int row, int node) const
{
    const PersonScore& score = decided(row);
    if (!score.takesPart())
        return std::nullopt;
    if (node == kScore)
        return score.score;
    const NodeResult& result = score.nodes[at(node)];
    return result.isExcluded ? std::nullopt : std::optional(result.rate);
}

std::optional<Rational> ScoreSheet::State::mean(int node, const std::optional<TeamId>& team)
{
    const auto [known, isNew] = means.try_emplace({node, team});
    if (!isNew)
        return known->second;
    std::vector<Rational> figures;
    const auto take = [&](int row) {
        if (auto one = figure(row, node))
            figures.push_back(*std::move(one));
    };
    if (team) {
        for (const int row : teamRows.value(*team))
            take(row);
    } else {
        for (int row = 0; at(row) < scores.size(); ++row)
            take(row);
    }
    known->second = meanOf(figures);
    return known->second;
}

} // namespace plumbline
