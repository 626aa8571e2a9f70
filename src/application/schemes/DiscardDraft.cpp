// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/DiscardDraft.h"

#include "application/Transaction.h"

namespace plumbline {

Result<> discardDraft(const Access& access, const SchemeId& key)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const auto draft = repositories.drafts().draft(key);
        if (!draft)
            return failure(draft.error());
        if (!*draft)
            return failure(ErrorCode::NotFound,
                           key.text(),
                           QT_TRANSLATE_NOOP("Messages", "There is no draft “%1”."),
                           {key.text()});
        return repositories.drafts().remove(key).and_then([&] {
            return audit(access,
                         repositories,
                         {QStringLiteral("scheme.draft-discarded"), key.text(), {}, {}, {}});
        });
    });
}

} // namespace plumbline
