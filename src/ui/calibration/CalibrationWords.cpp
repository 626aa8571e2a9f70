// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationWords.h"

#include "application/text/Sentences.h"
#include "ui/common/FigureTable.h"
#include "ui/common/Figures.h"
#include "ui/common/WayWords.h"
#include "ui/common/WindowText.h"

namespace plumbline {

int CalibrationWords::scorePlaces() const
{
    return m_state.sheet->scheme().document().rounding.score;
}

int CalibrationWords::moneyPlaces() const
{
    return m_state.sheet->scheme().document().rounding.money;
}

QString CalibrationWords::name(int row) const
{
    const Appraisal& appraisal = m_state.person(row).appraisal;
    return appraisal.name.isEmpty() ? appraisal.employee.text() : appraisal.name;
}

QString CalibrationWords::team(const std::optional<TeamId>& team) const
{
    if (!team)
        return tr("without a team");
    for (const Team& one : m_state.sheet->teams()) {
        if (one.id == *team)
            return one.name.isEmpty() ? team->text() : one.name;
    }
    return team->text();
}

QString CalibrationWords::score(const std::optional<Rational>& score) const
{
    return shownAmount(score, scorePlaces());
}

QString CalibrationWords::money(const std::optional<Rational>& money) const
{
    return shownAmount(money, moneyPlaces());
}

QString CalibrationWords::grade(const std::optional<int>& grade) const
{
    const auto& grades = m_state.sheet->scheme().document().grades;
    return grade && grades ? grades->list[static_cast<std::size_t>(*grade)].grade : missingMark();
}

QString CalibrationWords::signedFigure(const Rational& figure, int places)
{
    const QString shown = shownFigure(figure.toFixed(places));
    return figure.sign() > 0 ? QLatin1Char('+') + shown : shown;
}

QString CalibrationWords::change(const std::optional<Rational>& before,
                                 const std::optional<Rational>& after,
                                 int places) const
{
    return before && after ? signedFigure(*after - *before, places) : missingMark();
}

QString CalibrationWords::standing(int row) const
{
    const CalibrationPerson& person = m_state.person(row);
    const QString state = courseWords(person.state);
    switch (person.bar) {
    case CalibrationBar::None:
    case CalibrationBar::Refused:
        return state;
    case CalibrationBar::Own:
        return tr("your own appraisal");
    case CalibrationBar::NotSubmitted:
        return tr("%1: not submitted yet").arg(state);
    case CalibrationBar::Published:
        return tr("%1: corrected on the appraisal's page").arg(state);
    case CalibrationBar::Incomplete:
        return tr("values are missing");
    }
    Q_UNREACHABLE();
}

QString CalibrationWords::gradeBeside(int row, int step) const
{
    const CalibrationPerson& person = m_state.person(row);
    const auto& grades = m_state.sheet->scheme().document().grades;
    if (!person.now.grade || !grades)
        return {};
    const int beside = *person.now.grade + step;
    if (beside < 0 || beside >= static_cast<int>(grades->list.size()))
        return {};
    return grades->list[static_cast<std::size_t>(beside)].grade;
}

QString CalibrationWords::boundary(int row) const
{
    const CalibrationPerson& person = m_state.person(row);
    QStringList words;
    if (const QString better = gradeBeside(row, -1); person.up && !better.isEmpty())
        words.append(tr("%1 below grade %2").arg(score(person.up), better));
    if (const QString worse = gradeBeside(row, 1); person.down && !worse.isEmpty())
        words.append(tr("%1 above grade %2").arg(score(person.down), worse));
    return words.join(QStringLiteral(" · "));
}

QString CalibrationWords::decision(const CalibrationDecision& decision) const
{
    const Decision& made = decision.stored.decision;
    const QString what = made.points
        ? signedFigure(Rational(*made.points), std::max(0, decimalPlaces(made.points->toString())))
        : made.grade;
    const QString line = tr("%1 by %2 with %3, %4")
                             .arg(what, made.by, made.second, dayText(decision.stored.at.date()));
    return decision.isWaiting ? tr("%1 (not looked at yet)").arg(line) : line;
}

QString CalibrationWords::decisions(int row) const
{
    QStringList lines;
    for (const CalibrationDecision& one : m_state.person(row).decisions)
        lines.append(decision(one));
    return lines.join(QStringLiteral("; "));
}

QString CalibrationWords::fault(const CalibrationEntry& entry) const
{
    const int row = m_state.sheet->rowOf(entry.employee);
    if (row < 0)
        return tr("not in this sheet any more");
    if (!m_state.isOpen(row))
        return standing(row);
    if (entry.grade.isEmpty() && entry.points.isEmpty())
        return tr("neither points nor a grade");
    if (const auto refused = m_state.refused.find(entry.employee); refused != m_state.refused.end())
        return sentence(refused->second);
    if (!DraftBook::draftOf(entry))
        return tr("points are a number other than zero, such as 1.5 or -2");
    if (entry.reason.trimmed().isEmpty())
        return tr("the reason is missing");
    return {};
}

} // namespace plumbline
