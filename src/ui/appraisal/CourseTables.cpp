// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppraisalTables.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/common/Figures.h"
#include "ui/common/WindowText.h"

namespace plumbline {

namespace {

FigureColumn words(const QString& heading)
{
    return {heading, FigureKind::Words};
}

FigureColumn figures(const QString& heading)
{
    return {heading, FigureKind::Figures};
}

FigureCell textOrNothing(const QString& text)
{
    return text.isEmpty() ? missingCell() : wordCell(text);
}

std::optional<Rational> numberOf(const QString& text)
{
    const Result<Rational> number = Rational::parse(text);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<Rational> difference(const QString& before, const QString& after)
{
    const auto a = numberOf(before);
    const auto b = numberOf(after);
    return a && b ? std::optional(*b - *a) : std::nullopt;
}

} // namespace

TableContents AppraisalTables::steps() const
{
    TableContents contents{
        {words(tr("Day")), words(tr("Step")), words(tr("Who")), words(tr("Details"))}, {}};
    for (const AppraisalStep& step : m_view.course.steps) {
        QStringList details;
        if (step.kind == AppraisalStepKind::Appealed)
            details.append(tr("%1 (%2)").arg(line(step.node), groundWords(step.ground)));
        if (step.kind == AppraisalStepKind::AppealDecided)
            details.append(rulingWords(step.ruling));
        if (step.revision > 0)
            details.append(tr("Revision %1").arg(step.revision));
        if (step.paperDay)
            details.append(tr("on paper of %1").arg(dayText(*step.paperDay)));
        if (!step.lookBy.isEmpty())
            details.append(tr("%1 looks at it afterwards").arg(step.lookBy));
        if (!step.reason.isEmpty())
            details.append(step.reason);
        contents.rows.push_back({wordCell(dayText(step.at.date())),
                                 wordCell(takenWords(step.kind)),
                                 wordCell(step.by.name),
                                 wordCell(details.join(QStringLiteral(" · ")))});
    }
    return contents;
}

TableContents AppraisalTables::revisions() const
{
    TableContents contents{{figures(tr("Revision")),
                            words(tr("Day")),
                            words(tr("Who")),
                            figures(tr("Score")),
                            figures(tr("Change")),
                            words(tr("Grade")),
                            figures(tr("Money")),
                            figures(tr("Change of money")),
                            words(tr("Why"))},
                           {}};
    const RoundingPlan& rounding = m_names.document().rounding;
    for (auto one = m_view.revisions.rbegin(); one != m_view.revisions.rend(); ++one) {
        const auto before = std::next(one);
        const bool hasBefore = before != m_view.revisions.rend();
        const QString money = one->figures.money.value_or(QString());
        const QString earlier = hasBefore ? before->figures.money.value_or(QString()) : QString();
        const bool isOther = hasBefore && before->figures.grade != one->figures.grade;
        contents.rows.push_back(
            {countCell(one->revision),
             wordCell(dayText(one->at.date())),
             wordCell(one->by),
             figureCell(numberOf(one->figures.score), rounding.score),
             changeCell(hasBefore ? difference(before->figures.score, one->figures.score)
                                  : std::nullopt,
                        rounding.score),
             textOrNothing(isOther
                               ? before->figures.grade + QStringLiteral(" → ") + one->figures.grade
                               : one->figures.grade),
             figureCell(numberOf(money), rounding.money),
             changeCell(difference(earlier, money), rounding.money),
             textOrNothing(one->reason)});
    }
    return contents;
}

TableContents AppraisalTables::appeals() const
{
    TableContents contents{{words(tr("Line")),
                            words(tr("Ground")),
                            words(tr("Text")),
                            words(tr("Who, when")),
                            words(tr("Decided")),
                            words(tr("Answer"))},
                           {}};
    for (const AppraisalStep& appeal : m_view.course.steps) {
        if (appeal.kind != AppraisalStepKind::Appealed)
            continue;
        QString ruling = tr("open");
        QString answer;
        for (const AppraisalStep& step : m_view.course.steps) {
            if (step.kind != AppraisalStepKind::AppealDecided || step.appeal != appeal.number)
                continue;
            ruling = tr("%1 by %2, %3")
                         .arg(rulingWords(step.ruling), step.by.name, dayText(step.at.date()));
            answer = step.reason;
        }
        contents.rows.push_back(
            {wordCell(line(appeal.node)),
             wordCell(groundWords(appeal.ground)),
             wordCell(appeal.reason),
             wordCell(tr("%1, %2").arg(appeal.by.name, dayText(appeal.at.date()))),
             wordCell(ruling),
             textOrNothing(answer)});
    }
    return contents;
}

TableContents AppraisalTables::decisions() const
{
    TableContents contents{{words(tr("Day")),
                            words(tr("Decision")),
                            words(tr("Why")),
                            words(tr("Decided by")),
                            words(tr("Second person")),
                            words(tr("Looked at"))},
                           {}};
    for (const StoredDecision& one : m_view.course.decisions) {
        QString looked;
        for (const SecondLook& look : m_view.course.looks) {
            if (look.decision == one.number)
                looked = look.isWaiting()
                    ? tr("waits for %1").arg(look.waitsFor)
                    : tr("%1, %2").arg(look.lookedBy, dayText(look.lookedAt.date()));
        }
        contents.rows.push_back({wordCell(dayText(one.at.date())),
                                 wordCell(decisionWords(one.decision)),
                                 wordCell(one.decision.reason),
                                 wordCell(one.decision.by),
                                 wordCell(one.decision.second),
                                 textOrNothing(looked)});
    }
    return contents;
}

TableContents AppraisalTables::actions() const
{
    TableContents contents{
        {words(tr("Action")), words(tr("Owner")), words(tr("Due")), words(tr("From"))}, {}};
    for (const PlanLine& line : m_view.openActions) {
        const QString due = dayText(line.standing.due);
        const EmployeeId& owner = line.action.facts.owner;
        contents.rows.push_back({wordCell(line.action.facts.what),
                                 wordCell(m_people.value(owner, owner.text())),
                                 wordCell(line.isOverdue ? tr("%1, overdue").arg(due) : due),
                                 wordCell(line.action.cycle.period.toString())});
    }
    return contents;
}

TableContents AppraisalTables::segments() const
{
    TableContents contents{{words(tr("Part")),
                            words(tr("Scheme")),
                            words(tr("From")),
                            words(tr("Until")),
                            figures(tr("Days")),
                            figures(tr("Score of the part")),
                            words(tr("Counts"))},
                           {}};
    for (const SegmentLine& line : m_view.segments) {
        QString counts = line.counts ? tr("by its days") : tr("shown only");
        if (!line.isAppraised)
            counts = tr("not appraised");
        contents.rows.push_back({wordCell(line.cycle.toString()),
                                 wordCell(line.scheme.in(windowLanguage())),
                                 wordCell(dayText(line.starts)),
                                 wordCell(dayText(line.ends)),
                                 countCell(line.days),
                                 figureCell(line.score, m_names.document().rounding.score),
                                 wordCell(counts)});
    }
    return contents;
}

QString AppraisalTables::beside(const StoredAttachment& file) const
{
    switch (file.to) {
    case AttachedTo::Interview:
        return tr("Interview");
    case AttachedTo::PlanAction:
        return tr("Action of the plan");
    case AttachedTo::Appeal:
        for (const AppraisalStep& step : m_view.course.steps) {
            if (step.number == file.toNumber)
                return tr("Appeal: %1").arg(line(step.node));
        }
        return tr("Appeal");
    case AttachedTo::Paper:
        for (const StoredPaper& paper : m_view.papers) {
            if (paper.number == file.toNumber)
                return tr("Paper of %1: %2")
                    .arg(dayText(paper.facts.day), paperWords(paper.facts.kind));
        }
        return tr("Paper");
    }
    Q_UNREACHABLE();
}

TableContents AppraisalTables::files() const
{
    TableContents contents{
        {words(tr("File")), words(tr("Beside")), words(tr("Who")), words(tr("Day"))}, {}};
    for (const StoredAttachment& file : m_view.files)
        contents.rows.push_back({wordCell(file.name),
                                 wordCell(beside(file)),
                                 wordCell(file.by),
                                 wordCell(dayText(file.at.date()))});
    return contents;
}

} // namespace plumbline
