// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ImportReport.h"

#include <QtCore/QByteArray>

namespace plumbline {

[[nodiscard]] QByteArray importReportJson(const ImportReport& report);
/// Counts first, then a line for each refused row.
[[nodiscard]] QString importReportText(const ImportReport& report);

} // namespace plumbline
