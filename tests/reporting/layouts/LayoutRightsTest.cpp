// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportInput.h"
#include "reporting/ReportBuilder.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/PaySlipPaper.h"
#include "tests/reporting/layouts/ReportedCompany.h"

#include <QtCore/QRegularExpression>

namespace plumbline::testing {

namespace {

/// What must not stand in a document of somebody: names, scores, money and words of others.
const QStringList& ofDesk()
{
    static const QStringList kTexts{QStringLiteral(u"吕二娘"), QStringLiteral("E2")};
    return kTexts;
}

const QStringList& ofField()
{
    static const QStringList kTexts{QStringLiteral(u"秦三宝"),
                                    QStringLiteral("E3"),
                                    QStringLiteral("97.70"),
                                    QStringLiteral(u"三宝的秘密理由")};
    return kTexts;
}

/// Each base that pay is made of, and what it comes to.
const QStringList& money()
{
    static const QStringList kTexts{QStringLiteral("1,357"),
                                    QStringLiteral("2,468"),
                                    QStringLiteral("3,579"),
                                    QStringLiteral("1,194"),
                                    QStringLiteral("1,214"),
                                    QStringLiteral("1,838"),
                                    QStringLiteral("3,496")};
    return kTexts;
}

/// Every layout for every role. The figures: E1 88 (89.5 after the appeal), E2 74.5, E3 97.7.
class LayoutRights : public ReportedCompany
{
protected:
    QString appraisals(const char* who)
    {
        const auto sheet = reportSheet(signedIn(who), desk);
        const auto names = namesInSight(signedIn(who), desk);
        std::vector<ReportInput> inputs;
        for (int row = 0; sheet && row < sheet->size(); ++row)
            inputs.push_back(reportInput(*sheet, row));
        nameLeaders(inputs, *names);
        QString text;
        for (const ReportInput& input : inputs)
            text += buildReport(input, english()).text();
        return text;
    }

    QString teams(const char* who)
    {
        const auto made = teamReports(signedIn(who), desk, {});
        QString text;
        for (const TeamReport& report : made.value_or(std::vector<TeamReport>()))
            text += buildTeamReport(report, english()).text();
        return text;
    }

    QString summary(const char* who)
    {
        const auto made = cycleSummary(signedIn(who), desk);
        return made ? buildCycleSummary(*made, english()).text() : QString();
    }

    QString slips(const char* who)
    {
        const auto made = paySlips(signedIn(who), desk, {});
        return made ? buildPaySlips(*made, english()).text() : QString();
    }

    QString interviews(const char* who)
    {
        const auto made = interviewSheets(signedIn(who), desk, {});
        QString text;
        for (const InterviewSheet& sheet : made.value_or(std::vector<InterviewSheet>()))
            text += buildInterviewSheet(sheet, english()).text();
        return text;
    }

    QString appealOfFirst(const char* who)
    {
        const auto made = appealFile(signedIn(who), {desk, one, m_appeal});
        return made ? buildAppealFile(*made, english()).text() : QString();
    }

    QString appealOfThird(const char* who)
    {
        const auto made = appealFile(signedIn(who), {desk, m_other, m_openAppeal});
        return made ? buildAppealFile(*made, english()).text() : QString();
    }

    static void expectNone(QString text, const QStringList& forbidden, const char* who)
    {
        // A code is made of any letters and digits.
        text.remove(QRegularExpression(QStringLiteral("Check code: [-0-9A-F]+")));
        for (const QString& one : forbidden)
            EXPECT_FALSE(text.contains(one)) << who << ": " << qPrintable(one) << "\n"
                                             << qPrintable(text);
    }

    static void expectAll(const QString& text, const QStringList& wanted, const char* who)
    {
        for (const QString& one : wanted)
            EXPECT_TRUE(text.contains(one)) << who << ": " << qPrintable(one) << "\n"
                                            << qPrintable(text);
    }
};

} // namespace

TEST_F(LayoutRights, OfAnAppraisalNameTheLeaderWhoTakesNoPart)
{
    for (const char* who : {"hr", "auditor"})
        expectAll(
            appraisals(who),
            {QStringLiteral(u"Direct leader\t王领班"), QStringLiteral(u"Direct leader\t张领班")},
            who);
    expectAll(appraisals("E1"), {QStringLiteral("Direct leader\t\u2013")}, "E1");
    expectNone(appraisals("E1"), {QStringLiteral(u"王领班"), QStringLiteral("wang")}, "E1");
    expectNone(appraisals("wang"), ofField(), "wang");
}

TEST_F(LayoutRights, OfAnAppraisalNameWhoLedWhenTheCycleWasOpened)
{
    inStore([](Repositories& all) {
        return all.people().saveTeam(teamLedBy("desk", u"新服务台", "zhang"));
    });
    expectAll(appraisals("hr"), {QStringLiteral(u"Direct leader\t王领班")}, "hr");
    expectNone(appraisals("hr"), {QStringLiteral(u"新服务台")}, "hr");
}

TEST_F(LayoutRights, OfATeamReportAreTheReadersPeople)
{
    for (const char* who : {"hr", "auditor"}) {
        expectAll(teams(who), ofDesk() + QStringList{QStringLiteral(u"秦三宝")}, who);
        expectNone(teams(who), money(), who);
    }
    expectAll(teams("wang"), ofDesk(), "wang");
    expectNone(teams("wang"), ofField() + money(), "wang");
    expectNone(teams("E1"), ofDesk() + ofField() + money(), "E1");
    EXPECT_TRUE(teams("E1").contains(QStringLiteral(u"何一凡")));
    for (const char* who : {"planner", "finance", "root"})
        EXPECT_EQ(teams(who), QString()) << who;
}

TEST_F(LayoutRights, OfACycleSummaryLeaveCostsToWhoSeesWages)
{
    EXPECT_TRUE(summary("hr").contains(QStringLiteral("Cost of pay")));
    for (const char* who : {"auditor", "wang"}) {
        const QString text = summary(who);
        EXPECT_TRUE(text.contains(QStringLiteral("Cycle summary"))) << who;
        expectNone(text, money() + QStringList{QStringLiteral("Cost of pay")}, who);
    }
    expectNone(summary("wang"), ofField() + QStringList{QStringLiteral(u"外勤组")}, "wang");
    EXPECT_TRUE(summary("wang").contains(QStringLiteral("1 more people")));
    expectNone(summary("E1"), ofDesk() + ofField(), "E1");
    for (const char* who : {"planner", "finance", "root"})
        EXPECT_TRUE(summary(who).isEmpty()) << qPrintable(summary(who));
}

TEST_F(LayoutRights, OfPaySlipsAreThoseWhoseWagesMayBeSeen)
{
    for (const char* who : {"hr", "finance"})
        expectAll(slips(who), ofDesk() + QStringList{QStringLiteral("3,579")}, who);
    EXPECT_TRUE(slips("hr").contains(QStringLiteral("97.70")));
    expectNone(slips("finance"),
               {QStringLiteral("97.70"), QStringLiteral("74.50"), QStringLiteral("89.50")},
               "finance");
    EXPECT_TRUE(slips("E1").contains(QStringLiteral("1,357")));
    expectNone(slips("E1"), ofDesk() + ofField() + QStringList{QStringLiteral("2,468")}, "E1");
    for (const char* who : {"wang", "auditor", "planner", "root"})
        EXPECT_EQ(slips(who), QString()) << who;
    for (const char* who : {"wang", "E1"})
        EXPECT_FALSE(paySlips(signedIn(who), desk, {m_other})) << who;
}

TEST_F(LayoutRights, OfInterviewSheetsAreThoseOfTheReadersPeopleWithoutMoney)
{
    for (const char* who : {"hr", "auditor"}) {
        expectAll(interviews(who), {QStringLiteral(u"满意度偏低"), QStringLiteral("E3")}, who);
        expectNone(interviews(who), money(), who);
    }
    expectAll(interviews("wang"), ofDesk(), "wang");
    expectNone(interviews("wang"), ofField() + money(), "wang");
    EXPECT_TRUE(interviews("E1").contains(QStringLiteral(u"满意度偏低")));
    expectNone(interviews("E1"), ofDesk() + ofField() + money(), "E1");
    for (const char* who : {"planner", "finance", "root"}) {
        EXPECT_EQ(interviews(who), QString()) << who;
        EXPECT_FALSE(interviewSheets(signedIn(who), desk, {one})) << who;
    }
}

TEST_F(LayoutRights, OfAnAppealFileShowMoneyOnlyToWhoMaySeeIt)
{
    for (const char* who : {"hr", "E1"})
        EXPECT_TRUE(appealOfFirst(who).contains(QStringLiteral("Total pay"))) << who;
    for (const char* who : {"auditor", "wang"}) {
        const QString text = appealOfFirst(who);
        EXPECT_TRUE(text.contains(QStringLiteral(u"两通电话不是我接的"))) << who;
        expectNone(text, money() + QStringList{QStringLiteral("Total pay")}, who);
    }
    for (const char* who : {"hr", "auditor", "wang", "E1"})
        expectNone(appealOfFirst(who), ofDesk() + ofField(), who);
    for (const char* who : {"planner", "finance", "root"})
        EXPECT_EQ(appealOfFirst(who), QString()) << who;
    EXPECT_NE(appealOfThird("hr"), QString());
    for (const char* who : {"wang", "E1", "planner", "finance", "root"})
        EXPECT_EQ(appealOfThird(who), QString()) << who;
}

} // namespace plumbline::testing
