// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ReportBuilder.h"

#include "domain/scoring/Contributions.h"
#include "reporting/CheckCode.h"
#include "tests/reporting/ReportSamples.h"

#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

QString english(const ReportInput& report)
{
    return buildReport(report, sampleOptions("en")).text();
}

const IndicatorRow& row(const ReportDocument& document, const char* name)
{
    for (const IndicatorRow& candidate : document.table.rows)
        if (candidate.name == QLatin1String(name))
            return candidate;
    static const IndicatorRow kNone;
    return kNone;
}

} // namespace

TEST(ReportBuilder, PrintsTheFiguresWorkedOutByHand)
{
    const ReportDocument document = buildReport(quarterReport(), sampleOptions("en"));
    EXPECT_EQ(document.result.score.value, QStringLiteral("90.46"));
    EXPECT_EQ(document.result.grade.value, QStringLiteral("A"));
    EXPECT_EQ(document.table.contributionSum, QStringLiteral("90.4639"));
    EXPECT_EQ(document.table.weightSum, QStringLiteral("90"));
    const IndicatorRow& timeliness = row(document, "Complaint timeliness");
    EXPECT_EQ(timeliness.points, QStringLiteral("88.6792"));
    EXPECT_EQ(timeliness.contribution, QStringLiteral("19.7065"));
    EXPECT_EQ(timeliness.value.main, QStringLiteral("88.6792"));
    EXPECT_EQ(timeliness.value.details, QStringList{QStringLiteral("4,700 / 53")});
}

TEST(ReportBuilder, TellsTheGoldenQuarterAsText)
{
    const QString expected = QStringLiteral(
        u"青垣家电服务（示例公司）\n"
        u"Performance appraisal\tQuarter 4 of 2026\tDraft\n"
        u"The cycle is open; figures may still change.\n"
        u"Score\t90.46\t(of 100)\nGrade\tA\nRank 3 of 21\n"
        u"Name\t周玉兰\nStaff number\tE1003\nPosition\tCustomer service\nTeam\t客户服务一组\n"
        u"Direct leader\t沈国梁\nPeriod\t2026-10-01 – 2026-12-31\n"
        u"Scheme\tAfter-sales team, quarterly, version 1\n"
        u"Indicators\nIndicator\tTarget\tValue\tWeight\tPoints\tContribution\tRate\n"
        u"Customer satisfaction\t100\t95.86\t%\t30\t95.86/100\t31.9533\t95.86%\n"
        u"Complaint timeliness\t100\t88.6792\t%\t4,700 / 53\t20\t88.6792/100\t19.7065\t88.68%\n"
        u"First-contact resolution\t100\t79.0909\t%\t8,700 / "
        u"110\t15\t79.0909/100\t13.1818\t79.09%\n"
        u"Process compliance\t100\t94.1\t%\t10\t94.1/100\t10.4556\t94.10%\n"
        u"Teamwork\t100\t94\t%\t10\t94/100\t10.4444\t94.00%\n"
        u"Training\t100\t85\t%\t5\t85/100\t4.7222\t85.00%\n"
        u"Sum\t90\t90.4639\n");
    EXPECT_TRUE(english(quarterReport()).startsWith(expected))
        << qPrintable(english(quarterReport()));
}

TEST(ReportBuilder, LeavesNoWordUntranslated)
{
    for (const char* language : {"zh_CN", "zh_TW"}) {
        const ReportDocument document = buildReport(longReport(), sampleOptions(language));
        for (const QString& line : document.text().split(QLatin1Char('\n')))
            EXPECT_FALSE(line.contains(QRegularExpression(QStringLiteral("[a-z]{3,}"))))
                << qPrintable(line);
    }
}

TEST(ReportBuilder, SaysWhatIsMissingInsteadOfAResult)
{
    const ReportDocument document = buildReport(incompleteReport(), sampleOptions("en"));
    EXPECT_EQ(document.result.score.value, QString(QChar(0x2013)));
    EXPECT_EQ(document.result.missing, QStringLiteral("No result yet. Missing: Teamwork"));
    EXPECT_EQ(row(document, "Teamwork").remark, QStringLiteral("missing, needed for a result"));
    EXPECT_EQ(row(document, "Teamwork").value.main, QString(QChar(0x2013)));
    EXPECT_TRUE(document.calculation.lines.empty());
}

TEST(ReportBuilder, MarksOnlyOpenCyclesAsDrafts)
{
    ReportInput report = quarterReport();
    EXPECT_EQ(buildReport(report, sampleOptions("en")).draftMark, QStringLiteral("Draft"));
    report.cycle.stage = CycleStage::Closed;
    EXPECT_TRUE(buildReport(report, sampleOptions("en")).draftMark.isEmpty());
}

TEST(ReportBuilder, TellsRulesAdjustmentsAndPay)
{
    const QString text = english(longReport());
    for (const char* line : {"Sum of the contributions\t85.9100",
                             "Raw score\t88.4100",
                             "Final grade\tafter the rules\tC",
                             "Score of 80 in the quarter\tpay 300 more; commend",
                             "Safety below 90%\tgrade no better than C; cut the bonus by 20%",
                             "Rewards and deductions\t300.00",
                             "Total pay\t5,773.10"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(line))) << line;
    EXPECT_TRUE(text.contains(QStringLiteral(u"Praise\t两次收到客户书面表扬，锦旗存于服务台\t+2")));
}

TEST(ReportBuilder, HidesTeamFiguresThatWouldTellOnePersonsFiguresToAnother)
{
    ReportInput report = quarterReport();
    report.teamSize = kFewestForMean - 1;
    const ReportDocument document = buildReport(report, sampleOptions("en"));
    EXPECT_FALSE(document.text().contains(QStringLiteral("Mean of the team")));
    EXPECT_FALSE(document.table.rows.front().meanRate.has_value());
}

TEST(Contributions, AddUpToTheRawScoreExactly)
{
    for (const ReportInput& report : {quarterReport(), longReport()}) {
        const PersonScore& score = report.result.score;
        Rational sum;
        for (const Rational& part : contributions(report.scheme, score))
            sum += part;
        EXPECT_EQ(sum, score.nodes.front().rate * Rational(report.scheme.document().full));
    }
}

TEST(CheckCode, FollowsTheFiguresAndNothingElse)
{
    const ReportInput report = quarterReport();
    const QString code = checkCode(report);
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^([0-9A-F]{4}-){3}[0-9A-F]{4}$"))
                    .match(code)
                    .hasMatch());
    ReportInput renamed = report;
    renamed.company.name = QStringLiteral("Other");
    EXPECT_EQ(checkCode(renamed), code);
    ReportInput changed = report;
    changed.result.score.nodes[3].earned += Rational(1, 1000000);
    EXPECT_NE(checkCode(changed), code);
}

} // namespace plumbline
