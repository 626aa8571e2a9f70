// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/export/ExportCycle.h"

class QWidget;

namespace plumbline {

class Desk;

/// Asks for a place, `name` proposed without its ending, and writes the tables there beside the
/// window, as a spreadsheet or as CSV. Tells what came of it.
void exportTables(Desk& desk, QWidget* window, const QString& name, TableBook book);
/// The same for one table; its name is the file's too.
void exportTable(Desk& desk, QWidget* window, const QString& title, TableSheet sheet);
/// The same for a table of a cycle, from what is stored.
void exportCycleTable(Desk& desk, QWidget* window, const CycleKey& key, CycleTable table);

/// A book of the window's company, still without tables.
[[nodiscard]] TableBook bookOf(const Desk& desk, const QString& title);

} // namespace plumbline
