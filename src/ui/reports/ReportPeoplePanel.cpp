// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPeoplePanel.h"

#include "application/values/ScoreSheet.h"
#include "drawing/ThemeTokens.h"
#include "ui/reports/ReportPeopleFilter.h"
#include "ui/reports/ReportPeopleModel.h"
#include "ui_ReportPeoplePanel.h"

#include <QtGui/QKeyEvent>

namespace plumbline {

ReportPeoplePanel::ReportPeoplePanel(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ReportPeoplePanel>())
    , m_model(new ReportPeopleModel(this))
    , m_filter(new ReportPeopleFilter(*m_model, this))
{
    m_ui->setupUi(this);
    setUpTable();
    connectSignals();
    retranslate();
}

ReportPeoplePanel::~ReportPeoplePanel() = default;

void ReportPeoplePanel::setUpTable()
{
    QHeaderView* header = m_ui->table->horizontalHeader();
    m_ui->table->setModel(m_filter);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->verticalHeader()->setDefaultSectionSize(space::kGridRow);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReportPeopleModel::Name, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->installEventFilter(this);
}

void ReportPeoplePanel::connectSignals()
{
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setTyped(typed);
        showFound();
    });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, [this] {
        m_ui->table->selectRow(0);
        m_ui->table->setFocus();
    });
    connect(m_ui->teamBox, &QComboBox::currentIndexChanged, this, [this] {
        filterTeam();
        showFound();
    });
    connect(m_ui->tickAll, &QCheckBox::clicked, this, [this] {
        const bool isOff = m_ui->tickAll->checkState() == Qt::Unchecked;
        m_model->setTicked(m_filter->shownRows(), isOff ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_model, &ReportPeopleModel::ticksChanged, this, [this] {
        showTicks();
        Q_EMIT ticksChanged();
    });
    connect(m_ui->table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ReportPeoplePanel::currentChanged);
}

void ReportPeoplePanel::present(const ScoreSheet* sheet)
{
    m_model->show(sheet);
    showTeams(sheet);
    showFound();
}

void ReportPeoplePanel::showTeams(const ScoreSheet* sheet)
{
    const QString before = m_ui->teamBox->currentData().toString();
    const QSignalBlocker blocker(m_ui->teamBox);
    m_ui->teamBox->clear();
    m_ui->teamBox->addItem(tr("All teams"), QString());
    if (sheet) {
        QSet<TeamId> inCycle;
        for (int row = 0; row < sheet->size(); ++row)
            if (const auto& team = sheet->appraisal(row).team)
                inCycle.insert(*team);
        for (const Team& team : sheet->data().teams)
            if (inCycle.contains(team.id))
                m_ui->teamBox->addItem(team.name, team.id.text());
    }
    m_ui->teamBox->setCurrentIndex(std::max(0, m_ui->teamBox->findData(before)));
    filterTeam();
}

void ReportPeoplePanel::filterTeam()
{
    const QString team = m_ui->teamBox->currentData().toString();
    m_filter->setTeam(team.isEmpty() ? std::nullopt : std::optional(TeamId(team)));
}

void ReportPeoplePanel::showFound()
{
    m_ui->nobody->setText(tr("Nobody fits. Try fewer letters or another team."));
    m_ui->tableStack->setCurrentWidget(shown() > 0 ? static_cast<QWidget*>(m_ui->table)
                                                   : m_ui->nobody);
    showTicks();
    Q_EMIT shownChanged();
}

void ReportPeoplePanel::showTicks()
{
    const std::vector<int> rows = m_filter->shownRows();
    const auto ticked =
        std::count_if(rows.begin(), rows.end(), [this](int row) { return m_model->isTicked(row); });
    m_ui->tickAll->setCheckState(ticked == 0                      ? Qt::Unchecked
                                     : ticked == std::ssize(rows) ? Qt::Checked
                                                                  : Qt::PartiallyChecked);
}

void ReportPeoplePanel::select(const EmployeeId& employee)
{
    const int row = employee.isEmpty() ? -1 : m_model->rowOf(employee);
    const QModelIndex found =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    m_ui->table->setCurrentIndex(found.isValid() ? found : m_filter->index(0, 0));
}

void ReportPeoplePanel::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void ReportPeoplePanel::focusTable()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

int ReportPeoplePanel::all() const
{
    return m_model->rowCount();
}

int ReportPeoplePanel::shown() const
{
    return m_filter->rowCount();
}

int ReportPeoplePanel::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

EmployeeId ReportPeoplePanel::currentEmployee() const
{
    const int row = currentRow();
    return row < 0 ? EmployeeId() : m_model->appraisal(row).employee;
}

std::vector<int> ReportPeoplePanel::tickedRows() const
{
    return m_model->tickedRows();
}

std::vector<int> ReportPeoplePanel::allRows() const
{
    return m_model->allRows();
}

bool ReportPeoplePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress && currentRow() >= 0
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        const bool isTicked = m_model->isTicked(currentRow());
        m_model->setTicked({currentRow()}, isTicked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ReportPeoplePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReportPeoplePanel::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_ui->teamBox->count() > 0)
        m_ui->teamBox->setItemText(0, tr("All teams"));
    showFound();
}

} // namespace plumbline
