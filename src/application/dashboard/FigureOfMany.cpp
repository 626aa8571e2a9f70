// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/FigureOfMany.h"

#include "application/dashboard/TeamExplanation.h"
#include "application/rewards/CostExplanation.h"

namespace plumbline {

namespace {

CostQuestion costOf(const ScoreSheet& sheet, const FigureOfMany& figure)
{
    CostQuestion question{!figure.team && !figure.isWithoutTeam, figure.team, {}, figure.budget};
    question.isWithBelow = true;
    for (const Team& team : sheet.data().teams) {
        if (team.id == figure.team)
            question.name = team.name;
    }
    return question;
}

} // namespace

Explained explainFigure(const ScoreSheet& sheet, const FigureOfMany& figure)
{
    const TeamExplanation team(sheet, {figure.team, std::nullopt, figure.isWithoutTeam});
    switch (figure.kind) {
    case FigureOfMany::Kind::Mean:
        break;
    case FigureOfMany::Kind::Completion:
        return team.completion();
    case FigureOfMany::Kind::Help:
        return team.help();
    case FigureOfMany::Kind::Grade:
        return team.grade(figure.index);
    case FigureOfMany::Kind::Indicator:
        return team.indicator(figure.index);
    case FigureOfMany::Kind::Period:
        return team.period(figure.period.value_or(sheet.period()), {});
    case FigureOfMany::Kind::Change:
        if (const int row = sheet.rowOf(figure.person); row >= 0)
            return team.change(row);
        break;
    case FigureOfMany::Kind::People:
        return team.people();
    case FigureOfMany::Kind::Rule:
        return explainRule(sheet, figure.index);
    case FigureOfMany::Kind::Action:
        return explainAction(sheet, static_cast<Action>(figure.index));
    case FigureOfMany::Kind::Cost:
        return explainCost(sheet, costOf(sheet, figure));
    }
    return team.mean();
}

} // namespace plumbline
