// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/ExactSum.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace plumbline::testing {

TEST(ExactSum, OfNothingHasNoMean)
{
    EXPECT_FALSE(ExactSum().tally().mean());
}

TEST(ExactSum, IsTheSumOneByOne)
{
    EXPECT_TRUE(rc::check([](const std::vector<std::int32_t>& numerators) {
        ExactSum sum;
        Rational expected;
        int denominator = 1;
        for (const std::int32_t numerator : numerators) {
            const Rational number(numerator, ++denominator);
            sum.add(number);
            expected += number;
        }
        RC_ASSERT(sum.tally().sum == expected);
        RC_ASSERT(sum.tally().count == static_cast<int>(numerators.size()));
    }));
}

TEST(Tally, AddsSumsAndCounts)
{
    Tally tally{Rational(3), 2};
    tally += Tally{Rational(1, 2), 1};
    EXPECT_EQ(*tally.mean(), Rational(7, 6));
}

} // namespace plumbline::testing
