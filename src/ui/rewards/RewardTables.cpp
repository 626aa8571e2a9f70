// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/RewardTables.h"

#include "application/text/SchemeWords.h"
#include "ui/common/WindowText.h"

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

FigureColumn words(const QString& heading)
{
    return {heading, FigureKind::Words};
}

FigureColumn figures(const QString& heading)
{
    return {heading, FigureKind::Figures};
}

FigureCell wordsOrNothing(const QStringList& parts)
{
    return parts.isEmpty() ? missingCell() : wordCell(parts.join(QStringLiteral("; ")));
}

} // namespace

std::optional<Decimal> budgetOf(const std::vector<StoredBudget>& budgets,
                                const std::optional<TeamId>& team)
{
    for (const StoredBudget& one : budgets) {
        if (one.team == team)
            return one.amount;
    }
    return std::nullopt;
}

RewardTables::RewardTables(const ScoreSheet& sheet, const Rewards& rewards)
    : m_sheet(sheet)
    , m_rewards(rewards)
    , m_names(sheet.scheme(), windowLanguage(), sheet.data().positions)
{
}

QString RewardTables::team(const std::optional<TeamId>& team) const
{
    if (!team)
        return tr("No team");
    for (const Team& one : m_sheet.data().teams) {
        if (one.id == *team)
            return one.name;
    }
    return team->text();
}

QString RewardTables::action(Action action) const
{
    return describe(m_names, Effect{{}, ActionEffect{action}});
}

QString RewardTables::rule(int rule) const
{
    const Rule& one = m_names.document().rules[at(rule)];
    return m_names.name(one.texts, one.id);
}

QString RewardTables::grade(const std::optional<int>& grade) const
{
    return grade ? m_names.document().grades->list[at(*grade)].grade : QString();
}

QString RewardTables::missing(const MissingPay& missing) const
{
    const PayPart& part = m_names.document().pay->parts[at(missing.part)];
    const QString name = m_names.name(part.texts, part.id);
    return missing.amount.isEmpty()
        ? tr("%1: its factor is missing").arg(name)
        : tr("%1: %2 is missing").arg(name, m_names.amount(missing.amount));
}

QString RewardTables::reason(const UnjudgedRule& rule) const
{
    const Condition& condition = m_names.document().rules[at(rule.rule)].when[at(rule.condition)];
    const QString node = m_names.node(condition.metric.node);
    switch (rule.reason) {
    case UnjudgedReason::NoFigure:
        return tr("Nothing was given for %1").arg(node);
    case UnjudgedReason::NoTarget:
        return tr("There is no target for %1").arg(node);
    case UnjudgedReason::NoHistory: {
        const auto* trailing = std::get_if<TrailingOperand>(&condition.than);
        return tr("Fewer than %1 earlier periods with a figure")
            .arg(trailing ? trailing->count : 0);
    }
    case UnjudgedReason::NoPeers:
        return tr("Colleagues' figures can't be brought together");
    }
    Q_UNREACHABLE();
}

TableRow RewardTables::personRow(const PersonRewards& person) const
{
    const Appraisal& appraisal = m_sheet.appraisal(person.row);
    QStringList rules;
    for (const int one : person.rules)
        rules.append(rule(one));
    QStringList actions;
    for (const Action one : person.actions)
        actions.append(action(one));
    QStringList remarks;
    for (const MissingPay& one : person.missing)
        remarks.append(missing(one));
    if (!person.isComplete)
        remarks.append(tr("Incomplete: no rules, no pay"));
    const QString before = grade(person.grade);
    const QString after = grade(person.finalGrade);
    const QString both = before == after ? after : before + QStringLiteral(" → ") + after;
    const auto rewards =
        person.slip ? std::optional(person.slip->rewards) : std::optional<Rational>();
    return {wordCell(appraisal.name),
            wordCell(appraisal.employee.text()),
            wordCell(team(appraisal.team)),
            after.isEmpty() ? missingCell() : wordCell(both),
            figureCell(rewards, places()),
            figureCell(person.total(), places()),
            wordsOrNothing(rules),
            wordsOrNothing(actions),
            countCell(static_cast<int>(person.unjudged.size())),
            wordsOrNothing(remarks)};
}

TableContents RewardTables::people() const
{
    TableContents contents{{words(tr("Name")),
                            words(tr("Staff number")),
                            words(tr("Team")),
                            words(tr("Grade")),
                            figures(tr("Rewards")),
                            figures(tr("Total")),
                            words(tr("Rules that took effect")),
                            words(tr("Actions")),
                            figures(tr("Not judged")),
                            words(tr("Remark"))},
                           {}};
    for (const PersonRewards& person : m_rewards.people)
        contents.rows.push_back(personRow(person));
    return contents;
}

TableRow RewardTables::teamRow(const QString& name,
                               const TeamCost& cost,
                               const std::optional<Decimal>& budget) const
{
    const std::optional<Rational> allowed =
        budget ? std::optional(Rational(*budget)) : std::nullopt;
    const auto left = allowed ? std::optional(*allowed - cost.pay) : std::nullopt;
    const auto used = allowed && !allowed->isZero()
        ? std::optional(cost.pay * Rational(100) / *allowed)
        : std::nullopt;
    return {wordCell(name),
            countCell(cost.people),
            countCell(cost.people - cost.paid),
            figureCell(cost.rewards, places()),
            figureCell(cost.pay, places()),
            figureCell(allowed, places()),
            changeCell(left, places()),
            figureCell(used, 1)};
}

TableContents RewardTables::teams(const std::vector<StoredBudget>& budgets) const
{
    TableContents contents{{words(tr("Team")),
                            figures(tr("People")),
                            figures(tr("Without a total")),
                            figures(tr("Rewards")),
                            figures(tr("Pay")),
                            figures(tr("Budget")),
                            figures(tr("Left")),
                            figures(tr("Used, %"))},
                           {}};
    for (const TeamCost& cost : m_rewards.teams) {
        // The empty team stands for everybody in the file, so those without a team have no budget.
        contents.rows.push_back(teamRow(
            team(cost.team), cost, cost.team ? budgetOf(budgets, cost.team) : std::nullopt));
    }
    contents.rows.push_back(
        teamRow(tr("Everybody"), m_rewards.all, budgetOf(budgets, std::nullopt)));
    return contents;
}

TableContents RewardTables::actions() const
{
    TableContents contents{{words(tr("Action")), figures(tr("Times")), figures(tr("People"))}, {}};
    for (const ActionCount& count : m_rewards.actions)
        contents.rows.push_back(
            {wordCell(action(count.action)), countCell(count.times), countCell(count.people)});
    return contents;
}

TableContents RewardTables::rules() const
{
    TableContents contents{{words(tr("Rule")),
                            figures(tr("Took effect for")),
                            figures(tr("Not judged for")),
                            words(tr("What it says"))},
                           {}};
    for (const RuleCount& count : m_rewards.rules)
        contents.rows.push_back(
            {wordCell(rule(count.rule)),
             countCell(count.effects),
             countCell(count.unjudged),
             wordCell(describe(m_names, m_names.document().rules[at(count.rule)]))});
    return contents;
}

TableContents RewardTables::unjudged(std::vector<int>& rows) const
{
    TableContents contents{{words(tr("Name")),
                            words(tr("Staff number")),
                            words(tr("Team")),
                            words(tr("Rule")),
                            words(tr("Why it could not be judged"))},
                           {}};
    rows.clear();
    for (const PersonRewards& person : m_rewards.people) {
        const Appraisal& appraisal = m_sheet.appraisal(person.row);
        for (const UnjudgedRule& one : person.unjudged) {
            rows.push_back(person.row);
            contents.rows.push_back({wordCell(appraisal.name),
                                     wordCell(appraisal.employee.text()),
                                     wordCell(team(appraisal.team)),
                                     wordCell(rule(one.rule)),
                                     wordCell(reason(one))});
        }
    }
    return contents;
}

} // namespace plumbline
