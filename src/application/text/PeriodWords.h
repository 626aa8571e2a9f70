// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Period.h"

namespace plumbline {

/// A period as people say it, in the language of the installed translators: "2026, quarter 4".
[[nodiscard]] QString periodText(const Period& period);
/// "September 2026", of a month.
[[nodiscard]] QString monthText(const Period& period, const QString& language);
/// "quarter"
[[nodiscard]] QString periodKindText(PeriodKind kind);
[[nodiscard]] QString periodKindText(PeriodKind kind, const QString& language);

} // namespace plumbline
