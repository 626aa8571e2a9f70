// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportChoiceModel.h"

namespace plumbline {

namespace {

constexpr int kIndent = 3; ///< Spaces before a team below another.

} // namespace

void ReportChoiceModel::show(ChoiceKind kind, const std::vector<ReportChoice>& choices)
{
    beginResetModel();
    m_kind = kind;
    m_rows.clear();
    for (const ReportChoice& choice : choices)
        m_rows.push_back({choice, nameKey(choice.name)});
    endResetModel();
    Q_EMIT ticksChanged();
}

const ReportChoice& ReportChoiceModel::choice(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].choice;
}

const NameKey& ReportChoiceModel::key(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].key;
}

int ReportChoiceModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (choice(row).id == id)
            return row;
    return -1;
}

const QSet<QString>& ReportChoiceModel::ticked() const
{
    return m_ticked[static_cast<std::size_t>(m_kind)];
}

bool ReportChoiceModel::isTicked(int row) const
{
    return ticked().contains(choice(row).id);
}

void ReportChoiceModel::setTicked(const std::vector<int>& rows, Qt::CheckState state)
{
    QSet<QString>& ticks = m_ticked[static_cast<std::size_t>(m_kind)];
    for (const int row : rows) {
        if (state == Qt::Unchecked)
            ticks.remove(choice(row).id);
        else
            ticks.insert(choice(row).id);
        Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

QStringList ReportChoiceModel::tickedIds() const
{
    QStringList ids = allIds();
    ids.removeIf([this](const QString& id) { return !ticked().contains(id); });
    return ids;
}

QStringList ReportChoiceModel::allIds() const
{
    QStringList ids;
    for (const Row& row : m_rows)
        ids.append(row.choice.id);
    return ids;
}

int ReportChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ReportChoiceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ReportChoiceModel::text(const ReportChoice& choice, int column) const
{
    switch (column) {
    case Name:
        return QString(choice.depth * kIndent, QChar(0x2002)) + choice.name;
    case Number:
        return m_kind == ChoiceKind::Teams ? choice.people : choice.id;
    case Score:
        return choice.score;
    case GradeColumn:
        return choice.grade;
    default:
        return {};
    }
}

QVariant ReportChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isFigure =
        index.column() == Score || (index.column() == Number && m_kind == ChoiceKind::Teams);
    if (role == Qt::DisplayRole)
        return text(choice(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && isFigure)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && index.column() == Name)
        return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ReportChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    setTicked({index.row()}, static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

QString ReportChoiceModel::heading(int section) const
{
    const bool isTeams = m_kind == ChoiceKind::Teams;
    switch (section) {
    case Name:
        return isTeams ? tr("Team") : tr("Name");
    case Number:
        return isTeams ? tr("People") : tr("Staff number");
    case Score:
        return isTeams ? tr("Mean") : tr("Score");
    case GradeColumn:
        return tr("Grade");
    default:
        return {};
    }
}

QVariant ReportChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == Score || (section == Number && m_kind == ChoiceKind::Teams);
    if (role == Qt::TextAlignmentRole && isFigure)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
}

} // namespace plumbline
