// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"
#include "domain/common/LocalizedText.h"
#include "domain/common/Period.h"

#include <optional>
#include <variant>
#include <vector>

namespace plumbline {

/// The words an object of a scheme may carry besides its id.
struct Texts
{
    LocalizedText name;
    LocalizedText label;
    LocalizedText note;
    LocalizedText about;
    friend bool operator==(const Texts&, const Texts&) = default;
};

/// Bounds of a typed value; outside them it is refused, so that 945 for 94.5 is caught.
struct ValueRange
{
    std::optional<Decimal> min;
    std::optional<Decimal> max;
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

enum class Better { Higher, Lower };
enum class LowerShape { Ratio, Linear };

/// value against target, held between floor and cap.
struct Attainment
{
    Better better = Better::Higher;
    LowerShape shape = LowerShape::Ratio;
    std::optional<Decimal> target;
    Decimal cap{1};
    std::optional<Decimal> floor = Decimal{0}; ///< None: may fall below zero without end.
    ValueRange range;
    friend bool operator==(const Attainment&, const Attainment&) = default;
};

/// A step of bands; the last has no bound.
struct Band
{
    std::optional<Decimal> bound;
    Decimal rate;
    friend bool operator==(const Band&, const Band&) = default;
};

enum class BandSide { From, UpTo };

struct Bands
{
    BandSide side = BandSide::From;
    std::vector<Band> bands;
    ValueRange range;
    friend bool operator==(const Bands&, const Bands&) = default;
};

struct CurvePoint
{
    Decimal value;
    Decimal rate;
    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// Straight lines between points, flat outside.
struct Curve
{
    std::vector<CurvePoint> points;
    ValueRange range;
    friend bool operator==(const Curve&, const Curve&) = default;
};

enum class CountMode { Exact, WholeUp };

/// So many points off for each.
struct EachItem
{
    Decimal each;
    CountMode count = CountMode::Exact;
    std::optional<Decimal> max;
    friend bool operator==(const EachItem&, const EachItem&) = default;
};

/// A list of points off, each within bounds.
struct BoundsItem
{
    Decimal min;
    Decimal max;
    friend bool operator==(const BoundsItem&, const BoundsItem&) = default;
};

/// The whole deduction for n times.
struct StepsItem
{
    std::vector<Decimal> steps;
    friend bool operator==(const StepsItem&, const StepsItem&) = default;
};

struct DeductionItem
{
    QString id;
    Texts texts;
    std::variant<EachItem, BoundsItem, StepsItem> rule;
    friend bool operator==(const DeductionItem&, const DeductionItem&) = default;
};

/// From full downwards. No floor: may go below zero without end.
struct Deduction
{
    std::optional<Decimal> floor = Decimal{0};
    std::vector<DeductionItem> items;
    friend bool operator==(const Deduction&, const Deduction&) = default;
};

struct RatingLevel
{
    QString id;
    Texts texts;
    Decimal points;
    friend bool operator==(const RatingLevel&, const RatingLevel&) = default;
};

struct Rating
{
    std::vector<RatingLevel> levels;
    friend bool operator==(const Rating&, const Rating&) = default;
};

struct PointsGrading
{
    Decimal min;
    friend bool operator==(const PointsGrading&, const PointsGrading&) = default;
};

struct Rater
{
    QString id;
    Texts texts;
    Decimal weight;
    friend bool operator==(const Rater&, const Rater&) = default;
};

enum class AbsentRater { Exclude, Block };

struct Raters
{
    AbsentRater absent = AbsentRater::Exclude;
    std::vector<Rater> raters;
    friend bool operator==(const Raters&, const Raters&) = default;
};

enum class PeriodsDivide { Expected, Present };

/// The mean of shorter periods' scores on a scale of 100.
struct Periods
{
    PeriodKind of = PeriodKind::Month;
    int expect = 0;
    PeriodsDivide divide = PeriodsDivide::Expected;
    friend bool operator==(const Periods&, const Periods&) = default;
};

/// How a value becomes points (docs/FORMATS.md, Gradings).
using Grading =
    std::variant<Attainment, Bands, Curve, Deduction, Rating, PointsGrading, Raters, Periods>;

} // namespace plumbline
