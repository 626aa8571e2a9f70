// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/GradingChecks.h"

namespace plumbline {

namespace {

/// Checks one grading after its kind.
class GradingCheck
{
public:
    GradingCheck(const Indicator& indicator,
                 PeriodKind schemePeriod,
                 const QString& at,
                 Faults& faults)
        : m_indicator(indicator)
        , m_schemePeriod(schemePeriod)
        , m_at(at)
        , m_faults(faults)
    {
    }

    void operator()(const Attainment& grading) const
    {
        if (grading.target)
            m_faults.checkAbove(*grading.target, Decimal{0}, m_at + QStringLiteral("/target"));
        if (grading.floor && *grading.floor > grading.cap)
            floorAboveCap();
        checkRange(grading.range, m_at + QStringLiteral("/range"), m_faults);
    }

    void operator()(const Bands& grading) const;
    void operator()(const Curve& grading) const;

    void operator()(const Deduction& grading) const
    {
        checkItems(grading.items, m_at + QStringLiteral("/items"), m_faults);
    }

    void operator()(const Rating& grading) const;

    void operator()(const PointsGrading& grading) const
    {
        if (grading.min > m_indicator.full)
            m_faults.add(
                ErrorCode::BadScheme,
                m_at + QStringLiteral("/min"),
                QT_TRANSLATE_NOOP("Messages", "The least points are above the full ones."));
    }

    void operator()(const Raters& grading) const;
    void operator()(const Periods& grading) const;

private:
    void floorAboveCap() const
    {
        m_faults.add(ErrorCode::BadScheme,
                     m_at,
                     QT_TRANSLATE_NOOP("Messages", "The floor is above the cap."));
    }

    void checkBound(const Bands& grading, std::size_t index, const QString& at) const;

    const Indicator& m_indicator;
    PeriodKind m_schemePeriod;
    const QString& m_at;
    Faults& m_faults;
};

void GradingCheck::operator()(const Bands& grading) const
{
    const QString list = m_at + QStringLiteral("/bands");
    if (grading.bands.empty())
        m_faults.add(ErrorCode::BadScheme,
                     list,
                     QT_TRANSLATE_NOOP("Messages", "There must be at least one band."));
    for (std::size_t i = 0; i < grading.bands.size(); ++i)
        checkBound(grading, i, pointerTo(list, i));
    checkRange(grading.range, m_at + QStringLiteral("/range"), m_faults);
}

void GradingCheck::checkBound(const Bands& grading, std::size_t index, const QString& at) const
{
    const bool isFrom = grading.side == BandSide::From;
    const QString field = isFrom ? QStringLiteral("/from") : QStringLiteral("/upTo");
    const auto& bound = grading.bands[index].bound;
    const bool isLast = index + 1 == grading.bands.size();
    if (isLast && bound)
        m_faults.add(ErrorCode::BadScheme,
                     at + field,
                     QT_TRANSLATE_NOOP("Messages", "The last band must have no bound."));
    if (!isLast && !bound)
        m_faults.add(ErrorCode::BadScheme,
                     at,
                     QT_TRANSLATE_NOOP("Messages", "Only the last band has no bound."));
    if (index == 0 || !bound || !grading.bands[index - 1].bound)
        return;
    const Decimal& before = *grading.bands[index - 1].bound;
    if (isFrom ? *bound >= before : *bound <= before)
        m_faults.add(ErrorCode::BadScheme,
                     at + field,
                     QT_TRANSLATE_NOOP("Messages", "The bands are out of order."));
}

void GradingCheck::operator()(const Curve& grading) const
{
    const QString list = m_at + QStringLiteral("/points");
    if (grading.points.size() < 2)
        m_faults.add(ErrorCode::BadScheme,
                     list,
                     QT_TRANSLATE_NOOP("Messages", "A curve needs at least two points."));
    for (std::size_t i = 1; i < grading.points.size(); ++i) {
        if (grading.points[i].value <= grading.points[i - 1].value)
            m_faults.add(
                ErrorCode::BadScheme,
                pointerTo(list, i) + QStringLiteral("/0"),
                QT_TRANSLATE_NOOP("Messages", "The points of the curve are out of order."));
    }
    checkRange(grading.range, m_at + QStringLiteral("/range"), m_faults);
}

void GradingCheck::operator()(const Rating& grading) const
{
    const QString list = m_at + QStringLiteral("/levels");
    if (grading.levels.empty())
        m_faults.add(ErrorCode::BadScheme,
                     list,
                     QT_TRANSLATE_NOOP("Messages", "There must be at least one level."));
    QSet<QString> taken;
    for (std::size_t i = 0; i < grading.levels.size(); ++i) {
        const RatingLevel& level = grading.levels[i];
        const QString at = pointerTo(list, i);
        m_faults.checkNewId(level.id, at + QStringLiteral("/id"), taken);
        m_faults.checkAtLeast(level.points, Decimal{0}, at + QStringLiteral("/points"));
        m_faults.checkAtMost(level.points, m_indicator.full, at + QStringLiteral("/points"));
    }
}

void GradingCheck::operator()(const Raters& grading) const
{
    const QString list = m_at + QStringLiteral("/raters");
    if (grading.raters.empty())
        m_faults.add(ErrorCode::BadScheme,
                     list,
                     QT_TRANSLATE_NOOP("Messages", "There must be at least one rater."));
    QSet<QString> taken;
    for (std::size_t i = 0; i < grading.raters.size(); ++i) {
        const QString at = pointerTo(list, i);
        m_faults.checkNewId(grading.raters[i].id, at + QStringLiteral("/id"), taken);
        m_faults.checkAbove(grading.raters[i].weight, Decimal{0}, at + QStringLiteral("/weight"));
    }
}

void GradingCheck::operator()(const Periods& grading) const
{
    if (monthsIn(grading.of) >= monthsIn(m_schemePeriod))
        m_faults.add(
            ErrorCode::BadScheme,
            m_at + QStringLiteral("/of"),
            QT_TRANSLATE_NOOP("Messages", "The periods must be shorter than the scheme's own."));
    m_faults.checkAtLeast(Decimal{grading.expect}, Decimal{1}, m_at + QStringLiteral("/expect"));
}

/// Checks one deduction item after its kind.
struct ItemCheck
{
    const QString& at;
    Faults& faults;

    void operator()(const EachItem& item) const
    {
        faults.checkAtLeast(item.each, Decimal{0}, at + QStringLiteral("/each"));
        if (item.max)
            faults.checkAtLeast(*item.max, Decimal{0}, at + QStringLiteral("/max"));
    }

    void operator()(const BoundsItem& item) const
    {
        faults.checkAtLeast(item.min, Decimal{0}, at + QStringLiteral("/min"));
        faults.checkAtLeast(item.max, Decimal{0}, at + QStringLiteral("/max"));
        checkRange({item.min, item.max}, at, faults);
    }

    void operator()(const StepsItem& item) const
    {
        const QString list = at + QStringLiteral("/steps");
        if (item.steps.empty())
            faults.add(ErrorCode::BadScheme,
                       list,
                       QT_TRANSLATE_NOOP("Messages", "There must be at least one step."));
        for (std::size_t i = 0; i < item.steps.size(); ++i)
            faults.checkAtLeast(item.steps[i], Decimal{0}, pointerTo(list, i));
    }
};

} // namespace

void checkGrading(const Indicator& indicator,
                  PeriodKind schemePeriod,
                  const QString& at,
                  Faults& faults)
{
    std::visit(GradingCheck(indicator, schemePeriod, at, faults), indicator.grading);
}

void checkItems(const std::vector<DeductionItem>& items, const QString& at, Faults& faults)
{
    QSet<QString> taken;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString itemAt = pointerTo(at, i);
        faults.checkNewId(items[i].id, itemAt + QStringLiteral("/id"), taken);
        std::visit(ItemCheck{itemAt, faults}, items[i].rule);
    }
}

void checkRange(const ValueRange& range, const QString& at, Faults& faults)
{
    if (range.min && range.max && *range.min > *range.max)
        faults.add(ErrorCode::BadScheme,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "The minimum is above the maximum."));
}

} // namespace plumbline
