// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportExplanations.h"

#include "application/appraisal/ExplainPublished.h"
#include "application/dashboard/TeamExplanation.h"
#include "application/reports/Answers.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/explanation/Explainer.h"

namespace plumbline {

namespace {

/// Where to stand in the explanation of one of the people behind a figure.
StepPlace eachOf(const ScoreSheet& sheet, const FigureOfMany& figure)
{
    switch (figure.kind) {
    case FigureOfMany::Kind::Completion:
        return {StepKind::Missing, {}, {}};
    case FigureOfMany::Kind::Grade:
        return {StepKind::FinalGrade, {}, {}};
    case FigureOfMany::Kind::Indicator:
        return {StepKind::Rate, sheet.scheme().node(figure.index).id(), {}};
    case FigureOfMany::Kind::Rule: {
        const auto& rules = sheet.scheme().document().rules;
        return {StepKind::Rule, rules[static_cast<std::size_t>(figure.index)].id, {}};
    }
    case FigureOfMany::Kind::Action:
        return {StepKind::Rule, {}, {}};
    case FigureOfMany::Kind::Cost:
        return {StepKind::Slip, {}, {}};
    case FigureOfMany::Kind::Mean:
    case FigureOfMany::Kind::People:
    case FigureOfMany::Kind::Help:
    case FigureOfMany::Kind::Period:
    case FigureOfMany::Kind::Change:
        break;
    }
    return {StepKind::Score, {}, {}};
}

} // namespace

ReportExplanations::ReportExplanations(Desk& desk,
                                       CycleSheet& cycle,
                                       Explainer& explainer,
                                       QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_cycle(cycle)
    , m_explainer(explainer)
{
}

void ReportExplanations::open(const SpotTarget& target, const EmployeeId& shown)
{
    if (!m_cycle.sheet())
        return;
    const EmployeeId& whom = target.whom.isEmpty() ? shown : target.whom;
    if (target.many)
        openMany(*target.many);
    else if (target.answers)
        openAnswers(*target.answers);
    else if (target.revision > 0)
        openPublished(target, whom);
    else
        openPerson(target.place, whom);
}

void ReportExplanations::openPerson(const StepPlace& place, const EmployeeId& whom)
{
    const int row = m_cycle.sheet()->rowOf(whom);
    if (row < 0)
        return m_desk.tell(tr("You may not see how this result came about."));
    if (place.kind != StepKind::Peers)
        return m_explainer.explain(row, place);
    const auto make = [team = m_cycle.sheet()->appraisal(row).team](const ScoreSheet& shown) {
        return explainTeamMean(shown, team);
    };
    m_explainer.explain({make, {StepKind::Score, {}, {}}});
}

void ReportExplanations::openPublished(const SpotTarget& target, const EmployeeId& whom)
{
    m_desk.ask<Explained>(
        this,
        [key = m_cycle.sheet()->data().cycle.key, whom, revision = target.revision](
            const Access& access) { return explainPublished(access, key, whom, revision); },
        [this, place = target.place](const Result<Explained>& explained) {
            if (explained)
                m_explainer.explain(*explained, place);
            else
                m_desk.tell(explained.error());
        });
}

void ReportExplanations::openAnswers(AnswerKind kind)
{
    m_desk.ask<Explained>(
        this,
        [key = m_cycle.sheet()->data().cycle.key, kind](const Access& access) {
            return explainAnswers(access, key, kind);
        },
        [this](const Result<Explained>& explained) {
            if (explained)
                m_explainer.explain(*explained, {StepKind::Score, {}, {}});
            else
                m_desk.tell(explained.error());
        });
}

void ReportExplanations::openMany(const FigureOfMany& figure)
{
    const auto make = [figure](const ScoreSheet& shown) { return explainFigure(shown, figure); };
    m_explainer.explain({make, eachOf(*m_cycle.sheet(), figure)});
}

} // namespace plumbline
