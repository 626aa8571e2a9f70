// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace plumbline {

class Desk;

/// Ctrl+C on the table puts the chosen rows on the clipboard, with the headings, as spreadsheets
/// exchange them.
void copyByKey(QTableView& view, Desk& desk);

} // namespace plumbline
