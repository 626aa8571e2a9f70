// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/Judgement.h"
#include "domain/way/AppraisalStep.h"

namespace plumbline {

/// Source texts of the context "Report".
[[nodiscard]] const char* groundText(AppealGround ground);
[[nodiscard]] const char* rulingText(AppealRuling ruling);
[[nodiscard]] const char* verdictText(Verdict verdict);

} // namespace plumbline
