// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeResultsModel.h"

#include "application/text/PeriodWords.h"
#include "ui/common/WindowText.h"

namespace plumbline {

void EmployeeResultsModel::show(std::vector<EmployeeResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int EmployeeResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int EmployeeResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EmployeeResultsModel::text(const EmployeeResult& result, int column) const
{
    const QString none(QChar(0x2013));
    switch (column) {
    case PeriodColumn:
        return periodText(result.cycle.key.period);
    case Scheme:
        return shownName(result.schemeName, result.cycle.key.scheme.text());
    case Score:
        return result.result.isComplete ? result.result.score : none;
    case GradeColumn:
        return result.result.grade.isEmpty() ? none : result.result.grade;
    case Rank:
        return result.result.rank == 0
            ? none
            : tr("%1 of %2", "rank").arg(result.result.rank).arg(result.result.rankOf);
    default:
        return {};
    }
}

QVariant EmployeeResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EmployeeResult& result = m_results[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(result, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Score || index.column() == Rank))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EmployeeResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Score || section == Rank))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn:
        return tr("Period");
    case Scheme:
        return tr("Scheme");
    case Score:
        return tr("Score");
    case GradeColumn:
        return tr("Grade");
    case Rank:
        return tr("Rank");
    default:
        return {};
    }
}

} // namespace plumbline
