// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Root.h"

#include <gtest/gtest.h>

#include <random>

namespace plumbline::testing {

TEST(RoundedRoot, IsExactWhereThereIsARoot)
{
    EXPECT_EQ(roundedRoot(Rational(0), 4), Rational(0));
    EXPECT_EQ(roundedRoot(Rational(9, 4), 1), Rational(3, 2));
    EXPECT_EQ(roundedRoot(Rational(2), 4), Rational(14142, 10000));
    EXPECT_EQ(roundedRoot(Rational(1, 3), 4), Rational(5774, 10000));
}

TEST(RoundedRoot, GoesAwayFromZeroAtAHalf)
{
    EXPECT_EQ(roundedRoot(Rational(1, 400), 1), Rational(1, 10)) << "0.05";
    EXPECT_EQ(roundedRoot(Rational(399, 160000), 1), Rational(0)) << "below 0.05";
}

/// The root lies no further than half a place from what was rounded, told by whole numbers.
TEST(RoundedRoot, IsTheNearestOfItsPlaces)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> numerator(0, 1'000'000);
    std::uniform_int_distribution<int> denominator(1, 5'000);
    for (int round = 0; round < 500; ++round) {
        const Rational square(numerator(random), denominator(random));
        const Rational root = roundedRoot(square, 3);
        const Rational half(1, 2000);
        EXPECT_LE(square, (root + half) * (root + half));
        if (!root.isZero()) {
            EXPECT_LE((root - half) * (root - half), square);
        }
    }
}

} // namespace plumbline::testing
