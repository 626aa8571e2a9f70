// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QTableView;

namespace plumbline {

/// Puts the widths and the sorting that were left the last time on the table, and keeps what
/// changes from here on, under `key` in the settings.
void rememberHeader(QTableView& table, const QString& key);

} // namespace plumbline
