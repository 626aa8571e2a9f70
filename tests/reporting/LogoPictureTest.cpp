// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/LogoPicture.h"

#include "application/paper/SavePaperSettings.h"
#include "drawing/PaintedPage.h"
#include "drawing/ReportOptions.h"
#include "reporting/PageLayout.h"
#include "reporting/ReportBuilder.h"
#include "tests/reporting/ReportSamples.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

class LogoPicture : public ::testing::Test
{
protected:
    QString file(const char* name, const QByteArray& bytes)
    {
        QFile written(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return written.fileName();
    }

    QString picture(const char* name, const QSize& size)
    {
        QImage image(size, QImage::Format_RGB32);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                image.setPixel(x, y, static_cast<QRgb>(x * 7919 + y * 104729));
        const QString path = m_folder.filePath(QLatin1String(name));
        EXPECT_TRUE(image.save(path));
        return path;
    }

    static QSize sizeOf(const Result<QByteArray>& logo)
    {
        return logo ? QImage::fromData(*logo, "PNG").size() : QSize();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(LogoPicture, IsMadeAsSmallAsPaperNeeds)
{
    const Result<QByteArray> large = logoFromFile(picture("large.png", {2000, 800}));
    ASSERT_TRUE(large);
    EXPECT_LE(large->size(), kMostLogoBytes);
    EXPECT_LE(sizeOf(large).height(), kMostLogoHeight);
    EXPECT_NEAR(1.0 * sizeOf(large).width() / sizeOf(large).height(), 2.5, 0.05);
    EXPECT_EQ(sizeOf(logoFromFile(picture("small.png", {60, 20}))), QSize(60, 20));
    EXPECT_EQ(sizeOf(logoFromFile(picture("scan.jpg", {90, 30}))), QSize(90, 30));
}

TEST_F(LogoPicture, IsDrawnSharpFromSvg)
{
    const QString path = file("logo.svg",
                              "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'>"
                              "<rect width='40' height='10' fill='#0f6e66'/></svg>");
    EXPECT_EQ(sizeOf(logoFromFile(path)), QSize(960, 240));
}

TEST_F(LogoPicture, IsNothingElse)
{
    EXPECT_EQ(logoFromFile(file("a.png", "no picture")).error().code, ErrorCode::BadFile);
    EXPECT_EQ(logoFromFile(file("a.svg", "<svg")).error().code, ErrorCode::BadFile);
    EXPECT_EQ(logoFromFile(file("b.png", QByteArray(9 * 1024 * 1024, 'x'))).error().code,
              ErrorCode::BadFile);
    EXPECT_EQ(logoFromFile(QStringLiteral("/no/such/file")).error().code, ErrorCode::IoFailed);
}

TEST_F(LogoPicture, StandsTopLeftAtMostTwelveMillimetresHigh)
{
    PaperSettings settings;
    settings.logo = logoFromFile(picture("large.png", {400, 400})).value();
    const ReportOptions options = reportOptions(settings, QStringLiteral("en"), reportTime());
    EXPECT_FALSE(options.letterhead.logo.hasAlphaChannel());
    const auto pages = layOut(buildReport(quarterReport(), options));
    const ImageMark* logo = nullptr;
    for (const Mark& mark : pages.front().marks)
        if (const auto* image = std::get_if<ImageMark>(&mark))
            logo = image;
    ASSERT_NE(logo, nullptr);
    EXPECT_DOUBLE_EQ(logo->area.left(), paper::kMargin);
    EXPECT_DOUBLE_EQ(logo->area.top(), paper::kMargin);
    EXPECT_LE(logo->area.height(), 12.0 + 1e-9);
}

} // namespace plumbline
