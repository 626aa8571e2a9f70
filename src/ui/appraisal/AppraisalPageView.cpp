// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/ExplainPublished.h"
#include "ui/appraisal/AppraisalPage.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/appraisal/CourseRibbon.h"
#include "ui/appraisal/EntryModel.h"
#include "ui/appraisal/FilesPanel.h"
#include "ui/calibration/CalibrationLink.h"
#include "ui/common/Desk.h"
#include "ui/common/ElidingControls.h"
#include "ui/common/Figures.h"
#include "ui/explanation/Explainer.h"
#include "ui_AppraisalPage.h"

#include <QtWidgets/QPushButton>

namespace plumbline {

namespace {

constexpr int kLeastButtonWidth = 112; ///< Where there is little room, words are left out.

enum Tab { ResultTab, GoalsTab, RatingTab, CourseTab, AppealsTab, FilesTab };

/// What leads forward is the primary button.
bool isForward(AppraisalStepKind kind)
{
    using enum AppraisalStepKind;
    switch (kind) {
    case GoalsProposed:
    case GoalsAgreed:
    case SelfRated:
    case Submitted:
    case PassedOn:
    case Published:
    case Confirmed:
    case AppealDecided:
        return true;
    case GoalsObjected:
    case Returned:
    case Appealed:
    case Corrected:
    case NotAppraised:
    case AppraisedAgain:
    case Settled:
        return false;
    }
    Q_UNREACHABLE();
}

QPushButton*
addButton(QHBoxLayout& layout, QWidget* parent, const QString& name, const QString& text)
{
    auto* button = new ElidingButton(text, parent);
    button->setObjectName(name);
    button->setMinimumWidth(kLeastButtonWidth);
    button->setToolTip(text);
    layout.addWidget(button);
    return button;
}

} // namespace

void AppraisalPage::showView()
{
    m_ui->detail->setVisible(m_view.has_value());
    if (!m_view)
        return;
    showHead();
    showSteps();
    showTables();
    showEntries();
    showActions();
    showSegments();
    if (!m_wantedLine.isEmpty()) {
        const auto row = m_nodes.indexOf(std::exchange(m_wantedLine, {}));
        if (row >= 0)
            m_ui->linesTable->setCurrentIndex(m_lines->index(m_lines->placeOf(int(row)), 0));
    }
}

void AppraisalPage::showHead()
{
    const Appraisal& one = m_view->course.appraisal;
    m_ui->title->setText(m_view->isOwn ? tr("My appraisal") : tr("Appraisals"));
    m_ui->nameLabel->setText(one.name);
    QStringList facts{one.employee.text(), m_tables->names().position(one.position)};
    if (!m_view->team.isEmpty())
        facts.append(m_view->team);
    m_ui->factsLabel->setText(facts.join(QStringLiteral(" · ")));
    const bool hasResult = !m_view->revisions.empty();
    m_ui->figureLabel->setVisible(hasResult);
    m_ui->figureCaption->setVisible(hasResult);
    if (hasResult) {
        const FrozenResult& result = m_view->revisions.back();
        const QString score =
            result.figures.score.isEmpty() ? missingMark() : shownFigure(result.figures.score);
        m_ui->figureLabel->setText(result.figures.grade.isEmpty()
                                       ? score
                                       : score + QStringLiteral("  ") + result.figures.grade);
        QStringList caption{tr("Revision %1").arg(result.revision)};
        if (result.rank > 0)
            caption.append(tr("rank %1 of %2").arg(result.rank).arg(result.rankOf));
        if (result.figures.money)
            caption.append(tr("%1 in money").arg(shownFigure(*result.figures.money)));
        m_ui->figureCaption->setText(caption.join(QStringLiteral(" · ")));
    }
    m_ribbon->present(stationsOf(m_view->course, m_names));
    QString next = nextStepWords(m_view->course, m_names);
    if (m_view->course.hasNoAnswer)
        next = tr("No answer came until the date; that is no consent. %1").arg(next);
    m_ui->nextLabel->setText(next);
}

void AppraisalPage::showSteps()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool hasPrimary = false;
    for (const AppraisalStepKind kind : kAppraisalStepKinds) {
        if (!m_view->mine.contains(kind))
            continue;
        QPushButton* button = addButton(*m_buttons,
                                        m_ui->detail,
                                        QStringLiteral("step-") + appraisalStepName(kind),
                                        stepVerb(kind));
        if (isForward(kind) && !std::exchange(hasPrimary, true))
            button->setProperty("role", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, this, [this, kind] { begin(kind); });
    }
    if (m_view->mayCalibrate) {
        auto* button = addButton(
            *m_buttons, m_ui->detail, QStringLiteral("step-calibrate"), tr("Decide on the result"));
        connect(button, &QPushButton::clicked, this, [this] {
            openDecision(DecisionQuestion::Kind::Calibration);
        });
        m_buttons->addWidget(new CalibrationLink(
            m_parts.desk,
            [person = m_view->course.appraisal.employee] { return std::optional(person); },
            m_ui->detail));
    }
    if (!m_view->looks.empty()) {
        auto* button =
            addButton(*m_buttons, m_ui->detail, QStringLiteral("step-look"), tr("I have looked"));
        connect(button, &QPushButton::clicked, this, &AppraisalPage::openLook);
    }
    if (m_view->maySetDays) {
        auto* button = addButton(
            *m_buttons, m_ui->detail, QStringLiteral("step-segments"), tr("Joins, leaves, moves"));
        connect(button, &QPushButton::clicked, this, &AppraisalPage::openSegments);
    }
    m_buttons->addStretch();
}

void AppraisalPage::showTables()
{
    m_lines->present(m_tables->lines(m_nodes));
    m_steps->present(m_tables->steps());
    m_revisions->present(m_tables->revisions());
    m_appeals->present(m_tables->appeals());
    m_decisions->present(m_tables->decisions());
    m_files->present(m_tables->files(), m_view->files);
    m_ui->tabs->setTabVisible(FilesTab, !m_view->files.empty());
    const bool hasResult = !m_view->revisions.empty();
    m_ui->revisionsTable->setVisible(m_view->revisions.size() > 1);
    m_ui->explainButton->setEnabled(hasResult);
    m_ui->resultHint->setText(hasResult
                                  ? tr("Enter or F4 explains a line from its value to the money.")
                                  : tr("The result stands here once it is published."));
    m_ui->appealsHint->setVisible(m_appeals->madeRows() == 0);
    m_ui->decisionsTable->setVisible(m_decisions->madeRows() > 0);
    m_ui->decisionsTitle->setVisible(m_decisions->madeRows() > 0);
}

void AppraisalPage::showEntries()
{
    using enum AppraisalStepKind;
    const auto entry = [this](AppraisalStepKind kind) {
        return m_view->mine.contains(kind) ? Entry::Open : Entry::Fixed;
    };
    m_goals->present(*m_view, m_view->targets, m_tables->names(), entry(GoalsProposed));
    m_rating->present(*m_view, m_view->ownRating, m_tables->names(), entry(SelfRated));
    m_ui->tabs->setTabVisible(GoalsTab, !m_view->targets.empty());
    m_ui->tabs->setTabVisible(RatingTab, !m_view->ownRating.empty());
    m_ui->goalsHint->setText(m_view->mine.contains(GoalsProposed)
                                 ? tr("Type the targets, then propose them.")
                                 : tr("Targets as they stand."));
    m_ui->ratingHint->setText(m_view->mine.contains(SelfRated)
                                  ? tr("Type the own rating, then finish it.")
                                  : tr("The own rating as it stands."));
}

void AppraisalPage::showActions()
{
    const bool hasActions = !m_view->openActions.empty();
    m_ui->actionsTitle->setVisible(hasActions);
    m_ui->actionsTable->setVisible(hasActions);
    if (hasActions)
        m_actions->present(m_tables->actions());
}

void AppraisalPage::showSegments()
{
    const bool hasSegments = !m_view->segments.empty();
    m_ui->segmentsTitle->setVisible(hasSegments);
    m_ui->segmentsTable->setVisible(hasSegments);
    if (hasSegments)
        m_segments->present(m_tables->segments());
}

void AppraisalPage::explainLine()
{
    if (!m_view || m_view->revisions.empty())
        return;
    const int row = m_lines->madeRow(m_ui->linesTable->currentIndex());
    const QString node = row < 0 ? QString() : m_nodes.value(row);
    const bool isAdjustment = !node.isEmpty() && m_view->scheme.nodeIndex(node) < 0;
    const StepKind kind = node.isEmpty()                                    ? StepKind::Score
        : isAdjustment                                                      ? StepKind::Adjustment
        : m_view->scheme.node(m_view->scheme.nodeIndex(node)).isIndicator() ? StepKind::Rate
                                                                            : StepKind::Group;
    m_parts.desk.ask<Explained>(
        this,
        [key = m_view->course.cycle,
         id = m_view->course.appraisal.employee,
         revision = m_view->revisions.back().revision](const Access& access) {
            return explainPublished(access, key, id, revision);
        },
        [this, place = StepPlace{kind, node, {}}](Result<Explained> explained) {
            if (!explained)
                return m_parts.desk.tell(explained.error());
            m_parts.explainer.explain(*std::move(explained), place);
        });
}

} // namespace plumbline
