// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableWriter.h"
#include "tests/storage/imports/ImportsTest.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStringConverter>

namespace plumbline {

namespace {

const QByteArray kCalls = "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,"
                          "Speed of answer in seconds,AvgTalkDuration,Satisfaction rating\n"
                          "ID1,E1001,2021-01-01,9:12:58,Contract,Y,Y,109,0:02:23,3\n"
                          "ID2,E1002,2021-01-01,9:12:58,Technical,Y,N,70,0:04:02,5\n"
                          "ID3,E1001,2021-01-02,10:00:00,Technical,N,N,,,\n";

std::int64_t utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC)
        .toMSecsSinceEpoch();
}

} // namespace

TEST_F(ImportsTest, TakesATableOfCalls)
{
    setZone("Asia/Shanghai");
    const ImportOutcome outcome = take("calls.csv", kCalls);
    EXPECT_EQ(outcome.report.read, 3);
    EXPECT_EQ(outcome.report.taken, 3);
    EXPECT_TRUE(outcome.report.isStored);
    const auto call = one("ID1");
    ASSERT_TRUE(call);
    EXPECT_EQ(call->employee.text(), QStringLiteral("E1001"));
    EXPECT_EQ(call->facts.at, utc(2021, 1, 1, 1, 12, 58));
    EXPECT_EQ(call->texts[contact::Topic], QStringLiteral("Contract"));
    EXPECT_EQ(call->facts[contact::Waited], 109'000'000);
    EXPECT_EQ(call->facts[contact::Responded], call->facts.at + 109'000);
    EXPECT_EQ(call->facts[contact::Handled], 143'000'000);
    EXPECT_EQ(call->facts[contact::Rating], 3'000'000);
    EXPECT_EQ(call->facts[contact::Answered], 1);
    EXPECT_FALSE(one("ID3")->facts.has(contact::Waited));
}

TEST_F(ImportsTest, KeepsARunWithItsDigestAndOneAuditEntry)
{
    const std::int64_t before = *stored().audit().head();
    const ImportOutcome outcome = take("calls.csv", kCalls);
    const auto runs = stored().records().runs();
    ASSERT_EQ(runs->size(), 1U);
    const ImportRun& run = runs->front();
    EXPECT_EQ(run.number, outcome.run);
    EXPECT_EQ(run.fileName, QStringLiteral("calls.csv"));
    EXPECT_EQ(run.sha256, QCryptographicHash::hash(kCalls, QCryptographicHash::Sha256));
    EXPECT_EQ(run.taken, 3);
    EXPECT_EQ(run.by, QStringLiteral("clerk"));
    const auto entries = stored().audit().entries(before, 10);
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().action, QStringLiteral("import.taken"));
    EXPECT_TRUE(entries->front().after.contains(QString::fromLatin1(run.sha256.toHex())));
}

TEST_F(ImportsTest, ChangesNothingByTheSameFileAgain)
{
    take("calls.csv", kCalls);
    const std::int64_t head = *stored().audit().head();
    const ImportOutcome again = take("calls.csv", kCalls);
    EXPECT_EQ(again.report.alreadyThere, 3);
    EXPECT_EQ(again.report.taken, 0);
    EXPECT_EQ(again.run, 0);
    EXPECT_EQ(*stored().audit().head(), head);
    EXPECT_EQ(stored().records().runs()->size(), 1U);
}

TEST_F(ImportsTest, StoresNothingInADryRun)
{
    const ImportOutcome outcome = take("calls.csv", kCalls, ImportMode::DryRun);
    EXPECT_EQ(outcome.report.taken, 3);
    EXPECT_FALSE(outcome.report.isStored);
    EXPECT_TRUE(all().empty());
    EXPECT_TRUE(stored().records().runs()->empty());
}

TEST_F(ImportsTest, LeavesAllOutForOneRefusedRowUnlessTheGoodAreWanted)
{
    const QByteArray spoilt = QByteArray(kCalls).replace("70,0:04:02,5", "soon,0:04:02,9");
    const ImportOutcome nothing = take("calls.csv", spoilt);
    EXPECT_FALSE(nothing.report.isStored);
    EXPECT_EQ(nothing.report.taken, 0);
    EXPECT_EQ(nothing.refusedRows, 1);
    ASSERT_EQ(nothing.report.refused.size(), 1U);
    EXPECT_EQ(nothing.report.refused[0].row, 3);
    EXPECT_EQ(nothing.report.refused[0].column, QStringLiteral("Speed of answer in seconds"));
    EXPECT_TRUE(all().empty());
    const ImportOutcome good = take("calls.csv", spoilt, ImportMode::TakeGood);
    EXPECT_EQ(good.report.taken, 2);
    EXPECT_EQ(all().size(), 2U);
}

TEST_F(ImportsTest, TellsUnknownEmployeesAndMakesThemOnRequest)
{
    const QByteArray table = QByteArray(kCalls).replace("E1002", "Becky");
    ImportRequest request = requestFor(this->table("calls.csv", table), {});
    const ImportOutcome refused = take(request);
    EXPECT_EQ(refused.unknownEmployees, QStringList{QStringLiteral("Becky")});
    EXPECT_EQ(refused.refusedRows, 1);
    EXPECT_FALSE(refused.report.isStored);
    request.createsEmployees = true;
    EXPECT_EQ(take(request).report.taken, 3);
    const auto made = stored().people().employee(EmployeeId(QStringLiteral("Becky")));
    ASSERT_TRUE(*made);
    EXPECT_EQ((*made)->name, QStringLiteral("Becky"));
    EXPECT_EQ((*made)->joined, QDate(2000, 1, 1));
}

TEST_F(ImportsTest, ShowsChangedRecordsAndTakesThemByAgreement)
{
    take("calls.csv", kCalls);
    const QByteArray changed = QByteArray(kCalls).replace("Contract,Y,Y,109", "Contract,Y,N,110");
    const ImportOutcome kept = take("calls.csv", changed);
    EXPECT_EQ(kept.changedRows, 1);
    EXPECT_EQ(kept.report.taken, 0);
    EXPECT_EQ(kept.refusedRows, 0);
    ASSERT_EQ(kept.differences.size(), 1U);
    const FieldChange waited{
        QStringLiteral("waited"), QStringLiteral("0:01:49"), QStringLiteral("0:01:50")};
    EXPECT_TRUE(std::find(kept.differences[0].begin(), kept.differences[0].end(), waited)
                != kept.differences[0].end());
    EXPECT_EQ(one("ID1")->facts[contact::Resolved], 1);
    const ImportOutcome updated =
        take("calls.csv", changed, ImportMode::AllOrNothing, OnChange::Update);
    EXPECT_EQ(updated.report.taken, 1);
    EXPECT_EQ(one("ID1")->facts[contact::Resolved], 0);
    EXPECT_EQ(stored().records().changes(one("ID1")->place)->size(), 1U);
}

TEST_F(ImportsTest, RefusesToChangeWhatAClosedCycleUsed)
{
    take("calls.csv", kCalls);
    change([](Repositories& repositories) {
        return repositories.records().hold({{sampleCycle(),
                                             RecordKind::Contact,
                                             utc(2021, 1, 1, 0, 0),
                                             utc(2022, 1, 1, 0, 0),
                                             1,
                                             {}}});
    });
    const QByteArray changed = QByteArray(kCalls).replace("Contract,Y,Y,109", "Contract,Y,N,110");
    const ImportOutcome refused =
        take("calls.csv", changed, ImportMode::AllOrNothing, OnChange::Update);
    EXPECT_EQ(refused.refusedRows, 1);
    EXPECT_EQ(refused.report.refused[0].row, 2);
    EXPECT_EQ(one("ID1")->facts[contact::Resolved], 1);
    EXPECT_EQ(undoImport(access(), 1).error().code, ErrorCode::CycleClosed);
}

TEST_F(ImportsTest, RefusesASecondRowOfOneIdWithOtherContent)
{
    const ImportOutcome outcome =
        take("calls.csv", QByteArray(kCalls).replace("ID3", "ID1"), ImportMode::TakeGood);
    EXPECT_EQ(outcome.report.taken, 2);
    EXPECT_EQ(outcome.changedRows, 0);
    ASSERT_EQ(outcome.report.refused.size(), 1U);
    EXPECT_EQ(outcome.report.refused[0].row, 4);
}

TEST_F(ImportsTest, TakesAWholeImportBack)
{
    const ImportOutcome outcome = take("calls.csv", kCalls);
    EXPECT_EQ(undoImport(access(), outcome.run).value(), 3);
    EXPECT_TRUE(all().empty());
    EXPECT_EQ(stored().records().runs()->front().undoneBy, QStringLiteral("clerk"));
    EXPECT_EQ(undoImport(access(), outcome.run).error().code, ErrorCode::Conflict);
    EXPECT_EQ(undoImport(access(), 99).error().code, ErrorCode::NotFound);
    EXPECT_EQ(take("calls.csv", kCalls).report.taken, 3) << "it can come in again";
}

TEST_F(ImportsTest, TakesBackWhomItCreatedUnlessSomethingNamesThem)
{
    const QByteArray calls = QByteArray(kCalls).replace("E1001", "Becky").replace("E1002", "Dan");
    ImportRequest request = requestFor(table("calls.csv", calls), {});
    request.createsEmployees = true;
    const ImportOutcome outcome = take(request);
    const std::size_t before = stored().people().employees()->size();
    ASSERT_EQ(outcome.created.size(), 2U);
    const EmployeeId becky(QStringLiteral("Becky"));
    change([&](Repositories& repositories) {
        Team team = repositories.people().teams()->front();
        team.leader = becky;
        return repositories.people().saveTeam(team);
    });
    EXPECT_EQ(undoImport(access(), outcome.run).value(), 3);
    EXPECT_TRUE(stored().people().employee(becky)->has_value()) << "leads a team by now";
    EXPECT_EQ(stored().people().employees()->size(), before - 1);
}

TEST_F(ImportsTest, StoresNothingWhenItIsCancelled)
{
    const ImportRequest request = requestFor(table("calls.csv", kCalls), {});
    WorkProgress progress;
    progress.isCancelled = true;
    const auto outcome = importFile(access(), m_tables, request, progress);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(all().empty());
}

TEST_F(ImportsTest, TakesTheSameFromASpreadsheet)
{
    take("calls.csv", kCalls);
    const std::vector<StoredRecord> fromText = all();
    EXPECT_EQ(undoImport(access(), 1).value(), 3);
    TableSheet sheet;
    sheet.name = QStringLiteral("Calls");
    const QList<QByteArray> lines = kCalls.trimmed().split('\n');
    for (const QByteArray& heading : lines.front().split(',')) {
        TableColumn column;
        column.heading = QString::fromUtf8(heading);
        sheet.columns.push_back(column);
    }
    sheet.columns[2].kind = ColumnShape::Date;
    std::vector<SheetLine> rows;
    for (const QByteArray& line : lines.mid(1)) {
        SheetLine& row = rows.emplace_back();
        for (const QByteArray& cell : line.split(','))
            row.push_back(QString::fromUtf8(cell));
        row[2] = SheetCell(SheetCell::Content(
            QDate::fromString(QString::fromUtf8(line.split(',')[2]), Qt::ISODate)));
        if (const QByteArray talk = line.split(',')[8]; !talk.isEmpty())
            row[8] = SheetCell(SheetCell::Content(TableDuration{Rational(QTime(0, 0).secsTo(
                QTime::fromString(QString::fromUtf8(talk), QStringLiteral("h:mm:ss"))))}));
    }
    sheet.columns[8].kind = ColumnShape::Duration;
    sheet.next = rowsOf(std::move(rows));
    TableBook book;
    book.madeAt = m_clock.now();
    book.sheets.push_back(std::move(sheet));
    const QString path = place(QStringLiteral("calls.xlsx"));
    const auto written = FileTableWriter().write(path, book);
    ASSERT_TRUE(written) << told(written.error());
    EXPECT_EQ(take(requestFor(path, {})).report.taken, 3);
    const std::vector<StoredRecord> fromSheet = all();
    ASSERT_EQ(fromSheet.size(), fromText.size());
    for (std::size_t row = 0; row < fromText.size(); ++row) {
        EXPECT_EQ(fromSheet[row].id, fromText[row].id);
        EXPECT_EQ(fromSheet[row].facts, fromText[row].facts) << row;
        EXPECT_EQ(fromSheet[row].texts, fromText[row].texts);
    }
}

TEST_F(ImportsTest, ReadsAChineseTableInGb18030)
{
    const QString text = QStringLiteral(
        "通话编号,坐席,来电时间,问题类型,是否接听,是否解决,等待秒数,通话时长,满意度\r\n"
        "A1,E1001,2021年1月5日 下午3:05,合同,是,是,12,2分23秒,５\r\n"
        "A2,E1002,2021/1/6 9:00,技术,否,否,,,\r\n");
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder(text);
    setZone("Asia/Shanghai");
    const ImportOutcome outcome = take("calls.csv", bytes);
    EXPECT_EQ(outcome.report.taken, 2);
    const auto call = one("A1");
    ASSERT_TRUE(call);
    EXPECT_EQ(call->facts.at, utc(2021, 1, 5, 7, 5));
    EXPECT_EQ(call->facts[contact::Rating], 5'000'000);
    EXPECT_EQ(call->facts[contact::Handled], 143'000'000);
    EXPECT_EQ(call->texts[contact::Topic], QStringLiteral("合同"));
    EXPECT_EQ(one("A2")->facts[contact::Answered], 0);
}

TEST_F(ImportsTest, ReadsTimesByTheCompanysClock)
{
    setZone("America/New_York");
    take("calls.csv",
         "Call Id,Agent,Opened\n"
         "winter,E1001,2024-02-29 12:00\n"
         "gap,E1001,2024-03-10 02:30\n"
         "twice,E1001,2024-11-03 01:30\n"
         "offset,E1001,2024-07-01T12:00:00+08:00\n");
    EXPECT_EQ(one("winter")->facts.at, utc(2024, 2, 29, 17, 0));
    EXPECT_EQ(one("gap")->facts.at, utc(2024, 3, 10, 7, 30));
    EXPECT_EQ(one("twice")->facts.at, utc(2024, 11, 3, 5, 30));
    EXPECT_EQ(one("offset")->facts.at, utc(2024, 7, 1, 4, 0));
}

TEST_F(ImportsTest, RefusesALeapDayThatNeverWas)
{
    const ImportOutcome outcome = take("visits.csv",
                                       "Visit Id,Advisor,Visit date,Customer,Order value\n"
                                       "V1,E1001,2024-02-29,C1,100.50\n"
                                       "V2,E1001,2023-02-29,C2,100\n",
                                       ImportMode::TakeGood);
    EXPECT_EQ(outcome.report.taken, 1);
    EXPECT_EQ(outcome.report.refused[0].row, 3);
    EXPECT_EQ(one("V1", RecordKind::Visit)->facts.at, utc(2024, 2, 29, 0, 0));
    EXPECT_EQ(one("V1", RecordKind::Visit)->customer, QStringLiteral("C1"));
}

TEST_F(ImportsTest, TakesADueTimeFromTheCompanysLimits)
{
    change([](Repositories& repositories) {
        return repositories.measures().saveSetting(QStringLiteral("complaint.hours.1"),
                                                   QStringLiteral("2.5"));
    });
    setZone("Asia/Shanghai");
    take("complaints.csv",
         "Complaint id,Employee,Received,Due,Handled at,Complaint class,Responsible\n"
         "P1,E1001,2021-01-05 08:00,,2021-01-05 09:00,1,Y\n"
         "P2,E1001,2021-01-05 08:00,2021-01-06,,2,N\n"
         "P3,E1001,2021-01-05 08:00,,,3,\n");
    EXPECT_EQ(one("P1", RecordKind::Complaint)->facts[complaint::Due], utc(2021, 1, 5, 2, 30));
    EXPECT_EQ(one("P2", RecordKind::Complaint)->facts[complaint::Due], utc(2021, 1, 6, 16, 0) - 1);
    EXPECT_FALSE(one("P3", RecordKind::Complaint)->facts.has(complaint::Due));
}

TEST_F(ImportsTest, KeepsAMapForTheSameHeadings)
{
    const QString path = table("odd.csv", "A,B,C\nX1,E1001,2021-01-05\n");
    ImportMap map;
    map.kind = QStringLiteral("visit");
    map.fields[QStringLiteral("id")].columns = {QStringLiteral("A")};
    map.fields[QStringLiteral("employee")].columns = {QStringLiteral("B")};
    map.fields[QStringLiteral("date")].columns = {QStringLiteral("C")};
    change([&](Repositories& repositories) {
        return repositories.records().saveMap(
            {QStringLiteral("odd"),
             map.kind,
             m_format.writeMap(map),
             {QStringLiteral("A"), QStringLiteral("b"), QStringLiteral("C")}});
    });
    EXPECT_EQ(requestFor(path, {}).map, map);
    EXPECT_EQ(take(requestFor(path, {})).report.taken, 1);
}

} // namespace plumbline
