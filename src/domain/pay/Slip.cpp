// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pay/Slip.h"

namespace plumbline {

namespace {

/// Works out the parts of one person's slip.
class PartPay
{
public:
    PartPay(const Scheme& scheme,
            const PersonInput& person,
            const PersonResult& result,
            const Effects& effects)
        : m_scheme(scheme)
        , m_person(person)
        , m_result(result)
        , m_effects(effects)
    {
    }

    /// Rounded; none where the amount or the factor is missing.
    std::optional<Rational> part(const PayPart& part, Step* parent) const;

    std::optional<Rational> operator()(const NoFactor& /*factor*/) const { return Rational(1); }

    std::optional<Rational> operator()(const RateFactor& factor) const;
    std::optional<Rational> operator()(const ValueFactor& factor) const;

    std::optional<Rational> operator()(const ScoreRateFactor& /*factor*/) const
    {
        return m_result.score.score / Rational(m_scheme.document().full);
    }

    std::optional<Rational> operator()(const AmountFactor& factor) const
    {
        return amount(factor.amount);
    }

    std::optional<Rational> operator()(const GradeFactor& factor) const
    {
        if (!m_result.finalGrade) // of who went on to another part, under a quota
            return std::nullopt;
        const auto index = static_cast<std::size_t>(*m_result.finalGrade);
        return Rational(factor.table.value(m_scheme.document().grades->list[index].grade));
    }

private:
    [[nodiscard]] std::optional<Rational> amount(const QString& name) const;
    std::optional<Rational> heldFactor(const PayPart& part, Step* parent) const;
    void noteFactor(const PayFactor& factor, StepNote& note, const Rational& found) const;
    Rational withBonus(const Rational& before, StepNote& note, QString& formula) const;
    Rational byDays(const Rational& before, StepNote& note, QString& formula) const;

    const Scheme& m_scheme;
    const PersonInput& m_person;
    const PersonResult& m_result;
    const Effects& m_effects;
};

std::optional<Rational> PartPay::operator()(const RateFactor& factor) const
{
    const auto index = static_cast<std::size_t>(m_scheme.nodeIndex(factor.node));
    const NodeResult& node = m_result.score.nodes[index];
    return node.isExcluded ? std::nullopt : std::optional(node.rate);
}

std::optional<Rational> PartPay::operator()(const ValueFactor& factor) const
{
    const int index = m_scheme.nodeIndex(factor.node);
    return valueFigure(m_scheme.node(index).source->indicator->grading,
                       m_person.values[static_cast<std::size_t>(index)]);
}

std::optional<Rational> PartPay::amount(const QString& name) const
{
    const auto found = m_person.amounts.constFind(name);
    return found == m_person.amounts.cend() ? std::nullopt : std::optional(Rational(*found));
}

const char* factorWords(const PayFactor& factor)
{
    if (std::holds_alternative<ScoreRateFactor>(factor))
        return QT_TRANSLATE_NOOP("Explanation", "The score divided by the full score.");
    if (std::holds_alternative<RateFactor>(factor))
        return QT_TRANSLATE_NOOP("Explanation", "The rate of an indicator or group.");
    if (std::holds_alternative<ValueFactor>(factor))
        return QT_TRANSLATE_NOOP("Explanation", "The value of an indicator.");
    if (std::holds_alternative<GradeFactor>(factor))
        return QT_TRANSLATE_NOOP("Explanation", "The factor of the grade after the rules.");
    return QT_TRANSLATE_NOOP("Explanation", "Another of the person's amounts.");
}

void PartPay::noteFactor(const PayFactor& factor, StepNote& note, const Rational& found) const
{
    note.words(factorWords(factor));
    if (std::holds_alternative<ScoreRateFactor>(factor)) {
        note.input(QStringLiteral("score"),
                   m_result.score.score,
                   QT_TRANSLATE_NOOP("Explanation", "Published score"));
        note.input(QStringLiteral("full"),
                   m_scheme.document().full,
                   QT_TRANSLATE_NOOP("Explanation", "Full score"));
        note.formula(QStringLiteral("score / full"));
        return;
    }
    note.input(QStringLiteral("figure"), found, QT_TRANSLATE_NOOP("Explanation", "Figure"));
    note.formula(QStringLiteral("figure"));
}

std::optional<Rational> PartPay::heldFactor(const PayPart& part, Step* parent) const
{
    auto factor = std::visit(*this, part.factor);
    if (!factor || std::holds_alternative<NoFactor>(part.factor))
        return factor;
    StepNote note(parent, StepKind::Factor, part.id, QT_TRANSLATE_NOOP("Explanation", "Factor"));
    if (note)
        noteFactor(part.factor, note, *factor);
    if (part.cap) {
        factor = std::min(*factor, Rational(*part.cap));
        if (note) {
            note.input(QStringLiteral("cap"), *part.cap, QT_TRANSLATE_NOOP("Explanation", "Cap"));
            note.formula(QStringLiteral("min(%1, cap)").arg(note.step()->formula));
        }
    }
    if (!part.isFloorless) {
        const Rational floor = part.floor.value_or(Decimal{0});
        factor = std::max(*factor, floor);
        if (note) {
            note.input(QStringLiteral("floor"), floor, QT_TRANSLATE_NOOP("Explanation", "Floor"));
            note.formula(QStringLiteral("max(%1, floor)").arg(note.step()->formula));
        }
    }
    note.result(*factor);
    return factor;
}

Rational PartPay::withBonus(const Rational& before, StepNote& note, QString& formula) const
{
    Rational amount = before;
    std::size_t count = 0;
    for (const Effect* effect : m_effects) {
        const auto* percent = std::get_if<BonusPercentEffect>(&effect->what);
        if (!percent && !std::holds_alternative<BonusZeroEffect>(effect->what))
            continue;
        const Rational change = percent ? Rational(percent->percent) : Rational(-100);
        amount *= Rational(1) + change / Rational(100);
        if (!note)
            continue;
        const QString name = variable("bonus", count++);
        note.input(name, change, QT_TRANSLATE_NOOP("Explanation", "Change of the bonus, per cent"));
        formula += QStringLiteral(" * (1 + %1 / 100)").arg(name);
    }
    return amount;
}

/// Who was here for a part of the period is paid for those days.
Rational PartPay::byDays(const Rational& before, StepNote& note, QString& formula) const
{
    if (!m_person.segments)
        return before;
    const Rational days(m_person.segments->paidDays());
    const Rational period(m_person.segments->periodDays);
    if (note) {
        note.input(QStringLiteral("days"),
                   days,
                   QT_TRANSLATE_NOOP("Explanation", "Calendar days that are paid here"));
        note.input(QStringLiteral("period"),
                   period,
                   QT_TRANSLATE_NOOP("Explanation", "Calendar days of the period"));
        formula += QStringLiteral(" * days / period");
    }
    return before * days / period;
}

std::optional<Rational> PartPay::part(const PayPart& part, Step* parent) const
{
    StepNote note(
        parent, StepKind::PayPart, part.id, QT_TRANSLATE_NOOP("Explanation", "Pay part: %1"));
    if (note)
        note.about(nameOr(part.texts, part.id));
    const auto base = amount(part.of);
    const auto factor = heldFactor(part, note.step());
    if (!base || !factor) {
        note.words(base ? QT_TRANSLATE_NOOP("Explanation", "The factor is missing.")
                        : QT_TRANSLATE_NOOP("Explanation", "The amount is missing."));
        return std::nullopt;
    }
    QString formula = QStringLiteral("amount * share / 100 * factor");
    if (note) {
        note.input(QStringLiteral("amount"),
                   *base,
                   QT_TRANSLATE_NOOP("Explanation", "Amount: %1"),
                   {LocalizedText(part.of)});
        note.input(QStringLiteral("share"),
                   part.share,
                   QT_TRANSLATE_NOOP("Explanation", "Share, per cent"));
        note.input(QStringLiteral("factor"), *factor, QT_TRANSLATE_NOOP("Explanation", "Factor"));
    }
    Rational exact = *base * Rational(part.share) / Rational(100) * *factor;
    if (part.kind == PartKind::Bonus)
        exact = withBonus(exact, note, formula);
    exact = byDays(exact, note, formula);
    const RoundingPlan& rounding = m_scheme.document().rounding;
    const Rational rounded = exact.rounded(rounding.money, rounding.mode);
    if (note) {
        note.formula(roundedFormula(formula, rounding.money, rounding.mode));
        note.words(QT_TRANSLATE_NOOP(
            "Explanation",
            "The share of the amount times the factor, changed by bonus rules, rounded."));
        note.result(rounded);
    }
    return rounded;
}

/// The sum of what rules pay, rounded.
Rational rewardsOf(const RoundingPlan& rounding, const Effects& effects, Step* parent)
{
    StepNote note(parent, StepKind::Rewards, {}, QT_TRANSLATE_NOOP("Explanation", "Rewards"));
    Rational sum;
    QStringList names;
    for (const Effect* effect : effects) {
        const auto* paid = std::get_if<PayEffect>(&effect->what);
        if (!paid)
            continue;
        sum += paid->amount;
        if (!note)
            continue;
        names.append(variable("paid", static_cast<std::size_t>(names.size())));
        note.input(names.last(), paid->amount, QT_TRANSLATE_NOOP("Explanation", "Paid by a rule"));
    }
    const Rational rounded = sum.rounded(rounding.money, rounding.mode);
    if (note) {
        const QString total = names.isEmpty()
            ? QStringLiteral("0")
            : QStringLiteral("sum(%1)").arg(names.join(QStringLiteral(", ")));
        note.formula(roundedFormula(total, rounding.money, rounding.mode));
        note.words(QT_TRANSLATE_NOOP("Explanation", "What rules pay and take, added and rounded."));
        note.result(rounded);
    }
    return rounded;
}

bool paysSomething(const Effects& effects)
{
    return std::any_of(effects.begin(), effects.end(), [](const Effect* effect) {
        return std::holds_alternative<PayEffect>(effect->what);
    });
}

void noteTotal(const PaySlip& slip, const std::vector<PayPart>& parts, StepNote& note)
{
    if (!note)
        return;
    if (!slip.total) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "A part is missing: there is no total."));
        return;
    }
    QStringList names;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        names.append(variable("part", parts[i].id));
        note.input(names.last(),
                   *slip.parts[i],
                   QT_TRANSLATE_NOOP("Explanation", "Pay part: %1"),
                   {nameOr(parts[i].texts, parts[i].id)});
    }
    names.append(QStringLiteral("rewards"));
    note.input(names.last(), slip.rewards, QT_TRANSLATE_NOOP("Explanation", "Rewards"));
    note.formula(QStringLiteral("sum(%1)").arg(names.join(QStringLiteral(", "))));
    note.words(QT_TRANSLATE_NOOP("Explanation", "The sum of the rounded figures."));
    note.result(*slip.total);
}

} // namespace

std::optional<PaySlip> slipFor(const Scheme& scheme,
                               const PersonInput& person,
                               const PersonResult& result,
                               const Effects& effects,
                               Step* explanation)
{
    const SchemeDocument& document = scheme.document();
    if (!document.pay && !paysSomething(effects))
        return std::nullopt;
    static const std::vector<PayPart> none;
    const std::vector<PayPart>& parts = document.pay ? document.pay->parts : none;
    StepNote note(explanation, StepKind::Slip, {}, QT_TRANSLATE_NOOP("Explanation", "Pay slip"));
    const PartPay pay(scheme, person, result, effects);
    PaySlip slip;
    Rational sum;
    bool isWhole = true;
    for (const PayPart& part : parts) {
        slip.parts.push_back(pay.part(part, note.step()));
        isWhole = isWhole && slip.parts.back();
        sum += slip.parts.back().value_or(Rational());
    }
    slip.rewards = rewardsOf(document.rounding, effects, note.step());
    if (isWhole)
        slip.total = sum + slip.rewards;
    noteTotal(slip, parts, note);
    return slip;
}

} // namespace plumbline
