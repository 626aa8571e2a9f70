// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/Schemes.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeCourse.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

bool isRetired(const std::vector<SchemeStep>& steps, const SchemeId& id)
{
    return retirementOf(steps, id).has_value();
}

Result<> appendOwn(const Access& access, std::vector<SchemeEntry>& entries)
{
    Result<std::vector<StoredScheme>> stored = access.store.repositories().schemes().schemes();
    if (!stored)
        return failure(stored.error());
    const Result<std::vector<SchemeStep>> steps = access.store.repositories().schemes().steps();
    if (!steps)
        return failure(steps.error());
    std::stable_sort(
        stored->begin(), stored->end(), [](const StoredScheme& a, const StoredScheme& b) {
            return a.id != b.id ? a.id < b.id : a.version > b.version;
        });
    for (const StoredScheme& one : *stored) {
        Result<Scheme> scheme = access.schemes.read(one.document);
        if (!scheme)
            return failure(scheme.error());
        entries.push_back({*std::move(scheme), one.document, true, isRetired(*steps, one.id)});
    }
    return {};
}

Result<SchemeEntry> addVersion(const Access& access,
                               Repositories& repositories,
                               const Scheme& scheme,
                               const QByteArray& file)
{
    const SchemeDocument& document = scheme.document();
    const SchemeId id(document.id);
    const auto known = repositories.schemes().scheme(id, document.version);
    if (!known)
        return failure(known.error());
    if (*known && (*known)->document == file)
        return SchemeEntry{scheme, file, true};
    if (*known)
        return failure(
            ErrorCode::AlreadyExists,
            QStringLiteral("/version"),
            QT_TRANSLATE_NOOP("Messages",
                              "The company has version %2 of the scheme “%1” already, with other "
                              "content. Give the changed one a new version number."),
            {document.id, QString::number(document.version)});
    if (auto taken = takeScheme(access, repositories, {id, document.version, file, {}, {}}); !taken)
        return failure(taken.error());
    return SchemeEntry{scheme, file, true};
}

} // namespace

Result<std::vector<SchemeEntry>> listSchemes(const Access& access)
{
    if (Result<> may = permitted(access, Permission::SeeSchemes); !may)
        return failure(may.error());
    std::vector<SchemeEntry> entries;
    if (auto appended = appendOwn(access, entries); !appended)
        return failure(appended.error());
    const std::size_t own = entries.size();
    for (const QByteArray& file : access.library.schemes()) {
        Result<Scheme> scheme = access.schemes.read(file);
        if (!scheme)
            return failure(scheme.error());
        const auto end = entries.begin() + static_cast<std::ptrdiff_t>(own);
        const auto isIt = [&](const SchemeEntry& entry) {
            return entry.scheme.document().id == scheme->document().id;
        };
        if (std::none_of(entries.begin(), end, isIt))
            entries.push_back({*std::move(scheme), file, false});
    }
    return entries;
}

Result<SchemeEntry> importScheme(const Access& access, const QByteArray& file)
{
    if (Result<> may = permitted(access, Permission::EditSchemes); !may)
        return failure(may.error());
    const Result<Scheme> scheme = access.schemes.read(file);
    if (!scheme)
        return failure(scheme.error());
    return inTransaction(access, [&](Repositories& repositories) {
        return addVersion(access, repositories, *scheme, file);
    });
}

} // namespace plumbline
