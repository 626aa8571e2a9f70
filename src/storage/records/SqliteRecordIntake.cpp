// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/SqliteRecordIntake.h"

namespace plumbline {

namespace {

/// What is gathered before it is sorted and stored while more is read: some 200,000 records.
constexpr std::size_t kMostBytes = std::size_t{16} << 20U;
/// In KiB. The pages of the index over the ids are met in any order.
constexpr int kCache = 64'000;
constexpr int kUsualCache = 2'000;
constexpr std::size_t kMany = 10'000;
constexpr std::size_t kStoredAtOnce = 256;

} // namespace

SqliteRecordIntake::SqliteRecordIntake(const Ground& ground,
                                       RecordHolds::Of holds,
                                       ImportRun by,
                                       std::int64_t source,
                                       OnChange onChange)
    : m_ground(ground)
    , m_holds(std::move(holds))
    , m_run(std::move(by))
    , m_source(source)
    , m_onChange(onChange)
    , m_words(ground.texts, ground.table.kind())
{
    // A hint: where it is refused the import is only slower.
    (void)m_ground.database.execute(QStringLiteral("PRAGMA cache_size = -%1").arg(kCache));
}

SqliteRecordIntake::~SqliteRecordIntake()
{
    (void)m_ground.database.execute(QStringLiteral("PRAGMA cache_size = -%1").arg(kUsualCache));
}

Result<> SqliteRecordIntake::take(RecordBatch batch)
{
    m_words.add(std::move(batch.texts));
    for (const IncomingRecord& record : batch.records) {
        const Result<RecordFacts> facts = m_words.placed(record.facts);
        if (!facts)
            return failure(facts.error());
        // Only where a stretch ends, so that each is sealed in one go.
        const std::int64_t stretch = stretchOf(firstOfRun(m_run.number) + record.row);
        if (stretch != m_stretch && m_chunk.bytes() >= kMostBytes) {
            if (Result<> stored = store(); !stored)
                return stored;
        }
        m_stretch = stretch;
        m_chunk.add(record.row, record.id, *facts);
    }
    return {};
}

Result<IntakeReport> SqliteRecordIntake::finish()
{
    return store()
        .and_then([this] { return finishBulk(); })
        .and_then([this] { return m_ground.history.grow(); })
        .map([this] {
            cutReport();
            return std::move(m_report);
        });
}

Result<> SqliteRecordIntake::store()
{
    if (Result<> chosen = chooseWay(); !chosen)
        return chosen;
    const Result<> stored = *m_isBulk ? storeInBulk() : storeOneByOne();
    m_chunk.clear();
    m_sealedUpTo = m_stretch;
    return stored;
}

GroupDigests SqliteRecordIntake::digests()
{
    return {m_ground.table.kind(), [this](const RecordGroup& group, const QByteArray& digest) {
                // A row that came late, out of order: the group is read again as a whole.
                if (group.stretch <= m_sealedUpTo)
                    m_ground.groups.touch(group.kind, group.owner, group.stretch << kGroupShift);
                else
                    m_ground.groups.seal(group, digest);
            }};
}

Result<bool> SqliteRecordIntake::insertAlone(const RecordChunk::Unpacked& in)
{
    const std::int64_t number = firstOfRun(m_run.number) + in.row;
    m_ground.groups.touch(m_ground.table.kind(), in.facts.employee, number);
    return m_ground.table.insert(number, m_source, in.id, in.facts);
}

Result<> SqliteRecordIntake::chooseWay()
{
    if (m_isBulk)
        return {};
    const Result<bool> isEmpty = m_ground.table.isEmpty();
    if (!isEmpty)
        return failure(isEmpty.error());
    m_isBulk = *isEmpty && m_chunk.size() >= kMany;
    return *m_isBulk ? m_ground.table.beginBulk() : Result<>();
}

Result<> SqliteRecordIntake::storeInBulk()
{
    m_chunk.takeOut([this](std::size_t index) {
        if (m_ids.meet(m_chunk.id(index)))
            return false;
        const RecordChunk::Unpacked in = m_chunk[index];
        m_later.push_back({in.row, std::string(in.id), in.facts});
        return true;
    });
    m_chunk.sort();
    GroupDigests sealed = digests();
    std::vector<NewRecord> next;
    for (std::size_t i = 0; i < m_chunk.size(); ++i) {
        const RecordChunk::Unpacked in = m_chunk[i];
        next.push_back({firstOfRun(m_run.number) + in.row, in.id, in.facts});
        sealed.add(next.back(), m_source, false);
        if (next.size() < kStoredAtOnce && i + 1 < m_chunk.size())
            continue;
        if (Result<> put = m_ground.table.append(m_source, next); !put)
            return put;
        next.clear();
    }
    sealed.finish();
    m_report.taken += static_cast<int>(m_chunk.size());
    return {};
}

Result<> SqliteRecordIntake::finishBulk()
{
    if (!m_isBulk.value_or(false))
        return {};
    Result<> done = m_ground.table.finishBulk();
    for (const Later& later : m_later) {
        if (done)
            done = settle({later.row, later.id, later.facts});
    }
    m_isBulk = false;
    return done;
}

Result<> SqliteRecordIntake::storeOneByOne()
{
    m_chunk.sort();
    GroupDigests sealed = digests();
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < m_chunk.size(); ++i) {
        const RecordChunk::Unpacked in = m_chunk[i];
        const NewRecord record{firstOfRun(m_run.number) + in.row, in.id, in.facts};
        const Result<bool> isNew = m_ground.table.insert(record.number, m_source, in.id, in.facts);
        if (!isNew)
            return failure(isNew.error());
        if (!*isNew) {
            met.push_back(i);
            continue;
        }
        ++m_report.taken;
        sealed.add(record, m_source, false);
    }
    sealed.finish();
    // Of rows with one id the first of the table counts, however they were sorted.
    std::ranges::sort(met, {}, [this](std::size_t index) { return m_chunk.row(index); });
    for (const std::size_t index : met) {
        if (Result<> settled = settle(m_chunk[index]); !settled)
            return settled;
    }
    return {};
}

Result<> SqliteRecordIntake::settle(const RecordChunk::Unpacked& in)
{
    const Result<std::optional<RecordRow>> there = m_ground.table.find(m_source, in.id);
    if (!there)
        return failure(there.error());
    if (!*there) {
        ++m_report.taken; // only its hash was met before
        return insertAlone(in).map([](bool) { });
    }
    return runOf((*there)->number) == m_run.number ? settleOfThisRun(in, **there)
                                                   : settleOfEarlier(in, **there);
}

Result<> SqliteRecordIntake::settleOfThisRun(const RecordChunk::Unpacked& in,
                                             const RecordRow& there)
{
    ChangedRecord changed{in.row, there.id, false, true, there.facts, in.facts};
    Result<> put;
    if (rowOf(there.number) > in.row) {
        changed.row = rowOf(there.number);
        std::swap(changed.before, changed.after);
        put = m_ground.table.remove(m_ground.table.placeOf(there))
                  .and_then([&] { return insertAlone(in); })
                  .map([](bool) {});
    }
    if (there.facts == in.facts)
        ++m_report.alreadyThere;
    else
        report(std::move(changed));
    return put;
}

Result<> SqliteRecordIntake::settleOfEarlier(const RecordChunk::Unpacked& in,
                                             const RecordRow& there)
{
    const bool isFirst = m_met.meet(there.number);
    RecordFacts after = in.facts;
    if (after.employee != there.facts.employee) {
        const Result<std::int64_t> owner = ownerForSource(there);
        if (!owner)
            return failure(owner.error());
        if (*owner == after.employee)
            after.employee = there.facts.employee;
    }
    if (after == there.facts) {
        ++m_report.alreadyThere;
        return {};
    }
    const bool isHeld =
        m_holds.covers(there.number, there.facts) || m_holds.covers(there.number, after);
    report({in.row, there.id, isHeld, !isFirst, there.facts, after});
    if (m_onChange == OnChange::Keep || isHeld || !isFirst)
        return {};
    return replace(there, after);
}

Result<> SqliteRecordIntake::replace(const RecordRow& there, const RecordFacts& after)
{
    RecordChange change;
    change.before = there.facts;
    change.run = m_run.number;
    change.at = m_run.at;
    change.by = m_run.by;
    return m_ground.table.change(m_ground.table.placeOf(there), after).and_then([&] {
        return m_ground.history.add(m_ground.table.kind(), there.number, change);
    });
}

Result<std::int64_t> SqliteRecordIntake::ownerForSource(const RecordRow& there)
{
    const auto history = m_ground.history.of(m_ground.table.kind(), there.number);
    if (!history)
        return failure(history.error());
    std::int64_t owner = kNothing;
    for (std::size_t i = 0; i < history->size(); ++i) {
        const RecordChange& change = (*history)[i].what;
        const std::int64_t next =
            i + 1 < history->size() ? (*history)[i + 1].what.before.employee : there.facts.employee;
        if (change.step == RecordStep::Reassigned && owner == kNothing)
            owner = change.before.employee;
        if (change.step == RecordStep::Changed && change.before.employee != next)
            owner = kNothing;
    }
    return owner;
}

void SqliteRecordIntake::report(ChangedRecord changed)
{
    ++m_report.changedCount;
    m_report.changed.push_back(std::move(changed));
    if (m_report.changed.size() >= std::size_t{2} * IntakeReport::kMostListed)
        cutReport();
}

void SqliteRecordIntake::cutReport()
{
    std::ranges::sort(m_report.changed, {}, &ChangedRecord::row);
    if (m_report.changed.size() > IntakeReport::kMostListed)
        m_report.changed.resize(IntakeReport::kMostListed);
}

} // namespace plumbline
