// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/CheckFacts.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/LayoutWords.h"

namespace plumbline {

namespace {

std::vector<Fact> factsOf(const LayoutWords& words, const TeamReport& report)
{
    std::vector<Fact> facts{
        {words(QT_TRANSLATE_NOOP("Report", "Team")), report.name},
        words.periodFact(),
        {words(QT_TRANSLATE_NOOP("Report", "Complete")),
         words(QT_TRANSLATE_NOOP("Report", "%1 of %2 people"),
               {QString::number(report.figures.complete), QString::number(report.figures.people)})},
        {words(QT_TRANSLATE_NOOP("Report", "People to look at first")),
         QString::number(report.figures.needHelp)},
        {words(QT_TRANSLATE_NOOP("Report", "Leader of the team")), words.given(report.leader)},
        words.schemeFact()};
    if (report.unseen > 0)
        facts.push_back({words(QT_TRANSLATE_NOOP("Report", "Not in your sight, not counted")),
                         words(QT_TRANSLATE_NOOP("Report", "%1 more people"),
                               {QString::number(report.unseen)})});
    return facts;
}

ResultBlock meanOf(const LayoutWords& words, const TeamFigures& figures, const TeamId& team)
{
    ResultBlock block;
    block.score = {words(QT_TRANSLATE_NOOP("Report", "Mean score")), words.score(figures.mean)};
    block.about.many = FigureOfMany{.team = team};
    block.outOf = words(QT_TRANSLATE_NOOP("Report", "(of %1)"),
                        {words.words().exact(words.scheme().document().full)});
    if (!figures.mean)
        block.missing = words(QT_TRANSLATE_NOOP("Report", "Nobody has a complete result yet."));
    else if (const auto change = figures.change())
        block.rank = words(QT_TRANSLATE_NOOP("Report", "%1 since the period before (%2)"),
                           {words.change(change), words.score(figures.previousMean)});
    return block;
}

QString rankOf(const RankedPerson& person)
{
    return person.rank > 0 ? QStringLiteral("%1 / %2").arg(person.rank).arg(person.rankOf)
                           : ReportWords::missing();
}

SpotTarget personTarget(const EmployeeId& who, StepKind kind)
{
    return {.place = {kind, {}, {}}, .whom = who};
}

SpotTarget changeTarget(const TeamId& team, const EmployeeId& who)
{
    FigureOfMany change{.kind = FigureOfMany::Kind::Change, .team = team};
    change.person = who;
    return {.many = change};
}

PaperTable rankingTable(const LayoutWords& words, const TeamReport& report)
{
    const bool hasGrades = words.scheme().document().grades.has_value();
    PaperTable table;
    table.title = words(QT_TRANSLATE_NOOP("Report", "Ranking"));
    table.subtitle = words(QT_TRANSLATE_NOOP(
        "Report",
        "Ranks are those among all of the cycle; changes are against the period before."));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Rank")), 0.1, ColumnKind::Figure},
                     {words(QT_TRANSLATE_NOOP("Report", "Name")), 0.2, ColumnKind::Text},
                     {words(QT_TRANSLATE_NOOP("Report", "Staff number")), 0.15, ColumnKind::Text},
                     {words(QT_TRANSLATE_NOOP("Report", "Team")), 0.24, ColumnKind::Text},
                     {words(QT_TRANSLATE_NOOP("Report", "Score")), 0.12, ColumnKind::Figure},
                     {words(QT_TRANSLATE_NOOP("Report", "Change")), 0.12, ColumnKind::Figure}};
    if (hasGrades)
        table.columns.push_back(
            {words(QT_TRANSLATE_NOOP("Report", "Grade")), 0.1, ColumnKind::Figure});
    for (const RankedPerson& one : report.ranking) {
        const EmployeeId& who = one.person.appraisal.employee;
        PaperRow row{{rankOf(one),
                      words.given(one.person.appraisal.name),
                      who.text(),
                      words.given(one.person.team),
                      words.score(one.score),
                      words.change(one.change)}};
        row.spots = {{0, personTarget(who, StepKind::Rank)},
                     {4, personTarget(who, StepKind::Score)},
                     {5, changeTarget(report.team, who)}};
        if (hasGrades) {
            row.cells.append(words.given(one.grade));
            row.spots.push_back({6, personTarget(who, StepKind::FinalGrade)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

PaperDocument buildTeamReport(const TeamReport& report, const ReportOptions& options)
{
    const LayoutWords words(report.ground, options);
    PaperDocument document = words.framedDocument(
        words(QT_TRANSLATE_NOOP("Report", "Team report")), report.name, checkFacts(report));
    document.result = meanOf(words, report.figures, report.team);
    document.facts = factsOf(words, report);
    document.sections = {gradesAndTrend(words, report.figures, report.team),
                         lossTable(words, report.figures, report.team),
                         rankingTable(words, report)};
    document.signatures = words.signatures({words(QT_TRANSLATE_NOOP("Report", "Leader")),
                                            words(QT_TRANSLATE_NOOP("Report", "Human resources"))});
    return document;
}

} // namespace plumbline
