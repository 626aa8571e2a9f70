// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/ListDrafts.h"

#include "application/policy/Permit.h"

namespace plumbline {

namespace {

Result<DraftEntry> readDraft(const Access& access, const StoredDraft& stored)
{
    return access.schemes.readDocument(stored.document).map([&](SchemeDocument document) {
        return DraftEntry{
            stored.key, stored.basedOn, std::move(document), stored.savedAt, stored.savedBy};
    });
}

} // namespace

Result<std::vector<DraftEntry>> listDrafts(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    const auto stored = access.store.repositories().drafts().drafts();
    if (!stored)
        return failure(stored.error());
    std::vector<DraftEntry> entries;
    for (const StoredDraft& one : *stored) {
        Result<DraftEntry> entry = readDraft(access, one);
        if (!entry)
            return failure(entry.error());
        entries.push_back(*std::move(entry));
    }
    return entries;
}

Result<std::optional<DraftEntry>> findDraft(const Access& access, const SchemeId& key)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    const auto stored = access.store.repositories().drafts().draft(key);
    if (!stored)
        return failure(stored.error());
    if (!*stored)
        return std::nullopt;
    return readDraft(access, **stored).map([](DraftEntry entry) {
        return std::optional(std::move(entry));
    });
}

} // namespace plumbline
