// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/EvaluationReader.h"
#include "tests/exchange/json/EvaluationSample.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

/// One change to the sample, and what must be said about it.
struct Fault
{
    const char* name;
    const char* find;
    const char* put;
    ErrorCode code;
    const char* at;
};

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.name;
}

class EvaluationFaults : public ::testing::TestWithParam<Fault>
{
};

TEST_P(EvaluationFaults, AreRefusedWithCodeAndPointer)
{
    QByteArray document = testing::evaluationSample();
    const Fault& fault = GetParam();
    ASSERT_EQ(document.count(fault.find), 1) << "the change must hit one place";
    document.replace(fault.find, fault.put);
    const auto read = readEvaluation(document);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(codeName(read.error().code).toStdString(), codeName(fault.code).toStdString());
    EXPECT_EQ(read.error().at.toStdString(), fault.at);
    EXPECT_STRNE(read.error().message.text, "");
}

constexpr Fault kDocument[]{
    {"cutOff", R"("lead"}]})", R"("lead"}])", ErrorCode::BadJson, ""},
    {"doubledKey",
     R"("position":"lead")",
     R"("position":"lead","position":"lead")",
     ErrorCode::BadJson,
     "/people/1/position"},
    {"loneSurrogate", R"("name":"Zhou")", R"("name":"\ud800")", ErrorCode::BadJson, ""},
    {"otherFormat",
     "plumbline-evaluation/1",
     "plumbline-evaluation/2",
     ErrorCode::BadFormat,
     "/format"},
    {"noFormat", R"("format":"plumbline-scheme/1",)", "", ErrorCode::BadFormat, "/scheme"},
    {"unknownField",
     R"("id":"E2")",
     R"("id":"E2","age":3)",
     ErrorCode::UnknownField,
     "/people/1/age"},
    {"noPeriod", R"("period":"2024Q1",)", "", ErrorCode::MissingField, ""},
    {"noPosition",
     R"("id":"E2","position":"lead")",
     R"("id":"E2")",
     ErrorCode::MissingField,
     "/people/1"},
    {"monthForQuarter", "\"2024Q1\"", "\"2024-01\"", ErrorCode::BadValue, "/period"},
    {"noSuchPeriod", "\"2024Q1\"", "\"2024Q5\"", ErrorCode::BadValue, "/period"},
    {"doubledPerson", R"("id":"E2")", R"("id":"E1")", ErrorCode::DuplicateId, "/people/1/id"},
    {"emptyPerson", R"("id":"E2")", R"("id":"")", ErrorCode::BadValue, "/people/1/id"},
    {"otherPosition",
     R"("position":"lead")",
     R"("position":"boss")",
     ErrorCode::UnknownId,
     "/people/1/position"},
    {"peopleNoList", R"("people":[)", R"("people":7,"x":[)", ErrorCode::UnknownField, "/x"},
};

constexpr Fault kNumbers[]{
    {"bareFraction",
     R"("speed":"24")",
     R"("speed":59.50)",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"bareExponent",
     R"("speed":"24")",
     R"("speed":1e2)",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"bareHuge",
     R"("speed":"24")",
     R"("speed":1e999)",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"bareMinusZeroPointZero",
     R"("speed":"24")",
     R"("speed":-0.0)",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"bareTooLong",
     R"("speed":"24")",
     R"("speed":1234567890123)",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"bareBeyond64Bits",
     R"("speed":"24")",
     R"("speed":-99999999999999999999)",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"textExponent",
     R"("speed":"24")",
     R"("speed":"1e2")",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"textPlus",
     R"("speed":"24")",
     R"("speed":"+1")",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"textSpace",
     R"("speed":"24")",
     R"("speed":" 1")",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"fullWidth",
     R"("speed":"24")",
     "\"speed\":\"２４\"",
     ErrorCode::BadNumber,
     "/people/0/values/speed"},
    {"list", R"("speed":"24")", R"("speed":["24"])", ErrorCode::BadValue, "/people/0/values/speed"},
    {"truth", R"("speed":"24")", R"("speed":true)", ErrorCode::BadValue, "/people/0/values/speed"},
    {"pointedCount",
     R"("expect":3)",
     R"("expect":"3.0")",
     ErrorCode::BadNumber,
     "/scheme/root/children/3/children/4/grading/expect"},
    {"denominatorZero",
     R"("den":"47")",
     R"("den":"0")",
     ErrorCode::OutOfRange,
     "/people/0/values/csat/den"},
    {"noDenominator", R"(,"den":"47")", "", ErrorCode::MissingField, "/people/0/values/csat"},
    {"ratioOfPoints",
     R"("effort":"88.5")",
     R"("effort":{"num":"1","den":"2"})",
     ErrorCode::BadValue,
     "/people/0/values/effort"},
};

constexpr Fault kPeople[]{
    {"unknownIndicator",
     R"("speed":"24")",
     R"("sped":"24")",
     ErrorCode::UnknownId,
     "/people/0/values/sped"},
    {"unknownNull",
     R"("speed":"24")",
     R"("a/b~c":null)",
     ErrorCode::UnknownId,
     "/people/0/values/a~1b~0c"},
    {"outsideRange",
     R"("csat":{"num":"4500","den":"47"})",
     R"("csat":"945")",
     ErrorCode::OutOfRange,
     "/people/0/values/csat"},
    {"pointsAboveFull",
     R"("effort":"88.5")",
     R"("effort":"100.5")",
     ErrorCode::OutOfRange,
     "/people/0/values/effort"},
    {"itemBelowBounds",
     R"("poor":["2"])",
     R"("poor":["2","1"])",
     ErrorCode::OutOfRange,
     "/people/0/values/conduct/poor/1"},
    {"singleCount",
     R"("late":["0.5","0.5"])",
     R"("late":"-1")",
     ErrorCode::OutOfRange,
     "/people/0/values/conduct/late"},
    {"unknownItem",
     R"("poor":["2"])",
     R"("worse":["2"])",
     ErrorCode::UnknownId,
     "/people/0/values/conduct/worse"},
    {"halfTimes",
     R"("false-claim":1)",
     R"("false-claim":"1.5")",
     ErrorCode::BadNumber,
     "/people/0/values/daily/false-claim"},
    {"negativeTimes",
     R"("false-claim":1)",
     R"("false-claim":-1)",
     ErrorCode::OutOfRange,
     "/people/0/values/daily/false-claim"},
    {"unknownLevel",
     R"("opinion":"good")",
     R"("opinion":"best")",
     ErrorCode::UnknownId,
     "/people/0/values/opinion"},
    {"markAboveFull",
     R"("leader":["80","85"])",
     R"("leader":["80","185"])",
     ErrorCode::OutOfRange,
     "/people/0/values/view/leader/1"},
    {"unknownRater",
     R"("leader":["80","85"])",
     R"("boss":[])",
     ErrorCode::UnknownId,
     "/people/0/values/view/boss"},
    {"periodOutside",
     "\"2024-03\":null",
     "\"2024-04\":null",
     ErrorCode::OutOfRange,
     "/people/0/values/months/2024-04"},
    {"periodOfOtherLength",
     "\"2024-03\":null",
     "\"2024Q1\":null",
     ErrorCode::BadValue,
     "/people/0/values/months/2024Q1"},
    {"praiseAbove",
     R"("praise":["2","1.5"])",
     R"("praise":["2","5.5"])",
     ErrorCode::OutOfRange,
     "/people/0/values/praise/1"},
    {"targetZero",
     R"("targets":{"csat":"96"})",
     R"("targets":{"csat":"0"})",
     ErrorCode::OutOfRange,
     "/people/0/targets/csat"},
    {"targetOfGroup",
     R"("targets":{"csat":"96"})",
     R"("targets":{"daily":"96"})",
     ErrorCode::UnknownId,
     "/people/0/targets/daily"},
    {"historyNotBefore",
     "\"2023Q4\"",
     "\"2024Q1\"",
     ErrorCode::OutOfRange,
     "/people/0/history/0/period"},
    {"historyOfOtherLength",
     "\"2023Q4\"",
     "\"2023\"",
     ErrorCode::BadValue,
     "/people/0/history/0/period"},
    {"historyTwice",
     R"("gone":"1"}})",
     R"("gone":"1"}},{"period":"2023Q4"})",
     ErrorCode::DuplicateId,
     "/people/0/history/1/period"},
    {"historyBadNumber",
     R"("gone":"1")",
     R"("gone":"x")",
     ErrorCode::BadNumber,
     "/people/0/history/0/values/gone"},
};

INSTANTIATE_TEST_SUITE_P(Document,
                         EvaluationFaults,
                         ::testing::ValuesIn(kDocument),
                         [](const auto& test) { return test.param.name; });
INSTANTIATE_TEST_SUITE_P(Numbers,
                         EvaluationFaults,
                         ::testing::ValuesIn(kNumbers),
                         [](const auto& test) { return test.param.name; });
INSTANTIATE_TEST_SUITE_P(People,
                         EvaluationFaults,
                         ::testing::ValuesIn(kPeople),
                         [](const auto& test) { return test.param.name; });

TEST(EvaluationSample, IsSound)
{
    const auto read = readEvaluation(testing::evaluationSample());
    ASSERT_TRUE(read.has_value()) << read.error().at.toStdString() << read.error().message.text;
    EXPECT_EQ(read->people.size(), 2U);
}

TEST(EvaluationSample, TakesABareMinusZeroAsZero)
{
    const auto read =
        readEvaluation(testing::evaluationSample().replace(R"("wage":"6000.50")", R"("wage":-0)"));
    ASSERT_TRUE(read.has_value()) << read.error().at.toStdString() << read.error().message.text;
    EXPECT_EQ(read->people[0].amounts[QStringLiteral("wage")], Decimal());
}

} // namespace
} // namespace plumbline
