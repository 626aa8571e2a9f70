// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The code on a page leads back to what was printed.
#include "application/results/ExplainCycle.h"
#include "application/text/Sentences.h"
#include "application/trail/CheckFile.h"
#include "reporting/ReportBuilder.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/PaySlipPaper.h"
#include "tests/reporting/layouts/ReportedCompany.h"

namespace plumbline::testing {

namespace {

class PrintedCodes : public ReportedCompany
{
protected:
    /// As the auditor asks, who prints none of these.
    [[nodiscard]] std::optional<RecognisedDocument> recognised(const QString& code)
    {
        WorkProgress progress;
        const Result<CodeFinding> found = recogniseCode(signedIn("auditor"), code, {}, progress);
        EXPECT_TRUE(found) << found.error().message.text;
        return found ? found->document : std::nullopt;
    }

    void expectIs(const QString& code, const char* layout, const char* id)
    {
        const auto document = recognised(code);
        ASSERT_TRUE(document) << layout;
        EXPECT_EQ(document->layout, QLatin1String(layout));
        EXPECT_EQ(document->id, QLatin1String(id));
        EXPECT_EQ(document->cycle, desk);
        EXPECT_EQ(document->revision, 0);
    }

    [[nodiscard]] ReportInput appraisalOf(const EmployeeId& employee, const char* reader)
    {
        const ScoreSheet sheet = reportSheet(signedIn(reader), desk).value();
        return reportInput(sheet, sheet.rowOf(employee));
    }

    [[nodiscard]] QString teamCode(const char* reader, const char* team)
    {
        const auto reports =
            teamReports(signedIn(reader), desk, {TeamId(QString::fromLatin1(team))});
        return buildTeamReport(reports->front(), english()).code;
    }
};

} // namespace

TEST_F(PrintedCodes, OfEachLayoutAreRecognised)
{
    const Access hr = signedIn("hr");
    expectIs(buildReport(appraisalOf(one, "hr"), english()).code, "appraisal", "E1");
    expectIs(teamCode("hr", "desk"), "team", "desk");
    expectIs(buildCycleSummary(*cycleSummary(hr, desk), english()).code, "summary", "");
    expectIs(buildInterviewSheet(interviewSheets(hr, desk, {one})->front(), english()).code,
             "interview",
             "E1");
    expectIs(
        buildAppealFile(*appealFile(hr, {desk, one, m_appeal}), english()).code, "appeal", "E1");
    const QString slip = buildPaySlips(*paySlips(hr, desk, {one}), english()).slips.front().code;
    expectIs(slip, "slips", "E1");
    expectIs(slip.toLower().remove(QLatin1Char('-')), "slips", "E1");
}

TEST_F(PrintedCodes, OfWhatAManagerSeesAreRecognisedToo)
{
    const QString whole = buildCycleSummary(*cycleSummary(signedIn("hr"), desk), english()).code;
    const QString own = buildCycleSummary(*cycleSummary(signedIn("wang"), desk), english()).code;
    EXPECT_NE(own, whole) << "of their people alone";
    expectIs(own, "summary", "");
    expectIs(buildReport(appraisalOf(one, "wang"), english()).code, "appraisal", "E1");
}

TEST_F(PrintedCodes, OfEarlierFiguresAreToldFromThoseOfNow)
{
    WorkProgress progress;
    const auto corrected = recognised(buildReport(appraisalOf(one, "hr"), english()).code);
    ASSERT_TRUE(corrected);
    ReportInput before = appraisalOf(one, "hr");
    const auto kept = store->repositories().results().revision(desk, 1);
    ASSERT_TRUE(kept && *kept);
    const auto then = keptResult(signedIn("hr"), before.scheme, desk, **kept, Explain::No);
    ASSERT_TRUE(then);
    for (std::size_t i = 0; i < then->people.size(); ++i) {
        if (then->people[i].id == one) {
            before.person = then->people[i];
            before.result = then->result.people[i];
        }
    }
    const auto earlier = recognised(buildReport(before, english()).code);
    ASSERT_TRUE(earlier);
    const auto sentences = told(CodeFinding{earlier, 1});
    ASSERT_EQ(sentences.size(), 2U);
    EXPECT_TRUE(sentence(sentences.back()).startsWith(QStringLiteral("So it stood in revision 1")));
    EXPECT_EQ(earlier->id, QStringLiteral("E1"));
    EXPECT_EQ(earlier->revision, 1);
}

TEST_F(PrintedCodes, AreCheckedWithTheFile)
{
    const auto said = [&](const QString& typed) {
        WorkProgress progress;
        const auto code = PaperCode::parse(typed);
        EXPECT_TRUE(code);
        const auto check = checkFile(signedIn("hr"), *code, desk, progress);
        EXPECT_TRUE(check && check->finding) << qPrintable(typed);
        QStringList words;
        for (const Message& message : told(*check->finding))
            words.append(sentence(message));
        return words.join(QLatin1Char(' '));
    };
    EXPECT_EQ(said(teamCode("hr", "desk")),
              QStringLiteral("The check code is that of the team report of desk in "
                             "desk-quarterly/2026Q1. Its figures are those of now; the cycle is "
                             "open, they may still change."));
    const QString ofNone = said(QStringLiteral("0000111122223333"));
    EXPECT_TRUE(ofNone.startsWith(QStringLiteral("None of the"))) << qPrintable(ofNone);
    EXPECT_TRUE(ofNone.contains(QStringLiteral("printed while its cycle was open")));
    EXPECT_TRUE(ofNone.contains(QStringLiteral("mistyped"))) << "both that it may be";
    EXPECT_TRUE(PaperCode::parse(QStringLiteral("41-8AXB-1EHN-W2VT-P528"))->trail);
    EXPECT_FALSE(PaperCode::parse(QStringLiteral("no code")));
}

TEST_F(PrintedCodes, OfFiguresThatNeverWereAreNot)
{
    TeamReport report = teamReports(signedIn("hr"), desk, {})->front();
    report.ranking.front().score = *report.ranking.front().score + Rational(1, 1000000);
    EXPECT_FALSE(recognised(buildTeamReport(report, english()).code));
    WorkProgress progress;
    const auto none =
        recogniseCode(signedIn("hr"), QStringLiteral("ABCD-0123-4567-89AG"), {}, progress);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::BadValue);
}

TEST_F(PrintedCodes, AreLookedForOnlyByWhoMayCheckTheFile)
{
    WorkProgress progress;
    for (const char* who : {"wang", "E1", "finance", "planner"}) {
        const auto found =
            recogniseCode(signedIn(who), QStringLiteral("0000-1111-2222-3333"), {}, progress);
        ASSERT_FALSE(found) << who;
        EXPECT_EQ(found.error().code, ErrorCode::NotPermitted) << who;
    }
}

} // namespace plumbline::testing
