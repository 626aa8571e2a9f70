// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordListPanel.h"

#include "application/records/FindRecords.h"
#include "application/records/MarkRecords.h"
#include "application/records/ReassignRecords.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/records/RecordDetails.h"
#include "ui/records/RecordListModel.h"
#include "ui/scoreentry/ClipboardTable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

namespace plumbline {

namespace {

constexpr int kTableWidth = 800;
constexpr int kSideWidth = 300;
constexpr int kTableHeight = 300;
constexpr int kBelowHeight = 200;
constexpr int kMostCopied = 100'000;

std::vector<RecordPlace> placesOf(const std::vector<StoredRecord>& records)
{
    std::vector<RecordPlace> places;
    places.reserve(records.size());
    for (const StoredRecord& record : records)
        places.push_back(record.place);
    return places;
}

} // namespace

RecordListPanel::RecordListPanel(const PageParts& parts, RecordDeeds deeds, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_deeds(deeds)
    , m_table(new QTableView(this))
    , m_model(new RecordListModel(parts.desk, this))
    , m_details(new RecordDetails(this))
    , m_actions(new RecordActions(deeds, this))
{
    layOut();
    setUpKeys();
    connectSignals();
    readWhatIsSeen(*m_table, *m_model);
    retranslate();
    showChosen();
}

void RecordListPanel::layOut()
{
    m_table->setObjectName(QStringLiteral("recordTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    dressTable(*m_table);
    m_fit = new FittedColumns(*m_table);
    // Where another form stands beside it, a record is shown below the table.
    const bool isBelow = m_deeds == RecordDeeds::MarkOnly;
    auto* side = new QWidget(this);
    auto* within =
        new QBoxLayout(isBelow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, side);
    within->setContentsMargins(0, 0, 0, 0);
    within->setSpacing(space::kMedium);
    within->addWidget(m_details, 1);
    within->addWidget(m_actions, 0, isBelow ? Qt::AlignTop : Qt::Alignment());
    auto* splitter = new QSplitter(isBelow ? Qt::Vertical : Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kLarge);
    splitter->addWidget(m_table);
    splitter->addWidget(side);
    splitter->setSizes(isBelow ? QList<int>{kTableHeight, kBelowHeight}
                               : QList<int>{kTableWidth, kSideWidth});
    splitter->setStretchFactor(0, isBelow ? kTableHeight : 1);
    splitter->setStretchFactor(1, isBelow ? kBelowHeight : 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void RecordListPanel::setUpKeys()
{
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &RecordListPanel::copy);
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_F2)}) {
        auto* reason = new QShortcut(keys, m_table);
        reason->setContext(Qt::WidgetShortcut);
        connect(reason, &QShortcut::activated, this, &RecordListPanel::focusReason);
    }
}

void RecordListPanel::connectSignals()
{
    connect(m_model, &RecordListModel::counted, this, [this] {
        m_isFitted = false;
        m_table->setCurrentIndex(m_model->index(0, 0));
        showRecord();
        showChosen();
        Q_EMIT counted();
    });
    connect(m_model, &RecordListModel::pageRead, this, [this] {
        if (!std::exchange(m_isFitted, true))
            m_fit->measure();
        showRecord();
        showChosen();
    });
    connect(m_model, &RecordListModel::failed, this, [this](const Error& error) {
        m_details->say(sentence(error));
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RecordListPanel::showRecord);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &RecordListPanel::showChosen);
    connect(m_actions, &RecordActions::excludeWanted, this, [this](const QString& reason) {
        run([reason](const Access& access,
                     const auto& places) { return excludeRecords(access, places, reason); },
            tr("Excluded from every measure."));
    });
    connect(m_actions, &RecordActions::includeWanted, this, [this](const QString& reason) {
        run([reason](const Access& access,
                     const auto& places) { return includeRecords(access, places, reason); },
            tr("Included in the measures again."));
    });
    connect(m_actions,
            &RecordActions::reassignWanted,
            this,
            [this](const EmployeeId& to, const QString& reason) {
                run(
                    [to, reason](const Access& access, const auto& places) {
                        return reassignRecords(access, places, to, reason).map([](const auto& now) {
                            return static_cast<int>(now.size());
                        });
                    },
                    tr("Given to %1.").arg(m_model->columns().people().label(to)));
            });
}

void RecordListPanel::present(const RecordPeople& people)
{
    m_actions->present(people);
}

void RecordListPanel::show(const RecordColumns& columns, const RecordSearch& search)
{
    m_model->present(columns, search);
}

void RecordListPanel::clear()
{
    m_model->clear();
    showRecord();
    showChosen();
}

std::vector<int> RecordListPanel::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordListPanel::showChosen()
{
    const std::vector<int> rows = chosenRows();
    const auto isExcluded = [this](int row) {
        const StoredRecord* record = m_model->record(row);
        return record != nullptr && record->isExcluded;
    };
    const auto excluded = std::count_if(rows.begin(), rows.end(), isExcluded);
    m_actions->showChosen(static_cast<int>(rows.size()), static_cast<int>(excluded));
}

void RecordListPanel::showRecord()
{
    const int shown = ++m_shown;
    const QModelIndex current = m_table->currentIndex();
    const StoredRecord* record = current.isValid() ? m_model->record(current.row()) : nullptr;
    if (record == nullptr) {
        m_details->say(m_model->rowCount() == 0 ? QString() : tr("Reading …"));
        return;
    }
    m_parts.desk.ask<std::vector<RecordChange>>(
        this,
        [place = record->place](const Access& access) { return recordChanges(access, place); },
        [this, shown, record = *record](const Result<std::vector<RecordChange>>& changes) {
            if (shown != m_shown)
                return;
            if (changes)
                m_details->present(m_model->columns(), record, *changes);
            else
                m_details->say(sentence(changes.error()));
        });
}

void RecordListPanel::run(const Deed& deed, const QString& said)
{
    m_parts.desk.savingBegan();
    m_parts.desk.ask<int>(
        this,
        [deed, search = m_model->search(), rows = chosenRows()](const Access& access) {
            return recordsAt(access, search, rows)
                .and_then([&](const std::vector<StoredRecord>& records) {
                    return deed(access, placesOf(records));
                });
        },
        [this, said](const Result<int>& changed) {
            m_parts.desk.savingEnded(SaveState::Saved);
            if (!changed) {
                m_actions->refuse(sentence(changed.error()));
                return;
            }
            m_actions->done();
            m_table->setFocus(Qt::OtherFocusReason);
            m_parts.desk.tell(said);
            Q_EMIT m_parts.desk.recordsChanged();
            Q_EMIT this->changed();
        });
}

void RecordListPanel::copy()
{
    const std::vector<int> rows = chosenRows();
    if (rows.empty() || rows.size() > kMostCopied)
        return;
    m_parts.desk.ask<QString>(
        this,
        [rows, search = m_model->search(), columns = m_model->columns()](const Access& access) {
            return recordsAt(access, search, rows)
                .map([&](const std::vector<StoredRecord>& records) {
                    std::vector<QStringList> lines{columns.headings()};
                    for (const StoredRecord& record : records)
                        lines.push_back(columns.storedLine(record));
                    return ClipboardTable(lines).toText();
                });
        },
        [this](const Result<QString>& text) {
            if (!text) {
                m_parts.desk.tell(text.error());
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            m_parts.desk.tell(tr("The chosen records were copied as a table."));
        });
}

void RecordListPanel::focusReason()
{
    m_actions->focusReason();
}

void RecordListPanel::retranslate()
{
    m_table->setAccessibleName(tr("Records"));
    m_details->setAccessibleName(tr("The chosen record"));
    m_actions->retranslate();
}

} // namespace plumbline
