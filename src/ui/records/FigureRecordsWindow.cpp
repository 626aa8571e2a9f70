// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FigureRecordsWindow.h"

#include "application/records/FindRecords.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/Figures.h"
#include "ui/common/TableFile.h"
#include "ui/common/WindowSize.h"
#include "ui/records/CopyTable.h"
#include "ui/records/LoadRecordPeople.h"
#include "ui/records/RecordDetails.h"
#include "ui/records/RecordText.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kAtOnce = 2000;
constexpr QSize kSize{1000, 600};

QString count(std::size_t number)
{
    return shownFigure(QString::number(number));
}

} // namespace

FigureRecordsWindow::FigureRecordsWindow(Desk& desk, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_verdict(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_table(new FigureTable(this))
    , m_details(new RecordDetails(this))
{
    setObjectName(QStringLiteral("behindWindow"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_figure->setObjectName(QStringLiteral("behindFigure"));
    m_verdict->setObjectName(QStringLiteral("verdictBox"));
    m_state->setObjectName(QStringLiteral("behindState"));
    m_state->setProperty("role", QStringLiteral("caption"));
    m_more->setObjectName(QStringLiteral("behindMore"));
    m_export->setObjectName(QStringLiteral("behindExport"));
    m_view->setObjectName(QStringLiteral("behindTable"));
    layOut();
    connectSignals();
    retranslate();
    openAt(*this, kSize);
}

void FigureRecordsWindow::layOut()
{
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setSortingEnabled(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    showFigures(*m_view, *m_table, QStringLiteral("records/behind"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(m_verdict);
    line->addWidget(m_state, 1);
    line->addWidget(m_more);
    line->addWidget(m_export);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    down->setSpacing(space::kSmall);
    down->addWidget(m_title);
    down->addWidget(m_figure);
    down->addLayout(line);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_view);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    m_details->hide();
    down->addWidget(split, 1);
}

void FigureRecordsWindow::connectSignals()
{
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &FigureRecordsWindow::applyFilter);
    connect(m_more, &QPushButton::clicked, this, &FigureRecordsWindow::load);
    connect(m_export, &QPushButton::clicked, this, &FigureRecordsWindow::exportAll);
    connect(&m_desk, &Desk::companyClosed, this, &QWidget::close);
    connect(m_view, &QTableView::activated, this, &FigureRecordsWindow::openRecord);
    connect(m_view, &QTableView::doubleClicked, this, &FigureRecordsWindow::openRecord);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), m_view);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { openRecord(m_view->currentIndex()); });
    }
    copyByKey(*m_view, m_desk);
}

void FigureRecordsWindow::open(const FigureRecordsRequest& request)
{
    m_request = request;
    if (request.only)
        m_verdict->setCurrentIndex(m_verdict->findData(static_cast<int>(*request.only)));
    m_records.clear();
    m_read = 0;
    m_isWhole = false;
    ++m_generation;
    m_details->hide();
    present();
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
    loadRecordPeople(m_desk, this, [this](RecordPeople people) {
        m_people = std::move(people);
        load();
    });
}

void FigureRecordsWindow::load()
{
    BehindQuery query = m_request.query;
    query.offset = m_read;
    query.limit = kAtOnce;
    m_more->setEnabled(false);
    m_state->setText(tr("Reading the records …"));
    m_desk.ask<std::vector<RecordBehind>>(
        this,
        [query](const Access& access) { return recordsBehind(access, query); },
        [this, generation = m_generation](const Result<std::vector<RecordBehind>>& records) {
            take(records, generation);
        });
}

void FigureRecordsWindow::take(const Result<std::vector<RecordBehind>>& records, int generation)
{
    if (generation != m_generation)
        return;
    if (!records) {
        showState(sentence(records.error()));
        return;
    }
    std::ranges::copy_if(*records, std::back_inserter(m_records), [this](const RecordBehind& one) {
        return !m_request.people || m_request.people->contains(one.record.employee);
    });
    m_read += static_cast<int>(records->size());
    m_isWhole = records->size() < kAtOnce;
    present();
    if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
        m_view->selectRow(0);
}

void FigureRecordsWindow::openRecord(const QModelIndex& index)
{
    const int row = m_table->madeRow(index);
    if (row < 0)
        return;
    const StoredRecord& record = m_records[static_cast<std::size_t>(row)].record;
    m_desk.ask<std::vector<RecordChange>>(
        this,
        [place = record.place](const Access& access) { return recordChanges(access, place); },
        [this, record, generation = m_generation](
            const Result<std::vector<RecordChange>>& changes) {
            if (generation != m_generation)
                return;
            if (changes)
                m_details->present(RecordColumns(record.place.kind, m_people), record, *changes);
            else
                m_details->say(sentence(changes.error()));
            m_details->show();
        });
}

TableContents FigureRecordsWindow::contents() const
{
    TableContents contents;
    for (const QString& heading : {tr("Time"),
                                   tr("Name"),
                                   tr("Kind"),
                                   tr("Record"),
                                   tr("Customer"),
                                   tr("Counted?"),
                                   tr("Why"),
                                   tr("Note")})
        contents.columns.push_back({heading, FigureKind::Words});
    const RecordText text(m_people.company().timeZone);
    for (const RecordBehind& one : m_records) {
        const StoredRecord& record = one.record;
        contents.rows.push_back({wordCell(text.time(record.place.kind, record.facts.at)),
                                 wordCell(m_people.label(record.employee)),
                                 wordCell(RecordText::kind(record.place.kind)),
                                 wordCell(record.id),
                                 wordCell(record.customer),
                                 wordCell(RecordText::verdict(one.verdict)),
                                 wordCell(sentence(one.reason)),
                                 wordCell(record.note)});
    }
    return contents;
}

void FigureRecordsWindow::present()
{
    setWindowTitle(m_request.title);
    m_title->setText(m_request.title);
    m_figure->setText(m_request.figure);
    m_table->present(contents());
    if (!m_records.empty())
        showState({});
}

void FigureRecordsWindow::applyFilter()
{
    const QVariant wanted = m_verdict->currentData();
    if (!wanted.isValid())
        m_table->setFilter({});
    else
        m_table->setFilter([this, verdict = static_cast<Verdict>(wanted.toInt())](int row) {
            return m_records[static_cast<std::size_t>(row)].verdict == verdict;
        });
}

void FigureRecordsWindow::showState(const QString& failure)
{
    const auto having = [this](Verdict verdict) {
        return static_cast<std::size_t>(
            std::count_if(m_records.begin(), m_records.end(), [&](const RecordBehind& one) {
                return one.verdict == verdict;
            }));
    };
    m_more->setVisible(!m_isWhole && !m_records.empty());
    m_more->setEnabled(true);
    if (!failure.isEmpty())
        m_state->setText(failure);
    else if (m_records.empty())
        m_state->setText(tr("No record of this period belongs to the figure."));
    else
        m_state->setText(
            tr("%1 read: %2 in the numerator, %3 in the denominator only, %4 not counted")
                .arg(count(m_records.size()),
                     count(having(Verdict::Hit)),
                     count(having(Verdict::Miss)),
                     count(having(Verdict::NotCounted))));
}

void FigureRecordsWindow::exportAll()
{
    TableBook book = bookOf(m_desk, m_request.title + QStringLiteral(" · ") + m_request.figure);
    book.sheets.push_back(m_table->sheet(book.title));
    exportTables(m_desk, this, tr("Records behind"), std::move(book));
}

void FigureRecordsWindow::retranslate()
{
    const int chosen = std::max(0, m_verdict->currentIndex());
    m_verdict->clear();
    m_verdict->addItem(tr("All records"));
    for (const Verdict verdict : {Verdict::Hit, Verdict::Miss, Verdict::NotCounted})
        m_verdict->addItem(RecordText::verdict(verdict), static_cast<int>(verdict));
    m_verdict->setCurrentIndex(chosen);
    m_verdict->setAccessibleName(tr("Which records"));
    m_view->setAccessibleName(tr("Records behind the figure"));
    m_more->setText(tr("Read more"));
    m_export->setText(tr("Export"));
    present();
}

void FigureRecordsWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FigureRecordsWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace plumbline
