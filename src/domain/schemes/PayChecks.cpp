// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/KnownNames.h"

namespace plumbline {

namespace {

/// Checks one factor after its kind. `at` points to `times`.
struct FactorCheck
{
    const KnownNames& names;
    const QString& at;
    Faults& faults;

    void operator()(const NoFactor& /*factor*/) const { }

    void operator()(const RateFactor& factor) const
    {
        names.checkSupplies(MetricKind::Rate, factor.node, at, faults);
    }

    void operator()(const ValueFactor& factor) const
    {
        names.checkSupplies(MetricKind::Value, factor.node, at, faults);
    }

    void operator()(const ScoreRateFactor& /*factor*/) const { }

    void operator()(const AmountFactor& factor) const { faults.checkFilled(factor.amount, at); }

    void operator()(const GradeFactor& factor) const
    {
        const QString table = at + QStringLiteral("/grade");
        if (!names.hasGrades())
            faults.add(ErrorCode::BadScheme,
                       table,
                       QT_TRANSLATE_NOOP("Messages", "The scheme has no grades."));
        for (auto each = factor.table.cbegin(); each != factor.table.cend(); ++each)
            names.checkGrade(each.key(), table + QLatin1Char('/') + pointerKey(each.key()), faults);
        for (const QString& grade : names.grades()) {
            if (!factor.table.contains(grade))
                faults.add(ErrorCode::BadScheme,
                           table,
                           QT_TRANSLATE_NOOP("Messages", "The table lacks the grade “%1”."),
                           {grade});
        }
    }
};

void checkHold(const PayPart& part, const QString& at, Faults& faults)
{
    const bool hasFloor = part.floor || part.isFloorless;
    if (std::holds_alternative<NoFactor>(part.factor) && (part.cap || hasFloor))
        faults.add(ErrorCode::BadScheme,
                   at + (part.cap ? QStringLiteral("/cap") : QStringLiteral("/floor")),
                   QT_TRANSLATE_NOOP("Messages", "A cap or floor needs a factor."));
    if (part.cap && !part.isFloorless && part.floor.value_or(Decimal{0}) > *part.cap)
        faults.add(
            ErrorCode::BadScheme, at, QT_TRANSLATE_NOOP("Messages", "The floor is above the cap."));
}

} // namespace

void checkPay(const PayPlan& pay, const KnownNames& names, Faults& faults)
{
    QSet<QString> taken;
    for (std::size_t i = 0; i < pay.parts.size(); ++i) {
        const PayPart& part = pay.parts[i];
        const QString at = pointerTo(QStringLiteral("/pay/parts"), i);
        faults.checkNewId(part.id, at + QStringLiteral("/id"), taken);
        faults.checkFilled(part.of, at + QStringLiteral("/of"));
        const QString timesAt = at + QStringLiteral("/times");
        std::visit(FactorCheck{names, timesAt, faults}, part.factor);
        checkHold(part, at, faults);
    }
}

} // namespace plumbline
