// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordColumns.h"
#include "tests/storage/support/RecordsTest.h"

namespace plumbline {

namespace {

class Hold : public RecordsTest
{
protected:
    /// Contact A of E1001 at 100 held, B of E1002 at 100 and C of E1001 at 5000 not.
    void holdOne()
    {
        Line other = line(3, "B", 100);
        other.employee = QStringLiteral("E1002");
        take({line(2, "A", 100, 5), other, line(4, "C", 5'000)});
        ASSERT_TRUE(records().hold({holdOf(100, 101, m_lastRun)}));
    }

    [[nodiscard]] static RecordChange why(RecordStep step)
    {
        RecordChange change;
        change.step = step;
        change.at = FixedClock().now();
        change.by = QStringLiteral("王");
        change.reason = QStringLiteral("looked at again");
        return change;
    }

    template<typename T>
    [[nodiscard]] static ErrorCode codeOf(const Result<T>& result)
    {
        EXPECT_FALSE(result);
        return result ? ErrorCode::Cancelled : result.error().code;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Backends,
                         Hold,
                         testing::Values(Database::Backend::Fastest, Database::Backend::QtOnly));

TEST_P(Hold, KeepsARecordFromBeingGivenAwayOrLeftOut)
{
    holdOne();
    const EmployeeId other(QStringLiteral("E1002"));
    EXPECT_EQ(codeOf(records().reassign(one("A").place, other, why(RecordStep::Reassigned))),
              ErrorCode::CycleClosed);
    EXPECT_EQ(codeOf(records().mark(one("A").place, why(RecordStep::Excluded))),
              ErrorCode::CycleClosed);
    EXPECT_TRUE(records().changes(one("A").place)->empty());
    EXPECT_TRUE(records().mark(one("B").place, why(RecordStep::Excluded)));
    EXPECT_TRUE(records().reassign(one("C").place, other, why(RecordStep::Reassigned)));
}

TEST_P(Hold, KeepsAnotherRecordFromMovingIn)
{
    holdOne();
    const EmployeeId held(QStringLiteral("E1001"));
    EXPECT_EQ(codeOf(records().reassign(one("B").place, held, why(RecordStep::Reassigned))),
              ErrorCode::CycleClosed);
}

TEST_P(Hold, TellsChangesThatItRefuses)
{
    holdOne();
    const IntakeReport report =
        take({line(2, "A", 100, 9), line(3, "C", 100, 9), line(4, "C", 7'000)}, OnChange::Update);
    ASSERT_EQ(report.changed.size(), 3U);
    EXPECT_TRUE(report.changed[0].isHeld);
    EXPECT_TRUE(report.changed[1].isHeld) << "it would move in";
    EXPECT_FALSE(report.changed[2].isHeld);
    EXPECT_EQ(one("A").facts[contact::Waited], 5);
    EXPECT_EQ(one("C").facts.at, 5'000);
}

TEST_P(Hold, LetsNewRecordsIn)
{
    holdOne();
    EXPECT_EQ(take({line(2, "D", 100)}).taken, 1);
}

TEST_P(Hold, OfEverybodyHoldsEverybody)
{
    Line other = line(3, "B", 100);
    other.employee = QStringLiteral("E1002");
    take({line(2, "A", 100), other});
    RecordHold all = holdOf(0, 1'000, m_lastRun);
    all.employee.reset();
    ASSERT_TRUE(records().hold({all}));
    for (const char* id : {"A", "B"}) {
        EXPECT_EQ(codeOf(records().mark(one(id).place, why(RecordStep::Excluded))),
                  ErrorCode::CycleClosed);
    }
}

TEST_P(Hold, StandsAgainstPlainSqlInEveryTable)
{
    for (const RecordKind kind : kRecordKinds) {
        IncomingRecord record;
        record.row = 2;
        record.id = "A";
        record.facts.at = 100;
        record.facts.employee = owner("E1001");
        const auto fields = fieldsOf(kind);
        for (std::size_t field = 0; field < fields.size(); ++field) {
            if (fields[field].isRequired)
                record.facts.fields[field] = 0;
        }
        takeOf(kind, {{QStringLiteral("csat.late")}, {record}});
        record.id = "B";
        record.facts.at = 5'000;
        record.row = 3;
        takeOf(kind, {{QStringLiteral("csat.late")}, {record}});
        RecordHold hold = holdOf(100, 101, m_lastRun);
        hold.kind = kind;
        ASSERT_TRUE(records().hold({hold}));
        const QString table = QString::fromLatin1(recordTable(kind));
        for (const QString& sql :
             {QStringLiteral("UPDATE %1 SET is_excluded = 1 WHERE id = 'A'"),
              QStringLiteral("UPDATE %1 SET at = 7000 WHERE id = 'A'"),
              QStringLiteral("UPDATE %1 SET at = 100 WHERE id = 'B'"),
              QStringLiteral("DELETE FROM %1 WHERE id = 'A'"),
              QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1 WHERE id = 'A'")}) {
            EXPECT_EQ(codeOf(m_database->execute(sql.arg(table))), ErrorCode::CycleClosed)
                << qPrintable(sql.arg(table));
        }
        EXPECT_TRUE(m_database->execute(
            QStringLiteral("UPDATE %1 SET is_excluded = 1 WHERE id = 'B'").arg(table)));
    }
}

} // namespace plumbline
