// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PeopleModel.h"

#include "ui/common/WindowText.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartCell.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace plumbline {

namespace {

bool isFigure(PeopleField field)
{
    switch (field) {
    case PeopleField::Rank:
    case PeopleField::Score:
    case PeopleField::Change:
    case PeopleField::Grade:
    case PeopleField::Other:
    case PeopleField::Difference:
        return true;
    case PeopleField::Name:
    case PeopleField::StaffNumber:
    case PeopleField::Team:
    case PeopleField::Position:
    case PeopleField::Reason:
        return false;
    }
    Q_UNREACHABLE();
}

/// In files. A grade sorts like a figure, but is a word.
ColumnShape shapeOf(PeopleField field)
{
    switch (field) {
    case PeopleField::Rank:
        return ColumnShape::Whole;
    case PeopleField::Score:
    case PeopleField::Change:
    case PeopleField::Other:
    case PeopleField::Difference:
        return ColumnShape::Number;
    case PeopleField::Grade:
    case PeopleField::Name:
    case PeopleField::StaffNumber:
    case PeopleField::Team:
    case PeopleField::Position:
    case PeopleField::Reason:
        return ColumnShape::Text;
    }
    Q_UNREACHABLE();
}

QString heading(PeopleField field)
{
    switch (field) {
    case PeopleField::Rank:
        return PeopleModel::tr("Rank");
    case PeopleField::Name:
        return PeopleModel::tr("Name");
    case PeopleField::StaffNumber:
        return PeopleModel::tr("Staff number");
    case PeopleField::Team:
        return PeopleModel::tr("Team");
    case PeopleField::Position:
        return PeopleModel::tr("Position");
    case PeopleField::Score:
        return PeopleModel::tr("Score");
    case PeopleField::Change:
        return PeopleModel::tr("Change");
    case PeopleField::Grade:
        return PeopleModel::tr("Grade");
    case PeopleField::Reason:
        return PeopleModel::tr("Why");
    case PeopleField::Other:
        return {};
    case PeopleField::Difference:
        return PeopleModel::tr("Difference");
    }
    Q_UNREACHABLE();
}

} // namespace

PeopleModel::PeopleModel(std::vector<PeopleField> fields, QObject* parent)
    : QAbstractTableModel(parent)
    , m_usual(std::move(fields))
    , m_fields(m_usual)
{
}

void PeopleModel::setComparedFields(std::vector<PeopleField> fields)
{
    m_compared = std::move(fields);
}

void PeopleModel::show(const Board* board, std::vector<int> rows, QStringList reasons)
{
    beginResetModel();
    m_board = board;
    m_given = std::move(rows);
    m_fields = m_usual;
    if (m_board && m_board->isAgainstPeriods())
        m_fields.insert(m_fields.end(), m_compared.begin(), m_compared.end());
    if (m_sortColumn >= columnCount())
        m_sortColumn = -1;
    m_reasons.clear();
    for (qsizetype index = 0; index < reasons.size(); ++index)
        m_reasons.insert(m_given[static_cast<std::size_t>(index)], reasons[index]);
    arrange();
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

PeopleField PeopleModel::field(int column) const
{
    return m_fields[static_cast<std::size_t>(column)];
}

int PeopleModel::person(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

QString PeopleModel::text(int row, PeopleField field) const
{
    const PersonFigure& person = m_board->figures->person(row);
    const Appraisal& appraisal = m_board->sheet->appraisal(row);
    switch (field) {
    case PeopleField::Rank:
        return person.rank > 0 ? BoardText::number(person.rank) : BoardText::missing();
    case PeopleField::Name:
        return appraisal.name;
    case PeopleField::StaffNumber:
        return appraisal.employee.text();
    case PeopleField::Team:
        return BoardText::teamName(*m_board, appraisal.team);
    case PeopleField::Position:
        return BoardText::positionName(*m_board, appraisal.position);
    case PeopleField::Score:
        return BoardText::score(*m_board, person.score);
    case PeopleField::Change:
        return BoardText::change(*m_board, person.change());
    case PeopleField::Grade:
        return grades(person);
    case PeopleField::Reason:
        return m_reasons.value(row);
    case PeopleField::Other:
        return BoardText::score(*m_board, otherScore(row));
    case PeopleField::Difference:
        return BoardText::change(*m_board, figure(row, field));
    }
    Q_UNREACHABLE();
}

/// Over several periods each one's, by time.
QString PeopleModel::grades(const PersonFigure& person) const
{
    if (person.grades.empty())
        return BoardText::missing();
    QStringList names;
    for (const int grade : person.grades)
        names.append(BoardText::gradeName(*m_board, grade));
    return names.join(QLatin1Char(' '));
}

std::optional<Rational> PeopleModel::otherScore(int person) const
{
    return m_board->other->scores[static_cast<std::size_t>(person)];
}

QString PeopleModel::headingOf(PeopleField field) const
{
    return field == PeopleField::Other ? m_board->otherName : heading(field);
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(person(index.row()), field(index.column()));
    if (role == ExactRole && shapeOf(field(index.column())) != ColumnShape::Text) {
        const auto exact = figure(person(index.row()), field(index.column()));
        return exact ? QVariant::fromValue(*exact) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return tr("Open the scores of %1").arg(BoardText::name(*m_board, person(index.row())));
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            (isFigure(field(index.column())) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return headingOf(field(section));
    if (role == ShapeRole)
        return static_cast<int>(shapeOf(field(section)));
    if (role == PlacesRole)
        return m_board && m_board->sheet ? m_board->sheet->scheme().document().rounding.score : 0;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isFigure(field(section)) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    }
    return {};
}

std::optional<Rational> PeopleModel::figure(int row, PeopleField field) const
{
    const PersonFigure& person = m_board->figures->person(row);
    switch (field) {
    case PeopleField::Rank:
        return person.rank > 0 ? std::optional(Rational(person.rank)) : std::nullopt;
    case PeopleField::Score:
        return person.score;
    case PeopleField::Change:
        return person.change();
    case PeopleField::Grade:
        return person.grade ? std::optional(Rational(*person.grade)) : std::nullopt;
    case PeopleField::Other:
        return otherScore(row);
    case PeopleField::Difference:
        return differenceOf(person.score, otherScore(row));
    case PeopleField::Name:
    case PeopleField::StaffNumber:
    case PeopleField::Team:
    case PeopleField::Position:
    case PeopleField::Reason:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void PeopleModel::arrange()
{
    m_rows = m_given;
    if (m_sortColumn < 0 || m_rows.empty())
        return;
    if (isFigure(field(m_sortColumn)))
        arrangeByFigure(field(m_sortColumn));
    else
        arrangeByText(field(m_sortColumn));
}

void PeopleModel::arrangeByFigure(PeopleField field)
{
    std::vector<std::pair<std::optional<Rational>, int>> keys;
    for (const int row : m_rows)
        keys.emplace_back(figure(row, field), row);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [isUp](const auto& a, const auto& b) {
        if (!a.first || !b.first)
            return a.first.has_value() && !b.first.has_value();
        return isUp ? *a.first < *b.first : *b.first < *a.first;
    });
    for (std::size_t place = 0; place < keys.size(); ++place)
        m_rows[place] = keys[place].second;
}

void PeopleModel::arrangeByText(PeopleField field)
{
    const QCollator collator{QLocale(windowLanguage())};
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    for (const int row : m_rows)
        keys.emplace_back(collator.sortKey(text(row, field)), row);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [isUp](const auto& a, const auto& b) {
        return isUp ? a.first.compare(b.first) < 0 : b.first.compare(a.first) < 0;
    });
    for (std::size_t place = 0; place < keys.size(); ++place)
        m_rows[place] = keys[place].second;
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_board || !m_board->sheet)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<int> before = m_rows;
    arrange();
    QHash<int, int> placeOf;
    for (int place = 0; place < rowCount(); ++place)
        placeOf.insert(person(place), place);
    const QModelIndexList old = persistentIndexList();
    for (const QModelIndex& one : old) {
        const int place = placeOf.value(before[static_cast<std::size_t>(one.row())]);
        changePersistentIndex(one, index(place, one.column()));
    }
    Q_EMIT layoutChanged();
}

} // namespace plumbline
