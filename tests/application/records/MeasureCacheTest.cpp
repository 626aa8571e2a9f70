// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureCache.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

MeasureCall callOf(MeasureName name, MeasureBy by = MeasureBy::Employee)
{
    MeasureCall call;
    call.plan.name = name;
    call.by = by;
    return call;
}

const MeasureFrame kFrame{*Period::parse(u"2021Q1"), {}, 0, {}};
const MeasureCache::State kState{7, 3};
const std::vector<MeasureFigure> kFigures{
    {QStringLiteral("E1"), QStringLiteral("100"), QStringLiteral("2"), 2, 3}};

TEST(MeasureCache, KnowsWhatWasAskedInTheSameState)
{
    MeasureCache cache;
    EXPECT_EQ(cache.find(kState, callOf(MeasureName::CsatRate), kFrame), nullptr);
    cache.put(kState, callOf(MeasureName::CsatRate), kFrame, kFigures);
    const auto* known = cache.find(kState, callOf(MeasureName::CsatRate), kFrame);
    ASSERT_NE(known, nullptr);
    EXPECT_EQ(*known, kFigures);
}

TEST(MeasureCache, TellsCallsAndFramesApart)
{
    MeasureCache cache;
    cache.put(kState, callOf(MeasureName::CsatRate), kFrame, kFigures);
    EXPECT_EQ(cache.find(kState, callOf(MeasureName::CsatMean), kFrame), nullptr);
    EXPECT_EQ(cache.find(kState, callOf(MeasureName::CsatRate, MeasureBy::Team), kFrame), nullptr);
    MeasureCall strict = callOf(MeasureName::CsatRate);
    strict.plan.min = Decimal{5};
    EXPECT_EQ(cache.find(kState, strict, kFrame), nullptr);
    MeasureFrame earlier = kFrame;
    earlier.upTo = 1;
    EXPECT_EQ(cache.find(kState, callOf(MeasureName::CsatRate), earlier), nullptr);
}

TEST(MeasureCache, ForgetsAllWhenTheFileChanges)
{
    MeasureCache cache;
    cache.put(kState, callOf(MeasureName::CsatRate), kFrame, kFigures);
    for (const MeasureCache::State& changed :
         {MeasureCache::State{8, 3}, MeasureCache::State{7, 4}}) {
        EXPECT_EQ(cache.find(changed, callOf(MeasureName::CsatRate), kFrame), nullptr);
        cache.put(changed, callOf(MeasureName::CsatMean), kFrame, kFigures);
        EXPECT_EQ(cache.find(changed, callOf(MeasureName::CsatRate), kFrame), nullptr);
    }
}

TEST(MeasureCache, KeepsAFewOnly)
{
    MeasureCache cache;
    for (int run = 1; run <= 100; ++run) {
        MeasureFrame frame = kFrame;
        frame.upTo = run;
        cache.put(kState, callOf(MeasureName::CsatRate), frame, kFigures);
    }
    MeasureFrame first = kFrame;
    first.upTo = 1;
    EXPECT_EQ(cache.find(kState, callOf(MeasureName::CsatRate), first), nullptr);
    first.upTo = 100;
    EXPECT_NE(cache.find(kState, callOf(MeasureName::CsatRate), first), nullptr);
}

TEST(MeasureFigure, IsAsACellHoldsIt)
{
    MeasureFigure figure{QString(), QStringLiteral("9300"), QStringLiteral("125"), 0, 0};
    EXPECT_EQ(figure.cellText(), QStringLiteral("9300/125"));
    EXPECT_EQ(*figure.value(), Rational(372, 5));
    figure.den = QStringLiteral("1");
    EXPECT_EQ(figure.cellText(), QStringLiteral("9300"));
    figure.den = QStringLiteral("0");
    EXPECT_EQ(figure.cellText(), QString());
    EXPECT_EQ(figure.value(), std::nullopt);
}

} // namespace
} // namespace plumbline
