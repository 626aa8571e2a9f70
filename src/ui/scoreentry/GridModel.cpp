// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridModel.h"

#include "application/text/Sentences.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Figures.h"
#include "ui/scoreentry/CourseMarks.h"
#include "ui/scoreentry/MeasuredLines.h"
#include "ui/scoreentry/SortKeys.h"

#include <functional>

namespace plumbline {

namespace {

constexpr int kSampledRows = 200;
constexpr int kNamesAtOnce = 100;
constexpr size_t kChangesShownOneByOne = 8;

} // namespace

GridModel::GridModel(CycleSheet& cycle,
                     RefusedCells& refused,
                     CellEntry& entry,
                     const CourseMarks& marks,
                     QObject* parent)
    : QAbstractTableModel(parent)
    , m_cycle(cycle)
    , m_refused(refused)
    , m_entry(entry)
    , m_marks(marks)
{
    connect(&cycle, &CycleSheet::loading, this, &GridModel::reload);
    connect(&cycle, &CycleSheet::reset, this, &GridModel::reload);
    connect(&cycle, &CycleSheet::cellsChanged, this, &GridModel::showChanges);
    connect(&cycle, &CycleSheet::noteChanged, this, &GridModel::showNote);
    connect(&refused, &RefusedCells::cellChanged, this, &GridModel::showPlace);
    connect(&marks, &CourseMarks::changed, this, &GridModel::showMarks);
    connect(&m_preparation, &QTimer::timeout, this, [this] {
        if (sheet() == nullptr || !m_people.prepareSome(kNamesAtOnce))
            m_preparation.stop();
    });
    reload();
}

const ScoreSheet* GridModel::sheet() const
{
    return m_cycle.isLoading() ? nullptr : m_cycle.sheet();
}

bool GridModel::isClosed() const
{
    return sheet() != nullptr && sheet()->data().cycle.isClosed();
}

void GridModel::reload()
{
    beginResetModel();
    m_filter = {};
    const ScoreSheet* now = sheet();
    m_people = now ? PeopleIndex(*now) : PeopleIndex();
    m_order.reset(now ? now->size() : 0);
    makeColumns();
    endResetModel();
    if (now)
        m_preparation.start();
    else
        m_preparation.stop();
}

void GridModel::makeColumns()
{
    m_columns = sheet() ? gridColumns(*sheet(), m_mode) : std::vector<GridColumn>();
    m_columnByKey.clear();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isEntry())
            m_columnByKey.insert(m_columns[i].cell.key, int(i));
    }
    measurePlaces();
}

void GridModel::measurePlaces()
{
    const int rows = sheet() ? qMin(sheet()->size(), kSampledRows) : 0;
    for (GridColumn& each : m_columns) {
        if (!each.isEntry() || each.entry == EntryKind::Level)
            continue;
        for (int row = 0; row < rows; ++row)
            each.places = qMax(each.places, decimalPlaces(sheet()->text(row, each.cell.key)));
    }
}

void GridModel::setMode(GridMode mode)
{
    if (m_mode == mode)
        return;
    beginResetModel();
    m_mode = mode;
    makeColumns();
    endResetModel();
}

void GridModel::retranslate()
{
    if (sheet() == nullptr)
        return;
    makeColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_order.size();
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

CellLook GridModel::look(int row, int column) const
{
    const int person = m_order.person(row);
    const GridColumn& shown = m_columns[size_t(column)];
    CellLook look = cellLook(*sheet(), person, shown);
    look.isLocked = isLocked(row);
    if (shown.isEntry() && !m_refused.isEmpty()) {
        const RefusedCell* refused =
            m_refused.at({sheet()->appraisal(person).employee, shown.cell.key});
        if (refused)
            return refusedLook(std::move(look), *refused);
    }
    return look;
}

QString GridModel::editText(const QModelIndex& index) const
{
    const GridColumn& shown = column(index.column());
    if (!shown.isEntry())
        return look(index.row(), index.column()).text;
    if (const RefusedCell* refused = m_refused.at(place(index));
        refused != nullptr && !refused->isConflict())
        return refused->text;
    const QString stored = sheet()->text(m_order.person(index.row()), shown.cell.key);
    return shown.entry == EntryKind::Level ? levelName(sheet()->scheme(), shown, stored) : stored;
}

QString GridModel::reason(const QModelIndex& index) const
{
    const StoredCell* stored =
        sheet()->stored(m_order.person(index.row()), column(index.column()).cell.key);
    return stored ? stored->reason : QString();
}

QString GridModel::measuredFill(const QModelIndex& index) const
{
    const GridColumn& shown = column(index.column());
    return sheet() && shown.isEntry()
        ? sheet()->measuredFill(m_order.person(index.row()), shown.cell)
        : QString();
}

CellPlace GridModel::place(const QModelIndex& index) const
{
    return {sheet()->appraisal(m_order.person(index.row())).employee,
            column(index.column()).cell.key};
}

void GridModel::showNote(const EmployeeId& employee)
{
    const int person = sheet() ? sheet()->rowOf(employee) : -1;
    const int row = person < 0 ? -1 : m_order.rowOf(person);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

QModelIndex GridModel::indexOf(const CellPlace& place) const
{
    const int person = sheet() ? sheet()->rowOf(place.employee) : -1;
    const int at = m_columnByKey.value(place.key, -1);
    if (person < 0 || at < 0 || m_order.rowOf(person) < 0)
        return {};
    return index(m_order.rowOf(person), at);
}

int GridModel::columnOf(const QString& node) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isEntry() && m_columns[i].cell.key.node == node)
            return int(i);
    }
    return -1;
}

QString GridModel::toolTip(const QModelIndex& index) const
{
    const GridColumn& shown = column(index.column());
    const CellLook now = look(index.row(), index.column());
    QStringList lines;
    if (now.state == CellState::Refused || now.state == CellState::Changed) {
        lines << sentence(m_refused.at(place(index))->error);
        if (!shown.bounds.isEmpty() && now.state == CellState::Refused)
            lines << tr("Allowed: %1").arg(shown.bounds);
    } else if (const QString words = stateWords(now.state); !words.isEmpty()) {
        lines << words;
    }
    if (const QString why = lockWords(index.row()); !why.isEmpty())
        lines << why;
    if (!shown.isEntry())
        return lines.join(QLatin1Char('\n'));
    lines << measuredTip(*sheet(), m_order.person(index.row()), shown);
    if (!reason(index).isEmpty())
        lines << tr("Reason: %1").arg(reason(index));
    return lines.join(QLatin1Char('\n'));
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || sheet() == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return look(index.row(), index.column()).text;
    case Qt::EditRole:
        return editText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole: {
        const CellLook now = look(index.row(), index.column());
        QStringList words{now.text, stateWords(now.state), sourceWords(now)};
        if (!now.aside.isEmpty())
            words << tr("typed here: %1").arg(now.aside);
        if (now.hasNote)
            words << tr("has a note");
        words << lockWords(index.row());
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const GridColumn& shown = column(section);
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList lines;
    for (const HeaderBand& band : shown.bands)
        lines << (band.detail.isEmpty() ? band.title
                                        : band.title + QStringLiteral(" · ") + band.detail);
    lines << shown.title;
    if (!shown.detail.isEmpty())
        lines << shown.detail;
    if (!shown.bounds.isEmpty())
        lines << tr("Allowed: %1").arg(shown.bounds);
    return lines.join(QLatin1Char('\n'));
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isOpen = !isClosed() && !isLocked(index.row());
    return column(index.column()).isEntry() && isOpen ? shown | Qt::ItemIsEditable : shown;
}

TypedCell GridModel::typed(const QModelIndex& index, const QString& text, const QString& why) const
{
    return {m_order.person(index.row()), &column(index.column()), text, why};
}

EntryOutcome GridModel::enter(const std::vector<TypedCell>& cells)
{
    return m_entry.enter(cells);
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QStringList texts = value.toStringList();
    const EntryOutcome outcome = enter({typed(index, texts.value(0), texts.value(1))});
    return outcome.refused.empty();
}

void GridModel::rearrange(const std::function<void()>& work)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> people;
    for (const QModelIndex& each : before)
        people.push_back(m_order.person(each.row()));
    work();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_order.rowOf(people[size_t(i)]);
        after.push_back(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void GridModel::sort(int column, Qt::SortOrder order)
{
    if (sheet() == nullptr || column >= columnCount())
        return;
    rearrange([&] {
        const auto keys = column < 0 ? std::vector<SortKey>()
                                     : sortKeys(*sheet(), m_columns[size_t(column)], m_people);
        m_order.sort(keys, order);
    });
}

void GridModel::setFilter(const RowFilter& filter)
{
    if (sheet() == nullptr)
        return;
    m_filter = filter;
    rearrange([&] {
        std::vector<char> accepted = m_people.accepted(filter);
        if (filter.isChangedOnly)
            keepOutUnchanged(accepted);
        m_order.filter(std::move(accepted));
    });
}

void GridModel::showChanges(const std::vector<CellChange>& changes)
{
    if (sheet() == nullptr || rowCount() == 0)
        return;
    for (const CellChange& change : changes) {
        const int at = m_columnByKey.value(change.key, -1);
        if (at >= 0 && m_columns[size_t(at)].entry != EntryKind::Level)
            m_columns[size_t(at)].places =
                qMax(m_columns[size_t(at)].places, decimalPlaces(change.after));
        const int person = sheet()->rowOf(change.employee);
        const int row = person < 0 ? -1 : m_order.rowOf(person);
        if (row >= 0 && changes.size() <= kChangesShownOneByOne)
            Q_EMIT dataChanged(index(row, kLeadingColumns), index(row, columnCount() - 1));
    }
    const bool isMuch = changes.size() > kChangesShownOneByOne;
    const int firstColumn = isMuch ? kLeadingColumns : columnCount() - kTrailingColumns;
    Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, columnCount() - 1));
}

void GridModel::showPlace(const CellPlace& place)
{
    const QModelIndex shown = indexOf(place);
    if (shown.isValid())
        Q_EMIT dataChanged(shown, shown);
}

} // namespace plumbline
