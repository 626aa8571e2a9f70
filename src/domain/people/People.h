// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/common/LocalizedText.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace plumbline {

struct Team
{
    TeamId id;
    QString name;
    std::optional<TeamId> parent;
    std::optional<EmployeeId> leader;
    friend bool operator==(const Team&, const Team&) = default;
};

struct Position
{
    PositionId id;
    LocalizedText name;
};

/// From a day on, until the next assignment of the same kind.
template<typename IdType>
struct Assignment
{
    IdType to;
    QDate from;
    friend bool operator==(const Assignment&, const Assignment&) = default;
};

/// A person who is appraised. Staff numbers are texts and stay as they are written.
struct Employee
{
    EmployeeId id;
    QString name;
    QDate joined;
    std::optional<QDate> left; ///< The last day.
    std::vector<Assignment<TeamId>> teams; ///< By date.
    std::vector<Assignment<PositionId>> positions; ///< By date.

    /// The team / position on that day: the latest assignment begun by then, if any.
    [[nodiscard]] std::optional<TeamId> teamOn(const QDate& day) const;
    [[nodiscard]] std::optional<PositionId> positionOn(const QDate& day) const;
    /// Employed on at least one day of [first, last].
    [[nodiscard]] bool isActiveIn(const QDate& first, const QDate& last) const;
    friend bool operator==(const Employee&, const Employee&) = default;
};

} // namespace plumbline
