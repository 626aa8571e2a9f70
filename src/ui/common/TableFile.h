// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ExportCycle.h"

class QWidget;

namespace plumbline {

class Desk;

/// A file of tables to be written.
struct TableFileTask
{
    using GoesOn = std::function<bool(int done)>; ///< False: it was cancelled.

    QString title; ///< Of the dialog.
    QString name; ///< Proposed, without its ending.
    std::function<Result<WrittenTables>(
        const Access& access, const TableWriter& writer, const QString& path, const GoesOn& goesOn)>
        write;
    QString written = {}; ///< What is told then, with the place as %1; empty: the usual sentence.
    QString work = {}; ///< Shown meanwhile, with a way to cancel; empty: nothing is.
};

/// Asks for a place and writes there beside the window, as a spreadsheet or as CSV. Tells what came
/// of it.
void writeTableFile(Desk& desk, QWidget* window, TableFileTask task);
/// The same for tables that are there.
void exportTables(Desk& desk, QWidget* window, const QString& name, TableBook book);
/// The same for one table; its name is the file's too.
void exportTable(Desk& desk, QWidget* window, const QString& title, TableSheet sheet);
/// The same for a table of a cycle, from what is stored.
void exportCycleTable(Desk& desk, QWidget* window, const CycleKey& key, CycleTable table);

/// A book of the window's company, still without tables.
[[nodiscard]] TableBook bookOf(const Desk& desk, const QString& title);

} // namespace plumbline
