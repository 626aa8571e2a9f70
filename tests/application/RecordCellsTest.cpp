// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/RecordCells.h"

#include "application/cycles/CloseCycle.h"
#include "application/cycles/OpenCycle.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

/// A quarter of two people, open.
class RecordCells : public CompanyTest
{
protected:
    void SetUp() override
    {
        employ({aPerson(QStringLiteral("E1")), aPerson(QStringLiteral("E2"))});
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
        store.contents.audit.clear();
    }

    [[nodiscard]] static CellChange
    change(const QString& node, const QString& after, const QString& before = {})
    {
        return {EmployeeId(QStringLiteral("E1")), valueOf(node), before, after, {}};
    }

    /// The code of the refusal; checks that nothing was stored.
    [[nodiscard]] QString refusal(const std::vector<CellChange>& changes)
    {
        const auto recorded = recordCells(access, desk, changes);
        EXPECT_TRUE(store.contents.audit.empty());
        EXPECT_TRUE(store.contents.cells[desk].empty());
        return recorded ? QStringLiteral("stored")
                        : codeName(recorded.error().code) + QLatin1Char(' ') + recorded.error().at;
    }
};

} // namespace

TEST_F(RecordCells, StoresTheExactTextWithWhoAndWhen)
{
    const auto recorded =
        recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral(" ９４.５0 "))});
    ASSERT_TRUE(recorded);
    const StoredCell& cell = store.contents.cells[desk].at(0);
    EXPECT_EQ(cell.text, QStringLiteral("94.5"));
    EXPECT_EQ(cell.enteredBy, QStringLiteral("clerk"));
    EXPECT_EQ(cell.enteredAt, clock.now());
    EXPECT_EQ(recorded->at(0).text, cell.text);
}

TEST_F(RecordCells, LeavesBeforeAndAfterInTheTrail)
{
    ASSERT_TRUE(recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))}));
    ASSERT_TRUE(
        recordCells(access,
                    desk,
                    {change(QStringLiteral("csat"), QStringLiteral("95"), QStringLiteral("94"))}));
    const AuditEntry& entry = store.contents.audit.at(1);
    EXPECT_EQ(entry.action, QStringLiteral("value.recorded"));
    EXPECT_EQ(entry.object, QStringLiteral("desk-quarterly/2026Q1/E1/csat"));
    EXPECT_EQ(entry.before, QStringLiteral("94"));
    EXPECT_EQ(entry.after, QStringLiteral("95"));
    EXPECT_EQ(entry.user, QStringLiteral("clerk"));
}

TEST_F(RecordCells, TakesAValueOut)
{
    ASSERT_TRUE(recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))}));
    const auto emptied =
        recordCells(access, desk, {change(QStringLiteral("csat"), {}, QStringLiteral("94"))});
    ASSERT_TRUE(emptied);
    EXPECT_TRUE(store.contents.cells[desk].empty());
    EXPECT_TRUE(emptied->at(0).text.isEmpty());
    EXPECT_EQ(store.contents.audit.size(), 2U);
}

TEST_F(RecordCells, WritesNothingWhereNothingChanges)
{
    ASSERT_TRUE(recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))}));
    ASSERT_TRUE(recordCells(
        access,
        desk,
        {change(QStringLiteral("csat"), QStringLiteral("94.0"), QStringLiteral("94"))}));
    EXPECT_EQ(store.contents.audit.size(), 1U);
}

TEST_F(RecordCells, RefusesTheWholeBatchForOneBadValue)
{
    EXPECT_EQ(refusal({change(QStringLiteral("teamwork"), QStringLiteral("88")),
                       change(QStringLiteral("csat"), QStringLiteral("945"))}),
              QStringLiteral("out-of-range E1/csat"));
}

TEST_F(RecordCells, RefusesUnknownPeopleAndCells)
{
    CellChange stranger = change(QStringLiteral("csat"), QStringLiteral("94"));
    stranger.employee = EmployeeId(QStringLiteral("E9"));
    EXPECT_EQ(refusal({stranger}), QStringLiteral("not-found E9/csat"));
    EXPECT_EQ(refusal({change(QStringLiteral("speed"), QStringLiteral("94"))}),
              QStringLiteral("not-found E1/speed"));
}

TEST_F(RecordCells, RefusesWhatSomeoneElseChanged)
{
    ASSERT_TRUE(recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))}));
    const auto late =
        recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("90"))});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
    EXPECT_EQ(late.error().at, QStringLiteral("E1/csat"));
    EXPECT_EQ(store.contents.cells[desk].at(0).text, QStringLiteral("94"));
}

TEST_F(RecordCells, HandsBackWhatSomeoneElseChangedAndStoresTheRest)
{
    ASSERT_TRUE(recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))}));
    CellChange other = change(QStringLiteral("csat"), QStringLiteral("80"));
    other.employee = EmployeeId(QStringLiteral("E2"));
    const auto recorded = recordUntouched(
        access, desk, {change(QStringLiteral("csat"), QStringLiteral("90")), other});
    ASSERT_TRUE(recorded);
    ASSERT_EQ(recorded->conflicts.size(), 1U);
    EXPECT_EQ(recorded->conflicts.at(0).change.after, QStringLiteral("90"));
    EXPECT_EQ(recorded->conflicts.at(0).theirs.text, QStringLiteral("94"));
    EXPECT_EQ(recorded->conflicts.at(0).theirs.enteredBy, access.session.user);
    ASSERT_EQ(recorded->stored.size(), 1U);
    EXPECT_EQ(store.contents.cells[desk].size(), 2U);
    EXPECT_EQ(store.contents.cells[desk].at(0).text, QStringLiteral("94"));
}

TEST_F(RecordCells, SaysWhoEmptiedACell)
{
    ASSERT_TRUE(recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))}));
    ASSERT_TRUE(
        recordCells(access, desk, {change(QStringLiteral("csat"), {}, QStringLiteral("94"))}));
    const auto recorded = recordUntouched(
        access, desk, {change(QStringLiteral("csat"), QStringLiteral("90"), QStringLiteral("94"))});
    ASSERT_TRUE(recorded);
    ASSERT_EQ(recorded->conflicts.size(), 1U);
    EXPECT_EQ(recorded->conflicts.at(0).theirs.text, QString());
    EXPECT_EQ(recorded->conflicts.at(0).theirs.enteredBy, access.session.user);
    EXPECT_EQ(recorded->conflicts.at(0).theirs.enteredAt, clock.now());
    EXPECT_TRUE(store.contents.cells[desk].empty());
}

TEST_F(RecordCells, TheSameValueTwiceIsNoConflict)
{
    ASSERT_TRUE(recordCells(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))}));
    const auto recorded =
        recordUntouched(access, desk, {change(QStringLiteral("csat"), QStringLiteral("94"))});
    ASSERT_TRUE(recorded);
    EXPECT_TRUE(recorded->conflicts.empty());
    EXPECT_EQ(store.contents.audit.size(), 1U);
}

TEST_F(RecordCells, TakesAnAdjustmentOnlyWithAReason)
{
    CellChange praise{EmployeeId(QStringLiteral("E1")),
                      {CellKind::Adjustment, QStringLiteral("praise"), {}},
                      {},
                      QStringLiteral("2;1.5"),
                      QStringLiteral("  ")};
    EXPECT_EQ(refusal({praise}), QStringLiteral("missing-field E1/praise"));
    praise.reason = QStringLiteral("Helped the eastern district");
    ASSERT_TRUE(recordCells(access, desk, {praise}));
    EXPECT_EQ(store.contents.audit.at(0).reason, praise.reason);
}

TEST_F(RecordCells, ChangesNothingInAClosedCycle)
{
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::EvenIncomplete));
    store.contents.audit.clear();
    EXPECT_EQ(refusal({change(QStringLiteral("csat"), QStringLiteral("94"))}),
              QStringLiteral("cycle-closed desk-quarterly/2026Q1"));
}

TEST_F(RecordCells, KeepsNothingWhereTheDiskIsFull)
{
    store.isDiskFull = true;
    EXPECT_EQ(refusal({change(QStringLiteral("csat"), QStringLiteral("94"))}),
              QStringLiteral("disk-full "));
}

TEST_F(RecordCells, KeepsNotesBesideACell)
{
    const EmployeeId first(QStringLiteral("E1"));
    ASSERT_TRUE(saveNote(access, desk, first, QStringLiteral("csat"), QStringLiteral("Recorded")));
    EXPECT_EQ(store.contents.notes[desk].at(0).text, QStringLiteral("Recorded"));
    EXPECT_EQ(auditActions(), QStringList{QStringLiteral("note.recorded")});
    ASSERT_TRUE(saveNote(access, desk, first, QStringLiteral("csat"), {}));
    EXPECT_TRUE(store.contents.notes[desk].empty());
    EXPECT_FALSE(saveNote(access, desk, first, QStringLiteral("speed"), QStringLiteral("x")));
}

} // namespace plumbline::testing
