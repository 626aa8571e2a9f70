// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonRecordFormat.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

TEST(MeasurePlanReader, ReadsSettingsAndFilters)
{
    const auto plan = JsonRecordFormat().readMeasure(QStringLiteral(
        R"({"name":"csat-rate","min":"3.5","topic":["technical-support","Payment"],"scope":"team"})"));
    ASSERT_TRUE(plan.has_value()) << plan.error().at.toStdString();
    EXPECT_EQ(plan->name, MeasureName::CsatRate);
    EXPECT_EQ(plan->min.toString(), QStringLiteral("3.5"));
    EXPECT_EQ(plan->scope, MeasureScope::Team);
    ASSERT_EQ(plan->filters.size(), 1U);
    EXPECT_EQ(plan->filters[0].field, QStringLiteral("topic"));
    EXPECT_EQ(plan->filters[0].texts.size(), 2);
}

TEST(MeasurePlanReader, HasTheDefaultsOfTheTable)
{
    for (const MeasureName name : allMeasures()) {
        const auto plan = JsonRecordFormat().readMeasure(
            QStringLiteral(R"({"name":"%1"})").arg(measureNameText(name)));
        ASSERT_TRUE(plan.has_value()) << measureNameText(name).toStdString();
        MeasurePlan usual;
        usual.name = name;
        EXPECT_EQ(*plan, usual);
    }
}

TEST(MeasurePlanReader, WhatIsWrittenReadsTheSame)
{
    const JsonRecordFormat format;
    for (const char* document :
         {R"({"name":"answered-within","seconds":"60","channel":["phone"]})",
          R"({"name":"answered-within","seconds":0})",
          R"({"name":"response-within","hours":"0.5"})",
          R"({"name":"complaint-count","class":2,"responsible":"any"})",
          R"({"name":"complaint-count","class":"3"})",
          R"({"name":"complaint-count","class":"any"})",
          R"({"name":"complaint-rate","topic":["a"]})",
          R"({"name":"churn","months":"12","scope":"company"})",
          R"({"name":"csat-mean","question":["q"],"topic":["t"],"channel":["c"]})",
          R"({"name":"process-compliance","template":["calls"]})"}) {
        const auto plan = format.readMeasure(QLatin1String(document));
        ASSERT_TRUE(plan.has_value()) << document;
        const auto again = format.readMeasure(format.writeMeasure(*plan));
        ASSERT_TRUE(again.has_value()) << format.writeMeasure(*plan).toStdString();
        EXPECT_EQ(*again, *plan) << document;
    }
}

struct MeasureFault
{
    const char* document;
    ErrorCode code;
    const char* at;
};

void PrintTo(const MeasureFault& fault, std::ostream* out)
{
    *out << fault.document;
}

class MeasureFaults : public ::testing::TestWithParam<MeasureFault>
{
};

TEST_P(MeasureFaults, AreRefusedWithCodeAndPointer)
{
    const auto plan = JsonRecordFormat().readMeasure(QLatin1String(GetParam().document));
    ASSERT_FALSE(plan.has_value());
    EXPECT_EQ(codeName(plan.error().code).toStdString(), codeName(GetParam().code).toStdString());
    EXPECT_EQ(plan.error().at.toStdString(), GetParam().at);
}

constexpr MeasureFault kMeasureFaults[]{
    {"{}", ErrorCode::MissingField, ""},
    {"csat-rate", ErrorCode::BadJson, ""},
    {R"("csat-rate")", ErrorCode::BadValue, ""},
    {R"({"name":"csat"})", ErrorCode::BadValue, "/name"},
    {R"({"name":"csat-rate","name":"csat-rate"})", ErrorCode::BadJson, "/name"},
    {R"({"name":"csat-rate","colour":["red"]})", ErrorCode::UnknownField, "/colour"},
    {R"({"name":"csat-mean","min":"4"})", ErrorCode::UnknownField, "/min"},
    {R"({"name":"answer-rate","question":["a"]})", ErrorCode::UnknownField, "/question"},
    {R"({"name":"complaint-rate","channel":["phone"]})", ErrorCode::UnknownField, "/channel"},
    {R"({"name":"answer-rate","topic":"a"})", ErrorCode::BadValue, "/topic"},
    {R"({"name":"answer-rate","topic":[]})", ErrorCode::BadValue, "/topic"},
    {R"({"name":"answer-rate","topic":["a",""]})", ErrorCode::BadValue, "/topic/1"},
    {R"({"name":"csat-rate","min":"5.1"})", ErrorCode::OutOfRange, "/min"},
    {R"({"name":"csat-rate","min":4.5})", ErrorCode::BadNumber, "/min"},
    {R"({"name":"answered-within","seconds":"-1"})", ErrorCode::OutOfRange, "/seconds"},
    {R"({"name":"resolved-within","hours":"1h"})", ErrorCode::BadNumber, "/hours"},
    {R"({"name":"complaint-count","class":4})", ErrorCode::OutOfRange, "/class"},
    {R"({"name":"complaint-count","class":"some"})", ErrorCode::BadNumber, "/class"},
    {R"({"name":"complaint-count","responsible":true})", ErrorCode::BadValue, "/responsible"},
    {R"({"name":"churn","months":0})", ErrorCode::OutOfRange, "/months"},
    {R"({"name":"churn","months":"8.0"})", ErrorCode::BadNumber, "/months"},
    {R"({"name":"churn","scope":"all"})", ErrorCode::BadValue, "/scope"}};
INSTANTIATE_TEST_SUITE_P(MeasurePlanReader, MeasureFaults, ::testing::ValuesIn(kMeasureFaults));

} // namespace
} // namespace plumbline
