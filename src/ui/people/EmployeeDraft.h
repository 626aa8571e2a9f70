// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/People.h"

namespace plumbline {

/// What the form holds of an employee: half-typed, not yet checked. Knows how it follows from an
/// employee and what it makes of one.
struct EmployeeDraft
{
    QString id;
    QString name;
    QDate joined;
    PositionId position; ///< Empty: none chosen.
    QDate positionFrom;
    TeamId team; ///< Empty: none.
    QDate teamFrom;
    friend bool operator==(const EmployeeDraft&, const EmployeeDraft&) = default;
};

/// Of someone new who begins on `day`, in `team` if one was looked at.
[[nodiscard]] EmployeeDraft newDraft(const QDate& day, const std::optional<TeamId>& team);
/// With the latest team and position, since they began.
[[nodiscard]] EmployeeDraft draftOf(const Employee& employee);
/// The employee as the draft wants them. The same team or position with another day moves its
/// beginning; another one begins on its day and takes the place of what would begin later.
[[nodiscard]] Employee applied(const EmployeeDraft& draft, Employee original);

} // namespace plumbline
