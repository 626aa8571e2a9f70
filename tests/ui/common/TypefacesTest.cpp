// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Typefaces.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

QFont fontFor(const char* language)
{
    QFont font;
    font.setFamilies(windowFaces(QStringLiteral("Sans Serif"), QLocale(QLatin1String(language))));
    font.setPixelSize(28);
    return font;
}

bool hasFaces()
{
    return QFontDatabase::hasFamily(QStringLiteral("Liberation Sans"))
        && QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC"));
}

} // namespace

TEST(Typefaces, QuotesOfEnglishTextAreNoWiderThanALetter)
{
    ASSERT_TRUE(hasFaces()) << "scripts/setup brings them";
    const QFontMetrics metrics(fontFor("en"));
    EXPECT_LT(metrics.horizontalAdvance(QChar(0x201c)),
              metrics.horizontalAdvance(QLatin1Char('M')));
    // Chinese names are as wide as characters are.
    EXPECT_EQ(metrics.horizontalAdvance(QStringLiteral("高梦瑶")), 3 * 28);
}

TEST(Typefaces, ChineseTextKeepsTheQuotesOfItsFace)
{
    ASSERT_TRUE(hasFaces()) << "scripts/setup brings them";
    const QFontMetrics metrics(fontFor("zh_CN"));
    EXPECT_EQ(metrics.horizontalAdvance(QChar(0x201c)), 28);
}

TEST(Typefaces, EachLanguageAsksForItsOwnFacesFirst)
{
    const auto simplified = QStringLiteral("Noto Sans CJK SC");
    const auto traditional = QStringLiteral("Noto Sans CJK TC");
    const QStringList here =
        windowFaces(QStringLiteral("Sans Serif"), QLocale(QStringLiteral("zh_CN")));
    const QStringList there =
        windowFaces(QStringLiteral("Sans Serif"), QLocale(QStringLiteral("zh_TW")));
    EXPECT_EQ(here.first(), QStringLiteral("Sans Serif"));
    EXPECT_FALSE(here.contains(traditional));
    EXPECT_LT(there.indexOf(traditional), there.indexOf(simplified));
    EXPECT_GE(there.indexOf(traditional), 0);
}

TEST(Typefaces, ALatinFaceOfTheSystemComesFirstInEnglish)
{
    ASSERT_TRUE(hasFaces()) << "scripts/setup brings them";
    const QLocale english(QStringLiteral("en"));
    EXPECT_EQ(windowFaces(QStringLiteral("Liberation Sans"), english).first(),
              QStringLiteral("Liberation Sans"));
    EXPECT_NE(windowFaces(QStringLiteral("Noto Sans CJK SC"), english).first(),
              QStringLiteral("Noto Sans CJK SC"));
}

} // namespace plumbline::testing
