// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rewards/RewardFigures.h"

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Goes through the people of a sheet once.
class Gathering
{
public:
    explicit Gathering(const ScoreSheet& sheet)
        : m_sheet(sheet)
        , m_inputs(inputsOf(sheet))
        , m_groups(m_inputs)
    {
        const std::size_t rules = sheet.scheme().document().rules.size();
        for (std::size_t rule = 0; rule < rules; ++rule)
            m_rewards.rules.push_back({static_cast<int>(rule), 0, 0});
    }

    [[nodiscard]] Rewards gather();

private:
    [[nodiscard]] static std::vector<PersonInput> inputsOf(const ScoreSheet& sheet);
    [[nodiscard]] PersonRewards person(int row) const;
    [[nodiscard]] std::vector<MissingPay> missingPay(int row, const PaySlip& slip) const;
    void count(const PersonRewards& person);
    void addCost(TeamCost& cost, const PersonRewards& person) const;
    void orderTeams();

    const ScoreSheet& m_sheet;
    std::vector<PersonInput> m_inputs; ///< Empty where every rule was judged.
    PeopleGroups m_groups;
    Rewards m_rewards;
    std::map<std::optional<TeamId>, TeamCost> m_teams;
    std::map<Action, ActionCount> m_actions;
};

std::vector<PersonInput> Gathering::inputsOf(const ScoreSheet& sheet)
{
    const std::vector<PersonResult>& results = sheet.evaluation().people;
    const bool isAllJudged =
        std::all_of(results.begin(), results.end(), [](const PersonResult& one) {
            return one.unjudged.empty();
        });
    std::vector<PersonInput> inputs;
    for (int row = 0; !isAllJudged && row < sheet.size(); ++row)
        inputs.push_back(sheet.input(row));
    return inputs;
}

std::vector<MissingPay> Gathering::missingPay(int row, const PaySlip& slip) const
{
    std::vector<MissingPay> missing;
    const auto& pay = m_sheet.scheme().document().pay;
    const QMap<QString, Decimal>& amounts = m_sheet.input(row).amounts;
    for (std::size_t i = 0; pay && i < slip.parts.size(); ++i) {
        if (slip.parts[i])
            continue;
        const PayPart& part = pay->parts[i];
        const auto* factor = std::get_if<AmountFactor>(&part.factor);
        QString amount;
        if (!amounts.contains(part.of))
            amount = part.of;
        else if (factor && !amounts.contains(factor->amount))
            amount = factor->amount;
        missing.push_back({static_cast<int>(i), amount});
    }
    return missing;
}

PersonRewards Gathering::person(int row) const
{
    const PersonResult& result = m_sheet.evaluation().people[at(row)];
    PersonRewards person;
    person.row = row;
    person.isComplete = result.score.isComplete();
    if (!person.isComplete)
        return person;
    person.rules = result.rules;
    person.actions = result.actions;
    person.grade = result.grade;
    person.finalGrade = result.finalGrade;
    person.slip = result.slip;
    if (result.slip)
        person.missing = missingPay(row, *result.slip);
    const RuleGround ground{
        m_sheet.scheme(), m_sheet.period(), m_inputs, m_sheet.evaluation().people, m_groups};
    for (const int rule : result.unjudged)
        person.unjudged.push_back(unjudgedReason(ground, rule, at(row)));
    return person;
}

void Gathering::addCost(TeamCost& cost, const PersonRewards& person) const
{
    ++cost.people;
    if (!person.slip)
        return;
    cost.rewards += person.slip->rewards;
    if (!person.slip->total)
        return;
    ++cost.paid;
    cost.pay += *person.slip->total;
}

void Gathering::count(const PersonRewards& person)
{
    m_rewards.withEffects += person.rules.empty() ? 0 : 1;
    m_rewards.withUnjudged += person.unjudged.empty() ? 0 : 1;
    for (const int rule : person.rules)
        ++m_rewards.rules[at(rule)].effects;
    for (const UnjudgedRule& rule : person.unjudged)
        ++m_rewards.rules[at(rule.rule)].unjudged;
    std::vector<Action> counted;
    for (const Action action : person.actions) {
        ActionCount& count = m_actions[action];
        count.action = action;
        ++count.times;
        if (std::find(counted.begin(), counted.end(), action) != counted.end())
            continue;
        ++count.people;
        counted.push_back(action);
    }
    const std::optional<TeamId>& team = m_sheet.appraisal(person.row).team;
    TeamCost& cost = m_teams[team];
    cost.team = team;
    addCost(cost, person);
    addCost(m_rewards.all, person);
}

void Gathering::orderTeams()
{
    const auto take = [this](const std::optional<TeamId>& team) {
        const auto found = m_teams.find(team);
        if (found == m_teams.end())
            return;
        m_rewards.teams.push_back(found->second);
        m_teams.erase(found);
    };
    for (const Team& team : m_sheet.data().teams)
        take(team.id);
    while (!m_teams.empty()) { // Those without a team come first in the map.
        const std::optional<TeamId> last = m_teams.rbegin()->first;
        take(last);
    }
}

Rewards Gathering::gather()
{
    for (int row = 0; row < m_sheet.size(); ++row) {
        m_rewards.people.push_back(person(row));
        count(m_rewards.people.back());
    }
    orderTeams();
    for (const auto& [action, count] : m_actions)
        m_rewards.actions.push_back(count);
    return std::move(m_rewards);
}

} // namespace

Rewards rewardsOf(const ScoreSheet& sheet)
{
    return Gathering(sheet).gather();
}

} // namespace plumbline
