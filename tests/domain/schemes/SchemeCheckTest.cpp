// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/SchemeCheck.h"

#include "tests/domain/support/Builders.h"

namespace plumbline {

namespace {

std::vector<std::string> faultsOf(const SchemeDocument& document)
{
    std::vector<std::string> told;
    for (const Error& fault : schemeFaults(document))
        told.push_back(codeName(fault.code).toStdString() + ' ' + fault.at.toStdString());
    return told;
}

TEST(SchemeCheck, TellsEveryFaultAtOnceAndTheFirstFirst)
{
    SchemeDocument made = document({indicator("a", "40", attainment(Better::Higher, "0")),
                                    indicator("a", "40", Curve{}),
                                    group("g", "30", {indicator("b", "10", PointsGrading{})})});
    made.rules = {rule(
        "r",
        {{{MetricKind::Rate, QStringLiteral("x"), {}}, Comparison::Less, NumberOperand{Decimal{1}}},
         {{MetricKind::Grade, {}, {}}, Comparison::Equal, GradesOperand{}}},
        {{{}, GradeShiftEffect{-1}}})};
    PayPart part;
    part.id = QStringLiteral("p");
    part.cap = Decimal{1};
    made.pay = PayPlan{{part}};
    EXPECT_EQ(faultsOf(made),
              (std::vector<std::string>{"out-of-range /root/children/0/grading/target",
                                        "duplicate-id /root/children/1/id",
                                        "bad-scheme /root/children/1/grading/points",
                                        "weights-total /root/children/2",
                                        "weights-total /root",
                                        "unknown-id /rules/0/when/0/metric",
                                        "bad-scheme /rules/0/when/1/metric",
                                        "bad-scheme /rules/0/then/0/do",
                                        "bad-value /pay/parts/0/of",
                                        "bad-scheme /pay/parts/0/cap"}));
    EXPECT_EQ(refusal(made), faultsOf(made).front());
}

TEST(SchemeCheck, SoundHasNone)
{
    EXPECT_TRUE(faultsOf(document({indicator("a", "100", PointsGrading{})})).empty());
}

} // namespace

} // namespace plumbline
