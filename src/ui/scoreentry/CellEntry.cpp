// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/CellEntry.h"

#include "ui/common/CycleSheet.h"
#include "ui/scoreentry/CourseMarks.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// `94.5%` copied out of a sheet under the unit `%` is 94.5.
QString withoutUnit(const QString& typed, const GridColumn& column)
{
    const QString text = typed.trimmed();
    if (column.unit.isEmpty() || !text.endsWith(column.unit))
        return text;
    return text.chopped(column.unit.size()).trimmed();
}

} // namespace

CellEntry::CellEntry(CycleSheet& cycle,
                     RefusedCells& refused,
                     EditHistory& history,
                     const CourseMarks& marks)
    : m_cycle(cycle)
    , m_refused(refused)
    , m_history(history)
    , m_marks(marks)
{
}

Result<QString> CellEntry::checked(const TypedCell& cell) const
{
    const EmployeeId& employee = m_cycle.sheet()->appraisal(cell.sheetRow).employee;
    if (m_marks.isLocked(employee))
        return failure(ErrorCode::NotPermitted,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "The appraisal of %1 was submitted: its values stay as "
                                         "they are unless it is returned."),
                       {employee.text()});
    const QString typed = withoutUnit(cell.text, *cell.column);
    if (typed.isEmpty())
        return QString();
    auto stored = m_cycle.sheet()->normalized(cell.column->cell, typed);
    if (!stored || !cell.reason.trimmed().isEmpty())
        return stored;
    if (cell.column->entry == EntryKind::Adjustment)
        return failure(ErrorCode::MissingField,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "An adjustment needs a reason."));
    const ScoreSheet& sheet = *m_cycle.sheet();
    const QString measured = sheet.measuredFill(cell.sheetRow, cell.column->cell);
    const bool isOther =
        *stored != measured && *stored != sheet.text(cell.sheetRow, cell.column->cell.key);
    if (!measured.isEmpty() && isOther)
        return failure(ErrorCode::MissingField,
                       {},
                       QT_TRANSLATE_NOOP("Messages",
                                         "This value is measured from records; another one needs a "
                                         "reason. The records come to %1."),
                       {measured});
    return stored;
}

Result<QString> CellEntry::settled(const TypedCell& cell) const
{
    Result<QString> stored = checked(cell);
    if (stored && stored->isEmpty())
        return m_cycle.sheet()->measuredFill(cell.sheetRow, cell.column->cell);
    return stored;
}

void CellEntry::take(const TypedCell& cell, EditStep& step, EntryOutcome& outcome) const
{
    const ScoreSheet& sheet = *m_cycle.sheet();
    const CellPlace place{sheet.appraisal(cell.sheetRow).employee, cell.column->cell.key};
    const RefusedCell* earlier = m_refused.at(place);
    const auto before = earlier ? std::optional(*earlier) : std::nullopt;
    const Result<QString> stored = settled(cell);
    if (!stored) {
        step.refusals.push_back({place, before, RefusedCell{cell.text, stored.error()}});
        outcome.refused.push_back(place);
        return;
    }
    if (before)
        step.refusals.push_back({place, before, std::nullopt});
    ++outcome.stored;
    const StoredCell* standing = sheet.stored(cell.sheetRow, place.key);
    const QString reasonBefore = standing ? standing->reason : QString();
    const QString textBefore = standing ? standing->text : QString();
    const bool isSame = textBefore == *stored && cell.reason.trimmed().isEmpty()
        && cell.column->entry != EntryKind::Adjustment;
    const QString reason = stored->isEmpty() || isSame ? reasonBefore : cell.reason.trimmed();
    if (textBefore == *stored && (stored->isEmpty() || reason == reasonBefore))
        return;
    step.cells.push_back({{place.employee, place.key, textBefore, *stored, reason}, reasonBefore});
}

EntryOutcome CellEntry::enter(const std::vector<TypedCell>& cells)
{
    EntryOutcome outcome;
    if (m_cycle.sheet() == nullptr || m_cycle.sheet()->data().cycle.isClosed())
        return outcome;
    EditStep step;
    for (const TypedCell& cell : cells)
        take(cell, step, outcome);
    m_history.perform(std::move(step));
    return outcome;
}

} // namespace plumbline
