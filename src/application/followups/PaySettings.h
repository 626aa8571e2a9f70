// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/followups/FineCheck.h"

namespace plumbline {

/// What a company decides once about pay: settings `pay.fine-share`, `pay.minimum-wage`,
/// `pay.wage-amount`.
struct PaySettings
{
    FineLimits limits;
    QString wageAmount = QStringLiteral("wage"); ///< The amount that is a month's wage.
    friend bool operator==(const PaySettings&, const PaySettings&) = default;
};

[[nodiscard]] Result<PaySettings> paySettings(Repositories& repositories);
[[nodiscard]] Result<PaySettings> loadPaySettings(const Access& access);
/// Stores what differs, each with its audit entry. A share from 0 to 100, a wage above 0.
[[nodiscard]] Result<> savePaySettings(const Access& access, const PaySettings& settings);

} // namespace plumbline
