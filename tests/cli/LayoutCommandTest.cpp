// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/SampleCompany.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>

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

    /// The check code that stands on the first file of a layout.
    [[nodiscard]] QString printedCode(const char* layout) const
    {
        return printed(layout, QStringLiteral("Check code: ([0-9A-F]{4}(?:-[0-9A-F]{4}){3})"));
    }

    /// What the first file of a layout says there.
    [[nodiscard]] QString printed(const char* layout, const QString& pattern) const
    {
        QProcess reader;
        reader.start(
            QStringLiteral("pdftotext"),
            {file(layout) + QLatin1Char('/') + filesOf(layout).value(0), QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        return QRegularExpression(pattern).match(QString::fromUtf8(reader.readAll())).captured(1);
    }

    /// What `verify` says of the code on the first file of a layout.
    [[nodiscard]] Outcome verifyPrinted(const char* layout) const
    {
        return run({QStringLiteral("verify"), QStringLiteral("--against"), printedCode(layout)});
    }

    void expectKnown(const QString& cycle, const char* layout, const QStringList& more = {}) const
    {
        const Outcome printed = print(
            cycle, layout, more + QStringList{QStringLiteral("--language"), QStringLiteral("en")});
        ASSERT_EQ(printed.status, 0) << layout << printed.error.toStdString();
        const Outcome known = verifyPrinted(layout);
        EXPECT_EQ(known.status, 0) << layout << known.out.toStdString();
        EXPECT_EQ(known.json()["document"]["layout"], layout);
        EXPECT_EQ(known.json()["document"]["cycle"], cycle.toStdString());
        EXPECT_TRUE(known.json()["document"]["holds"]) << layout;
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

TEST_F(LayoutCommand, PrintsCodesThatVerifyKnows)
{
    const QStringList one{QStringLiteral("--employee"), QStringLiteral("E1003")};
    expectKnown(kTeamCycle, "appraisal", one);
    expectKnown(kTeamCycle, "team", {QStringLiteral("--team"), QStringLiteral("support")});
    expectKnown(kTeamCycle, "summary");
    expectKnown(kTeamCycle, "interview", one);
    expectKnown(QStringLiteral("service-satisfaction-monthly/2026-10"), "slips");
    expectKnown(QStringLiteral("frontline-monthly/2026-09"), "appeal");
}

TEST_F(LayoutCommand, VerifyKnowsNoCodeOfFiguresThatHaveChanged)
{
    ASSERT_EQ(print(kTeamCycle,
                    "team",
                    {QStringLiteral("--team"),
                     QStringLiteral("after-sales"),
                     QStringLiteral("--language"),
                     QStringLiteral("en")})
                  .status,
              0);
    ASSERT_EQ(verifyPrinted("team").status, 0);
    ASSERT_EQ(import("id,csat\nE1003,61.25\n").error.toStdString(), "");
    const Outcome changed = verifyPrinted("team");
    EXPECT_EQ(changed.status, 1);
    EXPECT_TRUE(changed.json()["document"].is_null());
    EXPECT_GT(changed.json()["compared"], 500) << "of every layout and cycle";
    const Outcome told = testing::run(onDatabase({QStringLiteral("verify"),
                                                  QStringLiteral("--against"),
                                                  printedCode("team"),
                                                  QStringLiteral("--cycle"),
                                                  kTeamCycle}));
    EXPECT_TRUE(told.out.startsWith("None of the")) << told.out.toStdString();
    EXPECT_TRUE(told.out.contains("printed while its cycle was open")) << told.out.toStdString();
    // The trail's code beside it tells that the page was printed from this file all the same.
    const QString trail = printed("team", QStringLiteral("Trail: (\\d+-[0-9A-Z-]+)"));
    ASSERT_FALSE(trail.isEmpty());
    EXPECT_EQ(run({QStringLiteral("verify"), QStringLiteral("--against"), trail}).status, 0);
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
