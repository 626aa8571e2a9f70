// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/RetireScheme.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeCourse.h"

namespace plumbline {

namespace {

Result<> retire(const Access& access,
                Repositories& repositories,
                const StoredScheme& newest,
                const QString& reason)
{
    const SchemeStep step{SchemeStepKind::Retired,
                          newest.id,
                          newest.version,
                          std::nullopt,
                          access.clock.now(),
                          access.session.user,
                          reason};
    return repositories.schemes().addStep(step).and_then([&] {
        return audit(access,
                     repositories,
                     {QStringLiteral("scheme.retired"), newest.id.text(), {}, {}, reason});
    });
}

Result<StoredScheme> retirable(Repositories& repositories, const SchemeId& scheme)
{
    const auto newest = newestVersion(repositories, scheme);
    if (!newest)
        return failure(newest.error());
    if (!*newest)
        return failure(ErrorCode::NotFound,
                       scheme.text(),
                       QT_TRANSLATE_NOOP("Messages", "The company has no scheme “%1”."),
                       {scheme.text()});
    const auto steps = repositories.schemes().steps();
    if (!steps)
        return failure(steps.error());
    if (retirementOf(*steps, scheme))
        return failure(ErrorCode::AlreadyExists,
                       scheme.text(),
                       QT_TRANSLATE_NOOP("Messages", "The scheme “%1” is retired already."),
                       {scheme.text()});
    return **newest;
}

} // namespace

Result<> retireScheme(const Access& access, const SchemeId& scheme, const QString& reason)
{
    if (Result<> may = permitted(access, Permission::EditSchemes); !may)
        return failure(may.error());
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return failure(
            ErrorCode::MissingField,
            scheme.text(),
            QT_TRANSLATE_NOOP("Messages", "Say why; the reason stays with the version."));
    return inTransaction(access, [&](Repositories& repositories) {
        return retirable(repositories, scheme).and_then([&](const StoredScheme& newest) {
            return retire(access, repositories, newest, why);
        });
    });
}

} // namespace plumbline
