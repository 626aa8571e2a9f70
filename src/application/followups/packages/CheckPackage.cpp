// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/CheckPackage.h"

#include "application/followups/packages/AnswerPackage.h"
#include "application/followups/packages/PackageMessages.h"
#include "application/policy/Permit.h"

namespace plumbline {

namespace {

tl::unexpected<Error> otherCompany(const PackageSlip& slip)
{
    return failure(ErrorCode::BadFile,
                   slip.id,
                   QT_TRANSLATE_NOOP("Messages",
                                     "The package was sent by another company file (%1) and is "
                                     "taken in there."),
                   {slip.company});
}

tl::unexpected<Error> changedOnItsWay(const PackageSlip& slip)
{
    return failure(ErrorCode::DamagedFile,
                   slip.id,
                   QT_TRANSLATE_NOOP("Messages",
                                     "The package was changed on its way: its signature does not "
                                     "fit. Nothing was stored."));
}

Result<> checkOrigin(Repositories& repositories, const PackageTools& tools, const Package& package)
{
    const PackageSlip& slip = package.slip;
    const auto keys = repositories.packages().keys();
    if (!keys)
        return failure(keys.error());
    if (!*keys || (*keys)->publicKey != slip.companyKey)
        return otherCompany(slip);
    if (!tools.signatures.isSigned(
            slipMessage(tools.format, slip), package.signature, (*keys)->publicKey))
        return changedOnItsWay(slip);
    if (!package.answer)
        return failure(
            ErrorCode::Incomplete,
            slip.id,
            QT_TRANSLATE_NOOP("Messages", "The package went out, but nobody has filled it in."));
    if (!tools.signatures.isSigned(answerMessage(tools.format, slip, *package.answer),
                                   package.answerSignature,
                                   slip.answerKey))
        return changedOnItsWay(slip);
    return {};
}

Result<> checkNew(Repositories& repositories, const PackageSlip& slip)
{
    const auto taken = repositories.packages().taken(slip.id);
    if (!taken)
        return failure(taken.error());
    if (!*taken)
        return {};
    return failure(
        ErrorCode::AlreadyExists,
        slip.id,
        QT_TRANSLATE_NOOP("Messages", "The package was taken in already, by %1. It counts once."),
        {(*taken)->by});
}

tl::unexpected<Error> notSent(const QString& id)
{
    return failure(ErrorCode::BadFile,
                   id,
                   QT_TRANSLATE_NOOP("Messages", "This file never sent a package “%1”."),
                   {id});
}

} // namespace

Result<Package> checkedPackage(const Access& access,
                               Repositories& repositories,
                               const PackageTools& tools,
                               const QByteArray& document)
{
    Result<Package> package = tools.format.read(document);
    if (!package)
        return package;
    const PackageSlip& slip = package->slip;
    Result<> sound =
        permit(access, repositories, Permission::TakePackage, {slip.cycle, {}, {}, {}});
    if (sound)
        sound = checkOrigin(repositories, tools, *package);
    if (sound)
        sound = checkNew(repositories, slip);
    if (!sound)
        return failure(sound.error());
    const auto sent = repositories.packages().sent(slip.id);
    if (!sent)
        return failure(sent.error());
    if (!*sent)
        return notSent(slip.id);
    return package;
}

Result<PackageSlip> checkedSheet(const Access& access,
                                 Repositories& repositories,
                                 const PackageTools& tools,
                                 const Table& sheet)
{
    const QString id = packageOfSheet(sheet);
    const auto sent = repositories.packages().sent(id);
    if (!sent)
        return failure(sent.error());
    if (!*sent)
        return notSent(id);
    Result<PackageSlip> slip = tools.format.readSlip(**sent);
    if (!slip)
        return slip;
    Result<> sound =
        permit(access, repositories, Permission::TakePackage, {slip->cycle, {}, {}, {}});
    if (sound)
        sound = checkNew(repositories, *slip);
    if (!sound)
        return failure(sound.error());
    return slip;
}

} // namespace plumbline
