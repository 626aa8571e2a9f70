// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"

#include <QtCore/QByteArray>

namespace plumbline {

[[nodiscard]] QByteArray importReportJson(const ImportOutcome& outcome);
/// Counts first, then a line for each changed record, each refused row and the unknown employees.
[[nodiscard]] QString importReportText(const ImportOutcome& outcome);

} // namespace plumbline
