// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Typeset.h"

#include "application/text/Sentences.h"

#include <gtest/gtest.h>

namespace plumbline {

TEST(Typeset, WritesAPercentageWithoutASpace)
{
    EXPECT_EQ(percentage(QStringLiteral("98.56")), QStringLiteral("98.56%"));
    EXPECT_EQ(withUnit(QStringLiteral("90"), QStringLiteral("%")), QStringLiteral("90%"));
    EXPECT_EQ(withUnit(QStringLiteral("12"), QStringLiteral("h")), QStringLiteral("12 h"));
    EXPECT_EQ(withUnit(QStringLiteral("3"), QString()), QStringLiteral("3"));
}

TEST(Typeset, PutsNoSpaceBetweenChineseCharacters)
{
    const QString own = QStringLiteral("本人");
    EXPECT_EQ(spaced(QStringLiteral("低于"), own), QStringLiteral("低于本人"));
    EXPECT_EQ(spaced(QStringLiteral("低于"), QStringLiteral("80")), QStringLiteral("低于 80"));
    EXPECT_EQ(spaced(QStringLiteral("below"), QStringLiteral("80")), QStringLiteral("below 80"));
    EXPECT_EQ(spaced({}, own), own);
}

TEST(Typeset, SpacesSentencesButNoChineseOnes)
{
    EXPECT_EQ(together({QStringLiteral("One."), QString(), QStringLiteral("Two.")}),
              QStringLiteral("One. Two."));
    EXPECT_EQ(together({QStringLiteral("一。"), QStringLiteral("二。"), QStringLiteral("3。")}),
              QStringLiteral("一。二。3。"));
}

TEST(Typeset, ClosesChineseWordsButNothingElse)
{
    EXPECT_EQ(closed(QStringLiteral("与 客户服务一组 相差 3 分")),
              QStringLiteral("与客户服务一组相差 3 分"));
    EXPECT_EQ(closed(QStringLiteral("由 hr 于 2 月 记录")), QStringLiteral("由 hr 于 2 月记录"));
    EXPECT_EQ(closed(QStringLiteral("Share of A")), QStringLiteral("Share of A"));
}

TEST(Typeset, DropsTheSpaceOfASentenceBeforeAChineseWord)
{
    const auto compared = [](const QString& with) {
        return inLanguage("SchemeWords",
                          "%1 is below %2",
                          {QStringLiteral("考核得分"), with},
                          QStringLiteral("zh_CN"));
    };
    EXPECT_EQ(compared(QStringLiteral("60")), QStringLiteral("考核得分低于 60"));
    EXPECT_EQ(compared(QStringLiteral("本人的目标")), QStringLiteral("考核得分低于本人的目标"));
}

} // namespace plumbline
