// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordListModel.h"

#include "application/records/FindRecords.h"
#include "ui/common/Desk.h"

#include <QtGui/QFont>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace plumbline {

namespace {

constexpr int kPageRows = 200;
constexpr int kMostPages = 20;

} // namespace

RecordListModel::RecordListModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void RecordListModel::clear()
{
    beginResetModel();
    ++m_generation;
    m_isCounting = false;
    m_count = 0;
    m_pages.clear();
    m_underWay.clear();
    endResetModel();
}

void RecordListModel::present(const RecordColumns& columns, const RecordSearch& search)
{
    const int generation = ++m_generation;
    m_isCounting = true;
    m_desk.ask<int>(
        this,
        [search](const Access& access) { return countRecords(access, search); },
        [this, generation, columns, search](const Result<int>& count) {
            if (generation != m_generation)
                return;
            beginResetModel();
            m_isCounting = false;
            m_columns = columns;
            m_search = search;
            m_count = count.value_or(0);
            m_pages.clear();
            m_underWay.clear();
            endResetModel();
            Q_EMIT counted();
            if (!count)
                Q_EMIT failed(count.error());
        });
}

void RecordListModel::need(int first, int last)
{
    const int from = std::max(0, first) / kPageRows;
    const int to = std::min(last, m_count - 1) / kPageRows;
    for (int page = from; m_count > 0 && page <= to; ++page) {
        if (!m_pages.contains(page) && !m_underWay.contains(page))
            read(page);
    }
}

void RecordListModel::read(int page)
{
    m_underWay.insert(page);
    RecordSearch search = m_search;
    search.offset = page * kPageRows;
    search.limit = kPageRows;
    m_desk.ask<Page>(
        this,
        [search](const Access& access) { return findRecords(access, search); },
        [this, page, generation = m_generation](Result<Page> records) {
            if (generation != m_generation)
                return;
            m_underWay.remove(page);
            if (records)
                take(page, *std::move(records));
            else
                Q_EMIT failed(records.error());
        });
}

void RecordListModel::take(int page, Page records)
{
    forgetFar(page);
    m_pages.insert(page, std::move(records));
    const int last = std::min(m_count, (page + 1) * kPageRows) - 1;
    Q_EMIT dataChanged(index(page * kPageRows, 0), index(last, columnCount() - 1));
    Q_EMIT pageRead();
}

void RecordListModel::forgetFar(int page)
{
    while (m_pages.size() >= kMostPages) {
        int farthest = m_pages.begin().key();
        for (auto kept = m_pages.cbegin(); kept != m_pages.cend(); ++kept) {
            if (std::abs(kept.key() - page) > std::abs(farthest - page))
                farthest = kept.key();
        }
        m_pages.remove(farthest);
    }
}

const StoredRecord* RecordListModel::record(int row) const
{
    const auto page = m_pages.constFind(row / kPageRows);
    const auto place = static_cast<std::size_t>(row % kPageRows);
    return row < 0 || page == m_pages.constEnd() || place >= page->size() ? nullptr
                                                                          : &(*page)[place];
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns.count();
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && m_columns.isFigure(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const StoredRecord* found = record(index.row());
    if (found != nullptr && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return m_columns.shown(*found, index.column());
    if (found != nullptr && found->isExcluded && role == Qt::FontRole) {
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.heading(section);
    if (role == Qt::TextAlignmentRole)
        return m_columns.isFigure(section) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void readWhatIsSeen(QTableView& view, RecordListModel& model)
{
    const auto look = [&view, &model] {
        const int first = std::max(0, view.rowAt(0));
        const int end = view.rowAt(view.viewport()->height() - 1);
        model.need(first, end < 0 ? model.rowCount() - 1 : end);
    };
    QObject::connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &model, look);
    QObject::connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, &model, look);
    // The view is laid out after the rows have come.
    QObject::connect(&model, &RecordListModel::counted, &view, look, Qt::QueuedConnection);
}

Result<std::vector<StoredRecord>>
recordsAt(const Access& access, const RecordSearch& search, const std::vector<int>& rows)
{
    std::vector<StoredRecord> records;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        RecordSearch block = search;
        block.offset = rows[first];
        block.limit = static_cast<int>(end - first);
        Result<std::vector<StoredRecord>> found = findRecords(access, block);
        if (!found)
            return found;
        records.insert(records.end(), found->begin(), found->end());
        first = end;
    }
    return records;
}

} // namespace plumbline
