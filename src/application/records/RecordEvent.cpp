// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordEvent.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/records/EventItems.h"
#include "application/records/RecordChanges.h"
#include "application/schemes/SchemeVersions.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

const QString& ledger()
{
    static const QString kSource = QStringLiteral("ledger");
    return kSource;
}

Result<> checkAmount(const EventItem& item, const Decimal& amount)
{
    if (item.takesPoints && (amount < item.min || amount > item.max))
        return failure(ErrorCode::OutOfRange,
                       QStringLiteral("amount"),
                       QT_TRANSLATE_NOOP("Messages", "“%1” takes %2 to %3 points off, not %4."),
                       {item.item, item.min.toString(), item.max.toString(), amount.toString()});
    const bool isCount = amount.isWhole() && amount > Decimal{0};
    if (!item.takesPoints && !isCount)
        return failure(
            ErrorCode::OutOfRange,
            QStringLiteral("amount"),
            QT_TRANSLATE_NOOP("Messages",
                              "“%1” is counted: give how many times as a whole number above zero."),
            {item.item});
    return {};
}

Result<Decimal> amountOf(const EventItem& item, const QString& typed)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (text.isEmpty() && item.takesPoints)
        return failure(ErrorCode::MissingField,
                       QStringLiteral("amount"),
                       QT_TRANSLATE_NOOP("Messages", "Say how many points “%1” takes off."),
                       {item.item});
    const Result<Decimal> amount = text.isEmpty() ? Decimal{1} : Decimal::parse(text);
    if (!amount)
        return amount;
    return checkAmount(item, *amount).map([&] { return *amount; });
}

Result<EventItem> itemOf(const Access& access, const Scheme& scheme, const EventEntry& entry)
{
    for (const EventItem& item : eventItems(access, scheme, QStringLiteral("en"))) {
        if (item.path == entry.item)
            return item;
    }
    return failure(ErrorCode::UnknownId,
                   entry.item,
                   QT_TRANSLATE_NOOP("Messages", "The scheme of %1 has no item “%2”."),
                   {entry.cycle.toString(), entry.item});
}

Result<> checkEntry(Repositories& repositories, const EventEntry& entry)
{
    const Period& period = entry.cycle.period;
    if (!entry.day.isValid() || entry.day < period.firstDay() || entry.day > period.lastDay())
        return failure(
            ErrorCode::OutOfRange,
            QStringLiteral("date"),
            QT_TRANSLATE_NOOP("Messages", "The day must lie in the cycle's period, from %1 to %2."),
            {period.firstDay().toString(Qt::ISODate), period.lastDay().toString(Qt::ISODate)});
    if (entry.what.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       QStringLiteral("what"),
                       QT_TRANSLATE_NOOP("Messages", "Say what happened."));
    const auto appraisals = repositories.cycles().appraisals(entry.cycle);
    if (!appraisals)
        return failure(appraisals.error());
    const auto isTheirs = [&](const Appraisal& one) { return one.employee == entry.employee; };
    if (std::any_of(appraisals->begin(), appraisals->end(), isTheirs))
        return {};
    return failure(ErrorCode::UnknownId,
                   entry.employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "%1 is not among the people of %2."),
                   {entry.employee.text(), entry.cycle.toString()});
}

/// The entry as a batch of one.
class EventBatch
{
public:
    EventBatch(const EventEntry& entry, const EventItem& item, const Decimal& amount)
    {
        RecordFacts& facts = m_record.facts;
        facts.at = entry.day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        facts.fields[event::Item] = text(entry.item);
        if (item.takesPoints)
            facts.fields[event::Points] = amount.millionths();
        else
            facts.fields[event::Count] = amount.millionths() / Decimal::kScale;
        facts.fields[event::What] = text(entry.what.trimmed());
        facts.fields[event::File] = text(entry.file.trimmed());
        facts.fields[event::Witness] = text(entry.witness.trimmed());
    }

    /// `owner` as RecordRepository::ownerNumber() gives it.
    [[nodiscard]] RecordBatch finished(const QString& id, std::int64_t owner)
    {
        m_record.facts.employee = owner;
        m_record.row = 1;
        m_record.id = id.toStdString();
        m_batch.records = {m_record};
        return m_batch;
    }

private:
    std::int64_t text(const QString& text)
    {
        if (text.isEmpty())
            return kNothing;
        m_batch.texts.push_back(text);
        return static_cast<std::int64_t>(m_batch.texts.size()) - 1;
    }

    RecordBatch m_batch;
    IncomingRecord m_record;
};

ImportRun runOf(const Access& access, const EventEntry& entry)
{
    const QByteArray said = QStringList{entry.employee.text(),
                                        entry.day.toString(Qt::ISODate),
                                        entry.item,
                                        entry.amount,
                                        entry.what}
                                .join(QLatin1Char('\n'))
                                .toUtf8();
    ImportRun run;
    run.kind = recordKindName(RecordKind::Event);
    run.source = ledger();
    run.fileName = QLatin1String("");
    run.sha256 = QCryptographicHash::hash(said, QCryptographicHash::Sha256);
    run.map = QByteArrayLiteral("{}");
    run.cycle = entry.cycle.toString();
    run.read = 1;
    run.taken = 1;
    run.at = access.clock.now();
    run.by = access.session.user;
    return run;
}

Result<QString>
store(const Access& access, Repositories& repositories, const EventEntry& entry, EventBatch batch)
{
    RecordRepository& records = repositories.records();
    const Result<std::int64_t> owner = records.ownerNumber(entry.employee);
    if (!owner)
        return failure(owner.error());
    const Result<int> run = records.addRun(runOf(access, entry));
    if (!run)
        return failure(run.error());
    const QString id = QStringLiteral("L%1").arg(*run);
    auto intake = records.intake(RecordKind::Event, ledger(), *run, OnChange::Keep);
    if (!intake)
        return failure(intake.error());
    if (auto taken = (*intake)->take(batch.finished(id, *owner)); !taken)
        return failure(taken.error());
    if (const auto report = (*intake)->finish(); !report)
        return failure(report.error());
    return audit(access,
                 repositories,
                 {QStringLiteral("event.recorded"),
                  QStringLiteral("event/ledger/") + id,
                  {},
                  entry.employee.text() + QLatin1Char(' ') + entry.day.toString(Qt::ISODate)
                      + QLatin1Char(' ') + entry.item + QLatin1Char(' ') + entry.amount,
                  entry.what.trimmed()})
        .map([&] { return id; });
}

Result<QString> recordIn(const Access& access, Repositories& repositories, const EventEntry& entry)
{
    const Result<Cycle> cycle = findOpenCycle(repositories, entry.cycle);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    if (auto sound = checkEntry(repositories, entry); !sound)
        return failure(sound.error());
    const Result<EventItem> item = itemOf(access, *scheme, entry);
    if (!item)
        return failure(item.error());
    const Result<Decimal> amount = amountOf(*item, entry.amount);
    if (!amount)
        return failure(amount.error());
    return store(access, repositories, entry, EventBatch(entry, *item, *amount));
}

} // namespace

Result<QString> recordEvent(const Access& access, const EventEntry& entry)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords, {entry.cycle, entry.employee});
        !may)
        return failure(may.error());
    return inTransaction(access, [&](Repositories& repositories) -> Result<QString> {
        const Result<QString> id = recordIn(access, repositories, entry);
        if (!id)
            return id;
        return settleChanged(access, repositories, RecordKind::Event).map([&] { return *id; });
    });
}

} // namespace plumbline
