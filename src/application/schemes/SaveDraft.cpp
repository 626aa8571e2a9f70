// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/SaveDraft.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"

namespace plumbline {

Result<> saveDraft(const Access& access, const DraftToSave& draft)
{
    if (Result<> may = permitted(access, Permission::EditSchemes); !may)
        return failure(may.error());
    const StoredDraft stored{draft.key,
                             draft.basedOn,
                             access.schemes.write(draft.document),
                             access.clock.now(),
                             access.session.user};
    // What can't be read back would be lost on the day it is needed.
    if (const auto readable = access.schemes.readDocument(stored.document); !readable)
        return failure(readable.error());
    return inTransaction(
        access, [&](Repositories& repositories) { return repositories.drafts().save(stored); });
}

} // namespace plumbline
