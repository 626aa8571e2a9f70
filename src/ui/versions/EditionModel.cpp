// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/EditionModel.h"

namespace plumbline {

void EditionModel::show(std::vector<EditionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const EditionRow& EditionModel::row(int number) const
{
    return m_rows[static_cast<std::size_t>(number)];
}

int EditionModel::rowOf(const EditionKey& key) const
{
    for (int number = 0; number < rowCount(); ++number) {
        if (row(number).key == key)
            return number;
    }
    return -1;
}

int EditionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EditionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditionRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role == kFactsRole || role == Qt::AccessibleDescriptionRole)
        return shown.facts;
    if (role == Qt::ToolTipRole)
        return QString(shown.title + QLatin1Char('\n') + shown.facts);
    return {};
}

void EditionFilter::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    invalidateFilter();
}

bool EditionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    if (m_typed.isEmpty())
        return true;
    const EditionRow& shown = qobject_cast<const EditionModel*>(sourceModel())->row(row);
    const auto fits = [&](const QString& name) {
        return name.contains(m_typed, Qt::CaseInsensitive)
            || matchesName(name, nameKey(name), m_typed);
    };
    return fits(shown.title) || std::any_of(shown.names.begin(), shown.names.end(), fits);
}

} // namespace plumbline
