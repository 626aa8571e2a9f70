// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Batch.h"

namespace plumbline {

/// A step that many appraisals can take at once.
enum class BatchKind { Submit, PassOn, Return, Publish, NotAppraise, AppraiseAgain };

[[nodiscard]] AppraisalStepKind stepKindOf(BatchKind kind);
[[nodiscard]] bool needsReason(BatchKind kind);
/// Whether one person may take it though a second one would be due, if somebody looks at it
/// afterwards.
[[nodiscard]] bool mayBeLookedAt(BatchKind kind);

/// "Submit the scores"
[[nodiscard]] QString batchTitle(BatchKind kind);
/// The button: "Submit 12".
[[nodiscard]] QString batchVerb(BatchKind kind, int count);
/// What it means, in one sentence.
[[nodiscard]] QString batchMeaning(BatchKind kind);
/// "12 submitted."
[[nodiscard]] QString batchDone(BatchKind kind, int count);

/// Takes the step, or only says what it would do.
[[nodiscard]] Result<BatchOutcome>
takeBatchStep(const Access& access, const CycleKey& key, BatchKind kind, const BatchStep& step);

} // namespace plumbline
