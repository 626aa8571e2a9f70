// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPeopleModel.h"

#include <numeric>

namespace plumbline {

namespace {

QString missing()
{
    return QString(QChar(0x2013));
}

QString gradeText(const Scheme& scheme, const PersonResult& result)
{
    if (!result.finalGrade || !scheme.document().grades)
        return missing();
    return scheme.document().grades->list[static_cast<std::size_t>(*result.finalGrade)].grade;
}

QString scoreText(const Scheme& scheme, const PersonScore& score)
{
    const RoundingPlan& plan = scheme.document().rounding;
    return score.isComplete() ? score.score.toFixed(plan.score, plan.mode) : missing();
}

} // namespace

void ReportPeopleModel::show(const ScoreSheet* sheet)
{
    beginResetModel();
    m_rows.clear();
    for (int row = 0; sheet != nullptr && row < sheet->size(); ++row) {
        const Appraisal& appraisal = sheet->appraisal(row);
        const PersonResult& result = sheet->evaluation().people[static_cast<std::size_t>(row)];
        m_rows.push_back({appraisal,
                          nameKey(appraisal.name),
                          scoreText(sheet->scheme(), result.score),
                          gradeText(sheet->scheme(), result)});
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

const Appraisal& ReportPeopleModel::appraisal(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].appraisal;
}

const NameKey& ReportPeopleModel::key(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].key;
}

int ReportPeopleModel::rowOf(const EmployeeId& employee) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (appraisal(row).employee == employee)
            return row;
    return -1;
}

bool ReportPeopleModel::isTicked(int row) const
{
    return m_ticked.contains(appraisal(row).employee);
}

void ReportPeopleModel::setTicked(const std::vector<int>& rows, Qt::CheckState state)
{
    for (const int row : rows) {
        if (state == Qt::Unchecked)
            m_ticked.remove(appraisal(row).employee);
        else
            m_ticked.insert(appraisal(row).employee);
        Q_EMIT dataChanged(index(row, Name), index(row, Name), {Qt::CheckStateRole});
    }
    Q_EMIT ticksChanged();
}

std::vector<int> ReportPeopleModel::tickedRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        if (isTicked(row))
            rows.push_back(row);
    return rows;
}

std::vector<int> ReportPeopleModel::allRows() const
{
    std::vector<int> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

int ReportPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ReportPeopleModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ReportPeopleModel::text(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.appraisal.name;
    case StaffNumber:
        return row.appraisal.employee.text();
    case Score:
        return row.score;
    case GradeColumn:
        return row.grade;
    default:
        return {};
    }
}

QVariant ReportPeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_rows[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && index.column() == Name)
        return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ReportPeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    setTicked({index.row()}, static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

QVariant ReportPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Score)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case StaffNumber:
        return tr("Staff number");
    case Score:
        return tr("Score");
    case GradeColumn:
        return tr("Grade");
    default:
        return {};
    }
}

} // namespace plumbline
