// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of what documents can be made, and which of them are wanted.
#include "application/text/Sentences.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/reports/ReportChoicePanel.h"
#include "ui/reports/ReportOutput.h"
#include "ui/reports/ReportsPage.h"
#include "ui_ReportsPage.h"

#include <QtCore/QTimer>

namespace plumbline {

void ReportsPage::showChoices()
{
    m_isStale = false;
    const int listed = ++m_listed;
    if (sheet() == nullptr)
        return takeChoices(std::vector<ReportChoice>());
    layout().list({this, m_parts.desk, *sheet()},
                  [this, listed](const Result<std::vector<ReportChoice>>& choices) {
                      if (listed == m_listed)
                          takeChoices(choices);
                  });
}

void ReportsPage::takeChoices(const Result<std::vector<ReportChoice>>& choices)
{
    m_refusal = choices ? std::nullopt : std::optional(choices.error());
    const ScoreSheet* shown = sheet();
    const QString wanted = wantedId();
    m_choices->present(layout().kind,
                       choices.value_or(std::vector<ReportChoice>()),
                       shown ? shown->data().teams : std::vector<Team>());
    m_choices->select(wanted);
    m_shownLayout = m_ui->layoutBox->currentIndex();
    showLayout();
    showState();
    m_previewTimer->start();
}

QString ReportsPage::wantedId() const
{
    const int row = sheet() ? sheet()->rowOf(m_person) : -1;
    switch (layout().kind) {
    case ChoiceKind::People:
        return m_person.text();
    case ChoiceKind::Teams:
        return row < 0 ? QString() : sheet()->appraisal(row).team.value_or(TeamId()).text();
    case ChoiceKind::Cycle:
        return {};
    }
    Q_UNREACHABLE();
}

void ReportsPage::showState()
{
    const bool hasChoices = m_choices->all() > 0;
    const bool isOfCycle = layout().kind == ChoiceKind::Cycle;
    m_ui->stack->setCurrentWidget(hasChoices ? static_cast<QWidget*>(m_ui->splitter)
                                             : m_ui->emptyPage);
    m_choices->setVisible(!isOfCycle);
    const QString count =
        layout().kind == ChoiceKind::Teams ? tr("%1 of %2 teams shown") : tr("%1 of %2 shown");
    m_ui->countLabel->setText(
        hasChoices && !isOfCycle ? count.arg(m_choices->shown()).arg(m_choices->all()) : QString());
    showEmpty();
    showScope();
}

void ReportsPage::showEmpty()
{
    const bool isOpen = m_parts.desk.isOpen();
    const bool isLoading = isOpen && m_parts.cycle.isLoading();
    m_ui->emptyText->setText(
        !isOpen                  ? tr("Open a company file to make reports.")
            : isLoading          ? tr("Reading the cycle …")
            : sheet() == nullptr ? tr("Reports are made of a cycle. Open one first.")
            : m_refusal          ? sentence(*m_refusal)
                                 : QCoreApplication::translate("ReportLayouts", layout().nobody));
    m_ui->emptyButton->setVisible(isOpen && !isLoading && sheet() == nullptr);
    const std::optional<Error>& failure = m_parts.cycle.failure();
    m_ui->failure->setVisible(failure.has_value() || m_failure.has_value());
    if (failure || m_failure)
        m_ui->failure->setText(sentence(failure ? *failure : *m_failure));
}

void ReportsPage::showScope()
{
    const bool isOfTeams = layout().kind == ChoiceKind::Teams;
    const auto ticked = m_choices->tickedIds().size();
    const QSignalBlocker blocker(m_ui->scopeBox);
    m_ui->scopeBox->setItemText(0, isOfTeams ? tr("This team") : tr("This employee"));
    m_ui->scopeBox->setItemText(1, tr("Chosen: %1").arg(ticked));
    m_ui->scopeBox->setItemText(
        2, (isOfTeams ? tr("All teams: %1") : tr("Everybody: %1")).arg(m_choices->all()));
    m_ui->scopeBox->setVisible(layout().kind != ChoiceKind::Cycle);
    m_ui->filesBox->setVisible(layout().kind != ChoiceKind::Cycle);
    const bool canWrite = !chosenIds().isEmpty();
    m_ui->exportButton->setEnabled(canWrite && !m_output->isWriting());
    m_ui->printButton->setEnabled(canWrite);
    m_ui->filesBox->setEnabled(scope() != Scope::Current);
}

void ReportsPage::followTicks()
{
    const bool hasTicks = !m_choices->tickedIds().isEmpty();
    if (hasTicks && scope() == Scope::Current)
        m_ui->scopeBox->setCurrentIndex(static_cast<int>(Scope::Ticked));
    else if (!hasTicks && scope() == Scope::Ticked)
        m_ui->scopeBox->setCurrentIndex(static_cast<int>(Scope::Current));
}

ReportsPage::Scope ReportsPage::scope() const
{
    return layout().kind == ChoiceKind::Cycle
        ? Scope::Current
        : static_cast<Scope>(std::max(0, m_ui->scopeBox->currentIndex()));
}

QStringList ReportsPage::chosenIds() const
{
    // What is shown for another layout is none of this one's.
    const ReportChoice* current = m_choices->current();
    if (sheet() == nullptr || m_shownLayout != m_ui->layoutBox->currentIndex())
        return {};
    switch (scope()) {
    case Scope::Current:
        return current ? QStringList{current->id} : QStringList();
    case Scope::Ticked:
        return m_choices->tickedIds();
    case Scope::Everybody:
        return m_choices->allIds();
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
