// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/EvaluationReader.h"
#include "tests/exchange/json/EvaluationSample.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

/// One change to the sample's scheme, and what must be said about it; `at` is within /scheme.
struct SchemeFault
{
    const char* name;
    const char* find;
    const char* put;
    ErrorCode code;
    const char* at;
};

void PrintTo(const SchemeFault& fault, std::ostream* out)
{
    *out << fault.name;
}

class SchemeFaults : public ::testing::TestWithParam<SchemeFault>
{
};

TEST_P(SchemeFaults, AreRefusedWithCodeAndPointer)
{
    QByteArray document = testing::evaluationSample();
    const SchemeFault& fault = GetParam();
    ASSERT_EQ(document.count(fault.find), 1) << "the change must hit one place";
    document.replace(fault.find, fault.put);
    const auto read = readEvaluation(document);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(codeName(read.error().code).toStdString(), codeName(fault.code).toStdString());
    EXPECT_EQ(read.error().at.toStdString(), std::string("/scheme") + fault.at);
}

constexpr SchemeFault kForm[]{
    {"badId", R"("id":"whole")", R"("id":"Whole")", ErrorCode::BadValue, "/id"},
    {"unknownMode", R"("half-up")", R"("up")", ErrorCode::BadValue, "/rounding/mode"},
    {"placesPointed",
     R"("score":2,)",
     R"("score":"2.5",)",
     ErrorCode::BadNumber,
     "/rounding/score"},
    {"placesSeven", R"("score":2,)", R"("score":7,)", ErrorCode::OutOfRange, "/rounding/score"},
    {"weightsWord", R"("total100")", R"("any")", ErrorCode::BadValue, "/weights"},
    {"unknownRounding",
     R"("money":2)",
     R"("money":2,"pay":1)",
     ErrorCode::UnknownField,
     "/rounding/pay"},
    {"noMethod",
     R"("method":"points","min":"-5")",
     R"("min":"-5")",
     ErrorCode::MissingField,
     "/root/children/3/children/2/grading"},
    {"unknownMethod",
     R"("method":"points")",
     R"("method":"dots")",
     ErrorCode::BadValue,
     "/root/children/3/children/2/grading/method"},
    {"fieldOfOtherMethod",
     R"("method":"points","min":"-5")",
     R"("method":"points","cap":"-5")",
     ErrorCode::UnknownField,
     "/root/children/3/children/2/grading/cap"},
    {"noBetter", R"("better":"higher",)", "", ErrorCode::MissingField, "/root/children/0/grading"},
    {"groupWithGrading",
     R"("id":"daily",)",
     R"("id":"daily","grading":{"method":"points"},)",
     ErrorCode::UnknownField,
     "/root/children/3/grading"},
    {"rootWithPenalties",
     R"("root":{)",
     R"("root":{"penalties":[],)",
     ErrorCode::UnknownField,
     "/root/penalties"},
    {"pointNoPair",
     R"(["95","1"])",
     R"(["95"])",
     ErrorCode::BadValue,
     "/root/children/2/grading/points/1"},
    {"fromAndUpTo",
     R"("upTo":"48")",
     R"("from":"48")",
     ErrorCode::BadScheme,
     "/root/children/1/grading/bands/1/from"},
    {"twoItemKinds",
     R"("each":"4",)",
     R"("each":"4","steps":["1"],)",
     ErrorCode::UnknownField,
     "/root/children/3/children/0/grading/items/0/steps"},
    {"itemOfNoKind",
     R"(,"min":"2","max":"5")",
     "",
     ErrorCode::MissingField,
     "/root/children/3/children/0/grading/items/1"},
    {"adjustmentNoMax",
     R"("min":"0","max":"5")",
     R"("min":"0")",
     ErrorCode::MissingField,
     "/adjustments/0"},
    {"nameNumber",
     R"("name":{"zh_CN":"整个","en":"Whole"})",
     R"("name":{"en":5})",
     ErrorCode::BadValue,
     "/name/en"},
};

constexpr SchemeFault kTree[]{
    {"weights",
     R"("weight":"10","grading":{"method":"bands")",
     R"("weight":"11","grading":{"method":"bands")",
     ErrorCode::WeightsTotal,
     "/root"},
    {"doubledNode",
     R"("id":"praise")",
     R"("id":"csat")",
     ErrorCode::DuplicateId,
     "/adjustments/0/id"},
    {"weightZero",
     R"("weight":"30")",
     R"("weight":"0")",
     ErrorCode::OutOfRange,
     "/root/children/0/weight"},
    {"groupWithoutWeight",
     R"("id":"daily","weight":"50",)",
     R"("id":"daily",)",
     ErrorCode::MissingField,
     "/root/children/3"},
    {"indicatorWithoutWeightHasItsFull",
     R"("id":"csat","weight":"30",)",
     R"("id":"csat",)",
     ErrorCode::WeightsTotal,
     "/root"},
    {"levelAboveFull",
     R"("name":"Good","points":"10")",
     R"("name":"Good","points":"11")",
     ErrorCode::OutOfRange,
     "/root/children/3/children/1/grading/levels/0/points"},
    {"doubledLevel",
     R"("id":"bad")",
     R"("id":"good")",
     ErrorCode::DuplicateId,
     "/root/children/3/children/1/grading/levels/1/id"},
    {"curveFalls",
     R"(["95","1"])",
     R"(["70","1"])",
     ErrorCode::BadScheme,
     "/root/children/2/grading/points/1/0"},
    {"limitPlaces", R"("max":"120")", R"("max":"120.001")", ErrorCode::BadScheme, "/limits/max"},
};

constexpr SchemeFault kRules[]{
    {"unknownMetric",
     R"("metric":"grade")",
     R"("metric":"colour")",
     ErrorCode::BadValue,
     "/rules/0/when/1/metric"},
    {"metricOfNothing",
     R"("count:daily.false-claim")",
     R"("count:daily.lies")",
     ErrorCode::UnknownId,
     "/rules/1/when/3/metric"},
    {"metricWithoutItem",
     R"("count:daily.false-claim")",
     R"("count:daily")",
     ErrorCode::BadValue,
     "/rules/1/when/3/metric"},
    {"unknownOp", R"("op":"!=")", R"("op":"<>")", ErrorCode::BadValue, "/rules/1/when/2/op"},
    {"noOperand", R"({"target":true})", "{}", ErrorCode::MissingField, "/rules/1/when/1/than"},
    {"targetFalse",
     R"({"target":true})",
     R"({"target":false})",
     ErrorCode::BadValue,
     "/rules/1/when/1/than/target"},
    {"twoPools",
     R"("positions":["lead"])",
     R"("positions":["lead"],"among":"all")",
     ErrorCode::BadScheme,
     "/rules/1/when/2/than/positions"},
    {"pooledTrailing",
     R"("stat":"median")",
     R"("stat":"pooled")",
     ErrorCode::BadValue,
     "/rules/1/when/4/than/stat"},
    {"unknownEffect",
     R"("do":"bonus-zero")",
     R"("do":"bonus-one")",
     ErrorCode::BadValue,
     "/rules/0/then/2/do"},
    {"effectField",
     R"("do":"bonus-zero")",
     R"("do":"bonus-zero","by":1)",
     ErrorCode::UnknownField,
     "/rules/0/then/2/by"},
    {"unknownAction",
     R"("action":"training")",
     R"("action":"party")",
     ErrorCode::BadValue,
     "/rules/1/then/2/action"},
    {"percentBelow",
     R"("percent":"-30")",
     R"("percent":"-101")",
     ErrorCode::OutOfRange,
     "/rules/0/then/1/percent"},
    {"exclusiveEmpty",
     R"("exclusive":"level")",
     R"("exclusive":"")",
     ErrorCode::BadValue,
     "/rules/0/exclusive"},
    {"percentsOver",
     R"("percent":"50")",
     R"("percent":"100.5")",
     ErrorCode::BadScheme,
     "/grades/quota"},
    {"bandsAndQuota",
     R"("ties":"down")",
     R"("ties":"down","bands":[{"grade":"A"}])",
     ErrorCode::UnknownField,
     "/grades/quota"},
    {"capWithoutFactor",
     R"("share":"50")",
     R"("share":"50","cap":"1")",
     ErrorCode::BadScheme,
     "/pay/parts/0/cap"},
    {"unknownFactor", R"("score-rate")", R"("luck")", ErrorCode::BadValue, "/pay/parts/1/times"},
    {"tableLacksGrade",
     R"({"A":"1.2","B":"1"})",
     R"({"A":"1.2"})",
     ErrorCode::BadScheme,
     "/pay/parts/4/times/grade"},
};

INSTANTIATE_TEST_SUITE_P(Form, SchemeFaults, ::testing::ValuesIn(kForm), [](const auto& test) {
    return test.param.name;
});
INSTANTIATE_TEST_SUITE_P(Tree, SchemeFaults, ::testing::ValuesIn(kTree), [](const auto& test) {
    return test.param.name;
});
INSTANTIATE_TEST_SUITE_P(Rules, SchemeFaults, ::testing::ValuesIn(kRules), [](const auto& test) {
    return test.param.name;
});

} // namespace
} // namespace plumbline
