// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/CombinedFile.h"

#include "drawing/PaintedPage.h"
#include "drawing/ReportContent.h"
#include "reporting/IndexPages.h"
#include "reporting/PdfReportPrinter.h"
#include "tests/reporting/Poppler.h"
#include "tests/reporting/ReportSamples.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

ReportContent person(const char* id, const char16_t* team)
{
    ReportInput report = quarterReport();
    report.appraisal.employee = EmployeeId(QString::fromLatin1(id));
    report.appraisal.name = QStringLiteral("Name ") + QString::fromLatin1(id);
    report.teamName = QString::fromUtf16(team);
    return report;
}

std::vector<ReportContent> twoTeams()
{
    return {person("E1", u"甲组"), person("E2", u"甲组"), person("E3", u"乙组")};
}

QString written(const QTemporaryDir& folder,
                const std::vector<ReportContent>& contents,
                const ReportOptions& options)
{
    QString path = folder.filePath(QStringLiteral("all.pdf"));
    EXPECT_TRUE(PdfReportPrinter().writeCombined(path, contents, options, {}));
    return path;
}

FileIndex indexWith(int people)
{
    FileIndex index;
    index.company = QStringLiteral("Acme");
    for (int i = 0; i < people; ++i)
        index.entries.push_back({QStringLiteral("Name%1").arg(i),
                                 QStringLiteral("E%1").arg(i),
                                 {},
                                 QStringLiteral("88.00"),
                                 2 * i,
                                 {}});
    return index;
}

} // namespace

TEST(CombinedFile, BeginsWithAnIndexWhoseLinesLeadToThePeople)
{
    const FileIndex index = indexWith(120);
    const std::vector<PaintedPage> pages = indexPages(index, sampleOptions("en"));
    ASSERT_GT(pages.size(), 2U);
    std::vector<PageLink> links;
    for (const PaintedPage& page : pages)
        links.insert(links.end(), page.links.begin(), page.links.end());
    ASSERT_EQ(links.size(), 120U);
    const auto front = static_cast<int>(pages.size());
    for (int i = 0; i < 120; ++i)
        EXPECT_EQ(links[static_cast<std::size_t>(i)].page, front + 2 * i);
    const QString number = QString::number(front + 2 * 119 + 1);
    EXPECT_TRUE(pages.back().text().contains(QStringLiteral("Name119\tE119\t88.00\t") + number));
    for (const PaintedPage& page : pages)
        EXPECT_TRUE(page.text().contains(QStringLiteral("Name\tNumber\tScore\tPage")));
}

TEST(CombinedFile, PopplerFindsTheLinksOnTheIndex)
{
    const QTemporaryDir folder;
    const QString path = written(folder, twoTeams(), sampleOptions("en"));
    EXPECT_EQ(qpdfComplaints(path), QString());
    EXPECT_EQ(pagesInPdf(path), 4);
    EXPECT_EQ(linkTargetsInPdf(path), (QList<int>{2, 3, 4}));
}

TEST(CombinedFile, KeepsEachDocumentsNumbersAndTellsTheFiles)
{
    const QTemporaryDir folder;
    const std::vector<ReportContent> people{quarterReport(), longReport()};
    const QString path = written(folder, people, sampleOptions("en"));
    const QString text = textInPdf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("Page 1 of 1")));
    EXPECT_TRUE(text.contains(QStringLiteral("Page 3 of 3")));
    const int pages = pagesInPdf(path);
    EXPECT_EQ(pages, 5);
    for (int page = 1; page <= pages; ++page)
        EXPECT_TRUE(text.contains(QStringLiteral("Page %1 of 5 of the file").arg(page))) << page;
}

TEST(CombinedFile, NestsPeopleBelowTheirTeamsWhereTheseStandTogether)
{
    const auto bookmarks = [](const std::vector<ReportContent>& contents) {
        FileIndex index;
        for (const ReportContent& content : contents) {
            const ReportSubject subject = subjectOf(content);
            index.entries.push_back({subject.name, subject.id, subject.team, {}, 0, {}});
        }
        return indexBookmarks(index, 1, sampleOptions("en"));
    };
    const std::vector<PdfBookmark> nested = bookmarks(twoTeams());
    ASSERT_EQ(nested.size(), 3U);
    EXPECT_EQ(nested[0].title, QStringLiteral("Index"));
    EXPECT_EQ(nested[1].title, QStringLiteral(u"甲组"));
    ASSERT_EQ(nested[1].below.size(), 2U);
    EXPECT_EQ(nested[1].below[1].title, QStringLiteral("Name E2 E2"));
    const std::vector<PdfBookmark> mixed =
        bookmarks({person("E1", u"甲组"), person("E2", u"乙组"), person("E3", u"甲组")});
    EXPECT_EQ(mixed.size(), 4U);
    EXPECT_TRUE(mixed[1].below.empty());
}

TEST(CombinedFile, PutsTheExplanationBehindAnAppraisalWithABookmark)
{
    ReportInput report = quarterReport();
    Explained explained;
    explained.company = QStringLiteral("Acme");
    explained.title = {"How it came about", {}};
    Step step;
    step.label = {"The only step", {}};
    explained.steps = {step};
    report.explanation = std::make_shared<const Explained>(explained);
    ReportOptions options = sampleOptions("en");
    EXPECT_EQ(documentOf(report, options).pages.size(), 1U) << "not asked for";
    options.appendix = Appendix::Explanation;
    const SetDocument document = documentOf(report, options);
    ASSERT_EQ(document.pages.size(), 2U);
    ASSERT_EQ(document.parts.size(), 1U);
    EXPECT_EQ(document.parts.front().page, 1);
    EXPECT_TRUE(document.pages[1].text().contains(QStringLiteral("The only step")));
    EXPECT_TRUE(document.pages[1].text().contains(QStringLiteral("Page 2 of 2")));
    const FileIndex index{.company = {},
                          .heading = {},
                          .made = {},
                          .entries = {{QStringLiteral("A"), {}, {}, {}, 3, document.parts}}};
    const std::vector<PdfBookmark> bookmarks = indexBookmarks(index, 1, options);
    ASSERT_EQ(bookmarks.back().below.size(), 1U);
    EXPECT_EQ(bookmarks.back().below.front().page, 5);
}

} // namespace plumbline
