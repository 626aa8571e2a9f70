// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ScorerReading.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::pair<int, QString> keyOf(const ScorerFigure& scorer)
{
    return {static_cast<int>(scorer.kind), scorer.id.toLower()};
}

bool isMeasured(const StoredCell* cell)
{
    return cell->origin == CellOrigin::Measured;
}

} // namespace

ScorerReading::ScorerReading(const ScoreSheet& sheet, const ScorerSight& sight, Strictness& into)
    : m_sheet(sheet)
    , m_sight(sight)
    , m_into(into)
{
    for (const int node : sheet.scheme().indicators())
        m_nodes.insert(sheet.scheme().node(node).id(), node);
    for (const PinnedScorer& task : sight.tasks)
        m_tasks.insert({task.node, task.part}, task.holder);
    for (const Team& team : sight.teams) {
        if (team.leader)
            m_leaders.insert(*team.leader);
    }
    for (const ScorerFigure& scorer : into.m_scorers)
        m_places.insert(keyOf(scorer), static_cast<std::size_t>(m_places.size()));
}

std::vector<Strictness::Person> ScorerReading::read()
{
    std::vector<std::map<int, Cells>> cells(at(m_sheet.size()));
    for (const StoredCell& cell : m_sheet.data().cells) {
        const auto node = m_nodes.constFind(cell.key.node);
        if (cell.key.kind != CellKind::Value || cell.text.isEmpty() || node == m_nodes.cend())
            continue;
        if (const int row = m_sheet.rowOf(cell.employee); row >= 0)
            cells[at(row)][*node].push_back(&cell);
    }
    m_people.resize(cells.size());
    for (int row = 0; row < m_sheet.size(); ++row) {
        for (const auto& [node, own] : cells[at(row)])
            readNode(row, node, own);
    }
    return std::move(m_people);
}

void ScorerReading::readNode(int row, int node, const Cells& cells)
{
    const PersonScore& score = m_sheet.score(row);
    const NodeResult& result = score.nodes[at(node)];
    if (result.isExcluded || std::ranges::find(score.missing, node) != score.missing.end())
        return;
    if (std::ranges::all_of(cells, isMeasured)) {
        m_people[at(row)].measured.push_back(result.rate);
        return;
    }
    if (const auto* marks = std::get_if<RaterMarks>(&m_sheet.input(row).values[at(node)]))
        return readRaters(row, node, *marks, cells);
    std::vector<std::size_t> scorers;
    for (const StoredCell* cell : cells) {
        if (isMeasured(cell))
            continue;
        const std::size_t scorer = scorerOf(row, *cell);
        if (std::ranges::find(scorers, scorer) == scorers.end())
            scorers.push_back(scorer);
    }
    for (const std::size_t scorer : scorers)
        add(row, scorer, result.rate);
}

/// Every mark is a value of its own.
void ScorerReading::readRaters(int row, int node, const RaterMarks& marks, const Cells& cells)
{
    const auto& indicator = *m_sheet.scheme().node(node).source->indicator;
    const auto& raters = std::get<Raters>(indicator.grading).raters;
    for (const StoredCell* cell : cells) {
        const auto rater = std::ranges::find(raters, cell->key.part, &Rater::id);
        if (rater == raters.end())
            continue;
        const std::size_t scorer = scorerOf(row, *cell);
        for (const Decimal& mark : marks.byRater[static_cast<std::size_t>(rater - raters.begin())])
            add(row, scorer, Rational(mark) / Rational(indicator.full));
    }
}

void ScorerReading::add(int row, std::size_t scorer, const Rational& rate)
{
    m_people[at(row)].given.push_back({scorer, rate});
}

std::size_t ScorerReading::scorerOf(int row, const StoredCell& cell)
{
    if (const auto scorer = byTask(row, cell.key))
        return placeOf(*scorer);
    const auto& indicator = m_sheet.scheme().node(m_nodes.value(cell.key.node)).source->indicator;
    if (std::holds_alternative<Raters>(indicator->grading)) {
        ScorerFigure group;
        group.kind = ScorerKind::RaterGroup;
        group.id = cell.key.part;
        return placeOf(std::move(group));
    }
    return placeOf(ofAccount(cell.enteredBy));
}

std::optional<ScorerFigure> ScorerReading::byTask(int row, const CellKey& key)
{
    auto task = m_tasks.constFind({key.node, key.part});
    if (task == m_tasks.cend())
        task = m_tasks.constFind({key.node, QString()});
    if (task == m_tasks.cend())
        return std::nullopt;
    if (task->kind == HolderKind::Self) {
        ScorerFigure themselves;
        themselves.kind = ScorerKind::SelfRatings;
        return themselves;
    }
    const PinnedHolder holder = pinned(row, *task);
    if (holder.person)
        return ofPerson(*holder.person);
    if (holder.holder.kind == HolderKind::Account)
        return ofAccount(holder.holder.name);
    return std::nullopt;
}

PinnedHolder ScorerReading::pinned(int row, const Holder& holder)
{
    const Appraisal& appraisal = m_sheet.appraisal(row);
    const auto pin = [&] {
        return pinHolder(holder, m_sight.teams, appraisal.employee, appraisal.team);
    };
    if (holder.kind == HolderKind::Account || m_leaders.contains(appraisal.employee))
        return pin();
    const QString team = appraisal.team ? appraisal.team->text() : QString();
    const std::pair key{static_cast<int>(holder.kind), team};
    auto found = m_pinned.constFind(key);
    if (found == m_pinned.cend())
        found = m_pinned.insert(key, pin());
    return *found;
}

ScorerFigure ScorerReading::ofAccount(const QString& account) const
{
    const auto person = m_sight.people.constFind(account.toLower());
    if (person != m_sight.people.cend())
        return ofPerson(*person);
    ScorerFigure scorer;
    scorer.kind = ScorerKind::Account;
    scorer.id = account;
    scorer.isOwn = !m_sight.own.isEmpty() && account.compare(m_sight.own, Qt::CaseInsensitive) == 0;
    return scorer;
}

ScorerFigure ScorerReading::ofPerson(const EmployeeId& person) const
{
    ScorerFigure scorer;
    scorer.id = person.text();
    scorer.name = m_sight.names.value(person);
    scorer.isOwn = m_sight.ownPerson == person;
    return scorer;
}

/// Where one may not see everybody, all but oneself are one.
std::size_t ScorerReading::placeOf(ScorerFigure scorer)
{
    if (!m_sight.isEverybody && !scorer.isOwn) {
        scorer = {};
        scorer.kind = ScorerKind::AllOthers;
    }
    const std::pair key = keyOf(scorer);
    const auto found = m_places.constFind(key);
    if (found != m_places.cend())
        return *found;
    m_places.insert(key, m_into.m_scorers.size());
    m_into.m_scorers.push_back(std::move(scorer));
    return m_into.m_scorers.size() - 1;
}

} // namespace plumbline
