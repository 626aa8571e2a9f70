// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/paper/FileNamePattern.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

FileNameFacts facts(const QString& layout = QLatin1String(kAppraisalLayout))
{
    return {QStringLiteral("E1001"),
            QStringLiteral(u"周玉兰"),
            QStringLiteral("team-quarterly"),
            QStringLiteral("2024Q1"),
            layout};
}

QString named(const char* pattern, const FileNameFacts& of = facts())
{
    return FileNamePattern::parse(QString::fromUtf8(pattern)).value().fileName(of);
}

} // namespace

TEST(FileNamePattern, FillsItsPlaceholders)
{
    EXPECT_EQ(FileNamePattern().fileName(facts()),
              QStringLiteral("E1001-team-quarterly-2024Q1.pdf"));
    EXPECT_EQ(named("{period} {name} ({id})"), QStringLiteral(u"2024Q1 周玉兰 (E1001).pdf"));
    EXPECT_EQ(named("{layout}_{id}"), QStringLiteral("appraisal_E1001.pdf"));
}

TEST(FileNamePattern, TellsOtherLayoutsApart)
{
    EXPECT_EQ(named("{id}", facts(QStringLiteral("pay-slip"))),
              QStringLiteral("E1001-pay-slip.pdf"));
}

TEST(FileNamePattern, LeavesNoGapWhereAFactIsEmpty)
{
    FileNameFacts whole = facts();
    whole.id.clear();
    EXPECT_EQ(named("{id}-{scheme}-{period}", whole), QStringLiteral("team-quarterly-2024Q1.pdf"));
}

TEST(FileNamePattern, LetsNoFactMakeAPathOrADevice)
{
    FileNameFacts odd = facts();
    odd.id = QStringLiteral("a/b");
    EXPECT_FALSE(named("{id}", odd).contains(QLatin1Char('/')));
    odd.id = QStringLiteral("CON");
    EXPECT_EQ(named("{id}", odd), QStringLiteral("_CON.pdf"));
    odd.name = QString(80, QChar(0x5468));
    EXPECT_LT(named("{id}{name}{name}", odd).toUtf8().size(), 240);
}

class RefusedPattern : public ::testing::TestWithParam<const char*>
{
};

TEST_P(RefusedPattern, IsToldWhy)
{
    const auto pattern = FileNamePattern::parse(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(pattern);
    EXPECT_EQ(pattern.error().code, ErrorCode::BadValue);
    EXPECT_NE(QByteArray(pattern.error().message.text), QByteArray());
}

INSTANTIATE_TEST_SUITE_P(Patterns,
                         RefusedPattern,
                         ::testing::Values("",
                                           "{name}-{period}",
                                           "{id}/{name}",
                                           "{id}\\x",
                                           "{id}:x",
                                           "{id}*",
                                           "{id}?",
                                           "{id}<x>",
                                           "{id}|",
                                           "{id}{team}",
                                           "{id}{",
                                           ".{id}",
                                           "{id}.",
                                           "{id}\tx"));

} // namespace plumbline
