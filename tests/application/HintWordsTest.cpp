// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/HintWords.h"

#include "application/text/DifferenceWords.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

TEST(HintWords, NameTheSubjectAndItsFigures)
{
    const SchemeHint hint{HintKind::WeightJump,
                          {},
                          {LocalizedText(QStringLiteral("csat"))},
                          {Rational(20), Rational(35)}};
    EXPECT_EQ(describe(hint, QStringLiteral("en")),
              QStringLiteral("The weight of “csat” goes from 20 to 35 at once."));
    EXPECT_EQ(describe(hint, QStringLiteral("zh_CN")),
              QStringLiteral("“csat”的权重一次从 20 变为 35。"));
}

TEST(HintWords, TellWhatNeverEndsWithTwoPlaces)
{
    const SchemeHint hint{HintKind::WeightJump,
                          {},
                          {LocalizedText(QStringLiteral("csat"))},
                          {Rational(200) / Rational(9), Rational(25, 2)}};
    EXPECT_EQ(describe(hint, QStringLiteral("en")),
              QStringLiteral("The weight of “csat” goes from ≈ 22.22 to 12.5 at once."));
}

TEST(DifferenceWords, TellBeforeAndAfter)
{
    const JsonSchemeFormat format;
    const SchemeDocument before = *format.readDocument(aSchemeFile());
    SchemeDocument after = before;
    after.root.children[0].weight = Decimal(55);
    after.root.children.pop_back();
    const auto told = [&](const QString& language) {
        const DifferenceNames names{{before, language}, {after, language}};
        QStringList sentences;
        for (const SchemeChange& change : schemeDifference(before, after))
            sentences.append(describe(names, change));
        return sentences;
    };
    EXPECT_EQ(told(QStringLiteral("en")),
              (QStringList{QStringLiteral("indicator “teamwork” removed"),
                           QStringLiteral("indicator “Satisfaction”: weight 50 → 55")}));
    EXPECT_EQ(told(QStringLiteral("zh_TW")).back(),
              QStringLiteral("考核指標「滿意度」：權重 50 → 55"));
}

} // namespace

} // namespace plumbline::testing
