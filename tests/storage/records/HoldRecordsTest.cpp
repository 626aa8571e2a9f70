// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/records/MeasuredCompany.h"

namespace plumbline {

namespace {

class HoldRecords : public MeasuredCompany
{
protected:
    /// What excluding the only contact of that person comes to.
    Result<> exclude(const char* who)
    {
        return inTransaction(*access, [&](Repositories& repositories) -> Result<> {
            RecordSearch search;
            search.range.kind = RecordKind::Contact;
            search.range.employee = EmployeeId(QLatin1String(who));
            const auto found = repositories.records().find(search);
            if (!found || found->empty())
                return failure(ErrorCode::NotFound, {}, "");
            const RecordChange why{RecordStep::Excluded,
                                   search.range.employee.value(),
                                   found->front().facts,
                                   0,
                                   clock.now(),
                                   QStringLiteral("王敏"),
                                   QStringLiteral("test")};
            return repositories.records().mark(found->front().place, why);
        });
    }
};

TEST_F(HoldRecords, KeepsTheRecordsThatAClosedCycleWasMeasuredBy)
{
    takeContacts({{0, 5}, {1, 1}, {2, 4}});
    open();
    EXPECT_TRUE(exclude("E2"));
    ASSERT_TRUE(closeCycle(*access, key, CloseMode::EvenIncomplete));
    const Result<> excluded = exclude("E1");
    ASSERT_FALSE(excluded);
    EXPECT_EQ(excluded.error().code, ErrorCode::CycleClosed);
}

TEST_F(HoldRecords, LeavesLaterImportsFree)
{
    takeContacts({{0, 5}});
    open();
    ASSERT_TRUE(closeCycle(*access, key, CloseMode::EvenIncomplete));
    takeContacts({{1, 5}}, 10);
    EXPECT_TRUE(exclude("E2"));
    EXPECT_EQ(text("E2", QStringLiteral("csat")), "");
}

} // namespace

} // namespace plumbline
