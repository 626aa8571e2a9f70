// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/CellLook.h"

#include "application/text/Typeset.h"
#include "ui/common/Figures.h"
#include "ui/explanation/MeasuredWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The states in words.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CellLook)
};

CellState byPolicy(MissingPolicy policy)
{
    switch (policy) {
    case MissingPolicy::Block:
        return CellState::MissingBlocks;
    case MissingPolicy::Zero:
        return CellState::MissingZero;
    case MissingPolicy::Full:
        return CellState::MissingFull;
    case MissingPolicy::Exclude:
        return CellState::LeftOut;
    }
    Q_UNREACHABLE();
}

bool awaitsEveryRater(const Indicator& indicator)
{
    const auto* raters = std::get_if<Raters>(&indicator.grading);
    return raters != nullptr && raters->absent == AbsentRater::Block;
}

CellLook emptyValue(const ScoreSheet& sheet, int row, const GridColumn& column)
{
    const CellSpec& cell = column.cell;
    const Indicator& indicator = *sheet.scheme().node(cell.node).source->indicator;
    const bool isPartGiven = isGiven(sheet.input(row).values[size_t(cell.node)]);
    if (isPartGiven && !awaitsEveryRater(indicator))
        return {{}, CellState::Nothing};
    return {missingMark(), byPolicy(indicator.missing)};
}

CellLook emptyTarget(const ScoreSheet& sheet, const GridColumn& column)
{
    const Indicator& indicator = *sheet.scheme().node(column.cell.node).source->indicator;
    const auto* attainment = std::get_if<Attainment>(&indicator.grading);
    if (attainment != nullptr && attainment->target)
        return {shownFigure(attainment->target->toString()), CellState::Inherited};
    return {missingMark(), byPolicy(indicator.missing)};
}

CellLook emptyLook(const ScoreSheet& sheet, int row, const GridColumn& column)
{
    switch (column.cell.key.kind) {
    case CellKind::Value:
        return emptyValue(sheet, row, column);
    case CellKind::Target:
        return emptyTarget(sheet, column);
    case CellKind::Amount:
        return {missingMark(), CellState::Missing};
    case CellKind::Penalty:
    case CellKind::Adjustment:
        return {{}, CellState::Nothing};
    }
    Q_UNREACHABLE();
}

CellLook entryLook(const ScoreSheet& sheet, int row, const GridColumn& column)
{
    const QString stored = sheet.text(row, column.cell.key);
    if (stored.isEmpty())
        return emptyLook(sheet, row, column);
    if (column.entry == EntryKind::Level)
        return {levelName(sheet.scheme(), column, stored), CellState::Plain};
    const StoredCell* cell = sheet.stored(row, column.cell.key);
    if (cell->origin == CellOrigin::Measured)
        return {measuredFigure(stored), CellState::Plain};
    return {shownFigure(stored), CellState::Plain};
}

void addSource(const ScoreSheet& sheet, int row, const GridColumn& column, CellLook& look)
{
    const StoredMeasured* measured = sheet.measured(row, column.cell.key);
    if (measured == nullptr)
        return;
    look.source = sheet.source(row, column.cell.key);
    look.isTooFew = look.source == CellSource::Measured && isTooFew(sheet, *measured);
}

CellLook scoreLook(const ScoreSheet& sheet, int row)
{
    if (!sheet.score(row).isComplete())
        return {missingMark(), CellState::Nothing};
    const int places = sheet.scheme().document().rounding.score;
    return {shownFigure(sheet.score(row).score.toFixed(places)), CellState::Plain};
}

CellLook gradeLook(const ScoreSheet& sheet, int row)
{
    const auto grade = sheet.grade(row);
    if (!grade)
        return {missingMark(), CellState::Nothing};
    const auto& grades = sheet.scheme().document().grades->list;
    return {grades[size_t(*grade)].grade, CellState::Plain, *grade};
}

CellLook rankLook(const ScoreSheet& sheet, int row)
{
    const int rank = sheet.rank(row);
    return rank == 0 ? CellLook{missingMark(), CellState::Nothing}
                     : CellLook{QString::number(rank), CellState::Plain};
}

} // namespace

CellLook cellLook(const ScoreSheet& sheet, int row, const GridColumn& column)
{
    switch (column.kind) {
    case ColumnKind::StaffNumber:
        return {sheet.appraisal(row).employee.text()};
    case ColumnKind::Name:
        return {sheet.appraisal(row).name};
    case ColumnKind::Entry: {
        CellLook look = entryLook(sheet, row, column);
        look.hasNote = !sheet.note(row, column.cell.key.node).isEmpty();
        addSource(sheet, row, column, look);
        return look;
    }
    case ColumnKind::Total:
        return scoreLook(sheet, row);
    case ColumnKind::Grade:
        return gradeLook(sheet, row);
    case ColumnKind::Rank:
        return rankLook(sheet, row);
    }
    Q_UNREACHABLE();
}

CellLook refusedLook(CellLook stored, const RefusedCell& cell)
{
    if (cell.isConflict()) {
        stored.state = CellState::Changed;
        stored.aside = cell.text.isEmpty() ? missingMark() : cell.text;
        return stored;
    }
    stored.text = cell.text;
    stored.state = CellState::Refused;
    return stored;
}

QString cellText(const ScoreSheet& sheet, const GridColumn& column, const QString& stored)
{
    if (stored.isEmpty())
        return missingMark();
    return withUnit(column.entry == EntryKind::Level ? levelName(sheet.scheme(), column, stored)
                                                     : measuredFigure(stored),
                    column.unit);
}

QString levelName(const Scheme& scheme, const GridColumn& column, const QString& id)
{
    const auto& indicator = *scheme.node(column.cell.node).source->indicator;
    for (const RatingLevel& level : std::get<Rating>(indicator.grading).levels) {
        if (level.id == id && !level.texts.name.isEmpty())
            return level.texts.name.in(windowLanguage());
    }
    return id;
}

QString sourceWords(const CellLook& look)
{
    switch (look.source) {
    case CellSource::Nowhere:
    case CellSource::Typed:
        return {};
    case CellSource::Measured:
        return look.isTooFew ? Words::tr("Measured from records, too few to trust")
                             : Words::tr("Measured from records");
    case CellSource::Overridden:
        return Words::tr("Overridden: the records come to something else");
    case CellSource::WithoutRecords:
        return Words::tr("There are no records to measure it by");
    case CellSource::NotTaken:
        return Words::tr("What the records come to can't be entered here");
    }
    Q_UNREACHABLE();
}

bool isAwaited(CellState state)
{
    switch (state) {
    case CellState::Missing:
    case CellState::MissingBlocks:
    case CellState::MissingZero:
    case CellState::MissingFull:
        return true;
    case CellState::Plain:
    case CellState::Nothing:
    case CellState::LeftOut:
    case CellState::Inherited:
    case CellState::Refused:
    case CellState::Changed:
        return false;
    }
    Q_UNREACHABLE();
}

QString stateWords(CellState state)
{
    switch (state) {
    case CellState::Plain:
    case CellState::Nothing:
        return {};
    case CellState::Missing:
        return Words::tr("Missing");
    case CellState::MissingBlocks:
        return Words::tr("Missing: without it there is no score");
    case CellState::MissingZero:
        return Words::tr("Missing: counts as zero");
    case CellState::MissingFull:
        return Words::tr("Missing: counts in full");
    case CellState::LeftOut:
        return Words::tr("Left out: the other weights carry its share");
    case CellState::Inherited:
        return Words::tr("The scheme's own target");
    case CellState::Refused:
        return Words::tr("Refused, not stored");
    case CellState::Changed:
        return Words::tr("Changed by someone else; what was typed here is not stored");
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
