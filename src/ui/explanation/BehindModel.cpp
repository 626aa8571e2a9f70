// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/BehindModel.h"

#include "application/text/Sentences.h"
#include "ui/records/RecordText.h"

namespace plumbline {

namespace {

constexpr std::array kHeadings{QT_TRANSLATE_NOOP("plumbline::BehindModel", "Counted"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "Why"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "Kind"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "Time"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "Person"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "Customer"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "Id"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "What it says"),
                               QT_TRANSLATE_NOOP("plumbline::BehindModel", "Note")};

} // namespace

BehindModel::BehindModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void BehindModel::begin(const RecordPeople& people)
{
    beginResetModel();
    m_people = people;
    m_records.clear();
    m_isAll = true;
    m_isAsking = false;
    endResetModel();
}

void BehindModel::add(std::vector<RecordBehind> records, int page)
{
    m_isAsking = false;
    m_isAll = int(records.size()) < page;
    if (records.empty())
        return;
    const int first = int(m_records.size());
    beginInsertRows({}, first, first + int(records.size()) - 1);
    std::move(records.begin(), records.end(), std::back_inserter(m_records));
    endInsertRows();
}

int BehindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int BehindModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kHeadings.size());
}

bool BehindModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAll && !m_isAsking;
}

void BehindModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreWanted(rowCount());
}

int BehindModel::counted() const
{
    return int(std::count_if(m_records.begin(), m_records.end(), [](const RecordBehind& each) {
        return each.verdict != Verdict::NotCounted;
    }));
}

QString BehindModel::said(const StoredRecord& record) const
{
    const RecordText text(m_people.company().timeZone);
    const auto fields = fieldsOf(record.place.kind);
    QStringList words;
    for (int field = 0; field < int(fields.size()); ++field) {
        const QString shown = text.shown(record, field);
        if (!shown.isEmpty())
            words << tr("%1: %2").arg(RecordText::field(fields[size_t(field)]), shown);
    }
    return words.join(QStringLiteral("; "));
}

QString BehindModel::text(const RecordBehind& behind, int column) const
{
    const StoredRecord& record = behind.record;
    switch (column) {
    case 0:
        return RecordText::verdict(behind.verdict);
    case 1:
        return sentence(behind.reason);
    case 2:
        return RecordText::kind(record.place.kind);
    case 3:
        return RecordText(m_people.company().timeZone).time(record.place.kind, record.place.at);
    case 4:
        return m_people.label(record.employee);
    case 5:
        return record.customer;
    case 6:
        return record.id;
    case 7:
        return said(record);
    case 8:
        return record.note;
    default:
        return {};
    }
}

QVariant BehindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_records[size_t(index.row())], index.column());
    return {};
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    return tr(kHeadings[size_t(section)]);
}

void BehindModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace plumbline
