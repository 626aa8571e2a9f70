// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/paper/LoadPaperSettings.h"
#include "application/paper/SavePaperSettings.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

/// As much of a PNG file as is looked at.
QByteArray pngOf(char widthHigh, char height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n", 8);
    bytes += QByteArray("\0\0\0\rIHDR", 8);
    bytes += QByteArray("\0\0", 2) + widthHigh + '\x10';
    bytes += QByteArray("\0\0\0", 3) + height;
    return bytes + QByteArray(20, 'x');
}

PaperSettings somePaper()
{
    PaperSettings settings;
    settings.company = QStringLiteral("Acme Service");
    settings.logo = pngOf(0, 40);
    settings.signatures = {QStringLiteral("Employee"), QStringLiteral("Director")};
    settings.pageSize = PageSize::Letter;
    settings.fileNames = FileNamePattern::parse(QStringLiteral("{name} {id}")).value();
    return settings;
}

class PaperSettingsTest : public CompanyTest
{
};

} // namespace

TEST_F(PaperSettingsTest, AreWhatWasKept)
{
    EXPECT_EQ(loadPaperSettings(access).value(), PaperSettings());
    ASSERT_TRUE(savePaperSettings(access, somePaper()));
    EXPECT_EQ(loadPaperSettings(access).value(), somePaper());
}

TEST_F(PaperSettingsTest, TellTheTrailWhatChangedAndNoPicture)
{
    const std::size_t before = store.contents.audit.size();
    ASSERT_TRUE(savePaperSettings(access, somePaper()));
    EXPECT_EQ(store.contents.audit.size(), before + 5);
    PaperSettings other = somePaper();
    other.logo = pngOf(1, 40);
    ASSERT_TRUE(savePaperSettings(access, other));
    ASSERT_EQ(store.contents.audit.size(), before + 6);
    EXPECT_EQ(store.contents.audit.back().object, QStringLiteral("paper.logo"));
    EXPECT_TRUE(store.contents.audit.back().after.startsWith(QStringLiteral("sha256:")));
}

TEST_F(PaperSettingsTest, RefuseWhatCannotBePrinted)
{
    const auto refuses = [&](auto change) {
        PaperSettings settings = somePaper();
        change(settings);
        const Result<> saved = savePaperSettings(access, settings);
        return !saved && saved.error().code == ErrorCode::BadValue;
    };
    EXPECT_TRUE(refuses([](PaperSettings& one) { one.logo = QByteArray("GIF89a"); }));
    EXPECT_TRUE(refuses([](PaperSettings& one) { one.logo = pngOf(100, 40); }));
    EXPECT_TRUE(refuses([](PaperSettings& one) { one.logo += QByteArray(kMostLogoBytes, 'x'); }));
    EXPECT_TRUE(refuses([](PaperSettings& one) { one.company = QString(200, QChar(u'x')); }));
    EXPECT_TRUE(refuses([](PaperSettings& one) { one.company = QStringLiteral("a\nb"); }));
    EXPECT_TRUE(
        refuses([](PaperSettings& one) { one.signatures = QStringList(5, QStringLiteral("x")); }));
    EXPECT_EQ(loadPaperSettings(access).value(), PaperSettings());
}

} // namespace plumbline::testing
