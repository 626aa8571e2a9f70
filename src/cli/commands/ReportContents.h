// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "cli/Invocation.h"
#include "domain/cycles/Cycle.h"
#include "drawing/ReportContent.h"

namespace plumbline {

/// The layouts by the names that --layout takes.
[[nodiscard]] const QStringList& layoutNames();
/// What the call asks to have printed: its layout (else the appraisal) of named people, a team, or
/// everybody whom the reader may see. `not-found` where there is nothing of it.
[[nodiscard]] Result<std::vector<ReportContent>>
reportContents(const Invocation& call, const Access& access, const CycleKey& key);
/// `bad-value` where the call names a layout that there is not.
[[nodiscard]] Result<> checkLayout(const Invocation& call);

} // namespace plumbline
