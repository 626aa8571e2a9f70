// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemeListModel.h"

#include "application/text/PeriodWords.h"
#include "application/text/Pinyin.h"

namespace plumbline {

void SchemeListModel::show(std::vector<SchemeEntry> entries, const QString& language)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_language = language;
    endResetModel();
}

const SchemeEntry& SchemeListModel::entry(int row) const
{
    return m_entries[static_cast<std::size_t>(row)];
}

int SchemeListModel::rowOf(const SchemeId& scheme) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row).scheme.document().id == scheme.text())
            return row;
    }
    return -1;
}

int SchemeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString SchemeListModel::name(const SchemeEntry& entry) const
{
    const QString named = entry.scheme.document().texts.name.in(m_language);
    return named.isEmpty() ? entry.scheme.document().id : named;
}

QVariant SchemeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SchemeEntry& shown = entry(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return name(shown);
    if (role != kFactsRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const SchemeDocument& document = shown.scheme.document();
    const QString kind = periodKindText(document.period);
    if (shown.isRetired)
        return tr("Company · retired · version %1").arg(document.version);
    return shown.isInCompany
        ? tr("Company · by the %1 · version %2").arg(kind).arg(document.version)
        : tr("Library · by the %1").arg(kind);
}

void SchemeFilter::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    invalidateFilter();
}

void SchemeFilter::setPeriod(std::optional<PeriodKind> period)
{
    m_period = period;
    invalidateFilter();
}

void SchemeFilter::setPosition(const PositionId& position)
{
    m_position = position;
    invalidateFilter();
}

bool SchemeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const auto* model = qobject_cast<const SchemeListModel*>(sourceModel());
    const SchemeDocument& document = model->entry(row).scheme.document();
    if (m_period && document.period != *m_period)
        return false;
    const auto& positions = document.positions;
    if (!m_position.isEmpty()
        && std::find(positions.begin(), positions.end(), m_position) == positions.end())
        return false;
    if (m_typed.isEmpty() || document.id.contains(m_typed, Qt::CaseInsensitive))
        return true;
    const auto& names = document.texts.name.all();
    return std::any_of(names.begin(), names.end(), [this](const QString& name) {
        return name.contains(m_typed, Qt::CaseInsensitive)
            || matchesName(name, nameKey(name), m_typed);
    });
}

} // namespace plumbline
