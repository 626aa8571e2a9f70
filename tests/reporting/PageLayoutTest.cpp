// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PageLayout.h"

#include "drawing/PaperText.h"
#include "reporting/Paginate.h"
#include "reporting/ReportBuilder.h"
#include "tests/reporting/ReportSamples.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

Strip strip(double height, Keep keep = Keep::Free, int heading = -1)
{
    return {height, {}, keep, heading};
}

std::vector<std::size_t> counts(const std::vector<std::vector<PlacedStrip>>& pages)
{
    std::vector<std::size_t> sizes;
    for (const auto& page : pages)
        sizes.push_back(page.size());
    return sizes;
}

std::vector<PaintedPage> pagesOf(const ReportInput& report, const char* language)
{
    return layOut(buildReport(report, sampleOptions(language)));
}

double rightEnd(const TextMark& mark)
{
    return textLeft(mark) + textWidth(mark.text, mark.role);
}

} // namespace

TEST(Paginate, TurnsWhereAStripNoLongerFits)
{
    Flow flow;
    flow.strips.assign(5, strip(40));
    EXPECT_EQ(counts(paginate(flow, {100, 80})), (std::vector<std::size_t>{2, 2, 1}));
}

TEST(Paginate, KeepsATitleWithWhatFollows)
{
    Flow flow;
    flow.strips = {strip(80), strip(10, Keep::WithNext), strip(20)};
    const auto pages = paginate(flow, {100, 100});
    EXPECT_EQ(counts(pages), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(pages[1][0].strip, &flow.strips[1]);
}

TEST(Paginate, RepeatsTheHeadingOnANewPage)
{
    Flow flow;
    flow.headings = {strip(10)};
    flow.strips = {strip(60, Keep::Free, 0), strip(60, Keep::Free, 0)};
    const auto pages = paginate(flow, {100, 100});
    ASSERT_EQ(counts(pages), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(pages[1][0].strip, &flow.headings[0]);
    EXPECT_DOUBLE_EQ(pages[1][1].top, 10);
}

TEST(Paginate, NeverLeavesTheSignaturesAlone)
{
    Flow flow;
    flow.strips = {strip(50), strip(45)};
    flow.foot = strip(15);
    const auto pages = paginate(flow, {100, 100});
    ASSERT_EQ(counts(pages), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(pages[1][1].strip, &flow.foot);
    EXPECT_DOUBLE_EQ(pages[1][1].top, 85);
}

TEST(Paginate, BreaksAUnitThatIsHigherThanAPage)
{
    Flow flow;
    flow.strips = {strip(60, Keep::WithNext), strip(60, Keep::WithNext), strip(60)};
    EXPECT_EQ(counts(paginate(flow, {100, 100})), (std::vector<std::size_t>{1, 1, 1}));
}

TEST(PageLayout, PutsSixIndicatorsOnOnePageInEveryLanguage)
{
    for (const char* language : {"zh_CN", "zh_TW", "en"})
        EXPECT_EQ(pagesOf(quarterReport(), language).size(), 1U) << language;
}

TEST(PageLayout, NumbersPagesAndRepeatsTheTablesHeading)
{
    const std::vector<PaintedPage> pages = pagesOf(longReport(), "en");
    ASSERT_EQ(pages.size(), 3U);
    for (std::size_t i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].text().contains(QStringLiteral("Page %1 of 3").arg(i + 1)));
    EXPECT_TRUE(pages[1].text().contains(QStringLiteral("Indicator\tValue\tWeight")));
    EXPECT_TRUE(pages[2].text().contains(QStringLiteral("Human resources\tDate")));
    EXPECT_FALSE(pages[1].text().contains(QStringLiteral("Human resources")));
}

TEST(PageLayout, KeepsEveryTextWithinTheMarginsOfBothSizes)
{
    for (const PageSize size : {PageSize::A4, PageSize::Letter})
        for (const char* language : {"zh_CN", "zh_TW", "en"})
            for (const ReportInput& report : {quarterReport(), longReport(), incompleteReport()})
                for (const PaintedPage& page :
                     layOut(buildReport(report, sampleOptions(language)), sheetOf(size)))
                    for (const Mark& mark : page.marks)
                        if (const auto* text = std::get_if<TextMark>(&mark)) {
                            EXPECT_GE(textLeft(*text), paper::kMargin - 0.01)
                                << qPrintable(text->text);
                            EXPECT_LE(rightEnd(*text), page.width - paper::kMargin + 0.2)
                                << qPrintable(text->text);
                            EXPECT_LE(text->at.y(), page.height - paper::kMargin + 0.2)
                                << qPrintable(text->text);
                        }
}

TEST(PageLayout, UsesTheWholeWidthOfBothSizes)
{
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        const PaperSheet sheet = sheetOf(size);
        const auto pages = layOut(buildReport(longReport(), sampleOptions("en")), sheet);
        EXPECT_DOUBLE_EQ(pages.front().width, sheet.width);
        EXPECT_DOUBLE_EQ(pages.front().height, sheet.height);
        double right = 0;
        for (const Mark& mark : pages.front().marks)
            if (const auto* line = std::get_if<LineMark>(&mark))
                right = std::max(right, line->to.x());
        EXPECT_NEAR(right, sheet.width - paper::kMargin, 0.01);
    }
}

TEST(PageLayout, EndsNoPageWithAHeading)
{
    for (const PageSize size : {PageSize::A4, PageSize::Letter})
        for (const char* language : {"zh_CN", "zh_TW", "en"})
            for (const PaintedPage& page :
                 layOut(buildReport(longReport(), sampleOptions(language)), sheetOf(size))) {
                const double footer = page.height - paper::kMargin - 10;
                const TextMark* lowest = nullptr;
                for (const Mark& mark : page.marks)
                    if (const auto* text = std::get_if<TextMark>(&mark); text != nullptr
                        && text->at.y() < footer
                        && (lowest == nullptr || text->at.y() > lowest->at.y()))
                        lowest = text;
                ASSERT_NE(lowest, nullptr);
                EXPECT_NE(lowest->role, TextRole::Section) << qPrintable(lowest->text);
            }
}

TEST(PageLayout, SetsNoTextOverAnother)
{
    for (const char* language : {"zh_CN", "zh_TW", "en"})
        for (const PaintedPage& page : pagesOf(longReport(), language)) {
            std::vector<QRectF> boxes;
            for (const Mark& mark : page.marks)
                if (const auto* text = std::get_if<TextMark>(&mark)) {
                    const double left = textLeft(*text);
                    const QRectF box(left,
                                     text->at.y() - baseline(text->role) * 0.7,
                                     rightEnd(*text) - left,
                                     baseline(text->role) * 0.7);
                    for (const QRectF& other : boxes)
                        EXPECT_FALSE(box.intersects(other))
                            << language << ' ' << qPrintable(text->text);
                    boxes.push_back(box);
                }
        }
}

} // namespace plumbline
