// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/FileState.h"

#include "application/ports/AccountRepository.h"

#include <algorithm>

namespace plumbline {

Result<FileState> fileState(const Access& access)
{
    Repositories& repositories = access.store.repositories();
    const Result<Company> company = repositories.company().company();
    if (!company)
        return failure(company.error());
    const Result<std::vector<StoredAccount>> accounts = repositories.accounts().accounts();
    if (!accounts)
        return failure(accounts.error());
    const bool isSample = std::ranges::any_of(*accounts, &StoredAccount::isPublic);
    return FileState{company->name, company->timeZone, !accounts->empty(), isSample};
}

} // namespace plumbline
