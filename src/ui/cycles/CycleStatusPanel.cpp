// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CycleStatusPanel.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/ExportMenu.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/cycles/MissingValuesModel.h"
#include "ui/cycles/ProgressDelegate.h"
#include "ui/cycles/TeamProgressModel.h"
#include "ui_CycleStatusPanel.h"

#include <QtWidgets/QMenu>

namespace plumbline {

QString cycleName(const CycleOverview& cycle)
{
    return QStringLiteral("%1 %2").arg(periodText(cycle.cycle.key.period),
                                       shownName(cycle.schemeName, cycle.cycle.key.scheme.text()));
}

CycleStatusPanel::CycleStatusPanel(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::CycleStatusPanel>())
    , m_teams(new TeamProgressModel(this))
    , m_missing(new MissingValuesModel(this))
{
    m_ui->setupUi(this);
    m_ui->importButton->setMenu(new QMenu(m_ui->importButton));
    m_ui->exportButton->setMenu(new ExportMenu(
        m_parts.desk,
        [this] { return m_cycle ? std::optional(m_cycle->cycle.key) : std::nullopt; },
        m_ui->exportButton));
    setUpTables();
    connectSignals();
    retranslate();
}

CycleStatusPanel::~CycleStatusPanel() = default;

void CycleStatusPanel::setUpTables()
{
    m_ui->teams->setModel(m_teams);
    m_ui->teams->setItemDelegateForColumn(TeamProgressModel::Complete,
                                          new ProgressDelegate(m_parts.theme, this));
    m_ui->missing->setModel(m_missing);
    dressTable(*m_ui->teams);
    dressTable(*m_ui->missing);
    constexpr std::array kTeamWidths{168, 200};
    for (int column = 0; column < int(kTeamWidths.size()); ++column)
        m_ui->teams->setColumnWidth(column, kTeamWidths[static_cast<std::size_t>(column)]);
    constexpr int kPersonWidth = 168;
    m_ui->missing->setColumnWidth(0, kPersonWidth);
}

void CycleStatusPanel::connectSignals()
{
    const auto dress = [this] {
        m_ui->importButton->setIcon(m_parts.theme.icon(QStringLiteral("upload")));
        m_ui->exportButton->setIcon(m_parts.theme.icon(QStringLiteral("download")));
        m_ui->closeButton->setIcon(m_parts.theme.icon(QStringLiteral("lock")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
    connect(m_ui->missing, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT missingOpened(m_missing->value(index.row()));
    });
    connect(m_ui->enterButton, &QPushButton::clicked, this, &CycleStatusPanel::enterRequested);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CycleStatusPanel::closeRequested);
}

void CycleStatusPanel::present(const CycleOverview& cycle)
{
    m_cycle = cycle;
    showFacts();
    m_parts.desk.ask<CycleProgress>(
        this,
        [key = cycle.cycle.key](const Access& access) { return cycleProgress(access, key); },
        [this, generation = ++m_generation](const Result<CycleProgress>& progress) {
            if (generation == m_generation)
                showProgress(progress);
        });
}

void CycleStatusPanel::showFacts()
{
    const Cycle& cycle = m_cycle->cycle;
    const bool isOpen = !cycle.isClosed();
    m_ui->name->setText(cycleName(*m_cycle));
    m_ui->facts->setText(
        isOpen ? tr("Collecting · version %1 of the scheme · opened %2 by %3")
                     .arg(QString::number(cycle.schemeVersion),
                          dayText(cycle.openedAt.toLocalTime().date()),
                          cycle.openedBy)
               : tr("Closed %1 · version %2 of the scheme · its result no longer changes")
                     .arg(dayText(cycle.closedAt.toLocalTime().date()),
                          QString::number(cycle.schemeVersion)));
    m_ui->enterButton->setText(isOpen ? tr("Enter scores") : tr("Look at the scores"));
    m_ui->importButton->setVisible(isOpen);
    m_ui->closeButton->setVisible(isOpen);
}

void CycleStatusPanel::showProgress(const Result<CycleProgress>& progress)
{
    Q_EMIT readingFailed(progress ? QString() : sentence(progress.error()));
    if (!progress)
        return;
    m_teams->show(progress->teams);
    m_missing->show(progress->missing);
    const bool isComplete = progress->missing.empty();
    m_ui->missing->setVisible(!isComplete);
    m_ui->nothingMissing->setVisible(isComplete);
    m_ui->nothingMissing->setText(progress->overview.cycle.isClosed()
                                      ? tr("The cycle is closed.")
                                      : tr("Nothing is missing. The cycle can be closed."));
}

void CycleStatusPanel::fillImportMenu()
{
    struct Entry
    {
        CellKind kind;
        QString file;
        QString paste;
    };

    const std::array entries{
        Entry{CellKind::Value, tr("Import values from a file"), tr("Paste values")},
        Entry{CellKind::Target, tr("Import targets from a file"), tr("Paste targets")},
        Entry{CellKind::Amount, tr("Import amounts from a file"), tr("Paste amounts")}};
    QMenu* menu = m_ui->importButton->menu();
    menu->clear();
    for (const Entry& entry : entries)
        menu->addAction(
            entry.file, this, [this, kind = entry.kind] { Q_EMIT importRequested(kind); });
    menu->addSeparator();
    for (const Entry& entry : entries)
        menu->addAction(
            entry.paste, this, [this, kind = entry.kind] { Q_EMIT pasteRequested(kind); });
}

void CycleStatusPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CycleStatusPanel::retranslate()
{
    m_ui->retranslateUi(this);
    fillImportMenu();
    if (m_cycle)
        present(*m_cycle);
}

} // namespace plumbline
