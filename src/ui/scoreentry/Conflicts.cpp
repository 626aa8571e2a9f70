// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/Conflicts.h"

#include "ui/common/Figures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace plumbline {

namespace {

/// The words of a conflict.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

/// As it is typed: a level by its name.
QString typedText(const GridModel& grid, const GridColumn& column, const QString& stored)
{
    return column.entry == EntryKind::Level && !stored.isEmpty()
        ? levelName(grid.sheet()->scheme(), column, stored)
        : stored;
}

Message told(const StoredCell& theirs, const QString& theirText, const QString& mine)
{
    const QString who = theirs.enteredBy.isEmpty() ? Words::tr("Someone else") : theirs.enteredBy;
    const QString when = QLocale().toString(theirs.enteredAt.toLocalTime(), QLocale::ShortFormat);
    const QString typed = mine.isEmpty() ? missingMark() : mine;
    if (theirs.text.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "%1 emptied this on %2. “%3” is not stored."),
                {who, when, typed}};
    return {QT_TRANSLATE_NOOP("Messages", "%1 changed this to “%4” on %2. “%3” is not stored."),
            {who, when, typed, theirText}};
}

} // namespace

RefusedCell refusedBy(const GridModel& grid, const CellConflict& conflict)
{
    QString mine = conflict.change.after;
    QString theirs = conflict.theirs.text;
    for (const GridColumn& column : grid.columns()) {
        if (!column.isEntry() || column.cell.key != conflict.change.key)
            continue;
        mine = typedText(grid, column, mine);
        theirs = cellText(*grid.sheet(), column, theirs);
    }
    return {mine,
            {ErrorCode::Conflict, {}, told(conflict.theirs, theirs, mine)},
            conflict.change.reason};
}

} // namespace plumbline
