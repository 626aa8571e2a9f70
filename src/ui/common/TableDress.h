// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace plumbline {

/// The plain look of a table of rows: their height, headings over what they head, no numbers in
/// front.
void dressTable(QTableView& table);

} // namespace plumbline
