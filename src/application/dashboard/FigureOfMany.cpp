// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/FigureOfMany.h"

#include "application/dashboard/TeamExplanation.h"

namespace plumbline {

Explained explainFigure(const ScoreSheet& sheet, const FigureOfMany& figure)
{
    const TeamExplanation team(sheet, {figure.team, std::nullopt});
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
    }
    return team.mean();
}

} // namespace plumbline
