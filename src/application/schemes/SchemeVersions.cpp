// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/SchemeVersions.h"

#include "application/Transaction.h"

namespace plumbline {

namespace {

Result<NewestScheme> fromLibrary(const Access& access, const SchemeId& id)
{
    for (const QByteArray& file : access.library.schemes()) {
        Result<Scheme> scheme = access.schemes.read(file);
        if (scheme && scheme->document().id == id.text())
            return NewestScheme{*std::move(scheme), 1, file};
    }
    return failure(
        ErrorCode::NotFound,
        id.text(),
        QT_TRANSLATE_NOOP("Messages", "Neither the company nor the library has a scheme “%1”."),
        {id.text()});
}

} // namespace

Result<> takeScheme(const Access& access, Repositories& repositories, StoredScheme scheme)
{
    scheme.addedAt = access.clock.now();
    scheme.addedBy = access.session.user;
    if (auto added = repositories.schemes().add(scheme); !added)
        return added;
    return audit(access,
                 repositories,
                 {QStringLiteral("scheme.added"),
                  scheme.id.text() + QLatin1Char('@') + QString::number(scheme.version),
                  {},
                  QString::fromUtf8(scheme.document),
                  {}});
}

Result<Scheme> pinnedScheme(const Access& access, Repositories& repositories, const Cycle& cycle)
{
    const auto stored = repositories.schemes().scheme(cycle.key.scheme, cycle.schemeVersion);
    if (!stored)
        return failure(stored.error());
    if (!*stored)
        return failure(
            ErrorCode::DamagedFile,
            cycle.key.toString(),
            QT_TRANSLATE_NOOP("Messages",
                              "Version %2 of the scheme “%1”, to which %3 is pinned, is missing."),
            {cycle.key.scheme.text(), QString::number(cycle.schemeVersion), cycle.key.toString()});
    return access.schemes.read((*stored)->document);
}

Result<NewestScheme>
newestScheme(const Access& access, Repositories& repositories, const SchemeId& id)
{
    const Result<std::vector<StoredScheme>> stored = repositories.schemes().schemes();
    if (!stored)
        return failure(stored.error());
    const StoredScheme* newest = nullptr;
    for (const StoredScheme& one : *stored) {
        if (one.id == id && (!newest || one.version > newest->version))
            newest = &one;
    }
    if (!newest)
        return fromLibrary(access, id);
    return access.schemes.read(newest->document).map([&](const Scheme& scheme) {
        return NewestScheme{scheme, newest->version, std::nullopt};
    });
}

} // namespace plumbline
