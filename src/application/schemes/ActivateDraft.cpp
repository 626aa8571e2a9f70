// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/ActivateDraft.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeCourse.h"
#include "application/schemes/SchemeVersions.h"

namespace plumbline {

namespace {

/// The draft on its way to be a version.
struct Candidate
{
    StoredDraft draft;
    SchemeDocument document;
    std::optional<StoredScheme> newest; ///< The version before it.
};

Result<Candidate> candidate(const Access& access, Repositories& repositories, const SchemeId& key)
{
    Result<StoredDraft> draft = keptDraft(repositories, key);
    if (!draft)
        return failure(draft.error());
    Result<SchemeDocument> document = access.schemes.readDocument(draft->document);
    if (!document)
        return failure(document.error());
    auto newest = newestVersion(repositories, SchemeId(document->id));
    if (!newest)
        return failure(newest.error());
    document->version = *newest ? (*newest)->version + 1 : 1;
    return Candidate{*std::move(draft), *std::move(document), *std::move(newest)};
}

/// That it continues what it is based on, and nothing else came in between.
Result<> checkBase(const Candidate& candidate)
{
    const QString& id = candidate.document.id;
    if (candidate.draft.basedOn == 0 && candidate.newest)
        return failure(
            ErrorCode::AlreadyExists,
            QStringLiteral("/id"),
            QT_TRANSLATE_NOOP(
                "Messages", "The company has a scheme “%1” already. Give the new one its own id."),
            {id});
    if (candidate.draft.basedOn > 0 && id != candidate.draft.key.text())
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("/id"),
            QT_TRANSLATE_NOOP("Messages",
                              "A new version of the scheme “%1” keeps its id; “%2” would "
                              "be another scheme."),
            {candidate.draft.key.text(), id});
    const int newest = candidate.newest ? candidate.newest->version : 0;
    if (candidate.draft.basedOn != newest)
        return failure(ErrorCode::Conflict,
                       id,
                       QT_TRANSLATE_NOOP("Messages",
                                         "The draft of “%1” is based on version %2, and the newest "
                                         "is %3. Compare the two first."),
                       {id, QString::number(candidate.draft.basedOn), QString::number(newest)});
    return {};
}

Result<> checkActivation(const SchemeDocument& document, const Activation& activation)
{
    if (activation.reason.trimmed().isEmpty())
        return failure(
            ErrorCode::MissingField,
            document.id,
            QT_TRANSLATE_NOOP("Messages", "Say why; the reason stays with the version."));
    if (activation.from.kind() != document.period)
        return failure(ErrorCode::BadValue,
                       activation.from.toString(),
                       QT_TRANSLATE_NOOP("Messages",
                                         "“%1” is appraised in periods of another length than %2."),
                       {document.id, activation.from.toString()});
    return {};
}

/// A version that says what the last one says would only blur the course; a retired scheme may come
/// back as it was.
Result<> checkChanged(const Access& access, Repositories& repositories, const Candidate& candidate)
{
    if (!candidate.newest)
        return {};
    const auto steps = repositories.schemes().steps();
    if (!steps)
        return failure(steps.error());
    const auto before = access.schemes.readDocument(candidate.newest->document);
    if (!before)
        return failure(before.error());
    SchemeDocument same = candidate.document;
    same.version = before->version;
    if (same != *before || retirementOf(*steps, candidate.newest->id))
        return {};
    return failure(ErrorCode::AlreadyExists,
                   candidate.document.id,
                   QT_TRANSLATE_NOOP("Messages", "Nothing differs from version %2 of “%1”."),
                   {candidate.document.id, QString::number(candidate.newest->version)});
}

Result<StoredScheme> store(const Access& access,
                           Repositories& repositories,
                           const Candidate& candidate,
                           const Activation& activation)
{
    const StoredScheme version{SchemeId(candidate.document.id),
                               candidate.document.version,
                               access.schemes.write(candidate.document),
                               access.clock.now(),
                               access.session.user};
    const QString object = version.id.text() + QLatin1Char('@') + QString::number(version.version);
    const SchemeStep step{SchemeStepKind::Activated,
                          version.id,
                          version.version,
                          activation.from,
                          version.addedAt,
                          version.addedBy,
                          activation.reason.trimmed()};
    return takeScheme(access, repositories, version)
        .and_then([&] { return repositories.schemes().addStep(step); })
        .and_then([&] { return repositories.drafts().remove(candidate.draft.key); })
        .and_then([&] {
            return audit(access,
                         repositories,
                         {QStringLiteral("scheme.activated"),
                          object,
                          {},
                          activation.from.toString(),
                          step.reason});
        })
        .map([&] { return version; });
}

} // namespace

Result<StoredScheme>
activateDraft(const Access& access, const SchemeId& key, const Activation& activation)
{
    if (Result<> may = permitted(access, Permission::EditSchemes); !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<StoredScheme> {
        const Result<Candidate> ready = candidate(access, repositories, key);
        if (!ready)
            return failure(ready.error());
        if (auto based = checkBase(*ready); !based)
            return failure(based.error());
        if (auto sound = Scheme::create(ready->document); !sound)
            return failure(sound.error());
        if (auto fits = checkActivation(ready->document, activation); !fits)
            return failure(fits.error());
        if (auto changed = checkChanged(access, repositories, *ready); !changed)
            return failure(changed.error());
        return store(access, repositories, *ready, activation);
    });
}

} // namespace plumbline
