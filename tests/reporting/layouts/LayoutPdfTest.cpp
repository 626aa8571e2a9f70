// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportContent.h"
#include "reporting/PdfReportPrinter.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/PaySlipPaper.h"
#include "tests/reporting/Poppler.h"
#include "tests/reporting/layouts/ReportedCompany.h"

#include <QtCore/QRegularExpression>

namespace plumbline::testing {

namespace {

/// The layouts as files, read by poppler.
class LayoutPdf : public ReportedCompany
{
protected:
    QString textOf(const ReportContent& content)
    {
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(++m_written));
        EXPECT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, english(), {}));
        EXPECT_TRUE(qpdfComplaints(path).isEmpty());
        return textInPdf(path).remove(QRegularExpression(QStringLiteral("\\s")));
    }

    /// Every figure that the document says stands in its file.
    void expectFigures(const ReportContent& content, const QString& document)
    {
        static const QRegularExpression kFigure(
            QStringLiteral("^[+\u2212]?[0-9][0-9,]*(\\.[0-9]+)?%?$"));
        const QString printed = textOf(content);
        int figures = 0;
        for (const QString& line : document.split(QLatin1Char('\n'))) {
            for (QString part : line.split(QLatin1Char('\t'))) {
                if (!kFigure.match(part).hasMatch())
                    continue;
                ++figures;
                EXPECT_TRUE(printed.contains(part.remove(QLatin1Char(' ')))) << qPrintable(part);
            }
        }
        EXPECT_GT(figures, 2) << qPrintable(document);
    }

    int m_written = 0;
};

} // namespace

TEST_F(LayoutPdf, GivesEveryFigureBackToPoppler)
{
    const Access hr = signedIn("hr");
    const TeamReport team = teamReports(hr, desk, {TeamId(QStringLiteral("desk"))})->front();
    expectFigures(team, buildTeamReport(team, english()).text());
    const CycleSummary summary = cycleSummary(hr, desk).value();
    expectFigures(summary, buildCycleSummary(summary, english()).text());
    const PaySlips slips = paySlips(hr, desk, {}).value();
    expectFigures(slips, buildPaySlips(slips, english()).text());
    const InterviewSheet interview = interviewSheets(hr, desk, {one})->front();
    expectFigures(interview, buildInterviewSheet(interview, english()).text());
    const AppealFile file = appealFile(hr, {desk, one, m_appeal}).value();
    expectFigures(file, buildAppealFile(file, english()).text());
}

TEST_F(LayoutPdf, LetsChineseWordsOfAnAppealBeSearched)
{
    const AppealFile file = appealFile(signedIn("hr"), {desk, one, m_appeal}).value();
    const QString printed = textOf(file);
    for (const char16_t* words : {u"两通电话不是我接的", u"一通不是本人接听", u"通话记录.txt"})
        EXPECT_TRUE(printed.contains(QString::fromUtf16(words)));
}

} // namespace plumbline::testing
