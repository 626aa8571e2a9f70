// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/AppraisalView.h"

namespace plumbline {

/// A step as a verb, for its button: "Submit the scores".
[[nodiscard]] QString stepVerb(AppraisalStepKind kind);
[[nodiscard]] QString groundWords(AppealGround ground);
[[nodiscard]] QString rulingWords(AppealRuling ruling);
[[nodiscard]] QString paperWords(PaperKind kind);
[[nodiscard]] QString actionStateWords(ActionState state);
/// "3 points up", "grade B".
[[nodiscard]] QString decisionWords(const Decision& decision);

} // namespace plumbline
