// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SchemaFingerprint.h"
#include "tests/storage/support/RecordsTest.h"

namespace plumbline {

namespace {

class Intake : public RecordsTest
{
protected:
    void reassign(const char* id, const QString& to)
    {
        RecordChange why;
        why.step = RecordStep::Reassigned;
        why.at = FixedClock().now();
        why.by = QStringLiteral("王");
        why.reason = QStringLiteral("wrong desk");
        const auto place = records().reassign(one(id).place, EmployeeId(to), why);
        ASSERT_TRUE(place) << told(place.error());
    }

    void exclude(const char* id)
    {
        RecordChange why;
        why.step = RecordStep::Excluded;
        why.at = FixedClock().now();
        why.by = QStringLiteral("王");
        why.reason = QStringLiteral("a test call");
        ASSERT_TRUE(records().mark(one(id).place, why));
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         Intake,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(Intake, TakesTheSameFileOnlyOnce)
{
    const std::vector<Line> lines{line(2, "A", 100, 5), line(3, "B", 50, 6), line(4, "C", 75)};
    EXPECT_EQ(take(lines).taken, 3);
    const IntakeReport again = take(lines);
    EXPECT_EQ(again.taken, 0);
    EXPECT_EQ(again.alreadyThere, 3);
    EXPECT_EQ(again.changedCount, 0);
    EXPECT_EQ(all().size(), 3U);
}

TEST_P(Intake, KeepsIdsOfTwoSourcesApart)
{
    take({line(2, "A", 100)});
    auto other =
        records().intake(RecordKind::Contact, QStringLiteral("tickets"), addRun(), OnChange::Keep);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->take(batchesOf(records(), {line(2, "A", 200)}, 10).front()));
    EXPECT_EQ((*other)->finish()->taken, 1);
    EXPECT_EQ(all().size(), 2U);
}

TEST_P(Intake, ShowsWhatChangedAndKeepsTheOld)
{
    take({line(2, "A", 100, 5)});
    const IntakeReport report = take({line(7, "A", 100, 9)});
    EXPECT_EQ(report.changedCount, 1);
    ASSERT_EQ(report.changed.size(), 1U);
    const ChangedRecord& changed = report.changed.front();
    EXPECT_EQ(changed.row, 7);
    EXPECT_EQ(changed.id, QStringLiteral("A"));
    EXPECT_FALSE(changed.isHeld);
    EXPECT_FALSE(changed.isOfThisRun);
    EXPECT_EQ(changed.before[contact::Waited], 5);
    EXPECT_EQ(changed.after[contact::Waited], 9);
    EXPECT_EQ(one("A").facts[contact::Waited], 5);
    EXPECT_TRUE(records().changes(one("A").place)->empty());
}

TEST_P(Intake, UpdatesWithAgreementAndKeepsTheOldVersion)
{
    take({line(2, "A", 100, 5)});
    const StoredRecord before = one("A");
    exclude("A");
    Line moved = line(7, "A", 300, 9);
    moved.employee = QStringLiteral("E1002");
    EXPECT_EQ(take({moved}, OnChange::Update).changedCount, 1);
    const StoredRecord after = one("A");
    EXPECT_EQ(after.place.number, before.place.number);
    EXPECT_EQ(after.run, before.run);
    EXPECT_TRUE(after.isExcluded);
    EXPECT_EQ(after.employee, EmployeeId(QStringLiteral("E1002")));
    EXPECT_EQ(after.facts.at, 300);
    const auto changes = records().changes(after.place);
    ASSERT_EQ(changes->size(), 2U);
    EXPECT_EQ(changes->back().step, RecordStep::Changed);
    EXPECT_EQ(changes->back().run, m_lastRun);
    EXPECT_EQ(changes->back().before, before.facts);
    EXPECT_EQ(changes->back().employee, EmployeeId(QStringLiteral("E1001")));
    EXPECT_EQ(changes->back().by, QStringLiteral("经理 王"));
    EXPECT_EQ(changes->back().at, FixedClock().now());
}

TEST_P(Intake, CountsTheFirstRowOfATableWhateverItsBatches)
{
    // Sorted by time the last row comes first.
    const std::vector<Line> lines{line(2, "A", 300, 1),
                                  line(3, "A", 200, 2),
                                  line(4, "B", 250, 3),
                                  line(5, "A", 100, 4),
                                  line(6, "A", 300, 1)};
    for (const std::size_t most : {1U, 2U, 3U, 100U}) {
        const IntakeReport report = take(lines, OnChange::Update, most);
        EXPECT_EQ(report.taken, 2);
        EXPECT_EQ(report.alreadyThere, 1);
        ASSERT_EQ(report.changed.size(), 2U) << most;
        EXPECT_EQ(report.changed[0].row, 3);
        EXPECT_EQ(report.changed[1].row, 5);
        for (const ChangedRecord& changed : report.changed) {
            EXPECT_TRUE(changed.isOfThisRun);
            EXPECT_EQ(changed.before[contact::Waited], 1);
        }
        EXPECT_EQ(report.changed[1].after[contact::Waited], 4);
        EXPECT_EQ(one("A").facts[contact::Waited], 1);
        ASSERT_TRUE(records().takeBack(m_lastRun));
    }
}

TEST_P(Intake, CountsTheFirstRowOverAnEarlierRunToo)
{
    take({line(2, "A", 100, 1)});
    const IntakeReport report =
        take({line(2, "A", 100, 2), line(3, "A", 100, 3), line(4, "A", 100, 2)}, OnChange::Update);
    EXPECT_EQ(report.changedCount, 2);
    EXPECT_EQ(report.alreadyThere, 1);
    EXPECT_FALSE(report.changed[0].isOfThisRun);
    EXPECT_TRUE(report.changed[1].isOfThisRun);
    EXPECT_EQ(one("A").facts[contact::Waited], 2);
}

TEST_P(Intake, LeavesARecordWithWhomAPersonGaveItTo)
{
    take({line(2, "A", 100, 5)});
    reassign("A", QStringLiteral("E1002"));
    EXPECT_TRUE(one("A").isMoved);
    EXPECT_EQ(take({line(2, "A", 100, 5)}, OnChange::Update).alreadyThere, 1);
    EXPECT_EQ(one("A").employee, EmployeeId(QStringLiteral("E1002")));

    const IntakeReport waited = take({line(2, "A", 100, 8)}, OnChange::Update);
    EXPECT_EQ(waited.changedCount, 1);
    EXPECT_EQ(one("A").employee, EmployeeId(QStringLiteral("E1002")));
    EXPECT_EQ(one("A").facts[contact::Waited], 8);
    // What the source says is still no change of whose it is.
    EXPECT_EQ(take({line(2, "A", 100, 8)}, OnChange::Update).alreadyThere, 1);
}

TEST_P(Intake, SeesThatTheSourceItselfGaveItToSomebodyElse)
{
    ASSERT_TRUE(m_repositories->people().saveEmployee(employeeOf(QStringLiteral("E1003"))));
    take({line(2, "A", 100, 5)});
    reassign("A", QStringLiteral("E1002"));
    Line other = line(2, "A", 100, 5);
    other.employee = QStringLiteral("E1003");
    EXPECT_EQ(take({other}, OnChange::Update).changedCount, 1);
    EXPECT_EQ(one("A").employee, EmployeeId(QStringLiteral("E1003")));
    // From now on that is whose it is for the source.
    EXPECT_EQ(take({line(2, "A", 100, 5)}).changedCount, 1);
}

TEST_P(Intake, TakesOneOrTenThousandOwners)
{
    constexpr int kPeople = 10'000;
    std::vector<Line> lines;
    for (int i = 0; i < kPeople; ++i) {
        const QString id = QStringLiteral("P%1").arg(i);
        ASSERT_TRUE(m_repositories->people().saveEmployee(employeeOf(id)));
        lines.push_back(line(i + 2, qPrintable(id), i % 7));
        lines.back().employee = id;
    }
    EXPECT_EQ(take(lines).taken, kPeople);
    EXPECT_EQ(records().owners()->size(), static_cast<std::size_t>(kPeople));
    for (Line& each : lines)
        each.employee = QStringLiteral("P0");
    EXPECT_EQ(take(lines).changedCount, kPeople - 1);
}

TEST_P(Intake, ListsTheFirstChangesInTheOrderOfRows)
{
    std::vector<Line> lines;
    constexpr int kMany = IntakeReport::kMostListed * 3;
    for (int i = 0; i < kMany; ++i)
        lines.push_back(line(i + 2, qPrintable(QString::number(i)), kMany - i, 1));
    take(lines);
    for (Line& each : lines)
        each.waited = 2;
    const IntakeReport report = take(lines);
    EXPECT_EQ(report.changedCount, kMany);
    ASSERT_EQ(report.changed.size(), std::size_t{IntakeReport::kMostListed});
    for (std::size_t i = 0; i < report.changed.size(); ++i)
        ASSERT_EQ(report.changed[i].row, static_cast<int>(i) + 2);
}

TEST_P(Intake, FindsDuplicatesAmongTheManyFirstOnesToo)
{
    const QByteArray before = schemaFingerprint(*m_database).value();
    std::vector<Line> lines;
    constexpr int kFew = 12'000;
    for (int i = 0; i < kFew; ++i)
        lines.push_back(line(i + 2, qPrintable(QString::number(i)), kFew - i, 1));
    lines.push_back(line(kFew + 2, "77", 5, 9));
    lines.push_back(lines[78]);
    lines.back().row = kFew + 3;
    const IntakeReport report = take(lines, OnChange::Update);
    EXPECT_EQ(report.taken, kFew);
    EXPECT_EQ(report.alreadyThere, 1);
    ASSERT_EQ(report.changed.size(), 1U);
    EXPECT_TRUE(report.changed.front().isOfThisRun);
    EXPECT_EQ(report.changed.front().row, kFew + 2);
    EXPECT_EQ(schemaFingerprint(*m_database).value(), before) << "the index is there again";
    EXPECT_EQ(take(lines).alreadyThere, kFew + 1);
    EXPECT_EQ(records().count({}).value(), kFew);
}

TEST_P(Intake, MakesTheRevisionGrow)
{
    const std::int64_t before = records().revision().value();
    take({line(2, "A", 100)});
    const std::int64_t taken = records().revision().value();
    EXPECT_GT(taken, before);
    exclude("A");
    const std::int64_t marked = records().revision().value();
    EXPECT_GT(marked, taken);
    reassign("A", QStringLiteral("E1002"));
    EXPECT_GT(records().revision().value(), marked);
}

TEST_P(Intake, NeedsARunThatIsThere)
{
    const auto intake =
        records().intake(RecordKind::Contact, QStringLiteral("calls"), 77, OnChange::Keep);
    ASSERT_FALSE(intake);
    EXPECT_EQ(intake.error().code, ErrorCode::NotFound);
}

TEST_P(Intake, RefusesAnEmployeeThatIsNotThere)
{
    const auto stranger = records().ownerNumber(EmployeeId(QStringLiteral("E9999")));
    ASSERT_FALSE(stranger);
    EXPECT_EQ(stranger.error().code, ErrorCode::UnknownId);
    auto intake =
        records().intake(RecordKind::Contact, QStringLiteral("calls"), addRun(), OnChange::Keep);
    ASSERT_TRUE(intake);
    RecordBatch batch = batchesOf(records(), {line(2, "A", 100)}, 1).front();
    batch.records.front().facts.employee = 4711;
    ASSERT_TRUE((*intake)->take(std::move(batch)));
    const auto report = (*intake)->finish();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::UnknownId);
}

} // namespace plumbline
