// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/SchemeVersions.h"

#include "application/Transaction.h"
#include "application/schemes/SchemeCourse.h"

namespace plumbline {

namespace {

Result<SchemeInForce> fromLibrary(const Access& access, const SchemeId& id)
{
    for (const QByteArray& file : access.library.schemes()) {
        Result<Scheme> scheme = access.schemes.read(file);
        if (scheme && scheme->document().id == id.text())
            return SchemeInForce{*std::move(scheme), 1, file};
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

Result<SchemeInForce> schemeInForce(const Access& access,
                                    Repositories& repositories,
                                    const SchemeId& id,
                                    const Period& period)
{
    const Result<std::vector<StoredScheme>> stored = repositories.schemes().schemes();
    if (!stored)
        return failure(stored.error());
    const auto isIt = [&](const StoredScheme& one) { return one.id == id; };
    if (std::none_of(stored->begin(), stored->end(), isIt))
        return fromLibrary(access, id);
    const Result<std::vector<SchemeStep>> steps = repositories.schemes().steps();
    if (!steps)
        return failure(steps.error());
    if (const auto retired = retirementOf(*steps, id))
        return failure(ErrorCode::NotPermitted,
                       id.text(),
                       QT_TRANSLATE_NOOP("Messages", "The scheme “%1” is retired: %2"),
                       {id.text(), retired->reason});
    const StoredScheme* newest = nullptr;
    for (const StoredScheme& one : *stored) {
        if (isIt(one) && isInForce(*steps, one, period)
            && (!newest || one.version > newest->version))
            newest = &one;
    }
    if (!newest)
        return failure(ErrorCode::NotFound,
                       id.text(),
                       QT_TRANSLATE_NOOP("Messages", "No version of “%1” is in force in %2 yet."),
                       {id.text(), period.toString()});
    return access.schemes.read(newest->document).map([&](const Scheme& scheme) {
        return SchemeInForce{scheme, newest->version, std::nullopt};
    });
}

Result<StoredDraft> keptDraft(Repositories& repositories, const SchemeId& key)
{
    const auto draft = repositories.drafts().draft(key);
    if (!draft)
        return failure(draft.error());
    if (!*draft)
        return failure(ErrorCode::NotFound,
                       key.text(),
                       QT_TRANSLATE_NOOP("Messages", "There is no draft “%1”."),
                       {key.text()});
    return **draft;
}

} // namespace plumbline
