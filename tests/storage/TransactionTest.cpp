// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Statement.h"
#include "tests/storage/support/Company.h"
#include "tests/storage/support/ImportStream.h"

namespace plumbline {

namespace {

class Transaction : public CompanyTest
{
protected:
    Transaction() { createSample(); }

    /// One change in a transaction of its own, which is given up.
    [[nodiscard]] Result<> attempt(const std::function<Result<>(Repositories&)>& work)
    {
        const auto unit = m_store->begin();
        EXPECT_TRUE(unit);
        return work((*unit)->repositories());
    }

    void limitPages(int more)
    {
        const int now = database().value(QStringLiteral("PRAGMA page_count"))->value().toInt();
        EXPECT_TRUE(
            database().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(now + more)));
    }
};

/// A statement that slips past no trigger.
class AppendOnly : public Transaction, public testing::WithParamInterface<const char*>
{
};

StoredNote longNote()
{
    return {EmployeeId(QStringLiteral("E1001")),
            QStringLiteral("csat"),
            QString(200'000, QLatin1Char('x')),
            QStringLiteral("王"),
            FixedClock().now()};
}

} // namespace

TEST_F(Transaction, NotCommittedIsRolledBack)
{
    ASSERT_TRUE(attempt([](Repositories& all) { return saveEdit(all, 1); }));
    EXPECT_EQ(storedEdit(stored()), 0);
    reopen();
    EXPECT_EQ(storedEdit(stored()), 0);
}

TEST_F(Transaction, CommittedIsThereWhenOpenedAgain)
{
    change([](Repositories& all) { return saveEdit(all, 7); });
    reopen();
    EXPECT_EQ(storedEdit(stored()), 7);
}

TEST_F(Transaction, OneAtATime)
{
    const auto first = m_store->begin();
    const auto second = m_store->begin();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Conflict);
}

TEST_F(Transaction, CommitsOnce)
{
    const auto unit = m_store->begin();
    ASSERT_TRUE((*unit)->commit());
    EXPECT_FALSE((*unit)->commit());
}

TEST_F(Transaction, RefusedRowLeavesTheRestToBeCommitted)
{
    change([](Repositories& all) {
        EXPECT_FALSE(all.people().saveTeam({TeamId(), QStringLiteral("无号"), {}, {}}));
        return saveEdit(all, 3);
    });
    reopen();
    EXPECT_EQ(storedEdit(stored()), 3);
}

TEST_F(Transaction, FullDiskUndoesAllOfIt)
{
    limitPages(1);
    const Result<> done = attempt([](Repositories& all) {
        return saveEdit(all, 5).and_then(
            [&] { return all.values().saveNote(sampleCycle(), longNote()); });
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
    reopen();
    EXPECT_EQ(storedEdit(stored()), 0);
    change([](Repositories& all) { return saveEdit(all, 6); });
    EXPECT_EQ(storedEdit(stored()), 6);
}

TEST_F(Transaction, AfterAFullDiskNothingMoreIsWrittenOrCommitted)
{
    limitPages(1);
    {
        const auto unit = m_store->begin();
        ASSERT_FALSE((*unit)->repositories().values().saveNote(sampleCycle(), longNote()));
        const Result<> more = saveEdit((*unit)->repositories(), 9);
        ASSERT_FALSE(more);
        EXPECT_EQ(more.error().code, ErrorCode::DiskFull);
        const Result<> committed = (*unit)->commit();
        ASSERT_FALSE(committed);
        EXPECT_EQ(committed.error().code, ErrorCode::DiskFull);
    }
    EXPECT_EQ(storedEdit(stored()), 0);
}

TEST_F(Transaction, DanglingTeamFailsAtCommitAndIsUndone)
{
    Employee employee = employeeOf(QStringLiteral("E1003"));
    employee.teams.front().to = TeamId(QStringLiteral("没有"));
    const auto unit = m_store->begin();
    ASSERT_TRUE((*unit)->repositories().people().saveEmployee(employee));
    const Result<> committed = (*unit)->commit();
    ASSERT_FALSE(committed);
    EXPECT_EQ(committed.error().code, ErrorCode::UnknownId);
    EXPECT_EQ(stored().people().employees()->size(), 2U);
    change([](Repositories& all) { return saveEdit(all, 1); });
}

TEST_F(Transaction, NumberOfARolledBackCycleIsForgotten)
{
    Cycle cycle;
    cycle.key = {sampleCycle().scheme, Period::parse(u"2024Q2").value()};
    cycle.openedAt = m_clock.now();
    ASSERT_TRUE(attempt([&](Repositories& all) { return all.cycles().add(cycle, {}); }));
    const auto cells = stored().values().cells(cycle.key);
    ASSERT_FALSE(cells);
    EXPECT_EQ(cells.error().code, ErrorCode::NotFound);
}

TEST_F(Transaction, SameSchemeVersionTwiceExists)
{
    const Result<> added = attempt([&](Repositories& all) {
        return all.schemes().add({sampleCycle().scheme, 1, QByteArray("{ }"), m_clock.now(), {}});
    });
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::AlreadyExists);
}

TEST_F(Transaction, SameCycleTwiceExists)
{
    const Result<> added = attempt([&](Repositories& all) {
        return all.cycles().add(all.cycles().cycle(sampleCycle())->value(), {});
    });
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::AlreadyExists);
}

TEST_F(Transaction, CellOfSomeoneOutsideTheCycleIsRefused)
{
    const Result<> saved = attempt([](Repositories& all) {
        return all.values().save(
            sampleCycle(),
            cellOf(QStringLiteral("E9"), QStringLiteral("csat"), QStringLiteral("1")));
    });
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::UnknownId);
}

TEST_F(Transaction, SchemeWhoseBytesChangedIsToldFromADamagedFile)
{
    ASSERT_TRUE(database().execute(QStringLiteral("DROP TRIGGER scheme_version_stays")));
    ASSERT_TRUE(database().execute(QStringLiteral("UPDATE scheme_version SET document = x'7b20'")));
    const auto read = stored().schemes().scheme(sampleCycle().scheme, 1);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::DamagedFile);
    EXPECT_FALSE(stored().schemes().schemes());
}

TEST_P(AppendOnly, RefusesTheChange)
{
    ResultRevision revision;
    revision.madeAt = m_clock.now();
    revision.teams = QByteArray("{}");
    revision.people.push_back({EmployeeId(QStringLiteral("E1001")),
                               false,
                               {},
                               {},
                               0,
                               0,
                               QByteArray("{}"),
                               QByteArray("{}")});
    change([&](Repositories& all) {
        const StoredCell cell{EmployeeId(QStringLiteral("E1001")),
                              {CellKind::Value, QStringLiteral("csat"), {}},
                              QStringLiteral("90"),
                              {},
                              QStringLiteral("clerk"),
                              m_clock.now()};
        return all.values()
            .save(sampleCycle(), cell)
            .and_then([&] { return all.results().add(sampleCycle(), revision); })
            .and_then([&](int /*number*/) {
                return all.cycles().setClosed(sampleCycle(), m_clock.now());
            });
    });
    const auto unit = m_store->begin();
    Statement slip(database(), GetParam());
    const Result<> done = slip.run();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NotPermitted);
}

TEST_F(Transaction, AnImportThatDoesNotFitLeavesNothing)
{
    for (const int rows : {500, 12'000}) {
        limitPages(5);
        const Result<> done = importOf(*m_store, 1, rows);
        ASSERT_FALSE(done) << rows;
        EXPECT_EQ(done.error().code, ErrorCode::DiskFull) << told(done.error());
        EXPECT_EQ(wholeImports(*m_store, rows), 0);
    }
    reopen();
    EXPECT_TRUE(importOf(*m_store, 1, 12'000));
    EXPECT_EQ(wholeImports(*m_store, 12'000), 1);
    reopen();
}

INSTANTIATE_TEST_SUITE_P(
    Every,
    AppendOnly,
    testing::Values(
        "UPDATE audit SET user = 'x'",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit",
        "UPDATE result SET score = '100'",
        "DELETE FROM result",
        "INSERT OR REPLACE INTO result SELECT number, revision, employee, 1, '100', grade, rank, "
        "rank_of, result, input FROM result",
        "UPDATE result_revision SET made_by = 'x'",
        "DELETE FROM result_revision",
        "INSERT OR REPLACE INTO result_revision SELECT number, cycle, revision, made_at, 'x', "
        "teams "
        "FROM result_revision",
        "UPDATE scheme_version SET document = x'7b7d'",
        "DELETE FROM scheme_version",
        "UPDATE cycle SET version = 2",
        "UPDATE cycle SET closed_at = NULL",
        "UPDATE cell SET value = '100'",
        "DELETE FROM cell",
        "INSERT INTO cell SELECT cycle, employee, kind, 'another', part, value, reason, "
        "entered_by, "
        "entered_at, origin FROM cell"));

} // namespace plumbline
