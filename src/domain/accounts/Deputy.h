// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/Account.h"

#include <QtCore/QDate>

namespace plumbline {

/// Somebody who stands in for another between two days, both included: with the other's place in
/// teams and routes, not with their roles.
struct Deputy
{
    int number = 0; ///< 0: not stored yet.
    AccountId of;
    AccountId deputy;
    QDate from;
    QDate until;

    [[nodiscard]] bool isOn(const QDate& day) const { return from <= day && day <= until; }

    friend bool operator==(const Deputy&, const Deputy&) = default;
};

} // namespace plumbline
