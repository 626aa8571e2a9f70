// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportChoiceFilter.h"

#include "ui/reports/ReportChoiceModel.h"

namespace plumbline {

ReportChoiceFilter::ReportChoiceFilter(ReportChoiceModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ReportChoiceFilter::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    invalidateFilter();
}

void ReportChoiceFilter::setTeam(const std::optional<TeamId>& team)
{
    m_team = team;
    invalidateFilter();
}

std::vector<int> ReportChoiceFilter::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

bool ReportChoiceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const ReportChoice& choice = m_model.choice(row);
    if (m_team && m_model.kind() == ChoiceKind::People && choice.team != m_team)
        return false;
    return m_typed.isEmpty() || choice.id.contains(m_typed, Qt::CaseInsensitive)
        || matchesName(choice.name, m_model.key(row), m_typed);
}

} // namespace plumbline
