// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/MeasureSum.h"

#include "domain/common/CheckedInt.h"
#include "domain/records/RatingUnits.h"

#include <algorithm>

namespace plumbline {

namespace {

/// How many of the measure's units make 1 in the numerator.
std::int64_t numeratorUnit(MeasureName name)
{
    switch (name) {
    case MeasureName::CsatMean:
        return kRatingUnit;
    case MeasureName::MeanWait:
    case MeasureName::TrainingHours:
    case MeasureName::ExamMean:
    case MeasureName::AbsentDays:
    case MeasureName::RetainedOrders:
        return Decimal::kScale;
    case MeasureName::CsatRate:
    case MeasureName::AnswerRate:
    case MeasureName::AnsweredWithin:
    case MeasureName::ResponseWithin:
    case MeasureName::ResolutionRate:
    case MeasureName::ResolvedWithin:
    case MeasureName::FirstContactResolution:
    case MeasureName::ReopenRate:
    case MeasureName::ContactsHandled:
    case MeasureName::ComplaintTimeliness:
    case MeasureName::ComplaintCount:
    case MeasureName::ComplaintRate:
    case MeasureName::ProcessCompliance:
    case MeasureName::LostCustomers:
    case MeasureName::Churn:
    case MeasureName::Events:
        return 1;
    }
    Q_UNREACHABLE();
}

/// The least factor that makes the numerator a decimal of at most six places.
int factorFor(const WholeSum& num, std::int64_t unit)
{
    const auto parts = static_cast<int>(unit / Decimal::kScale);
    for (int factor = 1; factor < parts; ++factor) {
        if (parts % factor == 0 && num.isMultipleOf(parts / factor))
            return factor;
    }
    return std::max(parts, 1);
}

} // namespace

void WholeSum::add(std::int64_t number)
{
    std::int64_t sum = 0;
    if (checked::add(m_small, number, sum)) {
        m_small = sum;
        return;
    }
    m_large += Rational(m_small, 1);
    m_small = number;
}

void WholeSum::add(const WholeSum& other)
{
    add(other.m_small);
    m_large += other.m_large;
}

bool WholeSum::isMultipleOf(int divisor) const
{
    return (total() / Rational(divisor)).isWhole();
}

void MeasureSum::add(const Judgement& judgement)
{
    ++seen;
    if (judgement.verdict == Verdict::NotCounted)
        return;
    ++counted;
    num.add(judgement.num);
    den.add(judgement.den);
}

void MeasureSum::add(const MeasureSum& other)
{
    num.add(other.num);
    den.add(other.den);
    counted += other.counted;
    seen += other.seen;
}

MeasureRatio MeasureRatio::of(MeasureName name, const MeasureSum& sum)
{
    const std::int64_t unit = numeratorUnit(name);
    const Rational factor = factorFor(sum.num, unit);
    const Rational den = isCounting(name) ? Rational(1) : sum.den.total();
    return {(sum.num.total() * factor / Rational(unit, 1)).toString(), (den * factor).toString()};
}

} // namespace plumbline
