// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/way/WayGround.h"
#include "domain/policy/Permission.h"

namespace plumbline {

/// Steps being taken on the appraisals of one cycle, within one transaction: each is permitted,
/// checked by the course, kept, and told to the trail.
class StepTaking
{
public:
    /// `not-found`, `cycle-closed`.
    [[nodiscard]] static Result<StepTaking>
    begin(const Access& access, Repositories& repositories, const CycleKey& key);

    [[nodiscard]] const WayGround& ground() const { return m_ground; }

    [[nodiscard]] Result<Appraisal> appraisal(const EmployeeId& employee) const;
    [[nodiscard]] AppraisalCourse course(const EmployeeId& employee) const;

    /// A step of that kind by the session, now.
    [[nodiscard]] AppraisalStep step(AppraisalStepKind kind) const;
    /// Whether it may be taken. `step.lookBy` is dropped where nobody need look afterwards.
    [[nodiscard]] Result<> check(const EmployeeId& employee, AppraisalStep& step) const;
    /// Checks and keeps it; its number.
    [[nodiscard]] Result<int> take(const EmployeeId& employee, AppraisalStep step);
    /// A step that one just taken brings with it: to be permitted that was enough.
    [[nodiscard]] Result<int> takeAlong(const EmployeeId& employee, AppraisalStep step);

private:
    StepTaking(const Access& access, Repositories& repositories, WayGround ground);
    [[nodiscard]] Result<int> put(const EmployeeId& employee, AppraisalStep step);
    [[nodiscard]] Result<> keepLook(const EmployeeId& employee, const AppraisalStep& step);

    const Access* m_access;
    Repositories* m_repositories;
    WayGround m_ground;
};

/// What a step needs to be permitted.
[[nodiscard]] Permission permissionOf(AppraisalStepKind kind);
/// What only the person answers, and somebody else records from paper.
[[nodiscard]] bool isRecordedFromPaper(AppraisalStepKind kind);

} // namespace plumbline
