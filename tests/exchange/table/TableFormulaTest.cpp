// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/BinaryNumber.h"
#include "exchange/table/FormulaText.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

TableFormula cell(int column, const char16_t* value)
{
    return TableFormula::cell(column, *Rational::parse(value));
}

/// C3·C7, the weight standing in the preface.
TableFormula weighted(int column, const char16_t* weight, const char16_t* rate)
{
    return TableFormula::of(
        FormulaStep::Multiply,
        {TableFormula::cell(column, *Rational::parse(weight), 2), cell(column, rate)});
}

TEST(TableFormula, IsWrittenWithReferences)
{
    const TableFormula sum =
        TableFormula::of(FormulaStep::Add, {weighted(2, u"40", u"0.9"), weighted(27, u"60", u"1")});
    const TableFormula score = TableFormula::rounded(sum, 2, RoundingMode::HalfUp);
    EXPECT_EQ(formulaText(score, 6), QStringLiteral("=ROUND(ROUND(C$3*C7+AB$3*AB7,9),2)"));
    EXPECT_EQ(score.result(), Rational(96));
}

TEST(TableFormula, KeepsTheOrderOfTheTree)
{
    const TableFormula a = cell(0, u"1");
    const TableFormula sum = TableFormula::of(FormulaStep::Add, {a, a});
    const TableFormula product = TableFormula::of(FormulaStep::Multiply, {a, a});
    const auto text = [](FormulaStep step, const TableFormula& x, const TableFormula& y) {
        return formulaText(TableFormula::of(step, {x, y}), 0);
    };
    EXPECT_EQ(text(FormulaStep::Divide, sum, sum), QStringLiteral("=(A1+A1)/(A1+A1)"));
    EXPECT_EQ(text(FormulaStep::Subtract, sum, sum), QStringLiteral("=A1+A1-(A1+A1)"));
    EXPECT_EQ(text(FormulaStep::Divide, product, product), QStringLiteral("=A1*A1/(A1*A1)"));
    EXPECT_EQ(text(FormulaStep::Add, product, TableFormula::number(Rational(-3))),
              QStringLiteral("=A1*A1+(-3)"));
    EXPECT_EQ(text(FormulaStep::Least, sum, TableFormula::number(Rational(5))),
              QStringLiteral("=MIN(A1+A1,5)"));
}

TEST(TableFormula, QuotesItsWords)
{
    EXPECT_EQ(formulaText(TableFormula::same(cell(0, u"1"),
                                             cell(1, u"1"),
                                             QStringLiteral("say \"yes\""),
                                             QStringLiteral("no")),
                          4),
              QStringLiteral("=IF(A5=B5,\"say \"\"yes\"\"\",\"no\")"));
}

struct Rounding
{
    const char16_t* value;
    RoundingMode mode;
    const char16_t* rounded;
};

void PrintTo(const Rounding& rounding, std::ostream* out)
{
    *out << QString::fromUtf16(rounding.value).toStdString();
}

class ComputedRounding : public ::testing::TestWithParam<Rounding>
{
};

TEST_P(ComputedRounding, SettlesTiesAsTheSchemeSays)
{
    const Rounding& rounding = GetParam();
    const TableFormula formula = TableFormula::rounded(cell(0, rounding.value), 2, rounding.mode);
    EXPECT_EQ(computedInBinary(formula), *Rational::parse(rounding.rounded));
    EXPECT_EQ(formula.result(), *Rational::parse(rounding.rounded));
}

// 1.005 and 89.995 lie below the tie as binary numbers.
INSTANTIATE_TEST_SUITE_P(Modes,
                         ComputedRounding,
                         ::testing::Values(Rounding{u"1.005", RoundingMode::HalfUp, u"1.01"},
                                           Rounding{u"89.995", RoundingMode::HalfUp, u"90"},
                                           Rounding{u"-1.005", RoundingMode::HalfUp, u"-1.01"},
                                           Rounding{u"1.005", RoundingMode::HalfEven, u"1"},
                                           Rounding{u"1.015", RoundingMode::HalfEven, u"1.02"},
                                           Rounding{u"-1.025", RoundingMode::HalfEven, u"-1.02"},
                                           Rounding{u"1.019999", RoundingMode::Down, u"1.01"},
                                           Rounding{u"-1.019999", RoundingMode::Down, u"-1.01"}));

TEST(ComputedInBinary, LosesWhatLiesBeyondNinePlaces)
{
    // 89.995 − 1/10¹⁰: exactly 89.99, but a spreadsheet takes the ninth place for the last.
    const Rational below = *Rational::parse(u"89.995") - Rational(1, 10'000'000'000);
    EXPECT_EQ(below.rounded(2, RoundingMode::HalfUp), *Rational::parse(u"89.99"));
    const TableFormula formula =
        TableFormula::rounded(TableFormula::cell(0, below), 2, RoundingMode::HalfUp);
    EXPECT_EQ(computedInBinary(formula), Rational(90));
}

TEST(BinaryNumber, IsTheNearest)
{
    EXPECT_EQ(binaryOf(*Rational::parse(u"0.1")), 0.1);
    EXPECT_EQ(binaryOf(Rational(2, 3)), 2.0 / 3);
    EXPECT_EQ(binaryOf(*Rational::parse(u"999999999999.999999")), 999999999999.999999);
    EXPECT_EQ(serialOf(QDate(2021, 1, 5)), 44'201);
    EXPECT_EQ(serialOf(QDateTime(QDate(2021, 1, 5), QTime(12, 0), Qt::UTC)), 44'201.5);
}

} // namespace
} // namespace plumbline
