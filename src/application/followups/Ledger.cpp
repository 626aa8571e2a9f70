// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Ledger.h"

#include "application/Transaction.h"
#include "application/followups/FollowUpGround.h"

namespace plumbline {

namespace {

/// The entry, if nothing has come after it.
Result<LedgerEntry> lastOfItsSource(Repositories& repositories, int number)
{
    const auto found = repositories.ledger().entry(number);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound,
                       QString::number(number),
                       QT_TRANSLATE_NOOP("Messages", "There is no entry %1 in the ledger."),
                       {QString::number(number)});
    const LedgerEntry& entry = **found;
    const auto entries = repositories.ledger().entries({entry.source.cycle, entry.source.employee});
    if (!entries)
        return failure(entries.error());
    const bool isLast = std::ranges::none_of(*entries, [&](const LedgerEntry& other) {
        return other.source == entry.source && other.turn > entry.turn;
    });
    if (isLast)
        return entry;
    return failure(ErrorCode::Conflict,
                   QString::number(number),
                   QT_TRANSLATE_NOOP("Messages",
                                     "Entry %1 is no longer the last of its kind; what came after "
                                     "it took it back already."),
                   {QString::number(number)});
}

Result<int>
reverse(const Access& access, Repositories& repositories, int number, const QString& reason)
{
    const Result<LedgerEntry> entry = lastOfItsSource(repositories, number);
    if (!entry)
        return failure(entry.error());
    const LedgerSource& source = entry->source;
    if (auto permitted = permit(
            access, repositories, Permission::Settle, {source.cycle, source.employee, {}, {}});
        !permitted)
        return failure(permitted.error());
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("reason"),
                       QT_TRANSLATE_NOOP("Messages", "Taking an entry back needs a reason."));
    LedgerEntry back;
    back.source = source;
    back.turn = entry->turn + 1;
    back.amount = -entry->amount;
    back.reverses = number;
    back.by = access.session.user;
    back.at = access.clock.now();
    back.reason = reason;
    const Result<int> added = repositories.ledger().add(back);
    if (!added)
        return added;
    const QStringList object{
        source.cycle.toString(), source.employee.text(), QStringLiteral("ledger"), source.what};
    return audit(access,
                 repositories,
                 {QStringLiteral("ledger.reversed"),
                  object.join(QLatin1Char('/')),
                  entry->amount.toString(),
                  back.amount.toString(),
                  reason,
                  source.employee})
        .map([&] { return *added; });
}

} // namespace

Result<LedgerView> ledgerOf(const Access& access, const LedgerFilter& filter)
{
    Repositories& repositories = access.store.repositories();
    const Result<Sight> sight =
        followUpSight(access, repositories, Permission::SeeRewards, filter.cycle, filter.employee);
    if (!sight)
        return failure(sight.error());
    auto entries = repositories.ledger().entries(filter);
    if (!entries)
        return failure(entries.error());
    std::erase_if(*entries,
                  [&](const LedgerEntry& entry) { return !sight->sees(entry.source.employee); });
    const Rational sum = ledgerSum(*entries);
    return LedgerView{*std::move(entries), sum};
}

Result<int> reverseEntry(const Access& access, int number, const QString& reason)
{
    return inTransaction(access, [&](Repositories& repositories) {
        return reverse(access, repositories, number, reason);
    });
}

} // namespace plumbline
