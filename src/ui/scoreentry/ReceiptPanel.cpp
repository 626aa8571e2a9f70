// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/ReceiptPanel.h"

#include "application/text/Sentences.h"
#include "ui/common/Theme.h"
#include "ui/scoreentry/GridModel.h"
#include "ui/scoreentry/Receipt.h"
#include "ui_ReceiptPanel.h"

#include <QtCore/QEvent>

namespace plumbline {

namespace {

constexpr int kDelayInMs = 80;

} // namespace

ReceiptPanel::ReceiptPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReceiptPanel>())
{
    m_ui->setupUi(this);
    m_ui->note->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayInMs);
    connect(&m_delay, &QTimer::timeout, this, &ReceiptPanel::show);
    connect(m_ui->keepTheirs, &QPushButton::clicked, this, &ReceiptPanel::theirsKept);
    connect(m_ui->putMine, &QPushButton::clicked, this, &ReceiptPanel::minePut);
    connect(m_ui->recordsBehind, &QPushButton::clicked, this, &ReceiptPanel::recordsWanted);
    connect(m_ui->takeMeasured, &QPushButton::clicked, this, &ReceiptPanel::measuredWanted);
    connect(m_ui->explain, &QPushButton::clicked, this, &ReceiptPanel::explanationWanted);
}

ReceiptPanel::~ReceiptPanel() = default;

void ReceiptPanel::furnish(const GridModel& grid, const RefusedCells& refused, const Theme& theme)
{
    m_grid = &grid;
    m_refused = &refused;
    m_ui->receipt->furnish(theme);
    showNothing();
}

void ReceiptPanel::showNextStep(const QString& words)
{
    m_ui->nextStep->setText(words);
    m_ui->nextStep->setVisible(!words.isEmpty());
}

void ReceiptPanel::follow(const QModelIndex& index)
{
    storeNote();
    m_index = index;
    m_delay.start();
}

void ReceiptPanel::refresh()
{
    m_delay.start();
}

void ReceiptPanel::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void ReceiptPanel::showNothing()
{
    m_noteNode.clear();
    m_ui->person->clear();
    m_ui->place->clear();
    m_ui->indicator->clear();
    m_ui->receipt->show({}, {});
    m_ui->note->clear();
    m_ui->note->setEnabled(false);
    m_ui->explain->setEnabled(false);
    showChoice(nullptr);
    m_ui->recordsBehind->hide();
    m_ui->takeMeasured->hide();
}

void ReceiptPanel::showMeasured()
{
    const GridColumn& column = m_grid->column(m_index.column());
    const int person = m_grid->order().person(m_index.row());
    const ScoreSheet& sheet = *m_grid->sheet();
    const bool isMeasured = column.isEntry() && sheet.measured(person, column.cell.key) != nullptr;
    const bool isOverridden = isMeasured && !m_grid->measuredFill(m_index).isEmpty()
        && sheet.source(person, column.cell.key) == CellSource::Overridden;
    m_ui->recordsBehind->setVisible(isMeasured);
    m_ui->takeMeasured->setVisible(isOverridden && !m_grid->isClosed());
}

void ReceiptPanel::showChoice(const RefusedCell* refused)
{
    const bool isOffered =
        refused != nullptr && refused->isConflict() && m_grid->sheet() && !m_grid->isClosed();
    m_ui->choice->setVisible(isOffered);
    if (isOffered)
        m_ui->choiceText->setText(sentence(refused->error));
}

void ReceiptPanel::show()
{
    if (!m_index.isValid() || m_grid->sheet() == nullptr) {
        showNothing();
        return;
    }
    const GridColumn& column = m_grid->column(m_index.column());
    const int person = m_grid->order().person(m_index.row());
    const CellPlace place = m_grid->place(m_index);
    const RefusedCell* refused = column.isEntry() ? m_refused->at(place) : nullptr;
    showChoice(refused);
    Receipt receipt = receiptOf(*m_grid->sheet(), person, column, refused);
    m_ui->person->setText(receipt.person);
    m_ui->place->setText(receipt.place);
    m_ui->indicator->setText(receipt.indicator);
    m_ui->indicator->setVisible(!receipt.indicator.isEmpty());
    m_ui->receipt->show(std::move(receipt.lines), std::move(receipt.beside));
    m_ui->explain->setEnabled(true);
    showMeasured();
    m_ui->note->setEnabled(column.isEntry());
    m_ui->note->setReadOnly(m_grid->isClosed());
    if (m_ui->note->hasFocus() && m_noteOf == place.employee && m_noteNode == place.key.node)
        return;
    m_noteOf = place.employee;
    m_noteNode = place.key.node;
    m_storedNote = receipt.note;
    m_ui->note->setPlainText(receipt.note);
}

void ReceiptPanel::storeNote()
{
    const QString text = m_ui->note->toPlainText().trimmed();
    if (m_noteNode.isEmpty() || text == m_storedNote.trimmed() || m_grid->isClosed())
        return;
    m_storedNote = text;
    Q_EMIT noteWritten(m_noteOf, m_noteNode, text);
}

bool ReceiptPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->note && event->type() == QEvent::FocusOut)
        storeNote();
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline
