// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/imports/ImportsTest.h"

namespace plumbline {

namespace {

class OtherImports : public ImportsTest
{
protected:
    ImportRequest valuesOf(const QByteArray& bytes, const ImportMap& map)
    {
        ImportRequest request;
        request.path = table("values.csv", bytes);
        request.map = map;
        request.cycle = sampleCycle();
        return request;
    }

    [[nodiscard]] static ImportMap valuesMap()
    {
        ImportMap map;
        map.kind = QStringLiteral("values");
        return map;
    }

    [[nodiscard]] QString csat(const char* employee)
    {
        const auto cell = stored().values().cell(sampleCycle(),
                                                 EmployeeId(QString::fromLatin1(employee)),
                                                 {CellKind::Value, QStringLiteral("csat"), {}});
        return cell && *cell ? (*cell)->text : QString();
    }
};

} // namespace

TEST_F(OtherImports, TakesValuesBack)
{
    take(valuesOf("id,csat\nE1001,90\nE1002,80\n", valuesMap()));
    const ImportOutcome second = take(valuesOf("id,csat\nE1001,91\nE1002,80\n", valuesMap()));
    EXPECT_EQ(second.report.taken, 1);
    EXPECT_EQ(csat("E1001"), QStringLiteral("91"));
    EXPECT_EQ(undoImport(access(), second.run).value(), 1);
    EXPECT_EQ(csat("E1001"), QStringLiteral("90"));
    EXPECT_EQ(undoImport(access(), second.run - 1).value(), 2);
    EXPECT_EQ(csat("E1001"), QString());
}

TEST_F(OtherImports, TakesNoValuesBackThatWereChangedSince)
{
    const ImportOutcome first = take(valuesOf("id,csat\nE1001,90\n", valuesMap()));
    take(valuesOf("id,csat\nE1001,91\n", valuesMap()));
    EXPECT_EQ(undoImport(access(), first.run).error().code, ErrorCode::Conflict);
    EXPECT_EQ(csat("E1001"), QStringLiteral("91"));
}

TEST_F(OtherImports, ReadsValuesThroughAMap)
{
    ImportMap map = valuesMap();
    map.missing = {QStringLiteral("n/a")};
    map.fields[QStringLiteral("id")].columns = {QStringLiteral("Agent")};
    map.fields[QStringLiteral("csat")].columns = {QStringLiteral("Happy")};
    const ImportOutcome outcome =
        take(valuesOf("Happy,Agent,Other\n90,E1001,x\nn/a,E1002,y\n", map));
    EXPECT_EQ(outcome.report.taken, 1);
    EXPECT_EQ(csat("E1001"), QStringLiteral("90"));
    const ImportOutcome refused = take(valuesOf("Happy,Agent\nmuch,E1001\n", map));
    ASSERT_EQ(refused.report.refused.size(), 1U);
    EXPECT_EQ(refused.report.refused[0].column, QStringLiteral("Happy")) << "as the file says";
}

TEST_F(OtherImports, KeepsNoRunThatChangedNothing)
{
    take(valuesOf("id,csat\nE1001,90\n", valuesMap()));
    EXPECT_EQ(take(valuesOf("id,csat\nE1001,90\n", valuesMap())).run, 0);
    EXPECT_EQ(stored().records().runs()->size(), 1U);
}

TEST_F(OtherImports, ReadsEmployeesDaysInTheMapsOrder)
{
    ImportRequest request;
    request.path = table("people.csv", "Staff,Full,Since\nE2001,New One,5-1-2021\n");
    request.map.kind = QStringLiteral("employees");
    request.map.dateOrder = DateOrder::DayMonthYear;
    request.map.fields[QStringLiteral("id")].columns = {QStringLiteral("Staff")};
    request.map.fields[QStringLiteral("name")].columns = {QStringLiteral("Full")};
    request.map.fields[QStringLiteral("joined")].columns = {QStringLiteral("Since")};
    EXPECT_EQ(take(request).report.taken, 1);
    const auto made = stored().people().employee(EmployeeId(QStringLiteral("E2001")));
    ASSERT_TRUE(*made);
    EXPECT_EQ((*made)->joined, QDate(2021, 1, 5));
}

class PeopleImports : public OtherImports
{
protected:
    ImportOutcome takePeople(const QByteArray& bytes)
    {
        ImportRequest request;
        request.path = table("people.csv", bytes);
        request.map.kind = QStringLiteral("employees");
        for (const char* field : {"id", "name", "team", "leader"})
            request.map.fields[QLatin1String(field)].columns = {QLatin1String(field)};
        return take(request);
    }

    [[nodiscard]] QString nameOf(const char* id)
    {
        const auto found = stored().people().employee(EmployeeId(QLatin1String(id)));
        return found && *found ? (*found)->name : QString();
    }
};

TEST_F(PeopleImports, AreTakenBackWithTheirTeamsLeader)
{
    const std::vector<Employee> before = *stored().people().employees();
    const std::vector<Team> teams = *stored().people().teams();
    ASSERT_FALSE(teams.empty());
    const QByteArray team = teams.front().id.text().toUtf8();
    const int run = takePeople("id,name,team,leader\nE2001,New One," + team
                               + ",E2002\nE2002,New Head," + team + ",\nE1001,Renamed,,\n")
                        .run;
    EXPECT_EQ(nameOf("E1001"), QStringLiteral("Renamed"));
    EXPECT_EQ(nameOf("E2002"), QStringLiteral("New Head"));
    EXPECT_EQ(undoImport(access(), run).value(), 3);
    EXPECT_EQ(*stored().people().employees(), before);
    EXPECT_EQ(*stored().people().teams(), teams);
}

TEST_F(PeopleImports, StayWhereSomethingNamesThemByNow)
{
    const int run = takePeople("id,name,team,leader\nE2001,New One,,\nE2002,New Two,,\n").run;
    change([&](Repositories& repositories) {
        Employee changed = **repositories.people().employee(EmployeeId(QStringLiteral("E2002")));
        changed.name = QStringLiteral("Another Name");
        return repositories.people().saveEmployee(changed);
    });
    const auto undone = undoImport(access(), run);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Conflict);
    EXPECT_EQ(nameOf("E2001"), QStringLiteral("New One")) << "all of it or nothing";
}

} // namespace plumbline
