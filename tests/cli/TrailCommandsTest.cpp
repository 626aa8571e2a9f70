// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

#include <sqlite3.h>

namespace plumbline::testing {

/// The trail by the command line: what was done, whether it holds, and a person's data.
class TrailCommands : public SampleCompany
{
protected:
    [[nodiscard]] Outcome audit(const QStringList& filters) const
    {
        return run(QStringList{QStringLiteral("audit")} + filters);
    }

    [[nodiscard]] Outcome verify(const QStringList& options = {}) const
    {
        return run(QStringList{QStringLiteral("verify")} + options);
    }

    /// Changes the file as another program would, without a word to the trail.
    void changeBehindIt(const char* sql) const
    {
        sqlite3* file = nullptr;
        ASSERT_EQ(sqlite3_open(database().toUtf8().constData(), &file), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(file, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(file);
        EXPECT_EQ(sqlite3_close(file), SQLITE_OK);
    }

    const QString m_who = QStringLiteral("E1024");
};

TEST_F(TrailCommands, TellTheNewestFirstAndFilter)
{
    const auto all = audit({QStringLiteral("--limit"), QStringLiteral("5")}).json();
    ASSERT_EQ(all.at("entries").size(), 5U);
    EXPECT_GT(all.at("entries")[0].at("sequence"), all.at("entries")[4].at("sequence"));
    const auto about = audit({QStringLiteral("--person"),
                              m_who,
                              QStringLiteral("--action"),
                              QStringLiteral("value.recorded")})
                           .json();
    ASSERT_FALSE(about.at("entries").empty());
    for (const auto& entry : about.at("entries")) {
        EXPECT_EQ(entry.at("person"), m_who.toStdString());
        EXPECT_EQ(entry.at("action"), "value.recorded");
    }
    EXPECT_TRUE(
        audit({QStringLiteral("--user"), QStringLiteral("nobody")}).json().at("entries").empty());
}

TEST_F(TrailCommands, AFileHoldsAndKnowsWhereItStood)
{
    const Outcome first = verify();
    ASSERT_EQ(first.status, 0) << first.error.toStdString();
    const auto report = first.json();
    EXPECT_TRUE(report.at("sound").get<bool>());
    EXPECT_GT(report.at("results"), 0);
    const QString code = QString::fromStdString(report.at("code"));
    ASSERT_EQ(
        import("id,csat\nE1024,89\n",
               {QStringLiteral("--cycle"), QStringLiteral("customer-service-quarterly/2026Q4")})
            .error.toStdString(),
        "");
    EXPECT_EQ(verify({QStringLiteral("--against"), code}).status, 0)
        << "an earlier code is still in the chain";
    const Outcome other =
        verify({QStringLiteral("--against"), QStringLiteral("5-AAAA-BBBB-CCCC-DDDD")});
    EXPECT_EQ(other.status, 1);
    EXPECT_EQ(other.json().at("problemCount"), 1);
}

TEST_F(TrailCommands, ValuesChangedByAnotherProgramAreFound)
{
    changeBehindIt("UPDATE employee SET name = 'Somebody else' WHERE id = 'E1024'");
    const Outcome found = verify();
    EXPECT_EQ(found.status, 1);
    EXPECT_FALSE(found.json().at("sound").get<bool>());
    EXPECT_NE(found.out.indexOf("E1024"), -1) << found.out.toStdString();
}

TEST_F(TrailCommands, ExportsAPersonWhoIsNotErasedBeforeTheirCyclesAreClosed)
{
    const Outcome exported = run({QStringLiteral("export-employee"), m_who, file("person.json")});
    ASSERT_EQ(exported.status, 0) << exported.error.toStdString();
    const auto about = nlohmann::json::parse(contents(file("person.json")).toStdString());
    EXPECT_TRUE(about.is_object());
    EXPECT_NE(about.dump().find("E1024"), std::string::npos);
    const Outcome open = run({QStringLiteral("erase-employee"), m_who});
    EXPECT_EQ(open.status, 2) << "their cycle is open";
    EXPECT_NE(open.error.indexOf("2026Q4"), -1) << open.error.toStdString();
}

TEST_F(TrailCommands, ErasingLeavesASoundFile)
{
    const QString gone = QStringLiteral("E1018"); // left before the open cycles
    const Outcome erased = run({QStringLiteral("erase-employee"), gone});
    ASSERT_EQ(erased.status, 0) << erased.error.toStdString();
    EXPECT_EQ(erased.json().at("pseudonym").get<std::string>().rfind("erased-", 0), 0U);
    EXPECT_FALSE(contents(database()).contains(gone.toUtf8()));
    EXPECT_EQ(verify().status, 0);
}

} // namespace plumbline::testing
