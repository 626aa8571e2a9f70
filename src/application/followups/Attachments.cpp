// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Attachments.h"

#include "application/Transaction.h"
#include "application/followups/FollowUpGround.h"

#include <QtCore/QCryptographicHash>

namespace plumbline {

namespace {

/// Whoever may do the thing may lay a file beside it.
Permission permissionFor(AttachedTo to)
{
    switch (to) {
    case AttachedTo::Interview:
        return Permission::HoldInterview;
    case AttachedTo::PlanAction:
        return Permission::ReportPlan;
    case AttachedTo::Appeal:
        return Permission::Appeal;
    case AttachedTo::Paper:
        return Permission::TakePackage;
    }
    Q_UNREACHABLE();
}

/// What lies beside a step of the appraisal is seen with its course: whoever decides an appeal has
/// to see what was brought forward.
Permission permissionToSee(AttachedTo to)
{
    switch (to) {
    case AttachedTo::Interview:
    case AttachedTo::PlanAction:
        return Permission::SeeInterviews;
    case AttachedTo::Appeal:
    case AttachedTo::Paper:
        return Permission::SeeCourse;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> isMissing(AttachedTo to, int number)
{
    const QString place = attachedToName(to) + QLatin1Char('/') + QString::number(number);
    return failure(ErrorCode::NotFound,
                   place,
                   QT_TRANSLATE_NOOP("Messages", "There is nothing at %1 to attach a file to."),
                   {place});
}

template<typename Row>
bool hasNumber(const std::vector<Row>& rows, int number)
{
    return std::ranges::any_of(rows, [&](const Row& row) { return row.number == number; });
}

/// Whether what the file is laid beside is there; of appeals, which are steps, only the number.
Result<>
checkBeside(Repositories& repositories, const FollowUpFilter& filter, AttachedTo to, int number)
{
    FollowUpRepository& followUps = repositories.followUps();
    Result<bool> isThere = true;
    switch (to) {
    case AttachedTo::Interview:
        isThere = followUps.interviews(filter).map(
            [&](const auto& rows) { return hasNumber(rows, number); });
        break;
    case AttachedTo::PlanAction:
        isThere = followUps.actions(filter).map(
            [&](const auto& rows) { return hasNumber(rows, number); });
        break;
    case AttachedTo::Paper:
        isThere =
            followUps.papers(filter).map([&](const auto& rows) { return hasNumber(rows, number); });
        break;
    case AttachedTo::Appeal:
        break;
    }
    if (!isThere)
        return failure(isThere.error());
    if (!*isThere)
        return isMissing(to, number);
    return {};
}

} // namespace

Result<int> attachWithin(const Access& access,
                         Repositories& repositories,
                         const CycleKey& key,
                         const EmployeeId& employee,
                         AttachedTo to,
                         int toNumber,
                         const AttachedFile& file)
{
    StoredAttachment attachment;
    attachment.cycle = key;
    attachment.employee = employee;
    attachment.to = to;
    attachment.toNumber = toNumber;
    attachment.name = attachmentName(file.name);
    attachment.mediaType = file.mediaType;
    attachment.by = access.session.user;
    attachment.at = access.clock.now();
    if (auto sound = checkAttachedBytes(attachment.name, file.bytes.size()); !sound)
        return failure(sound.error());
    if (auto found = followedAppraisal(repositories, key, employee); !found)
        return failure(found.error());
    if (auto beside = checkBeside(repositories, {key, employee}, to, toNumber); !beside)
        return failure(beside.error());
    const Result<int> number = repositories.followUps().addAttachment(attachment, file.bytes);
    if (!number)
        return number;
    const QByteArray digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    const QString after = attachment.name + QLatin1Char('\n') + QString::fromLatin1(digest.toHex());
    return audit(access,
                 repositories,
                 {QStringLiteral("file.attached"),
                  followUpPath(key, employee, attachedToName(to), toNumber),
                  {},
                  after,
                  {},
                  employee})
        .map([&] { return *number; });
}

Result<int> attachFile(const Access& access,
                       const CycleKey& key,
                       const EmployeeId& employee,
                       AttachedTo to,
                       int toNumber,
                       const AttachedFile& file)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<int> {
        const Subject subject{key, employee, {}, {}};
        const Result<> permitted = permit(access, repositories, permissionFor(to), subject);
        // Whoever records an appeal from paper keeps what came with it.
        if (!permitted
            && (to != AttachedTo::Appeal
                || !permit(access, repositories, Permission::TakePackage, subject)))
            return failure(permitted.error());
        return attachWithin(access, repositories, key, employee, to, toNumber, file);
    });
}

Result<std::vector<StoredAttachment>> attachmentsOf(const Access& access,
                                                    const FollowUpFilter& filter)
{
    Repositories& repositories = access.store.repositories();
    const auto sightBy = [&](Permission permission) {
        return followUpSight(access, repositories, permission, filter.cycle, filter.employee);
    };
    const Result<Sight> talks = sightBy(Permission::SeeInterviews);
    const Result<Sight> course = sightBy(Permission::SeeCourse);
    if (!talks && !course)
        return failure(talks.error());
    auto attachments = repositories.followUps().attachments(filter);
    if (attachments)
        std::erase_if(*attachments, [&](const StoredAttachment& one) {
            const Result<Sight>& sight =
                permissionToSee(one.to) == Permission::SeeCourse ? course : talks;
            return !sight || !sight->sees(one.employee);
        });
    return attachments;
}

Result<AttachedFile> readAttachment(const Access& access, int number)
{
    Repositories& repositories = access.store.repositories();
    const auto found = repositories.followUps().attachment(number);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound,
                       QString::number(number),
                       QT_TRANSLATE_NOOP("Messages", "There is no attached file %1."),
                       {QString::number(number)});
    const StoredAttachment& attachment = **found;
    if (auto permitted = permit(access,
                                repositories,
                                permissionToSee(attachment.to),
                                {attachment.cycle, attachment.employee, {}, {}});
        !permitted)
        return failure(permitted.error());
    return repositories.followUps().attachedBytes(number).map([&](const QByteArray& bytes) {
        return AttachedFile{attachment.name, attachment.mediaType, bytes};
    });
}

} // namespace plumbline
