// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationBook.h"

namespace plumbline {

namespace {

constexpr int kPercentPlaces = 2;

TableColumn column(const QString& heading, ColumnShape shape = ColumnShape::Text, int places = 0)
{
    TableColumn made;
    made.heading = heading;
    made.kind = shape;
    made.places = places;
    return made;
}

SheetCell figure(const std::optional<Rational>& exact)
{
    return exact ? SheetCell(*exact) : SheetCell();
}

SheetCell words(const QString& text)
{
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

} // namespace

std::vector<TableSheet> CalibrationBook::sheets(const std::vector<int>& rows) const
{
    std::vector<TableSheet> made;
    made.push_back(people(rows));
    if (!m_state.preview.grades.empty())
        made.push_back(grades());
    made.push_back(teams());
    return made;
}

SheetCell CalibrationBook::gradeCell(const std::optional<int>& grade) const
{
    return grade ? SheetCell(m_words.grade(grade)) : SheetCell();
}

TableSheet CalibrationBook::people(const std::vector<int>& rows) const
{
    TableSheet sheet;
    sheet.name = tr("calibration");
    const int score = m_words.scorePlaces();
    sheet.columns = {column(tr("Name")),
                     column(tr("Number")),
                     column(tr("Team")),
                     column(tr("Score now"), ColumnShape::Number, score),
                     column(tr("Rank"), ColumnShape::Whole),
                     column(tr("Grade now")),
                     column(tr("Points"), ColumnShape::Number, TableColumn::kAllPlaces),
                     column(tr("Set grade")),
                     column(tr("Reason")),
                     column(tr("Score then"), ColumnShape::Number, score),
                     column(tr("Grade then")),
                     column(tr("Decided so far")),
                     column(tr("How far"))};
    if (m_state.sheet->hasMoney()) {
        const int money = m_words.moneyPlaces();
        sheet.columns.push_back(column(tr("Money now"), ColumnShape::Number, money));
        sheet.columns.push_back(column(tr("Money then"), ColumnShape::Number, money));
    }
    std::vector<SheetLine> lines;
    for (const int row : rows)
        lines.push_back(person(row));
    sheet.next = rowsOf(std::move(lines));
    sheet.frozenColumns = 1;
    return sheet;
}

SheetLine CalibrationBook::person(int row) const
{
    const CalibrationPerson& person = m_state.person(row);
    const CalibrationFigure& after = m_state.after(row);
    const CalibrationEntry entry = m_state.drafts.entry(person.appraisal.employee);
    const auto points = DraftBook::pointsOf(entry.points);
    SheetLine line{SheetCell(m_words.name(row)),
                   SheetCell(person.appraisal.employee.text()),
                   words(m_words.team(person.appraisal.team)),
                   figure(person.now.score),
                   person.rank > 0 ? SheetCell(Rational(person.rank)) : SheetCell(),
                   gradeCell(person.now.grade),
                   points ? SheetCell(Rational(*points)) : words(entry.points),
                   words(entry.grade),
                   words(entry.reason),
                   figure(after.score),
                   gradeCell(after.grade),
                   words(m_words.decisions(row)),
                   words(m_words.standing(row))};
    if (m_state.sheet->hasMoney()) {
        line.push_back(figure(person.now.money));
        line.push_back(figure(after.money));
    }
    return line;
}

TableSheet CalibrationBook::grades() const
{
    TableSheet sheet;
    sheet.name = tr("grades");
    sheet.columns = {column(tr("Grade")),
                     column(tr("People now"), ColumnShape::Whole),
                     column(tr("People then"), ColumnShape::Whole),
                     column(tr("Guideline"), ColumnShape::Percentage, kPercentPlaces)};
    std::vector<SheetLine> lines;
    for (std::size_t grade = 0; grade < m_state.preview.grades.size(); ++grade) {
        const CalibrationGrade& shown = m_state.preview.grades[grade];
        lines.push_back({gradeCell(static_cast<int>(grade)),
                         SheetCell(Rational(shown.before)),
                         SheetCell(Rational(shown.after)),
                         figure(shown.guideline)});
    }
    sheet.next = rowsOf(std::move(lines));
    return sheet;
}

TableSheet CalibrationBook::teams() const
{
    TableSheet sheet;
    sheet.name = tr("teams");
    const int score = m_words.scorePlaces();
    sheet.columns = {column(tr("Team")),
                     column(tr("People"), ColumnShape::Whole),
                     column(tr("Mean now"), ColumnShape::Number, score),
                     column(tr("Mean then"), ColumnShape::Number, score)};
    std::vector<SheetLine> lines;
    for (const CalibrationTeam& team : m_state.preview.teams)
        lines.push_back({words(m_words.team(team.team)),
                         SheetCell(Rational(team.people)),
                         figure(team.before),
                         figure(team.after)});
    sheet.next = rowsOf(std::move(lines));
    return sheet;
}

} // namespace plumbline
