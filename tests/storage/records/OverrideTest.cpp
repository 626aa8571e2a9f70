// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ImportCells.h"
#include "tests/storage/records/MeasuredCompany.h"

namespace plumbline {

namespace {

const QString kCsat = QStringLiteral("csat");

class Override : public MeasuredCompany
{
protected:
    void SetUp() override
    {
        MeasuredCompany::SetUp();
        takeContacts({{0, 5}, {0, 1}});
        open();
        ASSERT_EQ(text("E1", kCsat), "100/2");
    }

    Result<ImportReport> import(const QStringList& lines, const QString& usualReason = {})
    {
        return importCells(*access,
                           key,
                           testing::aTable(lines),
                           CellKind::Value,
                           ImportMode::TakeGood,
                           usualReason);
    }
};

TEST_F(Override, NeedsAReason)
{
    const auto refused = enter("E1", kCsat, QStringLiteral("80"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MissingField);
    EXPECT_EQ(text("E1", kCsat), "100/2");
    ASSERT_TRUE(enter("E1", kCsat, QStringLiteral("80"), QStringLiteral("survey broken")));
    EXPECT_EQ(cell("E1", kCsat).origin, CellOrigin::Entered);
    EXPECT_EQ(sheet().source(0, {CellKind::Value, kCsat, {}}), CellSource::Overridden);
}

TEST_F(Override, NeedsNoneWhereNothingIsMeasured)
{
    EXPECT_TRUE(enter("E3", kCsat, QStringLiteral("80")));
    EXPECT_EQ(sheet().source(2, {CellKind::Value, kCsat, {}}), CellSource::Typed);
}

TEST_F(Override, StaysWhenItIsMeasuredAgain)
{
    ASSERT_TRUE(enter("E1", kCsat, QStringLiteral("80"), QStringLiteral("survey broken")));
    takeContacts({{0, 4}, {0, 1}, {0, 1}, {0, 1}}, 10);
    const Refreshed refreshed = measure();
    EXPECT_EQ(refreshed.overridden, 1);
    EXPECT_EQ(text("E1", kCsat), "80");
    EXPECT_EQ(cell("E1", kCsat).reason, QStringLiteral("survey broken"));
    EXPECT_EQ(beside("E1", kCsat).text, QStringLiteral("200/6"));
}

TEST_F(Override, PutsTheMeasuredValueBackWhereItIsEmptied)
{
    ASSERT_TRUE(enter("E1", kCsat, QStringLiteral("80"), QStringLiteral("survey broken")));
    ASSERT_TRUE(enter("E1", kCsat, {}));
    EXPECT_EQ(text("E1", kCsat), "100/2");
    EXPECT_EQ(cell("E1", kCsat).origin, CellOrigin::Measured);
    EXPECT_TRUE(cell("E1", kCsat).reason.isEmpty());
}

TEST_F(Override, IsNoneWhereTheMeasuredValueIsTyped)
{
    ASSERT_TRUE(enter("E1", kCsat, QStringLiteral("80"), QStringLiteral("survey broken")));
    ASSERT_TRUE(enter("E1", kCsat, QStringLiteral("100/2")));
    EXPECT_EQ(cell("E1", kCsat).origin, CellOrigin::Measured);
}

TEST_F(Override, KeepsWhoAndWhyInTheTrail)
{
    ASSERT_TRUE(enter("E1", kCsat, QStringLiteral("80"), QStringLiteral("survey broken")));
    const AuditEntry last = m_store->repositories().audit().entries(0, 1000)->back();
    EXPECT_EQ(last.action, QStringLiteral("value.recorded"));
    EXPECT_EQ(last.before, QStringLiteral("100/2"));
    EXPECT_EQ(last.after, QStringLiteral("80"));
    EXPECT_EQ(last.reason, QStringLiteral("survey broken"));
    EXPECT_EQ(last.user, QStringLiteral("王敏"));
}

TEST_F(Override, OfAnImportTakesItsReasonFromTheRow)
{
    const auto report = import({QStringLiteral("id,csat,reason"), QStringLiteral("E1,80,by hand")});
    ASSERT_TRUE(report) << told(report.error());
    EXPECT_TRUE(report->isStored);
    EXPECT_EQ(cell("E1", kCsat).reason, QStringLiteral("by hand"));
}

TEST_F(Override, OfAnImportTakesTheFilesNameOtherwise)
{
    ASSERT_TRUE(
        import({QStringLiteral("id,csat"), QStringLiteral("E1,80")}, QStringLiteral("q1.xlsx")));
    EXPECT_EQ(cell("E1", kCsat).reason, QStringLiteral("q1.xlsx"));
}

TEST_F(Override, OfAnImportIsRefusedWithoutAnyReason)
{
    const auto report = import({QStringLiteral("id,csat"), QStringLiteral("E1,80")});
    ASSERT_EQ(report->refused.size(), 1u);
    EXPECT_EQ(text("E1", kCsat), "100/2");
}

} // namespace

} // namespace plumbline
