// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Interviews.h"
#include "application/followups/Plans.h"
#include "application/reports/ReportGround.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"

#include <QtCore/QHash>

namespace plumbline {

/// A person's result as it is talked over, beside that of the period before.
struct TalkedResult
{
    PersonInput input;
    PersonResult result;
    std::vector<NodeValue> before; ///< Of the period before, parallel to the scheme's nodes.
    std::optional<HistoryEntry> previous; ///< That period's score.
    QString previousGrade;
};

/// What lies on the table when a result is talked over with one person.
struct InterviewSheet
{
    ReportGround ground;
    ReportPerson person;
    std::optional<TalkedResult> result; ///< None: not to be seen yet.
    std::vector<PlanLine> carriedOver; ///< Open actions of earlier plans.
    std::vector<PlanLine> agreed; ///< Actions of this cycle.
    std::optional<Interview> interview; ///< The last one held; none: to be written on.
    QHash<EmployeeId, QString> names; ///< Of those who own an action and may be seen.
};

/// Of those people; none named: of everybody in the cycle whose interviews may be seen.
/// `not-found` for somebody else.
[[nodiscard]] Result<std::vector<InterviewSheet>> interviewSheets(
    const Access& access, const CycleKey& key, const std::vector<EmployeeId>& employees);

} // namespace plumbline
