// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"
#include "tests/support/TableJudge.h"

namespace plumbline::testing {
namespace {

const QString kClosedCycle = QStringLiteral("team-quarterly/2026Q3");
const QString kPaidCycle = QStringLiteral("service-satisfaction-monthly/2026-10");

class ExportCommand : public SampleCompany
{
protected:
    [[nodiscard]] Outcome
    write(const QString& cycle, const char* name, const QStringList& options = {}) const
    {
        return run(QStringList{QStringLiteral("export"), cycle, file(name)} + options);
    }

    /// The lines of a CSV file without its mark.
    [[nodiscard]] QStringList lines(const char* name) const
    {
        return QString::fromUtf8(contents(file(name)).mid(3)).split(QStringLiteral("\r\n"));
    }
};

TEST_F(ExportCommand, WritesTheKeptScoresOfAClosedCycle)
{
    const nlohmann::json kept = run({QStringLiteral("score"), kClosedCycle}).json();
    const Outcome outcome = write(kClosedCycle, "scores.csv");
    ASSERT_EQ(outcome.status, 0) << outcome.error.constData();
    EXPECT_EQ(outcome.json()["rows"], kept["people"].size());
    const QStringList table = lines("scores.csv");
    ASSERT_TRUE(table.front().startsWith(QLatin1String("id,name,Position,Team,Status,Score,Rank")));
    for (std::size_t i = 0; i < kept["people"].size(); ++i) {
        const nlohmann::json& person = kept["people"][i];
        const QStringList cells = table[static_cast<qsizetype>(i) + 1].split(QLatin1Char(','));
        EXPECT_EQ(cells[0].toStdString(), person["id"].get<std::string>());
        EXPECT_EQ(cells[5].toStdString(), person["score"].get<std::string>());
        EXPECT_EQ(cells[6].toInt(), person["rank"].get<int>());
    }
}

TEST_F(ExportCommand, WritesFormulasThatComeToTheScoresOfTheWholeSample)
{
    int scores = 0;
    const nlohmann::json cycles = run({QStringLiteral("cycle"), QStringLiteral("list")}).json();
    for (const nlohmann::json& cycle : cycles["cycles"]) {
        const auto id = QString::fromStdString(cycle["id"].get<std::string>());
        ASSERT_EQ(write(id, "scores.xlsx").status, 0) << qPrintable(id);
        const QJsonArray sheets =
            recalculated(file("scores.xlsx"))[QLatin1String("sheets")].toArray();
        ASSERT_EQ(sheets.size(), 1);
        for (const QJsonValue& row : sheets[0][QLatin1String("rows")].toArray()) {
            if (row[QLatin1String("score")].isNull())
                continue;
            EXPECT_EQ(row[QLatin1String("score")], row[QLatin1String("formula")])
                << qPrintable(id + row[QLatin1String("id")].toString());
            EXPECT_EQ(row[QLatin1String("check")].toString(), QLatin1String("same"));
            ++scores;
        }
    }
    EXPECT_GT(scores, 250);
}

TEST_F(ExportCommand, PutsSlipsValuesAndMeaningsBesideTheScores)
{
    ASSERT_EQ(write(kPaidCycle, "all.xlsx").status, 0);
    const QJsonObject book = judged(file("all.xlsx"));
    QStringList names;
    for (const QJsonValue& sheet : book[QLatin1String("sheets")].toArray())
        names.append(sheet[QLatin1String("name")].toString());
    EXPECT_EQ(names.front(), QLatin1String("Scores"));
    EXPECT_TRUE(names.contains(QLatin1String("Values")));
    EXPECT_TRUE(names.contains(QLatin1String("Slips")));
    EXPECT_EQ(names.back(), QLatin1String("Columns"));
    EXPECT_EQ(judgedSheet(book, 0)[QLatin1String("freeze")].toString(), QLatin1String("C5"));
}

TEST_F(ExportCommand, ValuesComeBackAsTheyWent)
{
    const QStringList values{QStringLiteral("--table"), QStringLiteral("values")};
    ASSERT_EQ(write(kTeamCycle, "out.csv", values).status, 0);
    const Outcome again = run({QStringLiteral("import"),
                               QStringLiteral("values"),
                               file("out.csv"),
                               QStringLiteral("--cycle"),
                               kTeamCycle});
    ASSERT_EQ(again.status, 0) << again.error.constData();
    EXPECT_EQ(again.json()["taken"], 0);
    EXPECT_GT(again.json()["alreadyThere"], 40);
    // And into the same cycle of a company that has no values yet.
    ASSERT_EQ(import("id,csat\nE1003,11\n").status, 0);
    const Outcome back = run({QStringLiteral("import"),
                              QStringLiteral("values"),
                              file("out.csv"),
                              QStringLiteral("--cycle"),
                              kTeamCycle});
    EXPECT_EQ(back.json()["taken"], 1);
    ASSERT_EQ(write(kTeamCycle, "again.csv", values).status, 0);
    EXPECT_EQ(contents(file("again.csv")), contents(file("out.csv")));
}

TEST_F(ExportCommand, RefusesWhatIsNoTable)
{
    EXPECT_EQ(write(kTeamCycle, "scores.pdf").errorJson()["error"]["code"], "bad-value");
    EXPECT_EQ(write(QStringLiteral("team-quarterly/1999Q1"), "scores.csv").status, 2);
    const QStringList unknown{QStringLiteral("--table"), QStringLiteral("people")};
    EXPECT_EQ(write(kTeamCycle, "scores.csv", unknown).status, 2);
    EXPECT_FALSE(QFile::exists(file("scores.csv")));
}

TEST_F(ExportCommand, SaysThatTheFolderIsMissing)
{
    const Outcome outcome = write(kClosedCycle, "nowhere/scores.xlsx");
    EXPECT_EQ(outcome.status, 5);
    EXPECT_TRUE(outcome.error.contains("There is no folder")) << outcome.error.constData();
}

} // namespace
} // namespace plumbline::testing
