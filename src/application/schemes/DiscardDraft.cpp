// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/DiscardDraft.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

Result<> discardDraft(const Access& access, const SchemeId& key)
{
    if (Result<> may = permitted(access, Permission::EditSchemes); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (const auto draft = keptDraft(repositories, key); !draft)
            return failure(draft.error());
        return repositories.drafts().remove(key).and_then([&] {
            return audit(access,
                         repositories,
                         {QStringLiteral("scheme.draft-discarded"), key.text(), {}, {}, {}});
        });
    });
}

} // namespace plumbline
