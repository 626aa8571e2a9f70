// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationModel.h"

#include "ui/common/Figures.h"

#include <algorithm>

namespace plumbline {

bool CalibrationModel::isFigure(int column)
{
    switch (static_cast<Column>(column)) {
    case Score:
    case Rank:
    case Points:
    case After:
    case Money:
        return true;
    case Name:
    case Number:
    case TeamColumn:
    case SetGrade:
    case GradeColumn:
    case Reason:
    case Decided:
    case Standing:
    case ColumnCount:
        break;
    }
    return false;
}

CalibrationModel::CalibrationModel(CalibrationState& state, QObject* parent)
    : QAbstractTableModel(parent)
    , m_state(state)
    , m_words(state)
{
}

void CalibrationModel::reset()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void CalibrationModel::refresh()
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CalibrationModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    refresh();
}

void CalibrationModel::setFilter(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    reset();
}

int CalibrationModel::sheetRow(const QModelIndex& index) const
{
    return index.isValid() ? std::max(-1, placed(index.row())) : -1;
}

int CalibrationModel::placeOf(int sheetRow) const
{
    const bool isKnown = sheetRow >= 0 && sheetRow < static_cast<int>(m_places.size());
    return isKnown ? m_places[static_cast<std::size_t>(sheetRow)] : -1;
}

QStringList CalibrationModel::grades() const
{
    QStringList names;
    if (!m_state.sheet)
        return names;
    if (const auto& grades = m_state.sheet->scheme().document().grades) {
        for (const Grade& grade : grades->list)
            names.append(grade.grade);
    }
    return names;
}

int CalibrationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int CalibrationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CalibrationModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int row = sheetRow(index);
    if (row < 0)
        return Qt::NoItemFlags;
    return isField(index.column()) && m_state.isOpen(row) ? flags | Qt::ItemIsEditable : flags;
}

/// Both a change of mind between points and a grade: one takes the other's place.
CalibrationEntry CalibrationModel::typed(CalibrationEntry entry, Column column, QString text) const
{
    text = text.simplified();
    if (column == Points) {
        entry.points = text;
        if (!text.isEmpty())
            entry.grade.clear();
    } else if (column == SetGrade) {
        const QStringList known = grades();
        const auto found = std::ranges::find_if(known, [&](const QString& grade) {
            return grade.compare(text, Qt::CaseInsensitive) == 0;
        });
        entry.grade = found == known.end() ? QString() : *found;
        if (!entry.grade.isEmpty())
            entry.points.clear();
    } else {
        entry.reason = text;
    }
    return entry;
}

int CalibrationModel::enter(const std::vector<std::pair<QModelIndex, QString>>& cells)
{
    std::map<EmployeeId, CalibrationEntry> entries;
    int taken = 0;
    for (const auto& [at, text] : cells) {
        if (!flags(at).testFlag(Qt::ItemIsEditable))
            continue;
        const EmployeeId& employee = m_state.person(sheetRow(at)).appraisal.employee;
        const auto known = entries.try_emplace(employee, m_state.drafts.entry(employee)).first;
        known->second = typed(known->second, static_cast<Column>(at.column()), text);
        ++taken;
    }
    std::vector<CalibrationEntry> changed;
    for (auto& [employee, entry] : entries)
        changed.push_back(std::move(entry));
    m_state.drafts.put(changed);
    return taken;
}

bool CalibrationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::EditRole && enter({{index, value.toString()}}) > 0;
}

QString CalibrationModel::scoreText(int row) const
{
    const CalibrationPerson& person = m_state.person(row);
    const QString score = m_words.score(person.now.score);
    if (person.up)
        return QChar(0x2191) + QStringLiteral(" ") + score;
    return person.down ? QChar(0x2193) + QStringLiteral(" ") + score : score;
}

QString CalibrationModel::gradeText(int row) const
{
    const QString before = m_words.grade(m_state.person(row).now.grade);
    const QString after = m_words.grade(m_state.after(row).grade);
    return before == after ? before : before + QStringLiteral(" \u2192 ") + after;
}

QString CalibrationModel::text(int row, Column column) const
{
    const CalibrationPerson& person = m_state.person(row);
    const CalibrationEntry entry = m_state.drafts.entry(person.appraisal.employee);
    switch (column) {
    case Name:
        return m_words.name(row);
    case Number:
        return person.appraisal.employee.text();
    case TeamColumn:
        return m_words.team(person.appraisal.team);
    case Score:
        return scoreText(row);
    case Rank:
        return person.rank > 0 ? QString::number(person.rank) : missingMark();
    case Points:
        return entry.points;
    case SetGrade:
        return entry.grade;
    case After:
        return m_words.score(m_state.after(row).score);
    case GradeColumn:
        return gradeText(row);
    case Money:
        return m_words.change(person.now.money, m_state.after(row).money, m_words.moneyPlaces());
    case Reason:
        return entry.reason;
    case Decided:
        return m_words.decisions(row);
    case Standing:
        return m_words.standing(row);
    case ColumnCount:
        break;
    }
    return {};
}

QString CalibrationModel::toolTip(int row, Column column) const
{
    if (column == Score)
        return m_words.boundary(row);
    if (column == Money)
        return tr("%1 now, %2 then")
            .arg(m_words.money(m_state.person(row).now.money),
                 m_words.money(m_state.after(row).money));
    if (isField(column)) {
        const CalibrationEntry entry = m_state.drafts.entry(m_state.person(row).appraisal.employee);
        return m_state.isOpen(row) && DraftBook::isEmpty(entry) ? QString() : m_words.fault(entry);
    }
    return column == Decided || column == Reason ? text(row, column) : QString();
}

DraftTone CalibrationModel::fieldTone(int row, Column column) const
{
    if (!m_state.isOpen(row))
        return DraftTone::Barred;
    const CalibrationEntry entry = m_state.drafts.entry(m_state.person(row).appraisal.employee);
    const bool decides = DraftBook::draftOf(entry).has_value();
    if (column != Reason && !text(row, column).isEmpty()
        && m_state.refused.contains(entry.employee))
        return DraftTone::Refused;
    if (column == Points && !entry.points.isEmpty() && !decides)
        return DraftTone::Refused;
    if (column == Reason && decides && entry.reason.isEmpty())
        return DraftTone::Lacking;
    const bool isFilled = !text(row, column).isEmpty();
    return isFilled ? DraftTone::Changed : DraftTone::Field;
}

DraftTone CalibrationModel::tone(int row, Column column) const
{
    if (isField(column))
        return fieldTone(row, column);
    const CalibrationFigure& before = m_state.person(row).now;
    const CalibrationFigure& after = m_state.after(row);
    const bool isChanged = (column == After && before.score != after.score)
        || (column == GradeColumn && before.grade != after.grade)
        || (column == Money && before.money != after.money);
    if (isChanged)
        return DraftTone::Changed;
    return m_state.isOpen(row) ? DraftTone::Plain : DraftTone::Barred;
}

QVariant CalibrationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_state.sheet)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (isHeading(index.row()))
        return headingData(index.row(), column, role);
    const int row = sheetRow(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(m_words.name(row),
                 headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(row, column));
    case kToneRole:
        return static_cast<int>(tone(row, column));
    default:
        return {};
    }
}

QVariant CalibrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(isFigure(section) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Name"),
                            tr("Number"),
                            tr("Team"),
                            tr("Score"),
                            tr("Rank"),
                            tr("Points"),
                            tr("Set grade"),
                            tr("Then"),
                            tr("Grade"),
                            tr("Reason"),
                            tr("Money"),
                            tr("Decided so far"),
                            tr("How far")};
    return names.value(section);
}

} // namespace plumbline
