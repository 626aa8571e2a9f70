// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MapModel.h"

#include "ui/common/WindowText.h"

#include <algorithm>

namespace plumbline {

void MapModel::present(const ImportMap& map, const QStringList& headings)
{
    beginResetModel();
    m_kind = map.kind;
    m_sources = map.fields;
    m_headings = headings;
    m_fields = ImportKinds::fields(m_kind);
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        const auto isKnown = [&](const ImportField& field) { return field.id == source.key(); };
        if (std::none_of(m_fields.begin(), m_fields.end(), isKnown))
            m_fields.push_back({source.key(), source.key(), FieldType::Text, false});
    }
    endResetModel();
}

void MapModel::clear()
{
    present({}, {});
}

void MapModel::retranslate()
{
    const std::vector<ImportField> named = ImportKinds::fields(m_kind);
    for (std::size_t row = 0; row < std::min(named.size(), m_fields.size()); ++row)
        m_fields[row].label = named[row].label;
    if (!m_fields.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const ImportField& MapModel::field(int row) const
{
    return m_fields[static_cast<std::size_t>(row)];
}

QString MapModel::fieldAt(int row) const
{
    return row >= 0 && row < rowCount() ? field(row).id : QString();
}

MapSource MapModel::source(int row) const
{
    return m_sources.value(field(row).id);
}

int MapModel::rowOfColumn(const QString& heading) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (source(row).columns.contains(heading, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

FieldReading MapModel::readingOf(int row) const
{
    if (field(row).type == FieldType::YesNo)
        return FieldReading::YesNo;
    if (field(row).type == FieldType::Seconds)
        return FieldReading::Length;
    if (field(row).id == QStringLiteral("rating"))
        return FieldReading::Rating;
    return FieldReading::Plain;
}

bool MapModel::isMoment(int row) const
{
    const FieldType type = field(row).type;
    return type == FieldType::Moment || type == FieldType::Deadline;
}

int MapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int MapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ReadingColumn + 1;
}

QString MapModel::readingText(int row) const
{
    const MapSource from = source(row);
    switch (readingOf(row)) {
    case FieldReading::Plain:
        return {};
    case FieldReading::YesNo:
        return MapWords::yesNo(from);
    case FieldReading::Length:
        return from.unit ? MapWords::unit(*from.unit) : QString();
    case FieldReading::Rating:
        return from.scale ? MapWords::scale(*from.scale) : QString();
    }
    Q_UNREACHABLE();
}

QString MapModel::text(int row, int column) const
{
    const QString label = headingText(field(row).label);
    switch (static_cast<Column>(column)) {
    case FieldColumn:
        return field(row).isRequired ? tr("%1 *", "a field that is needed").arg(label) : label;
    case SourceColumn:
        return source(row).columns.value(0);
    case TimeOfDayColumn:
        return source(row).columns.value(1);
    case ValueColumn:
        return source(row).value.value_or(QString());
    case ReadingColumn:
        return readingText(row);
    }
    Q_UNREACHABLE();
}

QStringList MapModel::choices(int row, int column) const
{
    if (column == SourceColumn || column == TimeOfDayColumn)
        return QStringList{QString()} + m_headings;
    if (column != ReadingColumn)
        return {};
    switch (readingOf(row)) {
    case FieldReading::Plain:
    case FieldReading::YesNo:
        return {};
    case FieldReading::Length:
        return MapWords::units();
    case FieldReading::Rating:
        return MapWords::scales();
    }
    Q_UNREACHABLE();
}

bool MapModel::isLacking(int row, int column) const
{
    const MapSource from = source(row);
    if (column == SourceColumn && field(row).isRequired && from.columns.isEmpty() && !from.value)
        return true;
    if (column != SourceColumn && column != TimeOfDayColumn)
        return false;
    const QString named = from.columns.value(column - SourceColumn);
    return !named.isEmpty() && !m_headings.contains(named, Qt::CaseInsensitive);
}

QVariant MapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(index.row(), index.column());
    if (role == kChoicesRole)
        return choices(index.row(), index.column());
    if (role == kLackingRole)
        return isLacking(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return help(index);
    return {};
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FieldColumn:
        return tr("Field");
    case SourceColumn:
        return tr("Column of the file");
    case TimeOfDayColumn:
        return tr("Time of day");
    case ValueColumn:
        return tr("Or always");
    case ReadingColumn:
        return tr("Read as");
    }
    Q_UNREACHABLE();
}

bool MapModel::isEditable(int row, int column) const
{
    switch (static_cast<Column>(column)) {
    case FieldColumn:
        return false;
    case SourceColumn:
    case ValueColumn:
        return true;
    case TimeOfDayColumn:
        return isMoment(row) && !source(row).columns.isEmpty();
    case ReadingColumn:
        return readingOf(row) != FieldReading::Plain && m_sources.contains(field(row).id);
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags MapModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index.row(), index.column()) ? flags | Qt::ItemIsEditable
                                                                      : flags;
}

void MapModel::setReading(MapSource& source, int row, const QString& text) const
{
    switch (readingOf(row)) {
    case FieldReading::Plain:
        return;
    case FieldReading::YesNo:
        return MapWords::setYesNo(source, text);
    case FieldReading::Length:
        source.unit = MapWords::unitOf(text);
        return;
    case FieldReading::Rating:
        source.scale = MapWords::scaleOf(text);
        return;
    }
    Q_UNREACHABLE();
}

bool MapModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column()))
        return false;
    MapSource changed = source(index.row());
    const QString typed = value.toString().trimmed();
    switch (static_cast<Column>(index.column())) {
    case FieldColumn:
        return false;
    case SourceColumn:
        changed.columns =
            typed.isEmpty() ? QStringList() : QStringList{typed} + changed.columns.mid(1);
        if (!typed.isEmpty())
            changed.value.reset();
        break;
    case TimeOfDayColumn:
        changed.columns = changed.columns.mid(0, 1);
        if (!typed.isEmpty())
            changed.columns.append(typed);
        break;
    case ValueColumn:
        changed.value = typed.isEmpty() ? std::nullopt : std::optional(typed);
        if (changed.value)
            changed.columns.clear();
        break;
    case ReadingColumn:
        setReading(changed, index.row(), typed);
        break;
    }
    if (changed == source(index.row()))
        return true;
    if (changed.columns.isEmpty() && !changed.value)
        m_sources.remove(field(index.row()).id);
    else
        m_sources.insert(field(index.row()).id, changed);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ReadingColumn));
    Q_EMIT edited();
    return true;
}

QString MapModel::help(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (isLacking(row, index.column())) {
        const QString named = source(row).columns.value(index.column() - SourceColumn);
        return named.isEmpty() ? tr("This field is needed: choose its column, or what stands for "
                                    "every row.")
                               : tr("The file has no column “%1”.").arg(named);
    }
    switch (static_cast<Column>(index.column())) {
    case FieldColumn:
        return tr("%1, in map files: %2").arg(field(row).label, field(row).id);
    case SourceColumn:
        return tr("The heading of the column it comes from. Delete takes it out.");
    case TimeOfDayColumn:
        return isMoment(row) ? tr("Where day and time of day stand in two columns: the second one.")
                             : QString();
    case ValueColumn:
        return tr("What stands for every row where the file has no such column.");
    case ReadingColumn:
        return MapWords::help(readingOf(row));
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
