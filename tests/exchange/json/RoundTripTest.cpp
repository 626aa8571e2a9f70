// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/EvaluationReader.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "tests/exchange/json/EvaluationSample.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

void expectSameAfterWriting(const SchemeDocument& document)
{
    const JsonSchemeFormat format;
    const QByteArray written = format.write(document);
    const auto again = format.read(written);
    ASSERT_TRUE(again.has_value()) << again.error().at.toStdString();
    EXPECT_EQ(again->document(), document);
    EXPECT_EQ(format.write(again->document()), written) << "the form is canonical";
}

TEST(SchemeRoundTrip, KeepsOneOfEverything)
{
    const auto sample = readEvaluation(testing::evaluationSample());
    ASSERT_TRUE(sample.has_value());
    expectSameAfterWriting(sample->scheme.document());
}

TEST(SchemeRoundTrip, KeepsTheLibrary)
{
    const auto files = ResourceLibrary().schemes();
    ASSERT_EQ(files.size(), 20U);
    for (const QByteArray& file : files) {
        const auto scheme = JsonSchemeFormat().read(file);
        ASSERT_TRUE(scheme.has_value()) << scheme.error().at.toStdString();
        expectSameAfterWriting(scheme->document());
    }
}

TEST(SchemeRoundTrip, LeavesNullsAsAbsent)
{
    const auto scheme = JsonSchemeFormat().read(R"({"format":"plumbline-scheme/1","id":"a",
"version":null,"name":null,"source":null,"period":"month","positions":["agent"],"full":null,
"weights":null,"rounding":null,"adjustments":null,"limits":null,"grades":null,"rules":null,"pay":null,
"root":{"id":null,"children":[{"id":"x","weight":100,"full":null,"missing":null,"unit":null,
"grading":{"method":"attainment","better":"higher","target":null,"cap":null,"floor":null}}]}})");
    ASSERT_TRUE(scheme.has_value()) << scheme.error().at.toStdString();
    const auto& grading =
        std::get<Attainment>(scheme->document().root.children.front().indicator->grading);
    EXPECT_EQ(grading.cap, Decimal{1});
    EXPECT_FALSE(grading.floor.has_value()) << "null is no floor at all";
    EXPECT_EQ(scheme->document().rounding, RoundingPlan{});
}

TEST(PersonRoundTrip, KeepsEveryKindOfValue)
{
    const auto sample = readEvaluation(testing::evaluationSample());
    ASSERT_TRUE(sample.has_value());
    const JsonResultFormat format;
    for (const PersonInput& person : sample->people) {
        const QByteArray written = format.input(sample->scheme, person);
        const auto again = format.readInput(sample->scheme, sample->period, written);
        ASSERT_TRUE(again.has_value()) << again.error().at.toStdString();
        EXPECT_EQ(format.input(sample->scheme, *again), written);
        EXPECT_EQ(again->values, person.values);
        EXPECT_EQ(again->adjustments, person.adjustments);
        EXPECT_EQ(again->targets, person.targets);
        EXPECT_EQ(again->amounts, person.amounts);
        EXPECT_EQ(again->history.size(), person.history.size());
    }
}

} // namespace
} // namespace plumbline
