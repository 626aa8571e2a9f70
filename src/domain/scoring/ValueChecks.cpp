// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/Faults.h"
#include "domain/schemes/Scheme.h"
#include "domain/scoring/PersonInput.h"

namespace plumbline {

namespace {

/// Checks one value against its grading. Pointers start at the value.
class ValueCheck
{
public:
    ValueCheck(const Indicator& indicator,
               const Period& period,
               const NodeValue& value,
               Faults& faults)
        : m_indicator(indicator)
        , m_period(period)
        , m_value(value)
        , m_faults(faults)
    {
    }

    void operator()(const Attainment& grading) const
    {
        const auto exact = measured();
        if (!exact)
            return;
        checkWithin(*exact, grading.range);
        const bool isRatio = grading.better == Better::Lower && grading.shape == LowerShape::Ratio;
        if (isRatio)
            checkWithin(*exact, {Decimal{0}, std::nullopt});
    }

    void operator()(const Bands& grading) const
    {
        if (const auto exact = measured())
            checkWithin(*exact, grading.range);
    }

    void operator()(const Curve& grading) const
    {
        if (const auto exact = measured())
            checkWithin(*exact, grading.range);
    }

    void operator()(const Deduction& grading) const;
    void operator()(const Rating& grading) const;

    void operator()(const PointsGrading& grading) const
    {
        const auto* given = std::get_if<Measured>(&m_value);
        if (!given || given->denominator)
            wrongKind({});
        else
            checkWithin(given->exact(), {grading.min, m_indicator.full});
    }

    void operator()(const Raters& grading) const;
    void operator()(const Periods& grading) const;

private:
    [[nodiscard]] std::optional<Rational> measured() const;
    void checkPeriod(const Periods& grading, const Period& given) const;
    void checkWithin(const Rational& value, const ValueRange& range, const QString& at = {}) const;
    void wrongKind(const QString& at) const;

    const Indicator& m_indicator;
    const Period& m_period;
    const NodeValue& m_value;
    Faults& m_faults;
};

void refuseKind(const QString& at, Faults& faults)
{
    faults.add(ErrorCode::BadValue,
               at,
               QT_TRANSLATE_NOOP("Messages", "This kind of value does not belong here."));
}

void refuseOutside(const QString& value, const ValueRange& range, const QString& at, Faults& faults)
{
    if (range.min && range.max)
        faults.add(ErrorCode::OutOfRange,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "%1 is outside the range from %2 to %3."),
                   {value, range.min->toString(), range.max->toString()});
    else if (range.min)
        faults.add(ErrorCode::OutOfRange,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "%1 is below %2."),
                   {value, range.min->toString()});
    else
        faults.add(ErrorCode::OutOfRange,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "%1 is above %2."),
                   {value, range.max->toString()});
}

void checkDecimal(const Decimal& value, const ValueRange& range, const QString& at, Faults& faults)
{
    if ((range.min && value < *range.min) || (range.max && value > *range.max))
        refuseOutside(value.toString(), range, at, faults);
}

void ValueCheck::wrongKind(const QString& at) const
{
    refuseKind(at, m_faults);
}

void ValueCheck::checkWithin(const Rational& value,
                             const ValueRange& range,
                             const QString& at) const
{
    if ((range.min && value < Rational(*range.min)) || (range.max && value > Rational(*range.max)))
        refuseOutside(value.toString(), range, at, m_faults);
}

std::optional<Rational> ValueCheck::measured() const
{
    const auto* given = std::get_if<Measured>(&m_value);
    if (!given) {
        wrongKind({});
        return std::nullopt;
    }
    if (given->denominator && *given->denominator <= Decimal{0}) {
        m_faults.checkAbove(*given->denominator, Decimal{0}, QStringLiteral("/den"));
        return std::nullopt;
    }
    return given->exact();
}

/// Checks the entries of one item.
struct EntriesCheck
{
    const std::vector<Decimal>& entries;
    const QString& at;
    Faults& faults;

    void operator()(const EachItem& /*item*/) const { checkAll({Decimal{0}, std::nullopt}); }

    void operator()(const BoundsItem& item) const { checkAll({item.min, item.max}); }

    void operator()(const StepsItem& /*item*/) const
    {
        if (entries.size() > 1) {
            refuseKind(at, faults);
            return;
        }
        if (entries.empty())
            return;
        checkDecimal(entries.front(), {Decimal{0}, std::nullopt}, at, faults);
        if (!entries.front().isWhole())
            faults.add(ErrorCode::BadNumber,
                       at,
                       QT_TRANSLATE_NOOP("Messages", "%1 is not a whole number."),
                       {entries.front().toString()});
    }

    void checkAll(const ValueRange& range) const
    {
        for (std::size_t i = 0; i < entries.size(); ++i)
            checkDecimal(entries[i], range, pointerTo(at, i), faults);
    }
};

void checkEntries(const std::vector<DeductionItem>& items, const NodeValue& value, Faults& faults)
{
    const auto* given = std::get_if<ItemEntries>(&value);
    if (!given || given->byItem.size() > items.size()) {
        refuseKind({}, faults);
        return;
    }
    for (std::size_t i = 0; i < given->byItem.size(); ++i) {
        const QString at = QLatin1Char('/') + items[i].id;
        std::visit(EntriesCheck{given->byItem[i], at, faults}, items[i].rule);
    }
}

void ValueCheck::operator()(const Deduction& grading) const
{
    checkEntries(grading.items, m_value, m_faults);
}

void ValueCheck::operator()(const Rating& grading) const
{
    const auto* chosen = std::get_if<ChosenLevel>(&m_value);
    if (!chosen)
        wrongKind({});
    else if (chosen->index < 0 || chosen->index >= static_cast<int>(grading.levels.size()))
        m_faults.add(
            ErrorCode::UnknownId, {}, QT_TRANSLATE_NOOP("Messages", "There is no such level."));
}

void ValueCheck::operator()(const Raters& grading) const
{
    const auto* marks = std::get_if<RaterMarks>(&m_value);
    if (!marks || marks->byRater.size() > grading.raters.size()) {
        wrongKind({});
        return;
    }
    for (std::size_t i = 0; i < marks->byRater.size(); ++i) {
        const QString at = QLatin1Char('/') + grading.raters[i].id;
        for (std::size_t j = 0; j < marks->byRater[i].size(); ++j)
            checkDecimal(
                marks->byRater[i][j], {Decimal{0}, m_indicator.full}, pointerTo(at, j), m_faults);
    }
}

void ValueCheck::operator()(const Periods& grading) const
{
    const auto* given = std::get_if<PeriodScores>(&m_value);
    if (!given) {
        wrongKind({});
        return;
    }
    int present = 0;
    for (const auto& [period, score] : given->scores) {
        checkPeriod(grading, period);
        present += score ? 1 : 0;
    }
    if (present > grading.expect)
        m_faults.add(
            ErrorCode::OutOfRange,
            {},
            QT_TRANSLATE_NOOP("Messages", "%1 periods are given and at most %2 are expected."),
            {QString::number(present), QString::number(grading.expect)});
}

void ValueCheck::checkPeriod(const Periods& grading, const Period& given) const
{
    const QString at = QLatin1Char('/') + given.toString();
    if (given.kind() != grading.of)
        wrongKind(at);
    else if (!m_period.contains(given))
        m_faults.add(ErrorCode::OutOfRange,
                     at,
                     QT_TRANSLATE_NOOP("Messages", "%1 does not lie within %2."),
                     {given.toString(), m_period.toString()});
}

Result<> outcome(const Faults& faults)
{
    if (faults.none())
        return {};
    return failure(faults.first());
}

} // namespace

PersonInput emptyInput(const Scheme& scheme, EmployeeId id, PositionId position)
{
    PersonInput input;
    input.id = std::move(id);
    input.position = std::move(position);
    input.targets.resize(scheme.nodes().size());
    input.values.resize(scheme.nodes().size());
    input.adjustments.resize(scheme.document().adjustments.size());
    return input;
}

Result<> checkValue(const Scheme& scheme, int node, const Period& period, const NodeValue& value)
{
    if (!isGiven(value))
        return {};
    Faults faults;
    const SchemeNode& source = *scheme.node(node).source;
    if (source.indicator)
        std::visit(ValueCheck(*source.indicator, period, value, faults), source.indicator->grading);
    else if (source.penalties.empty())
        faults.add(ErrorCode::UnknownId,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "The group “%1” takes no value."),
                   {source.id});
    else
        checkEntries(source.penalties, value, faults);
    return outcome(faults);
}

Result<> checkTarget(const Decimal& target)
{
    Faults faults;
    faults.checkAbove(target, Decimal{0}, {});
    return outcome(faults);
}

Result<> checkAdjustment(const Scheme& scheme, int adjustment, const Decimal& entry)
{
    const Adjustment& bounds = scheme.document().adjustments[static_cast<std::size_t>(adjustment)];
    Faults faults;
    checkDecimal(entry, {bounds.min, bounds.max}, {}, faults);
    return outcome(faults);
}

} // namespace plumbline
