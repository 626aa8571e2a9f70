// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/ReadCalibration.h"
#include "application/text/Sentences.h"
#include "application/text/Typeset.h"
#include "ui/calibration/CalibrationBook.h"
#include "ui/calibration/CalibrationEffect.h"
#include "ui/calibration/CalibrationGrid.h"
#include "ui/calibration/CalibrationModel.h"
#include "ui/calibration/CalibrationPage.h"
#include "ui/calibration/CalibrationReview.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Figures.h"
#include "ui/common/TableFile.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/Explainer.h"
#include "ui_CalibrationPage.h"

namespace plumbline {

namespace {

/// In the place of a team's id: people without one.
const QString kTeamless = QStringLiteral("-");

StepPlace placeOf(int column)
{
    switch (static_cast<CalibrationModel::Column>(column)) {
    case CalibrationModel::Score:
    case CalibrationModel::After:
        return {StepKind::Score, {}, {}};
    case CalibrationModel::Rank:
        return {StepKind::Rank, {}, {}};
    case CalibrationModel::GradeColumn:
    case CalibrationModel::SetGrade:
        return {StepKind::FinalGrade, {}, {}};
    case CalibrationModel::Money:
        return {StepKind::Slip, {}, {}};
    case CalibrationModel::Name:
    case CalibrationModel::Number:
    case CalibrationModel::TeamColumn:
    case CalibrationModel::Points:
    case CalibrationModel::Reason:
    case CalibrationModel::Decided:
    case CalibrationModel::Standing:
    case CalibrationModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

void CalibrationPage::read()
{
    m_isStale = true;
    const auto& cycle = m_parts.desk.currentCycle();
    if (!isVisible() || !m_parts.desk.isOpen() || !cycle)
        return showState();
    m_isStale = false;
    m_asked = cycle;
    showState();
    m_parts.desk.ask<CalibrationSheet>(
        this,
        [key = *cycle](const Access& access) { return calibrationSheet(access, key); },
        [this, key = *cycle, request = ++m_request](Result<CalibrationSheet> sheet) {
            if (request == m_request)
                take(key, std::move(sheet));
        });
}

void CalibrationPage::take(const CycleKey& cycle, Result<CalibrationSheet> sheet)
{
    m_asked.reset();
    m_failure.reset();
    const bool isKnown = m_state.sheet && m_state.sheet->cycle().key == cycle;
    if (!sheet) {
        m_failure = sheet.error();
        m_state.sheet.reset();
        m_model->reset();
        return showState();
    }
    if (const int row = m_model->sheetRow(m_grid->currentIndex()); isKnown && row >= 0 && !m_wanted)
        m_wanted = m_state.person(row).appraisal.employee;
    m_state.sheet = std::make_unique<CalibrationSheet>(*std::move(sheet));
    m_state.names.clear();
    for (const CalibrationPerson& person : m_state.sheet->people())
        m_state.names.push_back(nameKey(person.appraisal.name));
    m_state.preview = *m_state.sheet->preview({});
    showSheet();
    if (mayDecide() && !isKnown)
        readDrafts(cycle);
}

void CalibrationPage::readDrafts(const CycleKey& cycle)
{
    m_parts.desk.ask<std::vector<CalibrationEntry>>(
        this,
        [cycle](const Access& access) { return calibrationDrafts(access, cycle); },
        [this, request = m_request](const Result<std::vector<CalibrationEntry>>& entries) {
            if (request != m_request || !entries)
                return;
            m_isLoading = true;
            m_drafts->load(*entries);
            m_isLoading = false;
        });
}

void CalibrationPage::keepDrafts()
{
    m_keepLater.stop();
    const bool isNew = std::exchange(m_isUnkept, false);
    if (!isNew || !mayDecide())
        return;
    m_parts.desk.store(
        this,
        [cycle = m_state.sheet->cycle().key, entries = m_drafts->entries()](const Access& access) {
            return keepCalibrationDrafts(access, cycle, entries);
        },
        [this](const Result<>& kept) {
            if (!kept)
                m_parts.desk.tell(kept.error());
        });
}

void CalibrationPage::showEmpty(const QString& text, const QString& verb, PageId leadsTo)
{
    m_leadsTo = leadsTo;
    m_ui->emptyText->setText(text);
    m_ui->emptyButton->setText(verb);
    m_ui->emptyButton->setVisible(!verb.isEmpty());
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
}

void CalibrationPage::showState()
{
    if (!m_parts.desk.isOpen())
        showEmpty(tr("Open a company file to see a cycle's people side by side."),
                  tr("Go to the start"),
                  PageId::Home);
    else if (!m_parts.desk.currentCycle())
        showEmpty(tr("There is no cycle yet. Open one, and its people stand here."),
                  tr("Go to the cycles"),
                  PageId::Cycles);
    else if (m_failure)
        showEmpty(sentence(*m_failure), tr("Go to the start"), PageId::Home);
    else if (m_asked && !m_state.sheet)
        showEmpty(tr("Reading the cycle …"));
    showActions();
}

void CalibrationPage::showSheet()
{
    if (m_state.sheet->people().empty()) {
        showEmpty(tr("There is nobody in this cycle whom you may see."),
                  tr("Go to the cycles"),
                  PageId::Cycles);
        return showActions();
    }
    m_grid->setColumnHidden(CalibrationModel::Money, !m_state.sheet->hasMoney());
    const bool hasGrades = m_state.sheet->scheme().document().grades.has_value();
    m_grid->setColumnHidden(CalibrationModel::SetGrade, !hasGrades);
    m_grid->setColumnHidden(CalibrationModel::GradeColumn, !hasGrades);
    for (const int column :
         {CalibrationModel::Points, CalibrationModel::After, CalibrationModel::Reason})
        m_grid->setColumnHidden(column, !mayDecide());
    if (!mayDecide())
        m_grid->setColumnHidden(CalibrationModel::SetGrade, true);
    m_ui->banner->setVisible(!mayDecide());
    if (!mayDecide())
        m_ui->banner->setText(
            tr("Here to be read only: %1").arg(sentence(*m_state.sheet->refusal())));
    showFilters();
    m_model->reset();
    if (m_ui->stack->currentWidget() != m_ui->reviewPage)
        m_ui->stack->setCurrentWidget(m_ui->sheetPage);
    foresee();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        return goTo(*wanted, mayDecide() ? CalibrationModel::Points : CalibrationModel::Name);
    if (m_grid->currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    int first = m_model->personAfter(0, 0); // whom one can decide on
    while (first >= 0 && !m_state.isOpen(m_model->sheetRow(m_model->index(first, 0))))
        first = m_model->personAfter(first, 1);
    m_grid->setCurrentIndex(
        m_model->index(first < 0 ? m_model->personAfter(0, 0) : first,
                       mayDecide() ? CalibrationModel::Points : CalibrationModel::Name));
}

void CalibrationPage::showActions()
{
    const bool isShown = m_state.sheet && m_ui->stack->currentWidget() != m_ui->emptyPage;
    const bool isSheet = isShown && m_ui->stack->currentWidget() == m_ui->sheetPage;
    for (QPushButton* button : {m_ui->undoButton, m_ui->redoButton, m_ui->decideButton})
        button->setVisible(isShown && mayDecide());
    m_ui->undoButton->setEnabled(isSheet && m_drafts->canUndo());
    m_ui->redoButton->setEnabled(isSheet && m_drafts->canRedo());
    m_ui->decideButton->setEnabled(isSheet && m_drafts->count() > 0);
    m_ui->exportButton->setEnabled(isSheet && m_parts.desk.may(Permission::ExportTables));
    m_ui->scope->setVisible(isShown);
    if (!isShown)
        return;
    const Cycle& cycle = m_state.sheet->cycle();
    m_ui->scope->setText(
        tr("%1, %2: %n people", nullptr, static_cast<int>(m_state.sheet->people().size()))
            .arg(shownName(m_state.sheet->scheme().document().texts.name, cycle.key.scheme.text()),
                 cycle.key.period.toString()));
}

void CalibrationPage::showFilters()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_ui->teamBox),
                                    QSignalBlocker(m_ui->gradeBox),
                                    QSignalBlocker(m_ui->whoBox)};
    const CalibrationWords words(m_state);
    const auto refill = [](QComboBox* box, const std::vector<std::pair<QString, QString>>& items) {
        const QString chosen = box->currentData().toString();
        box->clear();
        for (const auto& [name, id] : items)
            box->addItem(name, id);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    std::vector<std::pair<QString, QString>> teams{{tr("All teams"), {}}};
    for (const CalibrationTeam& team : m_state.preview.teams)
        teams.emplace_back(words.team(team.team), team.team ? team.team->text() : kTeamless);
    refill(m_ui->teamBox, teams);
    std::vector<std::pair<QString, QString>> grades{{tr("All grades"), {}}};
    for (const QString& grade : m_model->grades())
        grades.emplace_back(tr("Grade %1").arg(grade), grade);
    refill(m_ui->gradeBox, grades);
    m_ui->gradeBox->setVisible(grades.size() > 1);
    m_ui->groupedBox->setVisible(teams.size() > 2);
    refill(m_ui->whoBox,
           {{tr("Everybody"), QStringLiteral("0")},
            {tr("With a draft"), QStringLiteral("1")},
            {tr("Near a boundary"), QStringLiteral("2")},
            {tr("Can be decided"), QStringLiteral("3")},
            {tr("Decided on"), QStringLiteral("4")}});
}

bool CalibrationPage::fits(Who who, int row) const
{
    const CalibrationPerson& person = m_state.person(row);
    switch (who) {
    case Who::Everybody:
        return true;
    case Who::Drafted:
        return m_drafts->has(person.appraisal.employee);
    case Who::NearBoundary:
        return person.up || person.down;
    case Who::Open:
        return m_state.isOpen(row);
    case Who::Decided:
        return !person.decisions.empty();
    }
    Q_UNREACHABLE();
}

bool CalibrationPage::accepts(int row) const
{
    const CalibrationPerson& person = m_state.person(row);
    const QString team = m_ui->teamBox->currentData().toString();
    const QString own = person.appraisal.team ? person.appraisal.team->text() : kTeamless;
    if (!team.isEmpty() && team != own)
        return false;
    const int grade = m_ui->gradeBox->currentIndex() - 1;
    if (grade >= 0 && m_state.after(row).grade != grade && person.now.grade != grade)
        return false;
    if (!fits(static_cast<Who>(std::max(0, m_ui->whoBox->currentIndex())), row))
        return false;
    const QString typed = m_ui->searchEdit->text().trimmed();
    return typed.isEmpty()
        || person.appraisal.employee.text().startsWith(typed, Qt::CaseInsensitive)
        || matchesName(person.appraisal.name, m_state.names[static_cast<std::size_t>(row)], typed);
}

void CalibrationPage::applyFilters()
{
    if (!m_state.sheet)
        return;
    const int row = m_model->sheetRow(m_grid->currentIndex());
    const int column = std::max(0, m_grid->currentIndex().column());
    m_model->setFilter([this](int one) { return accepts(one); });
    const int place = row < 0 ? -1 : m_model->placeOf(row);
    m_grid->setCurrentIndex(m_model->index(place < 0 ? m_model->personAfter(0, 0) : place, column));
    showPerson();
}

void CalibrationPage::showRefused()
{
    m_ui->refusedLabel->setVisible(!m_state.refused.empty());
    if (m_state.refused.empty())
        return;
    const CalibrationWords words(m_state);
    QStringList lines;
    for (const auto& [employee, error] : m_state.refused)
        lines.append(words.name(m_state.sheet->rowOf(employee)) + QStringLiteral(": ")
                     + sentence(error));
    m_ui->refusedLabel->setText(tr("The effect leaves out %n drafts that can't be worked out. ",
                                   nullptr,
                                   static_cast<int>(lines.size()))
                                + together(lines));
}

/// The line one stands on, in words.
void CalibrationPage::showPerson()
{
    m_ui->countLabel->setText(
        m_state.sheet ? tr("%1 of %2 shown")
                            .arg(shownFigure(QString::number(m_model->people())),
                                 shownFigure(QString::number(m_state.sheet->people().size())))
                      : QString());
    const int row = m_state.sheet ? m_model->sheetRow(m_grid->currentIndex()) : -1;
    if (row < 0)
        return m_ui->personLabel->setText(tr("Nobody fits what is asked for."));
    const CalibrationWords words(m_state);
    QStringList parts{words.name(row), words.standing(row)};
    for (const QString& part : {words.boundary(row), words.decisions(row)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_ui->personLabel->setText(parts.join(QStringLiteral(" · ")));
}

void CalibrationPage::explain(const QModelIndex& index)
{
    const int row = m_model->sheetRow(index);
    const ScoreSheet* sheet = m_parts.cycle.sheet();
    if (row < 0 || !sheet)
        return;
    const int place = sheet->rowOf(m_state.person(row).appraisal.employee);
    if (place >= 0)
        m_parts.explainer.explain(place, placeOf(index.column()));
}

void CalibrationPage::exportSheet()
{
    if (!m_ui->exportButton->isEnabled())
        return;
    const CycleKey& key = m_state.sheet->cycle().key;
    TableBook book = bookOf(m_parts.desk, tr("Calibration of %1").arg(key.toString()));
    book.sheets = CalibrationBook(m_state).sheets(m_model->shownRows());
    exportTables(m_parts.desk,
                 this,
                 QStringLiteral("calibration-%1-%2").arg(key.scheme.text(), key.period.toString()),
                 std::move(book));
}

void CalibrationPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->undoButton->setToolTip(tr("Take back (Ctrl+Z)"));
    m_ui->redoButton->setToolTip(tr("Do again (Ctrl+Y)"));
    m_ui->undoButton->setAccessibleName(tr("Take back"));
    m_ui->redoButton->setAccessibleName(tr("Do again"));
    m_ui->exportButton->setToolTip(tr("Ctrl+E"));
    m_ui->decideButton->setToolTip(tr("Ctrl+Enter"));
    m_grid->setAccessibleName(tr("People of the cycle"));
    m_model->retranslate();
    m_effect->retranslate();
    m_review->retranslate();
    if (!m_state.sheet)
        return showState();
    showFilters();
    applyFilters();
    showActions();
}

} // namespace plumbline
