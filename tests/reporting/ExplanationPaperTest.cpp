// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ExplanationPaper.h"

#include "drawing/ReportContent.h"
#include "reporting/PdfReportPrinter.h"
#include "tests/reporting/Poppler.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

const QDateTime kMadeAt({2026, 12, 28}, {1, 30}, Qt::UTC);

Step aStep(const QString& label, const QString& formula, const QString& result)
{
    Step step;
    step.label = {"%1", {LocalizedText(label)}};
    step.words = {"What %1 does.", {LocalizedText(label)}};
    step.formula = formula;
    step.result = result;
    return step;
}

/// A score of three levels, and a mean of some people.
Explained anExplanation(int people)
{
    Explained explained;
    explained.company = QStringLiteral("Acme");
    explained.timeZone = QStringLiteral("Asia/Shanghai");
    explained.title = {"Result of %1", {LocalizedText(QStringLiteral("Lin"))}};
    explained.facts = {{{"Version", {}}, {"%1", {LocalizedText(QStringLiteral("3"))}}}};
    Step score = aStep(QStringLiteral("Score"),
                       QStringLiteral("round(raw, 2, \"half-up\")"),
                       QStringLiteral("66.67"));
    Step raw = aStep(QStringLiteral("Raw"), QStringLiteral("num / den"), QStringLiteral("200/3"));
    raw.inputs = {{QStringLiteral("num"), QStringLiteral("-2000"), {"Above", {}}}};
    score.steps = {raw};
    Step mean = aStep(QStringLiteral("Mean"), QStringLiteral("mean(pool)"), QStringLiteral("1"));
    std::vector<PeerFigure> figures;
    for (int i = 0; i < people; ++i) {
        const EmployeeId id(QStringLiteral("E%1").arg(i, 4, 10, QLatin1Char('0')));
        figures.push_back({id, Rational(1)});
        explained.names.insert(id, QStringLiteral("Person"));
    }
    mean.pool = std::make_shared<const PeerPool>(PeerPool{QStringLiteral("p"), figures});
    explained.steps = {score, mean, mean};
    return explained;
}

ReportOptions englishOptions()
{
    ReportOptions options;
    options.language = QStringLiteral("en");
    options.madeAt = kMadeAt;
    return options;
}

} // namespace

TEST(ExplanationPaper, SaysEveryStepShownAndExact)
{
    const ExplanationPaper paper = buildExplanation(anExplanation(2), englishOptions());
    ASSERT_EQ(paper.steps.size(), 7U);
    EXPECT_EQ(paper.steps[0].result, QStringLiteral("66.67"));
    EXPECT_TRUE(paper.steps[0].words.endsWith(QStringLiteral("a half away from zero.")));
    EXPECT_EQ(paper.steps[1].depth, 1);
    EXPECT_EQ(paper.steps[1].result, QStringLiteral("\u2248 66.6667"));
    EXPECT_EQ(paper.steps[1].exact, QStringLiteral("exactly 200/3"));
    EXPECT_EQ(paper.steps[1].inputs, QStringLiteral("num = \u22122,000 (Above)"));
    EXPECT_EQ(paper.made, QStringLiteral("Made 2026-12-28 09:30 UTC+08:00"));
}

TEST(ExplanationPaper, ListsSharedPeopleOnce)
{
    const ExplanationPaper paper = buildExplanation(anExplanation(2), englishOptions());
    EXPECT_EQ(paper.steps[3].label, QStringLiteral("Person E0000"));
    EXPECT_EQ(paper.steps.back().words, QStringLiteral("The people listed above."));
}

TEST(ExplanationPaper, BreaksNoStepAcrossPages)
{
    Explained explained = anExplanation(90);
    for (int i = 0; i < 40; ++i)
        explained.steps.push_back(aStep(QStringLiteral("Step%1.").arg(i),
                                        QStringLiteral("formula_%1_").arg(i),
                                        QStringLiteral("result_%1_").arg(i)));
    const auto pages = layOut(buildExplanation(explained, englishOptions()));
    ASSERT_GT(pages.size(), 3U);
    int found = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const QString text = pages[page].text();
        EXPECT_TRUE(text.contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())));
        for (int i = 0; i < 40; ++i) {
            const bool isHere = text.contains(QStringLiteral("Step%1.").arg(i));
            EXPECT_EQ(text.contains(QStringLiteral("formula_%1_").arg(i)), isHere) << i;
            EXPECT_EQ(text.contains(QStringLiteral("result_%1_").arg(i)), isHere) << i;
            found += isHere ? 1 : 0;
        }
    }
    EXPECT_GE(found, 40);
}

TEST(ExplanationPaper, IsAPdfThatPopplerReads)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("explanation.pdf"));
    ReportOptions options;
    options.language = QStringLiteral("zh_CN");
    options.madeAt = kMadeAt;
    ASSERT_TRUE(PdfReportPrinter().writeExplanation(path, anExplanation(60), options));
    const QString text = textInPdf(path);
    for (const char* part : {"66.67", "200/3", "num / den", "Person E0059", "Acme"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    EXPECT_TRUE(text.contains(QStringLiteral("\u7B2C 2 \u9875"))) << text.toStdString();
    EXPECT_TRUE(qpdfComplaints(path).isEmpty()) << qpdfComplaints(path).toStdString();
    EXPECT_FALSE(fontsInPdf(path).isEmpty());
}

} // namespace plumbline
