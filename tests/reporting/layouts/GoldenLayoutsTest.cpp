// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportContent.h"
#include "reporting/SetDocument.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/PaySlipPaper.h"
#include "tests/reporting/layouts/ReportedCompany.h"

#include <QtCore/QRegularExpression>

namespace plumbline::testing {

namespace {

/// What each layout says to human resources, word by word. E1 has 88 and 89.5 after the appeal, E2
/// 74.5, E3 97.7: csat / 2 + 30 + teamwork / 5.
class GoldenLayouts : public ReportedCompany
{
protected:
    /// The document without its last line, whose code is tested elsewhere.
    static std::string body(const QString& text)
    {
        return text.left(text.lastIndexOf(QLatin1Char('\n'))).toStdString();
    }

    static void expectTranslated(const QString& text)
    {
        // Ids, names of accounts and formulas stay.
        static const QRegularExpression kEnglish(
            QStringLiteral("[A-Za-z]{4,}( [a-z]+)+|[A-Z][a-z]{4,}"));
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            const bool isOfEngine = line.contains(QLatin1String("customer-service"))
                || line.contains(QLatin1String("Company"));
            EXPECT_TRUE(isOfEngine || !line.contains(kEnglish)) << qPrintable(line);
        }
    }

    [[nodiscard]] static ReportOptions in(const char* language)
    {
        ReportOptions options = english();
        options.language = QString::fromLatin1(language);
        return options;
    }
};

} // namespace

TEST_F(GoldenLayouts, TellTheTeamReport)
{
    const auto reports = teamReports(signedIn("hr"), desk, {TeamId(QStringLiteral("desk"))});
    ASSERT_TRUE(reports);
    EXPECT_EQ(body(buildTeamReport(reports->front(), english()).text()), R"(Company
Team report	Quarter 1 of 2026	Draft
The cycle is open; figures may still change.
Mean score	82.00	(of 100)
Team	服务台
Period	2026-01-01 – 2026-03-31
Complete	2 of 2 people
People to look at first	1
Leader of the team	王领班
Scheme	Desk, version 1
Who has which grade?	Bars: share of the people graded.
Grade	People	Share
A	0	0.0%
B	1	50.0%
C	1	50.0%
Small sample: 2 complete people say little about a team.
Which indicators cost the most?	Points of 100 that are lost on average, the most first.
Indicator	Worth	Mean rate	Lost	People
Satisfaction	50.00	70.5%	14.75	2
teamwork	20.00	80.0%	4.00	2
Reports	30.00	100.0%	0.00	2
Small sample: 2 complete people say little about a team.
Ranking	Ranks are those among all of the cycle; changes are against the period before.
Rank	Name	Staff number	Team	Score	Change	Grade
2 / 3	何一凡	E1	服务台	89.50	–	B
3 / 3	吕二娘	E2	服务台	74.50	–	C
Leader	Human resources	Date)");
}

TEST_F(GoldenLayouts, TellTheCycleSummary)
{
    const auto summary = cycleSummary(signedIn("hr"), desk);
    ASSERT_TRUE(summary);
    EXPECT_EQ(body(buildCycleSummary(*summary, english()).text()), R"(Company
Cycle summary	Quarter 1 of 2026	Draft
The cycle is open; figures may still change.
Mean score	87.23	(of 100)
Stage	feedback
Period	2026-01-01 – 2026-03-31
Complete	3 of 3 people
Settled	not yet
Cycle	desk-quarterly/2026Q1
Scheme	Desk, version 1
Who has which grade?	Bars: share of the people graded.
Grade	People	Share
A	1	33.3%
B	1	33.3%
C	1	33.3%
Small sample: 3 complete people say little about a team.
Teams	Each with the teams below it, which stand set in.
Team	People	Complete	Mean	A	B	C	Pay
服务台	2	2	82.00	0	1	1	3,053.18	small sample
外勤组	1	1	97.70	1	0	0	3,496.68	small sample
Everybody, each once	3	3	87.23	1	1	1	6,549.86	small sample
Which indicators cost the most?	Points of 100 that are lost on average, the most first.
Indicator	Worth	Mean rate	Lost	People
Satisfaction	50.00	79.3%	10.33	3
teamwork	20.00	85.3%	2.93	3
Reports	30.00	100.0%	0.00	3
Small sample: 3 complete people say little about a team.
Cost of pay
Rewards and deductions	part of the pay	0.00
Total pay	3 of 3 people have a total	6,549.86
After publishing	No answer: the day is over, which is no consent. Corrections: those that appeals led to among them.
Published	Confirmed	No answer	Appeals	Appeals open	Upheld	Upheld in part	Refused	Corrections	Not appraised
3	0	0	2	1	0	1	0	1	0
Human resources	Management	Date)");
}

TEST_F(GoldenLayouts, TellThePaySlip)
{
    const auto slips = paySlips(signedIn("hr"), desk, {one});
    ASSERT_TRUE(slips);
    EXPECT_EQ(body(buildPaySlips(*slips, english()).text()), R"(Company
Pay slip	Quarter 1 of 2026	Draft
Total pay	1,214.52
Name	何一凡
Staff number	E1
Position	customer-service
Team	服务台
Score	89.50
Grade	B
Scheme	Desk, version 1
What the pay is made of
merit	bonus base 1,357 × score / full	1,214.52
Rewards and deductions	0.00
Total pay	1,214.52
Received	Date)");
}

TEST_F(GoldenLayouts, TellTheInterviewSheet)
{
    const auto sheets = interviewSheets(signedIn("hr"), desk, {one});
    ASSERT_TRUE(sheets);
    EXPECT_EQ(body(buildInterviewSheet(sheets->front(), english()).text()), R"(Company
Interview sheet	Quarter 1 of 2026	Draft
The cycle is open; figures may still change.
Score	89.50	(of 100)
Grade	B
Rank 2 of 3
Name	何一凡
Staff number	E1
Position	customer-service
Team	服务台
Direct leader	王领班
Period	2026-01-01 – 2026-03-31
Scheme	Desk, version 1
Interview on	2026-04-10
Held by	王领班
What is going best?
Indicator	Target	Value	Period before	Rate
Reports	–	–	–	100.0%
teamwork	–	90	–	90.0%
What is going worst?
Indicator	Target	Value	Period before	Rate
Satisfaction	100	80	–	80.0%
Interview
What went well	协作主动
What did not	满意度偏低
What was agreed	每周复听一次
Actions agreed
Action	Owner	Due	State
复听五通电话	何一凡	2026-06-30	open
Employee	Leader	Date)");
}

TEST_F(GoldenLayouts, TellTheAppealFile)
{
    const auto file = appealFile(signedIn("hr"), {desk, one, m_appeal});
    ASSERT_TRUE(file);
    EXPECT_EQ(body(buildAppealFile(*file, english()).text()), R"(Company
Appeal file	Quarter 1 of 2026	Draft
The cycle is open; figures may still change.
Score as published	88.00
Grade	B
Revision 1
Name	何一凡
Staff number	E1
Position	customer-service
Team	服务台
Contested	Satisfaction
Ground	Wrong data
Scheme	Desk, version 1
Appeal	no. 6, 2026-04-12 10:00, by E1
Answer	Upheld in part
What is contested
Satisfaction	两通电话不是我接的
Answer
Upheld in part	一通不是本人接听
Decided	zhao, 2026-04-12 10:00
Second look	waits for hr
Before and after
Result	Before	After	Change
Score	88.00	89.50	+1.50
Grade	B	B	as before
Total pay	1,194.16	1,214.52	+20.36
What was decided
Decision	Reason	By	Second person	When
+1.5 points	一通不计	zhao	hr	2026-04-12 10:00
Values, and who entered them
Value of	Value	Records	By	When
Satisfaction	80	–	wang	2026-04-08 10:00
How it came about, as published
Rate: Satisfaction	0.8	Points earned, divided by the full points.	Formula: earned / full	earned = 80 (Points earned); full = 100 (Full points)
Points earned	80	Points are the full points times the share reached.	Formula: full * reached	full = 100 (Full points); reached = 0.8 (Share reached)
Attainment	0.8	Attainment is the value divided by the target, capped above and held from below.	Formula: max(min(value / target, cap), floor)	value = 80 (Value); target = 100 (Target); cap = 1 (Cap); floor = 0 (Floor)
Value as given	80	The value as it was given.
Target	100	The person's own target counts before the scheme's.
Files beside the appeal
File	Bytes	SHA-256	By	When
通话记录.txt	1	2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881	E1	2026-04-12 10:00
Employee	Decided by	Second person	Date)");
}

TEST_F(GoldenLayouts, LeaveLinesToWriteOnWhereNoInterviewWasHeld)
{
    const auto sheets = interviewSheets(signedIn("hr"), desk, {m_other});
    ASSERT_TRUE(sheets);
    const PaperDocument document = buildInterviewSheet(sheets->front(), english());
    int lines = 0;
    for (const PaperSection& section : document.sections) {
        if (const auto* writing = std::get_if<WritingSection>(&section)) {
            for (const WritingField& field : writing->fields)
                lines += field.text.isEmpty() ? field.lines : 0;
        }
    }
    EXPECT_EQ(lines, 6);
    EXPECT_TRUE(document.text().contains(QStringLiteral("not held yet")));
}

TEST_F(GoldenLayouts, HaveTheCompanysLinesToSignOnWhereAnybodyMaySign)
{
    ReportOptions options = english();
    options.letterhead.signatures = {QStringLiteral("Prepared"), QStringLiteral("Approved")};
    const QString lines = QStringLiteral("Prepared\tApproved\tDate");
    const Access hr = signedIn("hr");
    EXPECT_TRUE(
        buildTeamReport(teamReports(hr, desk, {})->front(), options).text().contains(lines));
    EXPECT_TRUE(buildCycleSummary(*cycleSummary(hr, desk), options).text().contains(lines));
    EXPECT_TRUE(buildInterviewSheet(interviewSheets(hr, desk, {one})->front(), options)
                    .text()
                    .contains(lines));
    EXPECT_FALSE(
        buildAppealFile(*appealFile(hr, {desk, one, m_appeal}), options).text().contains(lines))
        << "who decided signs";
    EXPECT_FALSE(buildPaySlips(*paySlips(hr, desk, {one}), options).text().contains(lines))
        << "whoever is paid signs";
}

TEST_F(GoldenLayouts, LeadFromAnAppealToWhatWasPublished)
{
    const AppealFile file = *appealFile(signedIn("hr"), {desk, one, m_appeal});
    QSet<int> revisions;
    bool isLineExplained = false;
    for (const PaintedPage& page : documentOf(file, english()).pages) {
        for (const PageSpot& spot : page.spots) {
            EXPECT_EQ(spot.target.whom, one);
            revisions.insert(spot.target.revision);
            isLineExplained |=
                spot.target.place == StepPlace{StepKind::Rate, QStringLiteral("csat"), {}};
        }
    }
    EXPECT_EQ(revisions, (QSet<int>{1, 2})) << "before and after";
    EXPECT_TRUE(isLineExplained);
    EXPECT_EQ(wholeOf(file), (SpotTarget{.whom = one, .revision = 1}));
}

TEST_F(GoldenLayouts, LeaveNoWordUntranslated)
{
    for (const char* language : {"zh_CN", "zh_TW"}) {
        const ReportOptions options = in(language);
        const Access hr = signedIn("hr");
        expectTranslated(buildTeamReport(teamReports(hr, desk, {})->front(), options).text());
        expectTranslated(buildCycleSummary(*cycleSummary(hr, desk), options).text());
        expectTranslated(buildPaySlips(*paySlips(hr, desk, {}), options).text());
        expectTranslated(
            buildInterviewSheet(interviewSheets(hr, desk, {one})->front(), options).text());
        AppealFile file = *appealFile(hr, {desk, one, m_appeal});
        file.explained.steps.clear(); // Its words are the engine's, tested there.
        expectTranslated(buildAppealFile(file, options).text());
    }
}

TEST_F(GoldenLayouts, GiveAnotherCodeOnceAFigureIsAnother)
{
    TeamReport report = teamReports(signedIn("hr"), desk, {})->front();
    const QString code = buildTeamReport(report, english()).check;
    ReportOptions later = in("zh_CN");
    later.madeAt = later.madeAt.addDays(1);
    EXPECT_EQ(buildTeamReport(report, later).check.section(QChar(0xff1a), 1),
              code.section(QStringLiteral(": "), 1));
    report.ranking.front().score = *report.ranking.front().score + Rational(1, 1000000);
    EXPECT_NE(buildTeamReport(report, english()).check, code);
}

} // namespace plumbline::testing
