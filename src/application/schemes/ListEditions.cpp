// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/ListEditions.h"

#include "application/policy/Permit.h"

namespace plumbline {

namespace {

Result<> appendDrafts(const Access& access, std::vector<SchemeEdition>& editions)
{
    const auto drafts = access.store.repositories().drafts().drafts();
    if (!drafts)
        return failure(drafts.error());
    for (const StoredDraft& draft : *drafts) {
        auto document = access.schemes.readDocument(draft.document);
        if (!document)
            return failure(document.error());
        editions.push_back({{EditionKey::Kind::Draft, draft.key, draft.basedOn},
                            *std::move(document),
                            draft.document,
                            draft.savedAt,
                            draft.savedBy});
    }
    return {};
}

Result<> appendVersions(const Access& access, std::vector<SchemeEdition>& editions)
{
    auto stored = access.store.repositories().schemes().schemes();
    if (!stored)
        return failure(stored.error());
    std::stable_sort(
        stored->begin(), stored->end(), [](const StoredScheme& a, const StoredScheme& b) {
            return a.id != b.id ? a.id < b.id : a.version > b.version;
        });
    for (const StoredScheme& one : *stored) {
        auto document = access.schemes.readDocument(one.document);
        if (!document)
            return failure(document.error());
        editions.push_back({{EditionKey::Kind::Version, one.id, one.version},
                            *std::move(document),
                            one.document,
                            one.addedAt,
                            one.addedBy});
    }
    return {};
}

} // namespace

std::vector<SchemeEdition> libraryEditions(const SchemeFormat& format, const Library& library)
{
    std::vector<SchemeEdition> editions;
    for (const QByteArray& file : library.schemes()) {
        auto document = format.readDocument(file);
        if (!document)
            continue;
        const EditionKey key{EditionKey::Kind::Library, SchemeId(document->id), document->version};
        editions.push_back({key, *std::move(document), file, {}, {}});
    }
    return editions;
}

Result<std::vector<SchemeEdition>> listEditions(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    std::vector<SchemeEdition> editions;
    return appendDrafts(access, editions)
        .and_then([&] { return appendVersions(access, editions); })
        .map([&] {
            for (SchemeEdition& edition : libraryEditions(access.schemes, access.library))
                editions.push_back(std::move(edition));
            return std::move(editions);
        });
}

} // namespace plumbline
