// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Clock.h"
#include "application/ports/CompanyStore.h"
#include "application/ports/RecordFormat.h"
#include "application/ports/ResultFormat.h"
#include "application/ports/SchemeFormat.h"
#include "domain/accounts/Account.h"

namespace plumbline {

/// Who acts. Every use case takes one.
struct Session
{
    QString user; ///< The account's name; in a file without accounts the system's user.
    std::optional<Account> account = {}; ///< Who signed in.
};

/// What a use case works with, on the database thread.
struct Access
{
    CompanyStore& store;
    const Clock& clock;
    const SchemeFormat& schemes;
    const ResultFormat& results;
    const Library& library;
    const RecordFormat& recordFormat;
    Session session;
};

} // namespace plumbline
