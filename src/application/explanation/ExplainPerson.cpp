// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/explanation/ExplainPerson.h"

#include "application/explanation/EnteredValues.h"
#include "application/values/ScoreSheet.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Somebody whom the reader may not see.
QString unnamed(const EmployeeId& opaque)
{
    return QCoreApplication::translate("Explanation", "colleague %1").arg(opaque.text().mid(1));
}

ExplainText plain(const LocalizedText& text)
{
    return {"%1", {text}};
}

ExplainText plain(const QString& text)
{
    return plain(LocalizedText(text.isEmpty() ? QString(QChar(0x2013)) : text));
}

LocalizedText schemeName(const SchemeDocument& scheme)
{
    return scheme.texts.name.isEmpty() ? LocalizedText(scheme.id) : scheme.texts.name;
}

void addScheme(Explained& explained, const Scheme& scheme, const ExplainText& version)
{
    const SchemeDocument& document = scheme.document();
    explained.facts.push_back(
        {{QT_TRANSLATE_NOOP("Explanation", "Scheme"), {}}, plain(schemeName(document))});
    explained.facts.push_back(
        {{QT_TRANSLATE_NOOP("Explanation", "Scheme's id"), {}}, plain(document.id)});
    explained.facts.push_back({{QT_TRANSLATE_NOOP("Explanation", "Version"), {}}, version});
}

void addResult(Explained& explained, const Scheme& scheme, const PersonScore& score)
{
    if (!score.isComplete()) {
        for (const int node : score.missing) {
            const PreparedNode& missing = scheme.node(node);
            explained.facts.push_back(
                {{QT_TRANSLATE_NOOP("Explanation", "Missing"), {}},
                 plain(missing.source->texts.name.isEmpty() ? LocalizedText(missing.id())
                                                            : missing.source->texts.name)});
        }
        return;
    }
    const RoundingPlan& rounding = scheme.document().rounding;
    explained.facts.push_back({{QT_TRANSLATE_NOOP("Explanation", "Published score"), {}},
                               plain(score.score.toFixed(rounding.score, rounding.mode))});
    for (const StepKind kind : {StepKind::FinalGrade, StepKind::Grade}) {
        for (const Step& step : explained.steps) {
            if (step.kind == kind)
                return explained.facts.push_back(
                    {{QT_TRANSLATE_NOOP("Explanation", "Grade"), {}}, plain(step.result)});
        }
    }
}

void addPlaces(Explained& explained, const Scheme& scheme)
{
    for (const PreparedNode& node : scheme.nodes()) {
        if (node.isIndicator() || !node.source->penalties.empty())
            explained.nodes.insert(node.id());
    }
    for (const Adjustment& adjustment : scheme.document().adjustments)
        explained.nodes.insert(adjustment.id);
}

void collect(const std::vector<Step>& steps, // NOLINT(misc-no-recursion): a tree
             QSet<const PeerPool*>& pools)
{
    for (const Step& step : steps) {
        if (step.pool)
            pools.insert(step.pool.get());
        collect(step.steps, pools);
    }
}

ExplainText versionText(const Cycle& cycle)
{
    return {"%1", {LocalizedText(QString::number(cycle.schemeVersion))}};
}

} // namespace

Explained explainPerson(const ExplainedPerson& person, const PersonScore& score, Step root)
{
    const Appraisal& appraisal = person.appraisal;
    Explained explained;
    explained.cycle = person.cycle.key;
    explained.employee = appraisal.employee;
    explained.title = {QT_TRANSLATE_NOOP("Explanation", "How the result of %1 came about"),
                       {LocalizedText(appraisal.name)}};
    explained.facts = {
        {{QT_TRANSLATE_NOOP("Explanation", "Name"), {}}, plain(appraisal.name)},
        {{QT_TRANSLATE_NOOP("Explanation", "Staff number"), {}}, plain(appraisal.employee.text())},
        {{QT_TRANSLATE_NOOP("Explanation", "Team"), {}}, plain(person.team)},
        {{QT_TRANSLATE_NOOP("Explanation", "Position"), {}}, plain(person.position)},
        {{QT_TRANSLATE_NOOP("Explanation", "Period"), {}},
         plain(person.cycle.key.period.toString())}};
    addScheme(explained, person.scheme, person.version);
    explained.steps = std::move(root.steps);
    addResult(explained, person.scheme, score);
    addPlaces(explained, person.scheme);
    return explained;
}

Explained headOf(const ScoreSheet& sheet, ExplainText title)
{
    return headOf(sheet.data().company, sheet.data().cycle, sheet.scheme(), std::move(title));
}

Explained
headOf(const Company& company, const Cycle& cycle, const Scheme& scheme, ExplainText title)
{
    Explained explained;
    explained.company = company.name;
    explained.timeZone = company.timeZone;
    explained.cycle = cycle.key;
    explained.title = std::move(title);
    explained.facts = {
        {{QT_TRANSLATE_NOOP("Explanation", "Period"), {}}, plain(cycle.key.period.toString())}};
    addScheme(explained, scheme, versionText(cycle));
    return explained;
}

void nameColleagues(const std::vector<Appraisal>& people, Explained& explained)
{
    QSet<const PeerPool*> pools;
    collect(explained.steps, pools);
    if (pools.isEmpty())
        return;
    QHash<EmployeeId, QString> names;
    for (const Appraisal& one : people)
        names.insert(one.employee, one.name.isEmpty() ? unnamed(one.employee) : one.name);
    for (const PeerPool* pool : pools) {
        for (const PeerFigure& figure : pool->figures)
            explained.names.insert(figure.employee, names.value(figure.employee));
    }
}

Explained explainPerson(const ScoreSheet& sheet, int row)
{
    const SheetData& data = sheet.data();
    const Appraisal& appraisal = sheet.appraisal(row);
    LocalizedText position(appraisal.position.text());
    for (const Position& one : data.positions) {
        if (one.id == appraisal.position && !one.name.isEmpty())
            position = one.name;
    }
    QString team;
    for (const Team& one : data.teams) {
        if (appraisal.team == one.id)
            team = one.name;
    }
    Explained explained = explainPerson(
        {appraisal, data.cycle, sheet.scheme(), versionText(data.cycle), position, team},
        sheet.score(row),
        sheet.explanation(row));
    explained.company = data.company.name;
    explained.timeZone = data.company.timeZone;
    noteEntered(sheet, row, explained.steps);
    for (const CellSpec& cell : sheet.cells(CellKind::Value)) {
        if (sheet.measured(row, cell.key))
            explained.measured.insert(cell.key.node);
    }
    nameColleagues(data.appraisals, explained);
    return explained;
}

} // namespace plumbline
