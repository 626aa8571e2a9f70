// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

#include <QtCore/QDir>

namespace plumbline::testing {
namespace {

/// `report --layout` on the sample company.
class LayoutCommand : public SampleCompany
{
protected:
    [[nodiscard]] Outcome
    print(const QString& cycle, const char* layout, const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("report"),
                               cycle,
                               QStringLiteral("--out"),
                               file(layout),
                               QStringLiteral("--layout"),
                               QLatin1String(layout)}
                   + more);
    }

    [[nodiscard]] QStringList filesOf(const char* layout) const
    {
        return QDir(file(layout)).entryList(QDir::Files);
    }
};

TEST_F(LayoutCommand, WritesAFileForEachTeam)
{
    const Outcome all = print(kTeamCycle, "team");
    ASSERT_EQ(all.status, 0) << all.error.toStdString();
    EXPECT_GT(filesOf("team").size(), 1);
    EXPECT_EQ(all.json()["reports"], filesOf("team").size());
    const Outcome one =
        print(kTeamCycle, "team", {QStringLiteral("--team"), QStringLiteral("support")});
    EXPECT_EQ(one.json()["reports"], 1);
}

TEST_F(LayoutCommand, WritesOneSummary)
{
    EXPECT_EQ(print(kTeamCycle, "summary").status, 0);
    EXPECT_EQ(filesOf("summary").size(), 1);
}

TEST_F(LayoutCommand, WritesSlipsOnlyWhereTheSchemePays)
{
    const QString paid = QStringLiteral("service-satisfaction-monthly/2026-10");
    const Outcome slips = print(paid, "slips");
    ASSERT_EQ(slips.status, 0) << slips.error.toStdString();
    EXPECT_EQ(slips.json()["reports"], filesOf("slips").size());
    EXPECT_EQ(print(kTeamCycle, "slips").errorJson()["error"]["code"], "incomplete");
}

TEST_F(LayoutCommand, WritesInterviewSheetsOfNamedPeople)
{
    const Outcome sheet =
        print(kTeamCycle, "interview", {QStringLiteral("--employee"), QStringLiteral("E1003")});
    ASSERT_EQ(sheet.status, 0) << sheet.error.toStdString();
    EXPECT_EQ(filesOf("interview").size(), 1);
}

TEST_F(LayoutCommand, RefusesUnknownLayoutsAndWhereThereIsNothing)
{
    EXPECT_EQ(print(kTeamCycle, "poster").errorJson()["error"]["code"], "bad-value");
    EXPECT_FALSE(QFile::exists(file("poster/x.pdf")));
    const Outcome nobody =
        print(kTeamCycle, "team", {QStringLiteral("--team"), QStringLiteral("nowhere")});
    EXPECT_EQ(nobody.errorJson()["error"]["code"], "not-found");
    EXPECT_TRUE(filesOf("team").isEmpty());
}

} // namespace
} // namespace plumbline::testing
