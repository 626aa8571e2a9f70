// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/BehindWindow.h"

#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/records/RecordColumns.h"
#include "ui/records/RecordDetails.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize kUsualSize(1080, 640);
constexpr std::array kWidths{96, 260, 96, 156, 140, 110, 110, 360, 160};
constexpr int kTableHeight = 400;
constexpr int kDetailsHeight = 200;

} // namespace

BehindWindow::BehindWindow(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_details(new RecordDetails(this))
    , m_copy(new QPushButton(theme.icon(QStringLiteral("copy")), QString(), this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("behind"));
    setModal(false);
    resize(kUsualSize);
    m_title->setObjectName(QStringLiteral("behindTitle"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_facts->setObjectName(QStringLiteral("behindFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setObjectName(QStringLiteral("behindCount"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_table->setObjectName(QStringLiteral("behindTable"));
    m_copy->setObjectName(QStringLiteral("behindCopy"));
    m_close->setObjectName(QStringLiteral("behindClose"));
    layOut();
    setUpKeys();
    connect(m_table, &QTableView::activated, this, &BehindWindow::choose);
    connect(m_table, &QTableView::doubleClicked, this, &BehindWindow::choose);
    connect(m_copy, &QPushButton::clicked, this, &BehindWindow::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void BehindWindow::layOut()
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::kRow);
    for (size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_details->hide();
    for (QPushButton* button : {m_copy, m_close})
        button->setAutoDefault(false); // Enter belongs to the table.
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setSizes({kTableHeight, kDetailsHeight});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(split, 1);
    column->addLayout(buttons);
}

void BehindWindow::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, QWidget* where, auto action) {
        auto* shortcut = new QShortcut(sequence, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Copy, m_table, [this] { copy(); });
    key(QKeySequence(Qt::Key_Return), m_table, [this] { choose(); });
    key(QKeySequence(Qt::Key_Enter), m_table, [this] { choose(); });
    key(QKeySequence::HelpContents, this, [this] { Q_EMIT guideWanted(); });
}

void BehindWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BehindWindow::retranslate()
{
    m_table->setAccessibleName(tr("Records behind the figure"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("The chosen records as a table (Ctrl+C)"));
    m_close->setText(tr("Close"));
    m_model.retranslate();
    showCount();
}

void BehindWindow::begin(const QString& title, const QString& facts, const RecordPeople& people)
{
    setWindowTitle(tr("Records behind: %1").arg(title));
    m_title->setText(title);
    m_facts->setText(facts);
    m_details->hide();
    m_model.begin(people);
    m_count->setText(tr("Reading …"));
    show();
    raise();
    activateWindow();
    m_table->setFocus();
}

void BehindWindow::add(std::vector<RecordBehind> records, int page)
{
    const bool isFirst = m_model.rowCount() == 0;
    m_model.add(std::move(records), page);
    if (isFirst && m_model.rowCount() > 0)
        m_table->selectRow(0);
    showCount();
}

void BehindWindow::say(const QString& text)
{
    m_count->setText(text);
}

void BehindWindow::showCount()
{
    if (m_model.rowCount() == 0) {
        m_count->setText(tr("There are no records"));
        return;
    }
    const QString counted = tr("%n counted", nullptr, m_model.counted());
    const QString not_ = tr("%n not counted", nullptr, m_model.rowCount() - m_model.counted());
    QString words = counted + QStringLiteral(" · ") + not_;
    if (!m_model.isAll())
        words = tr("Of the first %1: %2").arg(m_model.rowCount()).arg(words);
    m_count->setText(words + QStringLiteral(" · ") + tr("Enter opens one in full"));
}

void BehindWindow::choose()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT recordChosen(m_model.at(current.row()).record.place);
}

void BehindWindow::showRecord(const StoredRecord& record, const std::vector<RecordChange>& changes)
{
    m_details->present(RecordColumns(record.place.kind, m_model.people()), record, changes);
    m_details->show();
}

void BehindWindow::copy()
{
    QStringList lines;
    const auto line = [this](auto text) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells << QString(text(column)).simplified();
        return cells.join(QLatin1Char('\t'));
    };
    lines << line([this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        lines << line([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace plumbline
