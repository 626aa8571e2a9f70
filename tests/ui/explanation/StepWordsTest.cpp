// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/StepWords.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

TEST(StepWords, TellVerdictsInWords)
{
    EXPECT_EQ(exactResult(QStringLiteral("true")), QStringLiteral("holds"));
    EXPECT_EQ(exactResult(QStringLiteral("false")), QStringLiteral("does not hold"));
    EXPECT_EQ(exactResult(QStringLiteral("unjudged")), QStringLiteral("can't be judged"));
    EXPECT_EQ(exactResult(QStringLiteral("A")), QStringLiteral("A"));
}

} // namespace plumbline::testing
