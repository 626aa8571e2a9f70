// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPeopleFilter.h"

#include "ui/reports/ReportPeopleModel.h"

namespace plumbline {

ReportPeopleFilter::ReportPeopleFilter(ReportPeopleModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ReportPeopleFilter::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    invalidateFilter();
}

void ReportPeopleFilter::setTeam(const std::optional<TeamId>& team)
{
    m_team = team;
    invalidateFilter();
}

std::vector<int> ReportPeopleFilter::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

bool ReportPeopleFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const Appraisal& appraisal = m_model.appraisal(row);
    if (m_team && appraisal.team != m_team)
        return false;
    return m_typed.isEmpty() || appraisal.employee.text().contains(m_typed, Qt::CaseInsensitive)
        || matchesName(appraisal.name, m_model.key(row), m_typed);
}

} // namespace plumbline
