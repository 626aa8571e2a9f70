// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/Judging.h"
#include "domain/records/RatingUnits.h"

namespace plumbline {

namespace {

struct RatingFields
{
    int rating;
    int scale;
};

constexpr RatingFields kOfContact{contact::Rating, contact::Scale};
constexpr RatingFields kOfSurvey{survey::Rating, survey::Scale};

template<const RatingFields& fields>
std::optional<std::int64_t> unitsOf(const RecordFacts& facts)
{
    const auto scale = facts.has(fields.scale) ? static_cast<RatingScale>(facts[fields.scale])
                                               : RatingScale::OneToFive;
    return ratingUnits(facts[fields.rating], scale);
}

template<const RatingFields& fields>
Judgement mean(const RecordFacts& facts, const JudgeLimits&)
{
    if (!facts.has(fields.rating))
        return notCounted(JudgedReason::NotRated);
    const auto units = unitsOf<fields>(facts);
    return units ? summed(JudgedReason::Rated, *units, 1)
                 : notCounted(JudgedReason::RatingOffScale);
}

template<const RatingFields& fields>
Judgement rate(const RecordFacts& facts, const JudgeLimits& limits)
{
    if (!facts.has(fields.rating))
        return notCounted(JudgedReason::NotRated);
    const auto units = unitsOf<fields>(facts);
    if (!units)
        return notCounted(JudgedReason::RatingOffScale);
    return *units >= limits.minRating ? hitOfRate(JudgedReason::Rated)
                                      : miss(JudgedReason::RatingBelow);
}

template<const RatingFields& fields>
Judging judgingOfRatings(MeasureName name)
{
    if (name == MeasureName::CsatMean)
        return mean<fields>;
    return name == MeasureName::CsatRate ? rate<fields> : nullptr;
}

} // namespace

Judging judgingOfSurveys(MeasureName name)
{
    return judgingOfRatings<kOfSurvey>(name);
}

Judging judgingOfRatedContacts(MeasureName name)
{
    return judgingOfRatings<kOfContact>(name);
}

} // namespace plumbline
