// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

namespace plumbline::testing {
namespace {

const QByteArray kMap = R"({"format": "plumbline-map/1", "kind": "complaint", "fields": {
    "id": "no", "employee": "agent", "received": "received", "due": "due", "handled": "handled",
    "class": "class", "responsible": "responsible", "topic": "topic"}})";
const QByteArray kComplaints = "no,agent,received,due,handled,class,responsible,topic\n"
                               "1,E1003,2025-10-01,2025-10-03,2025-10-03 23:59:59,1,yes,Repair\n"
                               "2,E1003,2025-10-02,2025-10-03,2025-10-04,2,yes,Delivery\n"
                               "3,E1003,2025-12-30,2025-12-31,,1,no,On-site repair\n"
                               "4,E1004,2026-01-01,2026-01-02,,1,yes,Repair\n";

/// The sample company with four complaints.
class MeasureCommand : public SampleCompany
{
protected:
    void SetUp() override
    {
        SampleCompany::SetUp();
        put(file("map.json"), kMap);
        put(file("complaints.csv"), kComplaints);
        const Outcome taken = run({QStringLiteral("import"),
                                   QStringLiteral("complaint"),
                                   file("complaints.csv"),
                                   QStringLiteral("--map"),
                                   file("map.json")});
        ASSERT_EQ(taken.status, 0) << taken.error.toStdString() << taken.out.toStdString();
    }

    [[nodiscard]] Outcome measure(const QString& call) const
    {
        return run(QStringList{QStringLiteral("measure")} + call.split(QLatin1Char(' ')));
    }

    [[nodiscard]] nlohmann::json results(const QString& call) const
    {
        const Outcome measured = measure(call);
        EXPECT_EQ(measured.status, 0) << measured.error.toStdString();
        return measured.json()["results"];
    }
};

TEST_F(MeasureCommand, PrintsTheRatiosOfThoseWhoHaveAValue)
{
    const Outcome measured = measure(QStringLiteral("complaint-timeliness --period 2025Q4"));
    EXPECT_EQ(measured.json(),
              nlohmann::json::parse(R"({"measure": "complaint-timeliness", "period": "2025Q4",
                  "results": {"E1003": {"num": "100", "den": "2"}}})"))
        << "what is due on the last day is not late";
}

TEST_F(MeasureCommand, ReadsTheClockAsOfADay)
{
    const QString call = QStringLiteral("complaint-timeliness --period 2025Q4 --as-of ");
    EXPECT_EQ(results(call + QStringLiteral("2025-12-31"))["E1003"]["den"], "2");
    EXPECT_EQ(results(call + QStringLiteral("2026-01-01"))["E1003"]["den"], "3");
    EXPECT_EQ(results(call + QStringLiteral("2025-12-31T23:59"))["E1003"]["den"], "2");
    EXPECT_EQ(measure(call + QStringLiteral("tomorrow")).status, 2);
}

TEST_F(MeasureCommand, TakesSettingsAndFilters)
{
    const QString count = QStringLiteral("complaint-count --period 2025Q4 --by company");
    EXPECT_EQ(results(count)["company"]["num"], "2");
    EXPECT_EQ(results(count + QStringLiteral(" --param class=1"))["company"]["num"], "1");
    EXPECT_EQ(results(count + QStringLiteral(" --param responsible=any"))["company"]["num"], "3");
    EXPECT_EQ(results(count + QStringLiteral(" --param class=1 responsible=any"))["company"]["num"],
              "2");
    EXPECT_EQ(results(count + QStringLiteral(" --param topic=REPAIR"))["company"]["num"], "1");
    EXPECT_EQ(results(count + QStringLiteral(" --param topic=repair,delivery"))["company"]["num"],
              "2");
    EXPECT_EQ(results(count
                      + QStringLiteral(" --param topic=repair --param topic=on_site-repair"
                                       " --param responsible=any"))["company"]["num"],
              "2");
}

TEST_F(MeasureCommand, CountsEverybodyWhereNothingIsDividedBy)
{
    const nlohmann::json people = results(QStringLiteral("complaint-count --period 2025Q4"));
    EXPECT_GT(people.size(), 2U);
    EXPECT_EQ(people["E1003"]["num"], "2");
    EXPECT_EQ(people["E1004"]["num"], "0");
    EXPECT_EQ(people["E1004"]["den"], "1");
    const nlohmann::json teams =
        results(QStringLiteral("complaint-count --period 2025Q4 --by team"));
    EXPECT_GT(teams.size(), 2U);
}

TEST_F(MeasureCommand, RefusesWhatItDoesNotKnow)
{
    for (const char* call : {"csat --period 2025Q4",
                             "complaint-count",
                             "complaint-count --period 2025Q5",
                             "complaint-count --period 2025Q4 --by agent",
                             "complaint-count --period 2025Q4 --param min=4",
                             "complaint-count --period 2025Q4 --param class",
                             "complaint-count --period 2025Q4 --param class=1 --param class=2",
                             "complaint-count --period 2025Q4 --param channel=phone",
                             "complaint-count --period 2025Q4 --param name=churn",
                             "complaint-count --period 2025Q4 --as-of 2025-02-30",
                             "events --period 2025Q4"}) {
        const Outcome refused = measure(QLatin1String(call));
        EXPECT_EQ(refused.status, 2) << call;
        EXPECT_EQ(refused.error.count('\n'), 1) << call;
    }
}

TEST_F(MeasureCommand, PrintsATableForPeople)
{
    const Outcome told = testing::run(onDatabase({QStringLiteral("measure"),
                                                  QStringLiteral("complaint-timeliness"),
                                                  QStringLiteral("--period"),
                                                  QStringLiteral("2025Q4")}),
                                      {},
                                      QStringLiteral("zh_CN.UTF-8"));
    EXPECT_EQ(QString::fromUtf8(told.out),
              QStringLiteral("E1003\t50.0000\t100/2\t3 条记录中计入 2 条\n"));
}

} // namespace
} // namespace plumbline::testing
