// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/HeadingForm.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

QString wordsOf(const char16_t* heading)
{
    return HeadingForm::of(QString::fromUtf16(heading)).words;
}

TEST(HeadingForm, TakesWordsApart)
{
    EXPECT_EQ(wordsOf(u"AvgTalkDuration"), QStringLiteral("avg talk duration"));
    EXPECT_EQ(wordsOf(u"avg_talk-duration"), QStringLiteral("avg talk duration"));
    EXPECT_EQ(wordsOf(u"  Avg  talk duration "), QStringLiteral("avg talk duration"));
    EXPECT_EQ(wordsOf(u"CallID"), QStringLiteral("call id"));
    EXPECT_EQ(wordsOf(u"CSATScore"), QStringLiteral("csat score"));
    EXPECT_EQ(wordsOf(u"ＩＤ"), QStringLiteral("id"));
}

TEST(HeadingForm, SetsBracketsAside)
{
    const HeadingForm form = HeadingForm::of(QStringLiteral("等待时长（秒）"));
    EXPECT_EQ(form.words, QStringLiteral("等待时长"));
    EXPECT_EQ(form.aside, QStringLiteral("秒"));
    EXPECT_EQ(wordsOf(u"Answered (Y/N)"), QStringLiteral("answered"));
}

TEST(MatchHeading, PrefersTheFirstWord)
{
    const QString words = QStringLiteral("rating|satisfaction rating|csat");
    EXPECT_EQ(matchHeading(HeadingForm::of(QStringLiteral("Rating")), words), HeadingMatch::First);
    EXPECT_EQ(matchHeading(HeadingForm::of(QStringLiteral("SatisfactionRating")), words),
              HeadingMatch::Other);
    EXPECT_EQ(matchHeading(HeadingForm::of(QStringLiteral("Overall rating")), words),
              HeadingMatch::Part);
    EXPECT_EQ(matchHeading(HeadingForm::of(QStringLiteral("Narrating")), words),
              HeadingMatch::None);
    EXPECT_EQ(matchHeading(HeadingForm::of(QString()), words), HeadingMatch::None);
}

TEST(MatchHeading, FindsChineseWordsWithinHeadings)
{
    const QString words = QStringLiteral("评分|满意度");
    EXPECT_EQ(matchHeading(HeadingForm::of(QStringLiteral("客户满意度得分")), words),
              HeadingMatch::Part);
    EXPECT_EQ(matchHeading(HeadingForm::of(QStringLiteral("满意")), words), HeadingMatch::None);
}

} // namespace
} // namespace plumbline
