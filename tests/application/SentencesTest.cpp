// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

#include <gtest/gtest.h>

namespace plumbline::testing {

TEST(Sentences, PutArgumentsInTheirPlaces)
{
    const Message message{"%1 was changed to “%2” by %3.",
                          {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    EXPECT_EQ(sentence(message), QStringLiteral("a was changed to “b” by c."));
    EXPECT_EQ(sentence({"%2 has no “%1”", {QStringLiteral("x"), QStringLiteral("y")}}),
              QStringLiteral("y has no “x”"));
}

TEST(Sentences, KeepPercentSignsOfNamesAndFigures)
{
    const Message message{"%1 and %2 of 100%", {QStringLiteral("rate (%2)"), QStringLiteral("5%")}};
    EXPECT_EQ(sentence(message), QStringLiteral("rate (%2) and 5% of 100%"));
    EXPECT_EQ(sentence({"%3", {QStringLiteral("a")}}), QStringLiteral("%3"));
}

TEST(Sentences, SpeakTheLanguageOfTheInstalledTranslator)
{
    int argc = 1;
    char name[] = "test";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/plumbline_zh_TW")));
    QCoreApplication::installTranslator(&translator);
    const Error error{
        ErrorCode::NotFound, {}, {"There is no employee %1.", {QStringLiteral("E1")}}};
    EXPECT_EQ(sentence(error), QString::fromUtf8("沒有編號為 E1 的員工。"));
}

TEST(Explained, SpeaksAnyLanguageWithNamesInIt)
{
    const LocalizedText name({{QStringLiteral("zh_CN"), QString::fromUtf8("满意度")},
                              {QStringLiteral("en"), QStringLiteral("Satisfaction")}});
    const ExplainText text{"No such sentence about %1", {name}};
    EXPECT_EQ(explained(text, QStringLiteral("en")),
              QStringLiteral("No such sentence about Satisfaction"));
    EXPECT_EQ(explained(text, QStringLiteral("zh_TW")),
              QString::fromUtf8("No such sentence about 满意度"));
}

TEST(InEveryLanguage, NamesEachOnce)
{
    const QStringList words = inEveryLanguage("Headings", "reason|reasons");
    EXPECT_EQ(words.size(), 3);
    EXPECT_TRUE(words.at(1).contains(QString::fromUtf8("原因")));
    EXPECT_EQ(inEveryLanguage("Headings", "no such"), QStringList{QStringLiteral("no such")});
}

} // namespace plumbline::testing
