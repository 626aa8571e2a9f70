// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/PaintedPage.h"
#include "drawing/ReportFileNames.h"
#include "reporting/PdfReportPrinter.h"
#include "tests/reporting/Poppler.h"
#include "tests/reporting/ReportSamples.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <sys/resource.h>

namespace plumbline {

namespace {

QString pathIn(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name));
}

ReportInput numbered(int number)
{
    ReportInput report = quarterReport();
    report.appraisal.employee = EmployeeId(QStringLiteral("E%1").arg(number));
    return report;
}

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(PdfReport, GivesTheEnginesFiguresBackToPoppler)
{
    const QTemporaryDir folder;
    const QString path = pathIn(folder, "one.pdf");
    const ReportInput report = quarterReport();
    const ReportContent content = report;
    ASSERT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, sampleOptions("zh_CN"), {}));
    const QString text = textInPdf(path);
    EXPECT_TRUE(text.contains(report.result.score.score.toFixed(2)));
    for (const int node : report.scheme.indicators()) {
        const NodeResult& result = report.result.score.nodes[static_cast<std::size_t>(node)];
        EXPECT_TRUE(text.contains((result.rate * Rational(100)).toFixed(2) + QLatin1Char('%')));
    }
}

TEST(PdfReport, LetsChineseBeSearchedAndCopied)
{
    const QTemporaryDir folder;
    const QString path = pathIn(folder, "one.pdf");
    const ReportInput report = longReport();
    const ReportContent content = report;
    ASSERT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, sampleOptions("zh_CN"), {}));
    const QString text = textInPdf(path);
    for (const char16_t* words :
         {u"客户服务", u"工单填写完整率", u"户主", u"欧阳·阿依努尔·买买提江"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(words)))
            << qPrintable(QString::fromUtf16(words));
    // Neither the radicals that look alike nor the compatibility forms.
    EXPECT_FALSE(
        text.contains(QRegularExpression(QStringLiteral(u"[\u2e80-\u2fdf\uf900-\ufaff]"))));
}

TEST(PdfReport, EmbedsSubsetsOfItsFonts)
{
    const QTemporaryDir folder;
    const QString path = pathIn(folder, "one.pdf");
    const ReportInput report = quarterReport();
    const ReportContent content = report;
    ASSERT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, sampleOptions("zh_TW"), {}));
    const QStringList fonts = fontsInPdf(path);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        EXPECT_TRUE(
            font.contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+.* yes +yes +yes "))))
            << qPrintable(font);
    EXPECT_LT(QFile(path).size(), 100'000);
}

TEST(PdfReport, KeepsRareCharactersThatTheFirstFaceLacks)
{
    const QTemporaryDir folder;
    const QString path = pathIn(folder, "one.pdf");
    ReportInput report = quarterReport();
    const QString name = QString::fromUcs4(U"\u674e\U00020BB7\U0002A6D0", 3);
    report.appraisal.name = name;
    const ReportContent content = report;
    ASSERT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, sampleOptions("zh_CN"), {}));
    EXPECT_TRUE(textInPdf(path).contains(name.mid(1))) << qPrintable(textInPdf(path));
    EXPECT_EQ(qpdfComplaints(path), QString());
}

TEST(PdfReport, IsTheSameBytesForTheSameFigures)
{
    const QTemporaryDir folder;
    const ReportInput report = longReport();
    const ReportContent content = report;
    QByteArray bytes[2];
    for (QByteArray& one : bytes) {
        const QString path = pathIn(folder, "one.pdf");
        ASSERT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, sampleOptions("en"), {}));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        one = file.readAll();
    }
    EXPECT_EQ(bytes[0], bytes[1]);
}

TEST(PdfReport, NamesOneFileAPersonAndKeepsIdsApart)
{
    const auto name = [](const char* id) {
        ReportInput report = quarterReport();
        report.appraisal.employee = EmployeeId(QString::fromLatin1(id));
        return reportFileName(subjectOf(report), {});
    };
    EXPECT_EQ(name("E1001"), QStringLiteral("E1001-team-quarterly-2026Q4.pdf"));
    EXPECT_FALSE(name("a/b").contains(QLatin1Char('/')));
    EXPECT_FALSE(name("..").startsWith(QStringLiteral("..")));
    EXPECT_NE(name("a/b"), name("a:b"));
}

TEST(PdfReport, WritesEveryoneOnSeveralThreads)
{
    const QTemporaryDir folder;
    std::vector<ReportContent> people;
    for (int i = 0; i < 12; ++i)
        people.push_back(numbered(i));
    ReportOptions options = sampleOptions("zh_CN");
    options.threads = 4;
    std::atomic<int> told = 0;
    const ReportRun run{[&told](int, int) { ++told; }, {}};
    ASSERT_TRUE(PdfReportPrinter().writeEach(folder.path(), people, options, run));
    EXPECT_EQ(told, 12);
    EXPECT_EQ(everythingIn(folder.path()).size(), 12);
    EXPECT_TRUE(textInPdf(folder.filePath(QStringLiteral("E7-team-quarterly-2026Q4.pdf")))
                    .contains(QStringLiteral("E7")));
}

TEST(PdfReport, LeavesNothingWhenItIsCancelled)
{
    const QTemporaryDir folder;
    std::vector<ReportContent> people;
    for (int i = 0; i < 8; ++i)
        people.push_back(numbered(i));
    std::atomic<int> done = 0;
    const ReportRun run{[&done](int count, int) { done = count; }, [&done] { return done >= 3; }};
    const QString target = folder.filePath(QStringLiteral("new/folder"));
    const Result<> outcome =
        PdfReportPrinter().writeEach(target, people, sampleOptions("zh_CN"), run);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QDir(target).exists());
    const Result<> combined = PdfReportPrinter().writeCombined(
        pathIn(folder, "all.pdf"), people, sampleOptions("zh_CN"), run);
    ASSERT_FALSE(combined);
    EXPECT_FALSE(QFile::exists(pathIn(folder, "all.pdf")));
}

TEST(PdfReport, SaysWhyAPlaceRefusesIt)
{
    const QTemporaryDir folder;
    QFile file(pathIn(folder, "file"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const ReportInput report = quarterReport();
    const ReportContent content = report;
    const PdfReportPrinter printer;
    const Result<> each =
        printer.writeEach(pathIn(folder, "file/below"), {&content, 1}, sampleOptions("en"), {});
    ASSERT_FALSE(each);
    EXPECT_TRUE(each.error().message.arguments.first().endsWith(QStringLiteral("below")));
    const Result<> one = printer.writeCombined(
        pathIn(folder, "none/one.pdf"), {&content, 1}, sampleOptions("en"), {});
    ASSERT_FALSE(one);
    EXPECT_EQ(everythingIn(folder.path()), QStringList{QStringLiteral("file")});
}

/// No file may grow over so many bytes, as on a disk that is nearly full.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }

    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST(PdfReport, KeepsTheOldFileWhenTheNewOneFindsNoRoom)
{
    const QTemporaryDir folder;
    const QString path = pathIn(folder, "one.pdf");
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const ReportInput report = quarterReport();
    const ReportContent content = report;
    {
        const SmallFiles limit(4096);
        const PdfReportPrinter printer;
        EXPECT_FALSE(printer.writeCombined(path, {&content, 1}, sampleOptions("en"), {}));
        EXPECT_FALSE(printer.writeEach(folder.path(), {&content, 1}, sampleOptions("en"), {}));
    }
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), QByteArray("old"));
    EXPECT_EQ(everythingIn(folder.path()), QStringList{QStringLiteral("one.pdf")});
}

} // namespace plumbline
