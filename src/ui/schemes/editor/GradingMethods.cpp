// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/GradingMethods.h"

#include "domain/schemes/References.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::GradingMethods)
};

Decimal tenths(int count)
{
    return Decimal::fromMillionths(Decimal::kScale / 10 * count);
}

template<typename Entry>
QString freshIn(const std::vector<Entry>& entries, const QString& base)
{
    QSet<QString> taken;
    for (const Entry& entry : entries)
        taken.insert(entry.id);
    return freshId(base, taken);
}

ValueRange rangeOf(const Grading& grading)
{
    constexpr int kHundred = 100;
    if (const auto* attainment = std::get_if<Attainment>(&grading))
        return attainment->range;
    if (const auto* bands = std::get_if<Bands>(&grading))
        return bands->range;
    if (const auto* curve = std::get_if<Curve>(&grading))
        return curve->range;
    return {Decimal{0}, Decimal{kHundred}};
}

RatingLevel level(const char* id, const Decimal& points)
{
    return {QLatin1String(id), {}, points};
}

Rater rater(const char* id, int weight)
{
    return {QLatin1String(id), {}, Decimal{weight}};
}

} // namespace

QStringList gradingMethodNames()
{
    return {Names::tr("Attainment of a target"),
            Names::tr("Bands"),
            Names::tr("Curve"),
            Names::tr("Deduction"),
            Names::tr("Rating by levels"),
            Names::tr("Points given"),
            Names::tr("Several raters"),
            Names::tr("Mean of periods")};
}

Grading blankGrading(std::size_t method, const Indicator& before)
{
    constexpr int kTarget = 100;
    constexpr int kGood = 95;
    constexpr int kFair = 90;
    constexpr int kLow = 80;
    const ValueRange range = rangeOf(before.grading);
    const Decimal& full = before.full;

    enum {
        AttainmentMethod,
        BandsMethod,
        CurveMethod,
        DeductionMethod,
        RatingMethod,
        PointsMethod,
        RatersMethod
    };

    switch (method) {
    case AttainmentMethod: {
        Attainment grading;
        grading.target = Decimal{kTarget};
        grading.range = range;
        return grading;
    }
    case BandsMethod:
        return Bands{BandSide::From,
                     {{Decimal{kGood}, Decimal{1}},
                      {Decimal{kFair}, tenths(8)}, // NOLINT: four fifths
                      {std::nullopt, Decimal{0}}},
                     range};
    case CurveMethod:
        return Curve{{{Decimal{kLow}, Decimal{0}}, {Decimal{kGood}, Decimal{1}}}, range};
    case DeductionMethod:
        return Deduction{Decimal{0}, {blankItem({})}};
    case RatingMethod:
        return Rating{{level("good", full),
                       level("fair", Decimal::fromMillionths(full.millionths() / 2)),
                       level("poor", Decimal{0})}};
    case PointsMethod:
        return PointsGrading{};
    case RatersMethod:
        return Raters{AbsentRater::Exclude,
                      {rater("self", 10), rater("leader", 60), rater("lateral", 30)}}; // NOLINT
    default: // A number, no enum of ours.
        return Periods{PeriodKind::Month, 3, PeriodsDivide::Expected}; // NOLINT: of a quarter
    }
}

DeductionItem blankItem(const std::vector<DeductionItem>& items)
{
    return {freshIn(items, QStringLiteral("item")), {}, EachItem{Decimal{1}, CountMode::Exact, {}}};
}

RatingLevel blankLevel(const std::vector<RatingLevel>& levels)
{
    return {freshIn(levels, QStringLiteral("level")), {}, Decimal{0}};
}

Rater blankRater(const std::vector<Rater>& raters)
{
    constexpr int kWeight = 10;
    return {freshIn(raters, QStringLiteral("rater")), {}, Decimal{kWeight}};
}

} // namespace plumbline
