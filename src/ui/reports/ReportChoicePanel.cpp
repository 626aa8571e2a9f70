// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportChoicePanel.h"

#include "drawing/ThemeTokens.h"
#include "ui/reports/ReportChoiceFilter.h"
#include "ui/reports/ReportChoiceModel.h"
#include "ui_ReportChoicePanel.h"

#include <QtGui/QKeyEvent>

namespace plumbline {

ReportChoicePanel::ReportChoicePanel(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ReportChoicePanel>())
    , m_model(new ReportChoiceModel(this))
    , m_filter(new ReportChoiceFilter(*m_model, this))
{
    m_ui->setupUi(this);
    setUpTable();
    connectSignals();
    retranslate();
}

ReportChoicePanel::~ReportChoicePanel() = default;

void ReportChoicePanel::setUpTable()
{
    QHeaderView* header = m_ui->table->horizontalHeader();
    m_ui->table->setModel(m_filter);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->verticalHeader()->setDefaultSectionSize(space::kGridRow);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReportChoiceModel::Name, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->installEventFilter(this);
}

void ReportChoicePanel::connectSignals()
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
    connect(m_model, &ReportChoiceModel::ticksChanged, this, [this] {
        showTicks();
        Q_EMIT ticksChanged();
    });
    connect(m_ui->table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ReportChoicePanel::currentChanged);
}

void ReportChoicePanel::present(ChoiceKind kind,
                                const std::vector<ReportChoice>& choices,
                                const std::vector<Team>& teams)
{
    // What was typed to find a person finds no team.
    if (kind != m_model->kind())
        m_ui->searchEdit->clear();
    m_model->show(kind, choices);
    const bool isScored = std::ranges::any_of(
        choices, [](const ReportChoice& choice) { return !choice.score.isEmpty(); });
    m_ui->table->setColumnHidden(ReportChoiceModel::Score, !isScored);
    m_ui->table->setColumnHidden(ReportChoiceModel::GradeColumn,
                                 !isScored || kind != ChoiceKind::People);
    m_ui->teamBox->setVisible(kind == ChoiceKind::People);
    if (kind == ChoiceKind::People)
        showTeams(choices, teams);
    retranslate();
}

void ReportChoicePanel::showTeams(const std::vector<ReportChoice>& choices,
                                  const std::vector<Team>& teams)
{
    const QString before = m_ui->teamBox->currentData().toString();
    const QSignalBlocker blocker(m_ui->teamBox);
    m_ui->teamBox->clear();
    m_ui->teamBox->addItem(tr("All teams"), QString());
    QSet<TeamId> inCycle;
    for (const ReportChoice& choice : choices) {
        if (choice.team)
            inCycle.insert(*choice.team);
    }
    for (const Team& team : teams) {
        if (inCycle.contains(team.id))
            m_ui->teamBox->addItem(team.name, team.id.text());
    }
    m_ui->teamBox->setCurrentIndex(std::max(0, m_ui->teamBox->findData(before)));
    filterTeam();
}

void ReportChoicePanel::filterTeam()
{
    const QString team = m_ui->teamBox->currentData().toString();
    m_filter->setTeam(team.isEmpty() ? std::nullopt : std::optional(TeamId(team)));
}

void ReportChoicePanel::showFound()
{
    m_ui->nobody->setText(kind() == ChoiceKind::Teams
                              ? tr("No team fits. Try fewer letters.")
                              : tr("Nobody fits. Try fewer letters or another team."));
    m_ui->tableStack->setCurrentWidget(shown() > 0 ? static_cast<QWidget*>(m_ui->table)
                                                   : m_ui->nobody);
    showTicks();
    Q_EMIT shownChanged();
}

void ReportChoicePanel::showTicks()
{
    const std::vector<int> rows = m_filter->shownRows();
    const auto ticked =
        std::count_if(rows.begin(), rows.end(), [this](int row) { return m_model->isTicked(row); });
    m_ui->tickAll->setCheckState(ticked == 0                      ? Qt::Unchecked
                                     : ticked == std::ssize(rows) ? Qt::Checked
                                                                  : Qt::PartiallyChecked);
}

void ReportChoicePanel::select(const QString& id)
{
    const int row = id.isEmpty() ? -1 : m_model->rowOf(id);
    const QModelIndex found =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    m_ui->table->setCurrentIndex(found.isValid() ? found : m_filter->index(0, 0));
}

void ReportChoicePanel::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void ReportChoicePanel::focusTable()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

int ReportChoicePanel::all() const
{
    return m_model->rowCount();
}

int ReportChoicePanel::shown() const
{
    return m_filter->rowCount();
}

ChoiceKind ReportChoicePanel::kind() const
{
    return m_model->kind();
}

int ReportChoicePanel::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

const ReportChoice* ReportChoicePanel::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->choice(row);
}

QStringList ReportChoicePanel::tickedIds() const
{
    return m_model->tickedIds();
}

QStringList ReportChoicePanel::allIds() const
{
    return m_model->allIds();
}

bool ReportChoicePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress && currentRow() >= 0
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        const bool isTicked = m_model->isTicked(currentRow());
        m_model->setTicked({currentRow()}, isTicked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ReportChoicePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReportChoicePanel::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_ui->teamBox->count() > 0)
        m_ui->teamBox->setItemText(0, tr("All teams"));
    if (kind() == ChoiceKind::Teams) {
        m_ui->searchEdit->setPlaceholderText(tr("Name, pinyin or initials of a team"));
        m_ui->searchEdit->setAccessibleName(tr("Find a team"));
        m_ui->table->setAccessibleName(tr("Teams of the cycle"));
    }
    showFound();
}

} // namespace plumbline
