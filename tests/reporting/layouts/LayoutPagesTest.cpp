// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/DashboardFigures.h"
#include "drawing/PaperSheet.h"
#include "drawing/PaperText.h"
#include "drawing/ReportContent.h"
#include "drawing/ReportFileNames.h"
#include "reporting/PdfReportPrinter.h"
#include "reporting/SetDocument.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "reporting/layouts/PaperBlocks.h"
#include "reporting/layouts/PaySlipPaper.h"
#include "tests/application/dashboard/TeamSheet.h"
#include "tests/reporting/Poppler.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

ReportOptions optionsIn(const char* language, PageSize size = PageSize::A4)
{
    ReportOptions options;
    options.language = QString::fromLatin1(language);
    options.madeAt = QDateTime(QDate(2026, 4, 20), QTime(1, 30), Qt::UTC);
    options.pageSize = size;
    return options;
}

/// So many people under "desk", every third of them with a long name.
ScoreSheet aDeskOf(int count)
{
    TeamSheet sheet;
    for (int i = 1; i <= count; ++i) {
        const QString id = QStringLiteral("P%1").arg(i, 4, 10, QLatin1Char('0'));
        sheet.person(id,
                     i % 2 == 0 ? QStringLiteral("north") : QStringLiteral("south"),
                     QString::number(40 + i % 60),
                     QString::number(50 + i % 50));
        if (i % 2 == 0)
            sheet.earlier(id, QStringLiteral("2025Q4"), QString::number(50 + i % 40));
    }
    return sheet.build();
}

TeamReport aReportOf(const ScoreSheet& sheet)
{
    return teamReport(sheet, DashboardFigures(sheet), TeamId(QStringLiteral("desk")));
}

QStringList textsOf(const PaintedPage& page)
{
    QStringList texts;
    for (const Mark& mark : page.marks) {
        if (const auto* text = std::get_if<TextMark>(&mark))
            texts.append(text->text);
    }
    return texts;
}

PaySlips slipsOf(const ScoreSheet& sheet, int parts)
{
    SchemeDocument document = sheet.scheme().document();
    document.pay->parts.resize(1);
    for (int part = 1; part < parts; ++part) {
        PayPart one = document.pay->parts.front();
        one.id = QStringLiteral("part-%1").arg(part);
        document.pay->parts.push_back(one);
    }
    ReportGround ground = reportGround(sheet);
    ground.scheme = Scheme::create(document).value();
    PaySlips slips{ground, {}};
    for (int row = 0; row < sheet.size(); ++row) {
        PersonSlip slip{reportPerson(sheet.appraisal(row), {}, {}), sheet.input(row), {}, false};
        slip.result.slip = PaySlip{};
        slip.result.slip->parts.assign(static_cast<std::size_t>(parts), Rational(100));
        slip.result.slip->total = Rational(100 * parts);
        slips.people.push_back(std::move(slip));
    }
    return slips;
}

/// Somebody with a result of eight indicators with long names, and nothing recorded.
InterviewSheet anEmptyInterview()
{
    const ScoreSheet sheet = aDeskOf(9);
    SchemeDocument document = sheet.scheme().document();
    SchemeNode indicator = document.root.children.front();
    document.root.children.clear();
    const LocalizedText name(QMap<QString, QString>{
        {QStringLiteral("en"), QStringLiteral("First contact resolution of complaints")},
        {QStringLiteral("zh_CN"), QStringLiteral(u"约定时间内首次联系解决备件投诉的比率")},
        {QStringLiteral("zh_TW"), QStringLiteral(u"約定時間內首次聯絡解決備件客訴的比率")}});
    for (int i = 0; i < 8; ++i) {
        indicator.id = QStringLiteral("indicator-%1").arg(i);
        indicator.texts.name = name;
        indicator.weight = Decimal::parse(u"12.5").value();
        document.root.children.push_back(indicator);
    }
    ReportGround ground = reportGround(sheet);
    document.rules.clear();
    document.adjustments.clear();
    ground.scheme = Scheme::create(document).value();
    TalkedResult result;
    result.input = emptyInput(ground.scheme, EmployeeId(QStringLiteral("P0001")), PositionId());
    result.result.score.nodes.resize(ground.scheme.nodes().size());
    return {.ground = ground,
            .person = reportPerson(sheet.appraisal(0), {}, sheet.data().teams),
            .result = result,
            .carriedOver = {},
            .agreed = {},
            .interview = {},
            .names = {}};
}

/// Every text within the margins, none over another.
void expectTidy(const std::vector<PaintedPage>& pages)
{
    for (const PaintedPage& page : pages) {
        std::vector<QRectF> boxes;
        for (const Mark& mark : page.marks) {
            const auto* text = std::get_if<TextMark>(&mark);
            if (text == nullptr)
                continue;
            const double left = textLeft(*text);
            const double width = textWidth(text->text, text->role);
            const double height = baseline(text->role) * 0.7;
            const QRectF box(left, text->at.y() - height, width, height);
            EXPECT_GE(left, paper::kMargin - 0.01) << qPrintable(text->text);
            EXPECT_LE(box.right(), page.width - paper::kMargin + 0.2) << qPrintable(text->text);
            for (const QRectF& other : boxes)
                EXPECT_FALSE(box.intersects(other)) << qPrintable(text->text);
            boxes.push_back(box);
        }
    }
}

} // namespace

TEST(LayoutPages, RepeatTheHeadingAndLoseNobodyOverManyPages)
{
    const ScoreSheet sheet = aDeskOf(400);
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        const ReportOptions options = optionsIn("en", size);
        const auto pages = layOut(buildTeamReport(aReportOf(sheet), options), sheetOf(size));
        ASSERT_GT(pages.size(), 5U);
        QStringList numbers;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const QStringList texts = textsOf(pages[i]);
            const QStringList ids = texts.filter(QRegularExpression(QStringLiteral("^P\\d{4}$")));
            numbers += ids;
            EXPECT_EQ(texts.count(QStringLiteral("Staff number")), ids.isEmpty() ? 0 : 1) << i;
            EXPECT_TRUE(
                texts.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        }
        EXPECT_EQ(numbers.size(), 2 * 400) << "once as name, once as number";
        EXPECT_EQ(QSet<QString>(numbers.begin(), numbers.end()).size(), 400);
        const QStringList last = textsOf(pages.back());
        EXPECT_TRUE(last.contains(QStringLiteral("Human resources")));
        EXPECT_FALSE(last.filter(QRegularExpression(QStringLiteral("^P\\d{4}$"))).isEmpty())
            << "the signatures stand alone";
    }
}

TEST(LayoutPages, SetNoTextOverAnotherOrOutside)
{
    const ScoreSheet sheet = aDeskOf(70);
    for (const char* language : {"en", "zh_CN", "zh_TW"}) {
        const ReportOptions options = optionsIn(language);
        expectTidy(layOut(buildTeamReport(aReportOf(sheet), options)));
        expectTidy(layOut(buildPaySlips(slipsOf(sheet, 4), options)));
    }
}

TEST(LayoutPages, KeepAnInterviewSheetToWriteOnOnOnePage)
{
    const InterviewSheet sheet = anEmptyInterview();
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        for (const char* language : {"en", "zh_CN", "zh_TW"}) {
            ReportOptions options = optionsIn(language, size);
            EXPECT_EQ(documentOf(sheet, options).pages.size(), 1U) << language;
            options.letterhead.logo = QImage(600, 120, QImage::Format_RGB32);
            options.letterhead.logo.fill(Qt::gray);
            const auto pages = documentOf(sheet, options).pages;
            EXPECT_EQ(pages.size(), 1U) << language << " with a logo";
            expectTidy(pages);
        }
    }
}

TEST(LayoutPages, PutTwoSlipsOnAPageWhereBothFit)
{
    const ScoreSheet sheet = aDeskOf(7);
    const auto pages = layOut(buildPaySlips(slipsOf(sheet, 4), optionsIn("en")));
    ASSERT_EQ(pages.size(), 4U);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto ids = textsOf(pages[i]).filter(QRegularExpression(QStringLiteral("^P\\d{4}$")));
        EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), i < 3 ? 2 : 1);
        // Nothing crosses the line to cut along.
        for (const Mark& mark : pages[i].marks) {
            if (const auto* text = std::get_if<TextMark>(&mark)) {
                EXPECT_GT(std::abs(text->at.y() - pages[i].height / 2), 4.0);
            }
        }
    }
}

TEST(LayoutPages, GiveALongSlipAPageOfItsOwn)
{
    const ScoreSheet sheet = aDeskOf(3);
    const auto pages = layOut(buildPaySlips(slipsOf(sheet, 18), optionsIn("en")));
    ASSERT_EQ(pages.size(), 3U);
    for (const PaintedPage& page : pages)
        EXPECT_EQ(textsOf(page).count(QStringLiteral("Received")), 1);
}

TEST(LayoutPages, GiveTheDashboardsFiguresBackToPoppler)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const TeamFigures figures =
        DashboardFigures(sheet).of({TeamId(QStringLiteral("desk")), std::nullopt});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("team.pdf"));
    const ReportContent content = aReportOf(sheet);
    ASSERT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, optionsIn("zh_CN"), {}));
    const QString text = textInPdf(path);
    EXPECT_TRUE(text.contains(figures.mean->toFixed(2))) << qPrintable(text);
    for (const IndicatorFigure& indicator : figures.indicators) {
        EXPECT_TRUE(text.contains((*indicator.meanRate * Rational(100)).toFixed(1)));
        EXPECT_TRUE(text.contains(indicator.lost->toFixed(2)));
    }
    for (const GradeFigure& grade : figures.grades)
        EXPECT_TRUE(text.contains((*grade.share * Rational(100)).toFixed(1)));
    for (const int row : figures.ranking) {
        if (sheet.score(row).isComplete()) {
            EXPECT_TRUE(text.contains(sheet.score(row).score.toFixed(2)));
        }
    }
    EXPECT_TRUE(qpdfComplaints(path).isEmpty());
}

TEST(LayoutPages, SayThatASmallTeamSaysLittle)
{
    const ScoreSheet few = aQuarterOfSix().build();
    const ScoreSheet many = aDeskOf(30);
    EXPECT_TRUE(buildTeamReport(aReportOf(few), optionsIn("en"))
                    .text()
                    .contains(QStringLiteral("Small sample: 4 complete people")));
    EXPECT_FALSE(buildTeamReport(aReportOf(many), optionsIn("en"))
                     .text()
                     .contains(QStringLiteral("Small sample")));
}

TEST(LayoutPages, NameFilesApartByLayout)
{
    const ScoreSheet sheet = aQuarterOfSix().build();
    const std::vector<ReportContent> contents{aReportOf(sheet), slipsOf(sheet, 1)};
    const QStringList names = reportFileNames(contents, {});
    EXPECT_NE(names[0], names[1]);
    EXPECT_TRUE(names[0].contains(QStringLiteral("team")));
}

TEST(LayoutPages, NameEverybodyInTheIndexOfSlipsThatSharePages)
{
    const ScoreSheet sheet = aDeskOf(5);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slips.pdf"));
    const auto contents = inOneFile(slipContents(slipsOf(sheet, 2)));
    ASSERT_TRUE(PdfReportPrinter().writeCombined(path, contents, optionsIn("en"), {}));
    const QString index = textInPdf(path).section(QLatin1Char('\f'), 0, 0);
    for (int person = 1; person <= 5; ++person)
        EXPECT_TRUE(index.contains(QStringLiteral("P000%1").arg(person))) << qPrintable(index);
    EXPECT_EQ(subjectsOf(contents.front()).size(), 2U);
}

TEST(LayoutPages, LetSlipsShareAPageOnlyInOneFile)
{
    const ScoreSheet sheet = aDeskOf(5);
    std::vector<ReportContent> contents = slipContents(slipsOf(sheet, 2));
    EXPECT_EQ(contents.size(), 5U);
    EXPECT_EQ(inOneFile(std::move(contents)).size(), 3U);
}

} // namespace plumbline::testing
