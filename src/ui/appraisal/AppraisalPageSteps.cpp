// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/PreviewCalibration.h"
#include "application/text/Sentences.h"
#include "application/way/Goals.h"
#include "application/way/Review.h"
#include "ui/appraisal/AppealForm.h"
#include "ui/appraisal/AppraisalPage.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/appraisal/EntryModel.h"
#include "ui/appraisal/PaperBox.h"
#include "ui/appraisal/ReasonForm.h"
#include "ui/appraisal/SegmentForm.h"
#include "ui/common/Desk.h"
#include "ui_AppraisalPage.h"

namespace plumbline {

namespace {

/// Attaches the files of an appeal to its step.
Result<> attachAll(const Access& access,
                   const CycleKey& key,
                   const EmployeeId& employee,
                   int step,
                   const QStringList& paths)
{
    for (const QString& path : paths) {
        const Result<AttachedFile> file = attachedFile(path);
        if (!file)
            return failure(file.error());
        const auto kept = attachFile(access, key, employee, AttachedTo::Appeal, step, *file);
        if (!kept)
            return failure(kept.error());
    }
    return {};
}

Result<>
taken(const Access& access, const CycleKey& key, AppraisalStepKind kind, const BatchStep& batch)
{
    return takeBatch(access, key, kind, batch).map([](const BatchOutcome&) { });
}

bool isIn(const std::vector<AppraisalStep>& steps, int number)
{
    return std::ranges::any_of(
        steps, [number](const AppraisalStep& step) { return step.number == number; });
}

} // namespace

void AppraisalPage::begin(AppraisalStepKind kind)
{
    using enum AppraisalStepKind;
    switch (kind) {
    case GoalsProposed:
        return proposeTargets();
    case SelfRated:
        return finishOwnRating();
    case Submitted:
    case PassedOn:
    case Published:
        return m_view->held ? openReason(kind) : forward(kind, {});
    case GoalsAgreed:
    case Confirmed:
        if (!m_view->isOwn)
            return openReason(kind);
        m_asked = kind;
        m_look = 0;
        return take({});
    case GoalsObjected:
    case Returned:
    case NotAppraised:
    case AppraisedAgain:
        return openReason(kind);
    case Appealed:
        return openAppeal();
    case AppealDecided:
        return openDecision(DecisionQuestion::Kind::Appeal);
    case Corrected:
        return openDecision(DecisionQuestion::Kind::Correction);
    case Settled:
        return;
    }
}

void AppraisalPage::openReason(AppraisalStepKind kind)
{
    using enum AppraisalStepKind;
    m_asked = kind;
    m_look = 0;
    StepQuestion question;
    question.title = tr("%1: %2").arg(stepVerb(kind), m_view->course.appraisal.name);
    question.verb = stepVerb(kind);
    question.cycle = m_view->course.cycle;
    question.employee = m_view->course.appraisal.employee;
    const bool isAnswer = kind == GoalsAgreed || kind == GoalsObjected || kind == Confirmed;
    const bool isForwarding = kind == Submitted || kind == PassedOn || kind == Published;
    if (isAnswer && !m_view->isOwn)
        question.extra =
            isForAnother() ? StepQuestion::Extra::PaperAlone : StepQuestion::Extra::Paper;
    if (isForwarding)
        question.extra = StepQuestion::Extra::SecondLook;
    if (isForwarding || kind == GoalsAgreed || kind == Confirmed)
        question.text = StepQuestion::Text::None;
    if (isForwarding && m_view->held)
        question.hint = sentence(*m_view->held);
    if (kind == Returned)
        question.hint = tr("It goes back to scoring; whoever scores sees the reason.");
    if (kind == NotAppraised)
        question.hint = tr("It then holds up neither closing nor ranks nor quotas.");
    showForm(m_reason);
    m_reason->ask(question);
}

void AppraisalPage::openLook()
{
    const auto look = std::ranges::find_if(m_view->course.looks, [this](const SecondLook& one) {
        return one.number == m_view->looks.front();
    });
    m_look = m_view->looks.front();
    StepQuestion question;
    question.title =
        tr("The second look at the appraisal of %1").arg(m_view->course.appraisal.name);
    if (look != m_view->course.looks.end())
        question.hint = tr("%1 could not part two duties and asks you to look.").arg(look->askedBy);
    question.verb = tr("I have looked");
    question.text = StepQuestion::Text::Welcome;
    showForm(m_reason);
    m_reason->ask(question);
}

void AppraisalPage::forward(AppraisalStepKind kind, const StepAnswer& answer)
{
    BatchStep batch;
    batch.employees = {m_view->course.appraisal.employee};
    batch.reason = answer.text;
    batch.lookBy = answer.lookBy;
    carryOut([key = m_view->course.cycle, kind, batch](
                 const Access& access) { return taken(access, key, kind, batch); },
             takenWords(kind));
}

void AppraisalPage::take(const StepAnswer& answer)
{
    using enum AppraisalStepKind;
    const CycleKey key = m_view->course.cycle;
    const EmployeeId id = m_view->course.appraisal.employee;
    if (m_look > 0)
        return carryOut([key, look = m_look, text = answer.text](
                            const Access& access) { return lookAgain(access, key, look, text); },
                        tr("The second look is kept."));
    const QString told = takenWords(m_asked);
    const auto withPaper = [key, id, answer](const Access& access, PaperKind kind) {
        return recordPaperOf(access, key, id, kind, answer.paperDay, answer.scan);
    };
    if (m_asked == GoalsAgreed || m_asked == GoalsObjected)
        return carryOut(
            [key, id, answer, withPaper](const Access& access) {
                return answerGoals(access, key, id, {answer.text, answer.paperDay}).and_then([&] {
                    return withPaper(access, PaperKind::Goals);
                });
            },
            told);
    if (m_asked == Confirmed)
        return carryOut(
            [key, id, answer, withPaper](const Access& access) {
                return confirmResult(access, key, id, answer.paperDay).and_then([&] {
                    return withPaper(access, PaperKind::Confirmation);
                });
            },
            told);
    if (m_asked == NotAppraised || m_asked == AppraisedAgain)
        return carryOut(
            [key, id, text = answer.text, isOut = m_asked == NotAppraised](const Access& access) {
                return isOut ? notAppraise(access, key, id, text)
                             : appraiseAgain(access, key, id, text);
            },
            told);
    forward(m_asked, answer);
}

/// By an account that is not the person's own.
bool AppraisalPage::isForAnother() const
{
    return m_parts.desk.account() && !m_view->isOwn;
}

void AppraisalPage::openAppeal()
{
    std::vector<std::pair<QString, QString>> lines;
    for (const QString& node : m_nodes)
        lines.emplace_back(node, m_tables->line(node));
    lines.emplace_back(QString(), m_tables->line({}));
    const int row = m_lines->madeRow(m_ui->linesTable->currentIndex());
    showForm(m_appeal);
    m_appeal->ask(lines, row < 0 ? QString() : m_nodes.value(row));
    if (isForAnother())
        m_appeal->tickPaper();
}

void AppraisalPage::appealAgainst(const AppealDraft& draft)
{
    carryOut(
        [key = m_view->course.cycle, id = m_view->course.appraisal.employee, draft](
            const Access& access) {
            return appeal(access, key, id, draft.appeal).and_then([&](int step) {
                return attachAll(access, key, id, step, draft.files).and_then([&] {
                    return recordPaperOf(
                        access, key, id, PaperKind::Appeal, draft.appeal.paperDay, draft.scan);
                });
            });
        },
        tr("The line is contested; somebody else decides."));
}

void AppraisalPage::openDecision(DecisionQuestion::Kind kind)
{
    DecisionQuestion question;
    question.kind = kind;
    question.cycle = m_view->course.cycle;
    question.employee = m_view->course.appraisal.employee;
    if (const auto& grades = m_view->scheme.document().grades) {
        for (const Grade& grade : grades->list)
            question.grades.append(grade.grade);
    }
    if (kind == DecisionQuestion::Kind::Appeal)
        askAboutAppeals(question);
    showForm(m_decision);
    m_decision->ask(question);
}

/// Every open one; the one chosen in the table first.
void AppraisalPage::askAboutAppeals(DecisionQuestion& question) const
{
    const int chosen = m_appeals->madeRow(m_ui->appealsTable->currentIndex());
    int row = -1;
    for (const AppraisalStep& step : m_view->course.steps) {
        if (step.kind != AppraisalStepKind::Appealed)
            continue;
        ++row;
        if (!isIn(m_view->course.openAppeals, step.number))
            continue;
        if (row == chosen)
            question.first = question.appeals.size();
        question.appeals.push_back({step.number,
                                    m_tables->line(step.node),
                                    tr("%1 contests %2 (%3): %4")
                                        .arg(m_view->course.appraisal.name,
                                             m_tables->line(step.node),
                                             groundWords(step.ground),
                                             step.reason)});
    }
}

void AppraisalPage::foresee(const Decision& decision, int request)
{
    if (!m_view)
        return; // It was asked for after a pause.
    m_parts.desk.ask<ResultChange>(
        this,
        [key = m_view->course.cycle,
         id = m_view->course.appraisal.employee,
         isPublished = m_view->course.revision > 0,
         decision](const Access& access) {
            return isPublished ? previewDecisions(access, key, id, {decision})
                               : previewCalibration(access, key, id, decision);
        },
        [this, request](const Result<ResultChange>& change) {
            m_decision->showPreview(request, change);
        });
}

void AppraisalPage::decide(const DecisionDraft& draft)
{
    const CycleKey key = m_view->course.cycle;
    const EmployeeId id = m_view->course.appraisal.employee;
    const DecisionQuestion& question = m_decision->question();
    switch (question.kind) {
    case DecisionQuestion::Kind::Calibration:
        return carryOut(
            [key, id, draft](const Access& access) {
                return calibrate(access, key, id, draft.decision);
            },
            tr("The decision is kept."));
    case DecisionQuestion::Kind::Correction:
        return carryOut(
            [key, id, draft](const Access& access) {
                return correctResult(access, key, id, {draft.decision}, draft.decision.reason)
                    .map([](const ResultChange&) { });
            },
            tr("The corrected result stands beside the old one."));
    case DecisionQuestion::Kind::Appeal: {
        AppealAnswer answer{draft.appeal, draft.ruling, draft.decision.reason, {}, draft.lookBy};
        if (draft.ruling != AppealRuling::Refused)
            answer.decisions = {draft.decision};
        return carryOut(
            [key, id, answer](const Access& access) {
                return decideAppeal(access, key, id, answer).map([](const ResultChange&) { });
            },
            tr("The appeal is decided."));
    }
    }
}

void AppraisalPage::proposeTargets()
{
    m_ui->tabs->setCurrentWidget(m_ui->goalsTab);
    carryOut([key = m_view->course.cycle,
              id = m_view->course.appraisal.employee,
              changes = m_goals->changes()](
                 const Access& access) { return proposeGoals(access, key, id, changes); },
             takenWords(AppraisalStepKind::GoalsProposed));
}

void AppraisalPage::finishOwnRating()
{
    m_ui->tabs->setCurrentWidget(m_ui->ratingTab);
    carryOut(
        [key = m_view->course.cycle,
         id = m_view->course.appraisal.employee,
         changes = m_rating->changes()](const Access& access) {
            const auto stored = changes.empty() ? Result<std::vector<StoredCell>>()
                                                : recordCells(access, key, changes);
            return stored ? rateSelf(access, key, id) : failure(stored.error());
        },
        takenWords(AppraisalStepKind::SelfRated));
}

void AppraisalPage::carryOut(Deed deed, const QString& told)
{
    m_parts.desk.store(this, std::move(deed), [this, told](const Result<>& outcome) {
        if (!outcome)
            return refuse(outcome.error());
        m_parts.desk.tell(told);
        readStored();
    });
}

void AppraisalPage::refuse(const Error& error)
{
    QWidget* const form = m_ui->formStack->currentWidget();
    const QString why = sentence(error);
    if (m_ui->body->currentWidget() != m_ui->formPage)
        return m_parts.desk.tell(error);
    if (form == m_reason)
        m_reason->refuse(why);
    else if (form == m_appeal)
        m_appeal->refuse(why);
    else if (form == m_segmentForm)
        m_segmentForm->refuse(why);
    else
        m_decision->refuse(why);
}

void AppraisalPage::showForm(QWidget* form)
{
    m_ui->formStack->setCurrentWidget(form);
    m_ui->body->setCurrentWidget(m_ui->formPage);
}

void AppraisalPage::closeForm()
{
    if (m_ui->body->currentWidget() != m_ui->formPage)
        return;
    m_ui->body->setCurrentWidget(m_ui->tabs);
    m_ui->linesTable->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline
