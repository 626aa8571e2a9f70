// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ImportCells.h"

#include "application/cycles/OpenCycle.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

class ImportCells : public CompanyTest
{
protected:
    void SetUp() override
    {
        employ({aPerson(QStringLiteral("E1")), aPerson(QStringLiteral("E2"))});
        ASSERT_TRUE(openCycle(access, desk.scheme, desk.period));
        store.contents.audit.clear();
    }

    [[nodiscard]] Result<ImportReport> import(const QStringList& lines,
                                              ImportMode mode = ImportMode::AllOrNothing,
                                              CellKind kind = CellKind::Value)
    {
        return importCells(access, desk, aTable(lines), kind, mode);
    }

    /// Row, column and reason of the only refusal; checks that nothing went in.
    [[nodiscard]] QString refusal(const QStringList& lines)
    {
        const auto report = import(lines);
        EXPECT_TRUE(store.contents.cells[desk].empty());
        EXPECT_TRUE(store.contents.audit.empty());
        if (!report)
            return codeName(report.error().code);
        EXPECT_FALSE(report->isStored);
        EXPECT_EQ(report->taken, 0);
        if (report->refused.size() != 1)
            return QStringLiteral("%1 refusals").arg(report->refused.size());
        const RefusedRow& row = report->refused.front();
        return QString::number(row.row) + QLatin1Char(' ') + row.column + QLatin1Char(' ')
            + QString::fromUtf8(row.reason.text);
    }

    /// What is stored, as `E1/csat=94.5`.
    [[nodiscard]] QStringList stored()
    {
        QStringList texts;
        for (const StoredCell& cell : store.contents.cells[desk])
            texts.append(cell.employee.text() + QLatin1Char('/') + cell.key.columnName()
                         + QLatin1Char('=') + cell.text);
        return texts;
    }
};

} // namespace

TEST_F(ImportCells, TakesValuesByIdsWithTheirTrail)
{
    const auto report = import({QStringLiteral("id,name,csat,reports.late,teamwork"),
                                QStringLiteral("E1,Zhou,4500/47,0.5;0.5,88"),
                                QStringLiteral("E2,Wang,94.5,,")});
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isStored);
    EXPECT_EQ(report->read, 2);
    EXPECT_EQ(report->taken, 2);
    EXPECT_EQ(stored(),
              (QStringList{QStringLiteral("E1/csat=4500/47"),
                           QStringLiteral("E1/reports.late=0.5;0.5"),
                           QStringLiteral("E1/teamwork=88"),
                           QStringLiteral("E2/csat=94.5")}));
    EXPECT_EQ(store.contents.audit.size(), 4U);
    EXPECT_EQ(store.contents.audit.front().action, QStringLiteral("value.recorded"));
}

TEST_F(ImportCells, KnowsHeadingsInEveryLanguageAndFullWidthDigits)
{
    const auto report = import(
        {QStringLiteral("工号,姓名,满意度（%）,报告.迟交"), QStringLiteral("Ｅ１,周,９４．５,１")});
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->refused.empty());
    EXPECT_EQ(stored(),
              (QStringList{QStringLiteral("E1/csat=94.5"), QStringLiteral("E1/reports.late=1")}));
    ASSERT_TRUE(import({QStringLiteral("員工編號,滿意度"), QStringLiteral("E2,90")}));
    ASSERT_TRUE(import({QStringLiteral("Staff No,SATISFACTION"), QStringLiteral("E1,91")}));
    EXPECT_EQ(stored().size(), 3);
}

TEST_F(ImportCells, LeavesWhatEmptyCellsAndQuestionMarksDoNotSay)
{
    ASSERT_TRUE(import({QStringLiteral("id,csat"), QStringLiteral("E1,94")}));
    const auto again =
        import({QStringLiteral("id,csat,teamwork"), QStringLiteral("E1,?,"), QStringLiteral(",,")});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->read, 1);
    EXPECT_EQ(again->alreadyThere, 1);
    EXPECT_EQ(stored(), QStringList{QStringLiteral("E1/csat=94")});
}

TEST_F(ImportCells, CountsTheSameAgainAsAlreadyThere)
{
    const QStringList lines{
        QStringLiteral("id,csat"), QStringLiteral("E1,94"), QStringLiteral("E2,90")};
    ASSERT_TRUE(import(lines));
    const auto again = import(lines);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->taken, 0);
    EXPECT_EQ(again->alreadyThere, 2);
    EXPECT_EQ(store.contents.audit.size(), 2U);
}

TEST_F(ImportCells, TakesAdjustmentsWithTheReasonOfTheirRow)
{
    EXPECT_EQ(refusal({QStringLiteral("id,praise"), QStringLiteral("E1,2")}),
              QStringLiteral("2 praise The adjustment “%1” of %2 needs a reason."));
    ASSERT_TRUE(import({QStringLiteral("id,praise,reason"), QStringLiteral("E1,2,Helped")}));
    EXPECT_EQ(store.contents.cells[desk].at(0).reason, QStringLiteral("Helped"));
}

TEST_F(ImportCells, TakesTargetsAndAmounts)
{
    ASSERT_TRUE(import({QStringLiteral("id,csat"), QStringLiteral("E1,96")},
                       ImportMode::AllOrNothing,
                       CellKind::Target));
    ASSERT_TRUE(import({QStringLiteral("id,bonus-base"), QStringLiteral("E1,1500")},
                       ImportMode::AllOrNothing,
                       CellKind::Amount));
    EXPECT_EQ(store.contents.cells[desk].at(0).key.kind, CellKind::Target);
    EXPECT_EQ(store.contents.cells[desk].at(1).key.kind, CellKind::Amount);
    EXPECT_EQ(store.contents.audit.at(0).object,
              QStringLiteral("desk-quarterly/2026Q1/E1/target:csat"));
}

TEST_F(ImportCells, LeavesOutWholeRowsWhereOnlyTheGoodIsTaken)
{
    const auto report = import({QStringLiteral("id,csat,teamwork"),
                                QStringLiteral("E1,945,80"),
                                QStringLiteral("E2,90,80")},
                               ImportMode::TakeGood);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isStored);
    EXPECT_EQ(report->taken, 1);
    EXPECT_EQ(report->refused.size(), 1U);
    EXPECT_EQ(stored(),
              (QStringList{QStringLiteral("E2/csat=90"), QStringLiteral("E2/teamwork=80")}));
}

TEST_F(ImportCells, StoresNothingInADryRun)
{
    const auto report =
        import({QStringLiteral("id,csat"), QStringLiteral("E1,94")}, ImportMode::DryRun);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->taken, 1);
    EXPECT_FALSE(report->isStored);
    EXPECT_TRUE(stored().empty());
}

TEST_F(ImportCells, RefusesValuesOutsideTheirRange)
{
    const auto report = import({QStringLiteral("id,csat"), QStringLiteral("E1,945")});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->refused.size(), 1U);
    EXPECT_EQ(report->refused.front().row, 2);
    EXPECT_EQ(report->refused.front().column, QStringLiteral("csat"));
    EXPECT_TRUE(report->refused.front().reason.arguments.contains(QStringLiteral("100")))
        << "the bounds are told";
}

TEST_F(ImportCells, RefusesTextWhereANumberBelongs)
{
    const auto report = import({QStringLiteral("id,csat"), QStringLiteral("E1,good")});
    ASSERT_EQ(report->refused.size(), 1U);
    EXPECT_EQ(report->refused.front().column, QStringLiteral("csat"));
    EXPECT_TRUE(stored().empty());
}

TEST_F(ImportCells, RefusesPeopleWithRowColumnAndReason)
{
    EXPECT_EQ(refusal({QStringLiteral("id,csat"), QStringLiteral("E9,90")}),
              QStringLiteral("2 id %1 is not among the people of %2"));
    EXPECT_EQ(
        refusal({QStringLiteral("id,csat"), QStringLiteral("E1,90"), QStringLiteral("E1,91")}),
        QStringLiteral("3 id %1 stands in row %2 already"));
    EXPECT_EQ(refusal({QStringLiteral("id,csat"), QStringLiteral(",90")}),
              QStringLiteral("2 id the staff number is missing"));
}

TEST_F(ImportCells, RefusesColumnsItDoesNotKnowOrKnowsTwice)
{
    EXPECT_EQ(refusal({QStringLiteral("id,csat,speed"), QStringLiteral("E1,90,3")}),
              QStringLiteral("1 speed %2 has no column “%1”"));
    EXPECT_EQ(refusal({QStringLiteral("id,csat,满意度"), QStringLiteral("E1,90,90")}),
              QStringLiteral("1 满意度 “%1” and “%2” are the same column"));
}

TEST_F(ImportCells, RefusesFormulasAndRaggedRows)
{
    EXPECT_EQ(refusal({QStringLiteral("id,csat"), QStringLiteral("E1,=A1+B1")}),
              QStringLiteral("2 csat “%1” is a formula; put its result in its place"));
    EXPECT_EQ(refusal({QStringLiteral("id,csat,teamwork"), QStringLiteral("E1,90")}),
              QStringLiteral("2  the row has %1 cells where the headings have %2"));
    EXPECT_EQ(refusal({QStringLiteral("id,csat"), QStringLiteral("E1,90,7")}),
              QStringLiteral("2  the row has %1 cells where the headings have %2"));
}

TEST_F(ImportCells, RefusesTablesOfSomethingElse)
{
    EXPECT_EQ(refusal({QStringLiteral("id,responsiveness,resolution"), QStringLiteral("E1,1,2")}),
              QStringLiteral("bad-file"));
    EXPECT_EQ(refusal({QStringLiteral("csat,teamwork"), QStringLiteral("90,80")}),
              QStringLiteral("bad-file"));
    EXPECT_EQ(refusal({QStringLiteral("id,csat")}), QStringLiteral("bad-file"));
    const QString wide = QStringLiteral("id") + QString(10'000, QLatin1Char(','));
    EXPECT_EQ(refusal({wide, QStringLiteral("E1,90")}), QStringLiteral("bad-file"));
}

TEST_F(ImportCells, RefusesUnknownCycles)
{
    const CycleKey other{desk.scheme, aQuarter(QStringLiteral("2026Q2"))};
    const auto report = importCells(access,
                                    other,
                                    aTable({QStringLiteral("id,csat"), QStringLiteral("E1,90")}),
                                    CellKind::Value,
                                    ImportMode::AllOrNothing);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NotFound);
}

} // namespace plumbline::testing
