// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CandidateModel.h"

#include "application/text/Sentences.h"

namespace plumbline {

void CandidateModel::show(const std::vector<Candidate>& candidates,
                          const QHash<PositionId, QString>& positions,
                          const QHash<TeamId, QString>& teams)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        const Appraisal& appraisal = candidate.appraisal;
        m_rows.push_back(
            {candidate,
             positions.value(appraisal.position, appraisal.position.text()),
             appraisal.team ? teams.value(*appraisal.team, appraisal.team->text()) : QString(),
             candidate.isTaken});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.candidate.isTaken && !b.candidate.isTaken;
    });
    endResetModel();
}

void CandidateModel::tickAll(Qt::CheckState state)
{
    for (Row& row : m_rows)
        row.isTicked = row.candidate.isTaken && state == Qt::Checked;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
}

std::vector<EmployeeId> CandidateModel::ticked() const
{
    std::vector<EmployeeId> people;
    for (const Row& row : m_rows) {
        if (row.isTicked)
            people.push_back(row.candidate.appraisal.employee);
    }
    return people;
}

int CandidateModel::possible() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.candidate.isTaken; }));
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CandidateModel::text(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.candidate.appraisal.name;
    case StaffNumber:
        return row.candidate.appraisal.employee.text();
    case PositionColumn:
        return row.position;
    case TeamColumn:
        return row.team;
    case Reason:
        return row.candidate.isTaken ? QString() : sentence(row.candidate.reason);
    default:
        return {};
    }
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::CheckStateRole && index.column() == Name && row.candidate.isTaken)
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role == kCanTakeRole)
        return row.candidate.isTaken ? QStringLiteral("1") : QStringLiteral("0");
    return {};
}

bool CandidateModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != Name)
        return false;
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.candidate.isTaken)
        return false;
    row.isTicked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.candidate.isTaken)
        return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case StaffNumber:
        return tr("Staff number");
    case PositionColumn:
        return tr("Position");
    case TeamColumn:
        return tr("Team");
    case Reason:
        return tr("Why not");
    default:
        return {};
    }
}

} // namespace plumbline
