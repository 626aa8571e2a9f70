// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/WhatIfTables.h"

#include "application/text/PeriodWords.h"
#include "application/text/SchemeNames.h"
#include "application/text/Sentences.h"
#include "ui/common/WindowText.h"

namespace plumbline {

namespace {

constexpr int kChangePlaces = 2;

FigureColumn words(const QString& heading)
{
    return {heading, FigureKind::Words};
}

FigureColumn figures(const QString& heading)
{
    return {heading, FigureKind::Figures};
}

/// The places of both sides, so that their figures stand below each other.
struct Places
{
    int score = 2;
    int money = 2;
};

Places placesOf(const Scheme& scheme, const Scheme& draft)
{
    const RoundingPlan& a = scheme.document().rounding;
    const RoundingPlan& b = draft.document().rounding;
    return {std::max(a.score, b.score), std::max(a.money, b.money)};
}

std::optional<Rational> scoreOf(const WhatIfStanding* standing)
{
    return standing && standing->isComplete() ? std::optional(standing->score) : std::nullopt;
}

std::optional<Rational> payOf(const WhatIfStanding* standing)
{
    return standing ? standing->pay : std::nullopt;
}

std::optional<Rational> rewardsOf(const WhatIfStanding* standing)
{
    return standing && standing->hasSlip ? std::optional(standing->rewards) : std::nullopt;
}

std::optional<Rational> difference(const std::optional<Rational>& before,
                                   const std::optional<Rational>& after)
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

FigureCell rankCell(const WhatIfStanding* standing)
{
    return standing && standing->rank > 0 ? countCell(standing->rank) : missingCell();
}

FigureCell gradeCell(const WhatIfStanding* standing)
{
    return standing && !standing->grade.isEmpty() ? wordCell(standing->grade) : missingCell();
}

/// The values of one cell that the draft can't use, for one reason.
struct UnusedGroup
{
    CellKey cell;
    UnusedReason reason = UnusedReason::NotAsked;
    int values = 0;
    const UnusedValue* example = nullptr;
    QString name;
};

std::vector<UnusedGroup> unusedGroups(const WhatIf& whatIf)
{
    std::map<std::pair<CellKey, UnusedReason>, UnusedGroup> groups;
    for (const WhatIfCycle& cycle : whatIf.cycles) {
        const SchemeNames names(cycle.scheme, windowLanguage());
        for (const UnusedValue& value : cycle.unused) {
            UnusedGroup& group = groups[{value.cell, value.reason}];
            if (group.values++ > 0)
                continue;
            group.cell = value.cell;
            group.reason = value.reason;
            group.example = &value;
            group.name = value.cell.kind == CellKind::Amount ? names.amount(value.cell.node)
                                                             : names.node(value.cell.node);
            if (!value.cell.part.isEmpty())
                group.name += QStringLiteral(" · ") + names.item(value.cell.node, value.cell.part);
            if (value.cell.kind == CellKind::Target)
                group.name = WhatIfTables::tr("%1, target").arg(group.name);
        }
    }
    std::vector<UnusedGroup> found;
    for (const auto& [key, group] : groups)
        found.push_back(group);
    return found;
}

QString reasonText(const UnusedGroup& group)
{
    switch (group.reason) {
    case UnusedReason::NotAsked:
        return WhatIfTables::tr("The draft does not ask for it");
    case UnusedReason::OtherKind:
        return WhatIfTables::tr("The draft takes another kind of value here");
    case UnusedReason::Refused:
        return group.example->error ? sentence(*group.example->error) : QString();
    }
    Q_UNREACHABLE();
}

QString remarkOf(const WhatIfPerson& person, const SchemeNames& draft, const SchemeNames& before)
{
    const auto listed = [](const SchemeNames& names, const QStringList& nodes) {
        QStringList called;
        for (const QString& node : nodes)
            called.append(names.node(node));
        return names.listed(called);
    };
    if (!person.after)
        return WhatIfTables::tr("The draft is not for this position");
    if (!person.after->isComplete())
        return WhatIfTables::tr("Incomplete under the draft: %1")
            .arg(listed(draft, person.after->missing));
    if (!person.before.isComplete())
        return WhatIfTables::tr("Incomplete before: %1").arg(listed(before, person.before.missing));
    return {};
}

TableRow personRow(const WhatIf& whatIf,
                   const WhatIfCycle& cycle,
                   const WhatIfPerson& person,
                   const QString& remark)
{
    const Places places = placesOf(cycle.scheme, whatIf.draft);
    const WhatIfStanding* before = &person.before;
    const WhatIfStanding* after = person.after ? &*person.after : nullptr;
    return {wordCell(person.appraisal.name),
            wordCell(person.appraisal.employee.text()),
            wordCell(WhatIfTables::teamName(whatIf, person.appraisal.team)),
            wordCell(cycle.cycle.key.period.toString()),
            figureCell(scoreOf(before), places.score),
            figureCell(scoreOf(after), places.score),
            changeCell(difference(scoreOf(before), scoreOf(after)), places.score),
            rankCell(before),
            rankCell(after),
            gradeCell(before),
            gradeCell(after),
            figureCell(payOf(before), places.money),
            figureCell(payOf(after), places.money),
            changeCell(difference(payOf(before), payOf(after)), places.money),
            figureCell(rewardsOf(before), places.money),
            figureCell(rewardsOf(after), places.money),
            wordCell(remark)};
}

} // namespace

QString WhatIfTables::teamName(const WhatIf& whatIf, const std::optional<TeamId>& team)
{
    if (!team)
        return tr("No team");
    for (const WhatIfCycle& cycle : whatIf.cycles) {
        for (const Team& one : cycle.teams) {
            if (one.id == *team)
                return one.name;
        }
    }
    return team->text();
}

TableContents WhatIfTables::people(const WhatIf& whatIf)
{
    TableContents contents{{words(tr("Name")),
                            words(tr("Staff number")),
                            words(tr("Team")),
                            words(tr("Cycle")),
                            figures(tr("Score before")),
                            figures(tr("Score after")),
                            figures(tr("Change")),
                            figures(tr("Rank before")),
                            figures(tr("Rank after")),
                            words(tr("Grade before")),
                            words(tr("Grade after")),
                            figures(tr("Pay before")),
                            figures(tr("Pay after")),
                            figures(tr("Change in pay")),
                            figures(tr("Rewards before")),
                            figures(tr("Rewards after")),
                            words(tr("Remark"))},
                           {}};
    const SchemeNames draft(whatIf.draft, windowLanguage());
    for (const WhatIfCycle& cycle : whatIf.cycles) {
        const SchemeNames before(cycle.scheme, windowLanguage());
        for (const WhatIfPerson& person : cycle.people)
            contents.rows.push_back(
                personRow(whatIf, cycle, person, remarkOf(person, draft, before)));
    }
    return contents;
}

TableContents WhatIfTables::teams(const WhatIf& whatIf)
{
    TableContents contents{{words(tr("Team")),
                            figures(tr("People")),
                            figures(tr("Pay before")),
                            figures(tr("Pay after")),
                            figures(tr("Change")),
                            figures(tr("Without total before")),
                            figures(tr("Without total after"))},
                           {}};
    const int places = whatIf.draft.document().rounding.money;
    for (const WhatIfTeam& team : whatIf.summary.teams)
        contents.rows.push_back({wordCell(teamName(whatIf, team.team)),
                                 countCell(team.people),
                                 figureCell(team.before, places),
                                 figureCell(team.after, places),
                                 changeCell(team.after - team.before, places),
                                 countCell(team.withoutBefore),
                                 countCell(team.withoutAfter)});
    return contents;
}

TableContents WhatIfTables::grades(const WhatIf& whatIf)
{
    TableContents contents{
        {words(tr("Grade")), figures(tr("People before")), figures(tr("People after"))}, {}};
    for (const WhatIfGrade& grade : whatIf.summary.grades)
        contents.rows.push_back(
            {wordCell(grade.grade), countCell(grade.before), countCell(grade.after)});
    return contents;
}

TableContents WhatIfTables::weights(const WhatIf& whatIf,
                                    const std::vector<WeightSensitivity>& weights)
{
    TableContents contents{{words(tr("Indicator")),
                            figures(tr("Points of the hundred")),
                            figures(tr("5 less: mean score")),
                            figures(tr("5 less: change grade")),
                            figures(tr("5 more: mean score")),
                            figures(tr("5 more: change grade"))},
                           {}};
    const SchemeNames names(whatIf.draft, windowLanguage());
    const auto mean = [](const std::optional<WeightShift>& shift) {
        return changeCell(shift ? shift->meanChange : std::nullopt, kChangePlaces);
    };
    const auto people = [](const std::optional<WeightShift>& shift) {
        return shift ? countCell(shift->gradeChanges) : missingCell();
    };
    for (const WeightSensitivity& weight : weights)
        contents.rows.push_back({wordCell(names.node(weight.node)),
                                 figureCell(weight.share, kChangePlaces),
                                 mean(weight.less),
                                 people(weight.less),
                                 mean(weight.more),
                                 people(weight.more)});
    return contents;
}

TableContents WhatIfTables::values(const WhatIf& whatIf)
{
    TableContents contents{{words(tr("Value")),
                            words(tr("What about it")),
                            figures(tr("How many")),
                            words(tr("For example"))},
                           {}};
    const SchemeNames names(whatIf.draft, windowLanguage());
    for (const WhatIfLack& lack : whatIf.summary.lacks)
        contents.rows.push_back({wordCell(names.node(lack.node)),
                                 wordCell(tr("The draft asks for it and nobody gave it")),
                                 countCell(lack.people),
                                 missingCell()});
    for (const UnusedGroup& group : unusedGroups(whatIf))
        contents.rows.push_back({wordCell(group.name),
                                 wordCell(reasonText(group)),
                                 countCell(group.values),
                                 wordCell(QStringLiteral("%1: %2").arg(
                                     group.example->employee.text(), group.example->text))});
    return contents;
}

} // namespace plumbline
