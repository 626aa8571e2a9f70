// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Builders.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace plumbline {

namespace {

struct RoundingCase
{
    const char* value;
    int places;
    RoundingMode mode;
    const char* expected;
};

class RationalRounding : public testing::TestWithParam<RoundingCase>
{
};

TEST_P(RationalRounding, SettlesTiesByItsMode)
{
    const RoundingCase& given = GetParam();
    EXPECT_EQ(rational(given.value).toFixed(given.places, given.mode).toStdString(),
              given.expected);
}

// Expected figures by hand.
INSTANTIATE_TEST_SUITE_P(Cases,
                         RationalRounding,
                         testing::Values(RoundingCase{"2.5", 0, RoundingMode::HalfUp, "3"},
                                         RoundingCase{"-2.5", 0, RoundingMode::HalfUp, "-3"},
                                         RoundingCase{"2.5", 0, RoundingMode::HalfEven, "2"},
                                         RoundingCase{"3.5", 0, RoundingMode::HalfEven, "4"},
                                         RoundingCase{"-2.5", 0, RoundingMode::HalfEven, "-2"},
                                         RoundingCase{"2.9", 0, RoundingMode::Down, "2"},
                                         RoundingCase{"-2.9", 0, RoundingMode::Down, "-2"},
                                         RoundingCase{"-0.004", 2, RoundingMode::HalfUp, "0.00"},
                                         RoundingCase{"-0.005", 2, RoundingMode::HalfUp, "-0.01"},
                                         RoundingCase{"-0.005", 2, RoundingMode::HalfEven, "0.00"},
                                         RoundingCase{"2/3", 6, RoundingMode::HalfUp, "0.666667"},
                                         RoundingCase{"1/3", 2, RoundingMode::HalfUp, "0.33"},
                                         RoundingCase{"1.005", 2, RoundingMode::HalfUp, "1.01"},
                                         RoundingCase{"1.005", 2, RoundingMode::HalfEven, "1.00"},
                                         RoundingCase{"5", 2, RoundingMode::HalfUp, "5.00"},
                                         RoundingCase{"999999999999999999999/2",
                                                      0,
                                                      RoundingMode::HalfUp,
                                                      "500000000000000000000"}));

TEST(RationalText, IsADecimalWhereItCanBe)
{
    EXPECT_EQ(rational("94.50").toString().toStdString(), "94.5");
    EXPECT_EQ(rational("90/94").toString().toStdString(), "45/47");
    EXPECT_EQ(rational("-7").toString().toStdString(), "-7");
}

TEST(RationalParse, RefusesWhatIsNoFraction)
{
    for (const char* text : {"1/0", "1/-2", "a/2", "1/", "", "+1", "1e2"})
        EXPECT_FALSE(Rational::parse(QString::fromLatin1(text))) << text;
}

TEST(RationalCeiling, GoesUpAlsoBelowZero)
{
    EXPECT_EQ(rational("0.1").ceiling(), Rational(1));
    EXPECT_EQ(rational("-0.9").ceiling(), Rational(0));
    EXPECT_EQ(rational("3").ceiling(), Rational(3));
}

mpq_class exact(std::int64_t numerator, std::int64_t denominator)
{
    mpq_class value(mpz_class(std::to_string(numerator)), mpz_class(std::to_string(denominator)));
    value.canonicalize();
    return value;
}

/// Small, middling and huge numbers, so that the fast path and GMP both come into it.
std::int64_t anyWhole()
{
    const int shift = *rc::gen::inRange(0, 62);
    return *rc::gen::arbitrary<std::int64_t>() >> shift;
}

std::int64_t anyDenominator()
{
    const std::int64_t any = anyWhole();
    return any == 0 || any == std::numeric_limits<std::int64_t>::min() ? 1 : any;
}

TEST(RationalArithmetic, AgreesWithGmp)
{
    EXPECT_TRUE(rc::check([] {
        const std::int64_t a = anyWhole();
        const std::int64_t b = anyDenominator();
        const std::int64_t c = anyWhole();
        const std::int64_t d = anyDenominator();
        const Rational left(a, b);
        const Rational right(c, d);
        const mpq_class l = exact(a, b);
        const mpq_class r = exact(c, d);
        RC_ASSERT((left + right).toMpq() == mpq_class(l + r));
        RC_ASSERT((left - right).toMpq() == mpq_class(l - r));
        RC_ASSERT((left * right).toMpq() == mpq_class(l * r));
        if (sgn(r) != 0)
            RC_ASSERT((left / right).toMpq() == mpq_class(l / r));
        RC_ASSERT((left < right) == (l < r));
        RC_ASSERT((left == right) == (l == r));
        RC_ASSERT(left + right - right == left);
    }));
}

TEST(RationalArithmetic, ComesBackFromOverflow)
{
    const Rational huge(std::numeric_limits<std::int64_t>::max(), 1);
    const Rational over = huge * huge;
    EXPECT_EQ(over / huge, huge);
    EXPECT_EQ((huge + huge) / Rational(2), huge);
    EXPECT_GT(over, huge);
    EXPECT_LT(-over, -huge);
    const Rational least(std::numeric_limits<std::int64_t>::min(), 1);
    EXPECT_EQ(-least - Rational(1), huge);
}

TEST(RationalRounded, AgreesWithWholeNumberArithmetic)
{
    EXPECT_TRUE(rc::check([] {
        const std::int64_t a = anyWhole();
        const std::int64_t b = anyDenominator();
        const int places = *rc::gen::inRange(0, 7);
        mpz_class scale;
        mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(places));
        const mpq_class scaled = exact(a, b) * scale;
        const mpz_class magnitude = abs(scaled.get_num());
        // floor(|x| + 1/2), with its sign again
        mpz_class away = (magnitude * 2 + scaled.get_den()) / (scaled.get_den() * 2);
        if (sgn(scaled) < 0)
            away = -away;
        const mpq_class expected(away, scale);
        RC_ASSERT(Rational(a, b).rounded(places, RoundingMode::HalfUp).toMpq()
                  == Rational(expected).toMpq());
    }));
}

TEST(DecimalParse, TakesWhatTheFormatTakes)
{
    EXPECT_EQ(decimal("94.50").toString().toStdString(), "94.5");
    EXPECT_EQ(decimal("-0.000001").millionths(), -1);
    EXPECT_EQ(decimal("999999999999.999999").millionths(), 999'999'999'999'999'999);
    EXPECT_EQ(decimal("007").toString().toStdString(), "7");
    EXPECT_EQ(decimal("-0").toString().toStdString(), "0");
    EXPECT_EQ(decimal("1.250").places(), 2);
}

TEST(DecimalParse, RefusesEverythingElse)
{
    for (const char* text : {"",
                             "+1",
                             " 1",
                             "1 ",
                             ".5",
                             "5.",
                             "1e3",
                             "1,000",
                             "1234567890123",
                             "0.1234567",
                             "--1",
                             "-",
                             "0x1",
                             "1.2.3"}) {
        const auto parsed = Decimal::parse(QString::fromLatin1(text));
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::BadNumber) << text;
    }
    EXPECT_FALSE(Decimal::parse(QStringLiteral("９５")));
}

TEST(PeriodParse, KnowsFourForms)
{
    for (const char* text : {"2024-03", "2024Q1", "2024H2", "2024", "0001-12"})
        EXPECT_EQ(period(text).toString().toStdString(), text);
    for (const char* text : {"2024-13",
                             "2024-0",
                             "2024-1",
                             "2024Q5",
                             "2024Q0",
                             "2024H3",
                             "24",
                             "2024q1",
                             "2024-003",
                             "",
                             "20244",
                             "2024Q11"})
        EXPECT_FALSE(Period::parse(QString::fromLatin1(text))) << text;
}

TEST(PeriodContains, ByTheCalendar)
{
    EXPECT_TRUE(period("2024Q1").contains(period("2024-03")));
    EXPECT_FALSE(period("2024Q1").contains(period("2024-04")));
    EXPECT_TRUE(period("2024").contains(period("2024H2")));
    EXPECT_FALSE(period("2024-03").contains(period("2024Q1")));
    EXPECT_EQ(period("2024-01").plus(-1), period("2023-12"));
    EXPECT_EQ(period("2023Q4").plus(1), period("2024Q1"));
}

} // namespace

} // namespace plumbline
