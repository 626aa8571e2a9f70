// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Courses.h"

#include <QtCore/QHash>

namespace plumbline {

using PersonNames = QHash<EmployeeId, QString>;

/// "Collecting"
[[nodiscard]] QString stageWords(CycleStage stage);
/// How far an appraisal is: "In review".
[[nodiscard]] QString courseWords(AppraisalState state);
/// What is to be done next, as a verb: "Submit the scores"; empty where nothing is.
[[nodiscard]] QString taskWords(const CourseLine& line);
/// A step that was taken: "Submitted".
[[nodiscard]] QString takenWords(AppraisalStepKind kind);
[[nodiscard]] QString routeStepWords(RouteStepKind kind);
/// "leader", "everyone of HR", "wang".
[[nodiscard]] QString holderWords(const Holder& holder);
/// Whom a step waits for, by their names; an en dash for nobody.
[[nodiscard]] QString holdersWords(const std::vector<PinnedHolder>& holders,
                                   const PersonNames& names);
/// Next step, whom it waits for and until when, in one line.
[[nodiscard]] QString nextStepWords(const CourseLine& line, const PersonNames& names);

} // namespace plumbline
