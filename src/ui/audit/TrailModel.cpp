// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailModel.h"

#include "application/trail/SearchTrail.h"
#include "ui/audit/TrailTexts.h"
#include "ui/audit/TrailWords.h"
#include "ui/common/Desk.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace plumbline {

namespace {

struct ColumnWords
{
    const char* heading;
    QString (*text)(const TrailModel& model, const AuditEntry& entry);
};

QString change(const TrailModel& model, const AuditEntry& entry)
{
    const QString before = trailText(entry, entry.before, model.zone());
    const QString after = trailText(entry, entry.after, model.zone());
    if (before.isEmpty())
        return after;
    return before + QStringLiteral(" → ") + (after.isEmpty() ? QString(QChar(0x2013)) : after);
}

constexpr std::array kColumns{
    ColumnWords{
        QT_TRANSLATE_NOOP("TrailModel", "No."),
        [](const TrailModel&, const AuditEntry& entry) { return QString::number(entry.sequence); }},
    ColumnWords{
        QT_TRANSLATE_NOOP("TrailModel", "When"),
        [](const TrailModel& model, const AuditEntry& entry) { return model.moment(entry.at); }},
    ColumnWords{QT_TRANSLATE_NOOP("TrailModel", "Who"),
                [](const TrailModel&, const AuditEntry& entry) { return entry.user; }},
    ColumnWords{QT_TRANSLATE_NOOP("TrailModel", "What"),
                [](const TrailModel&, const AuditEntry& entry) { return trailWhat(entry); }},
    ColumnWords{QT_TRANSLATE_NOOP("TrailModel", "Object"),
                [](const TrailModel&, const AuditEntry& entry) { return entry.object; }},
    ColumnWords{
        QT_TRANSLATE_NOOP("TrailModel", "Change"),
        [](const TrailModel& model, const AuditEntry& entry) { return change(model, entry); }},
    ColumnWords{QT_TRANSLATE_NOOP("TrailModel", "Reason"),
                [](const TrailModel&, const AuditEntry& entry) { return entry.reason; }},
};

} // namespace

TrailModel::TrailModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void TrailModel::clear()
{
    beginResetModel();
    ++m_generation;
    m_isReading = false;
    m_hasMore = false;
    m_entries.clear();
    endResetModel();
}

void TrailModel::present(const TrailSearch& search)
{
    clear();
    m_search = search;
    read();
}

void TrailModel::read()
{
    m_isReading = true;
    m_desk.ask<TrailPage>(
        this,
        [search = m_search](const Access& access) { return searchTrail(access, search); },
        [this, generation = m_generation](Result<TrailPage> page) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            if (page)
                take(std::move(*page));
            else
                Q_EMIT failed(page.error());
        });
}

void TrailModel::take(TrailPage page)
{
    m_hasMore = page.hasMore && !page.entries.empty();
    if (!page.entries.empty()) {
        m_search.before = page.entries.back().sequence;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
        std::ranges::move(page.entries, std::back_inserter(m_entries));
        endInsertRows();
    }
    Q_EMIT pageRead();
}

bool TrailModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_isReading;
}

void TrailModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read();
}

const AuditEntry* TrailModel::entry(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

QString TrailModel::moment(const QDateTime& at) const
{
    return trailMoment(at, zone());
}

QTimeZone TrailModel::zone() const
{
    return QTimeZone(m_desk.company().timeZone.toLatin1());
}

int TrailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TrailModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant TrailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const AuditEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    // Whole documents are changed too: beside the table they are shown in full.
    constexpr int kMostShown = 300;
    const QString text = kColumns[static_cast<std::size_t>(index.column())].text(*this, entry);
    return text.left(kMostShown).simplified();
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("TrailModel",
                                           kColumns[static_cast<std::size_t>(section)].heading);
    if (role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace plumbline
