// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/SchemeWords.h"
#include "application/text/Typeset.h"
#include "reporting/FactorText.h"
#include "reporting/ReportBuilder.h"

namespace plumbline {

namespace {

QString signedFigure(const ReportWords& words, const Decimal& number)
{
    return (number > Decimal() ? QStringLiteral("+") : QString()) + words.exact(number);
}

QString modeText(const ReportWords& words, RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return words(QT_TRANSLATE_NOOP("Report", "half up"));
    case RoundingMode::HalfEven:
        return words(QT_TRANSLATE_NOOP("Report", "half to even"));
    case RoundingMode::Down:
        return words(QT_TRANSLATE_NOOP("Report", "cut off"));
    }
    Q_UNREACHABLE();
}

void addAdjustments(Ledger& ledger, const ReportWords& words, const ReportInput& input)
{
    const std::vector<Adjustment>& adjustments = input.scheme.document().adjustments;
    for (std::size_t i = 0; i < adjustments.size() && i < input.person.adjustments.size(); ++i) {
        const QStringList reasons =
            i < input.adjustmentReasons.size() ? input.adjustmentReasons[i] : QStringList();
        for (const Decimal& entry : input.person.adjustments[i])
            ledger.lines.push_back({words.name(adjustments[i].texts.name, adjustments[i].id),
                                    words.listed(reasons),
                                    signedFigure(words, entry),
                                    LedgerWeight::Plain,
                                    StepPlace{StepKind::Adjustment, adjustments[i].id, {}}});
    }
}

void addLimits(Ledger& ledger, const ReportWords& words, const ReportInput& input)
{
    const ValueRange& limits = input.scheme.document().limits;
    const Rational& raw = input.result.score.raw;
    std::optional<Decimal> held;
    if (limits.min && raw < Rational(*limits.min))
        held = limits.min;
    if (limits.max && raw > Rational(*limits.max))
        held = limits.max;
    if (!held)
        return;
    const auto bound = [&](const std::optional<Decimal>& limit) {
        return limit ? words.exact(*limit) : ReportWords::missing();
    };
    ledger.lines.push_back(
        {words(QT_TRANSLATE_NOOP("Report", "Held within limits")),
         words(QT_TRANSLATE_NOOP("Report", "%1 – %2"), {bound(limits.min), bound(limits.max)}),
         words.exact(*held),
         LedgerWeight::Plain,
         StepPlace{StepKind::Limits, {}, {}}});
}

/// Who joined, left or moved within the period: each segment with its days and exact score.
void addSegments(Ledger& ledger, const ReportWords& words, const ReportInput& input)
{
    if (!input.person.segments)
        return;
    const Segments& segments = *input.person.segments;
    for (std::size_t i = 0; i < segments.list.size(); ++i) {
        const Segment& one = segments.list[i];
        const bool isOwn = i == segments.own;
        const std::optional<Rational> score = isOwn ? input.result.score.own : one.score;
        QStringList details{
            words(QT_TRANSLATE_NOOP("Report", "%1 of %2 calendar days"),
                  {QString::number(one.days), QString::number(segments.periodDays)})};
        if (!segments.counts(i))
            details.append(words(QT_TRANSLATE_NOOP("Report", "shown only")));
        ledger.lines.push_back({words(isOwn ? QT_TRANSLATE_NOOP("Report", "This part, %1")
                                            : QT_TRANSLATE_NOOP("Report", "Segment in %1"),
                                      {one.part}),
                                words.listed(details),
                                score
                                    ? words.fixed(*score, kContributionPlaces, RoundingMode::HalfUp)
                                    : ReportWords::missing(),
                                LedgerWeight::Plain,
                                isOwn ? StepPlace{StepKind::Segments, {}, {}}
                                      : StepPlace{StepKind::Segment, one.part, {}}});
    }
}

/// ` × 31/92`, for whom it is paid by days.
void appendDays(const PersonInput& person, QStringList& factors)
{
    if (person.segments)
        factors.append(QStringLiteral("%1/%2")
                           .arg(person.segments->paidDays())
                           .arg(person.segments->periodDays));
}

QString gradesText(const ReportWords& words, const Grades& grades)
{
    QStringList parts;
    for (const Grade& grade : grades.list) {
        if (!grade.bound)
            continue;
        parts.append(grades.kind == GradingOfPeople::Bands
                         ? words(QT_TRANSLATE_NOOP("Report", "%1 ≥ %2"),
                                 {grade.grade, words.exact(*grade.bound)})
                         : words(QT_TRANSLATE_NOOP("Report", "%1: %2%"),
                                 {grade.grade, words.exact(*grade.bound)}));
    }
    return words.listed(parts);
}

void addGrades(Ledger& ledger, const ReportWords& words, const ReportInput& input)
{
    const PersonResult& result = input.result;
    const std::optional<Grades>& grades = input.scheme.document().grades;
    if (!grades || !result.grade)
        return;
    const auto letter = [&](int index) {
        return grades->list[static_cast<std::size_t>(index)].grade;
    };
    ledger.lines.push_back({words(QT_TRANSLATE_NOOP("Report", "Grade")),
                            gradesText(words, *grades),
                            letter(*result.grade),
                            LedgerWeight::Plain,
                            StepPlace{StepKind::Grade, {}, {}}});
    if (result.finalGrade && *result.finalGrade != *result.grade)
        ledger.lines.push_back({words(QT_TRANSLATE_NOOP("Report", "Final grade")),
                                words(QT_TRANSLATE_NOOP("Report", "after the rules")),
                                letter(*result.finalGrade),
                                LedgerWeight::Sum,
                                StepPlace{StepKind::FinalGrade, {}, {}}});
}

} // namespace

Ledger buildCalculation(const ReportWords& words, const ReportInput& input)
{
    Ledger ledger;
    const PersonScore& score = input.result.score;
    if (!score.isComplete())
        return ledger;
    const SchemeDocument& scheme = input.scheme.document();
    const auto raw = [&](const Rational& number) {
        return words.fixed(number, kContributionPlaces, RoundingMode::HalfUp);
    };
    ledger.title = words(QT_TRANSLATE_NOOP("Report", "From indicators to the result"));
    const Rational fromTree = score.nodes.front().rate * Rational(scheme.full);
    ledger.lines.push_back({words(QT_TRANSLATE_NOOP("Report", "Sum of the contributions")),
                            {},
                            raw(fromTree),
                            LedgerWeight::Plain,
                            StepPlace{StepKind::RawScore, {}, {}}});
    addAdjustments(ledger, words, input);
    if (score.raw != fromTree)
        ledger.lines.push_back({words(QT_TRANSLATE_NOOP("Report", "Raw score")),
                                {},
                                raw(score.raw),
                                LedgerWeight::Plain,
                                StepPlace{StepKind::RawScore, {}, {}}});
    addLimits(ledger, words, input);
    addSegments(ledger, words, input);
    ledger.lines.push_back(
        {words(QT_TRANSLATE_NOOP("Report", "Score")),
         words(QT_TRANSLATE_NOOP("Report", "%1, decimals: %2"),
               {modeText(words, scheme.rounding.mode), QString::number(scheme.rounding.score)}),
         words.fixed(score.score, scheme.rounding.score, scheme.rounding.mode),
         LedgerWeight::Sum,
         StepPlace{StepKind::Score, {}, {}}});
    addGrades(ledger, words, input);
    if (input.teamScore && input.teamSize >= kFewestForMean)
        ledger.lines.push_back(
            {words(QT_TRANSLATE_NOOP("Report", "Mean of the team")),
             words(QT_TRANSLATE_NOOP("Report", "complete people: %1"),
                   {QString::number(input.teamSize)}),
             words.fixed(*input.teamScore, scheme.rounding.score, scheme.rounding.mode),
             LedgerWeight::Plain,
             StepPlace{StepKind::Peers, {}, {}}});
    return ledger;
}

Ledger buildRules(const ReportWords& words, const Scheme& scheme, const PersonResult& result)
{
    Ledger ledger;
    ledger.title = words(QT_TRANSLATE_NOOP("Report", "Rewards and penalties"));
    const std::vector<Rule>& rules = scheme.document().rules;
    const SchemeNames names(scheme, words.language());
    for (const int index : result.rules) {
        const Rule& rule = rules[static_cast<std::size_t>(index)];
        QStringList effects;
        for (const Effect& effect : rule.then)
            effects.append(describe(names, effect));
        ledger.lines.push_back({words.name(rule.texts.name, rule.id),
                                words.listed(effects),
                                {},
                                LedgerWeight::Plain,
                                StepPlace{StepKind::Rule, rule.id, {}}});
    }
    for (const int index : result.unjudged) {
        const Rule& rule = rules[static_cast<std::size_t>(index)];
        ledger.lines.push_back(
            {words.name(rule.texts.name, rule.id),
             words(QT_TRANSLATE_NOOP("Report", "could not be judged, no effect")),
             {},
             LedgerWeight::Plain,
             StepPlace{StepKind::Rule, rule.id, {}}});
    }
    return ledger;
}

Ledger buildPay(const ReportWords& words,
                const Scheme& prepared,
                const PersonInput& person,
                const PersonResult& result)
{
    Ledger ledger;
    if (!result.slip)
        return ledger;
    const PaySlip& slip = *result.slip;
    const SchemeNames names(prepared, words.language());
    const SchemeDocument& scheme = prepared.document();
    const auto money = [&](const std::optional<Rational>& amount) {
        return amount ? words.fixed(*amount, scheme.rounding.money, scheme.rounding.mode)
                      : ReportWords::missing();
    };
    ledger.title = words(QT_TRANSLATE_NOOP("Report", "Pay slip"));
    const std::vector<PayPart> none;
    const std::vector<PayPart>& parts = scheme.pay ? scheme.pay->parts : none;
    for (std::size_t i = 0; i < parts.size() && i < slip.parts.size(); ++i) {
        const auto amount = person.amounts.constFind(parts[i].of);
        QStringList factors{names.amount(parts[i].of)};
        if (amount != person.amounts.constEnd())
            factors.first() += QLatin1Char(' ') + words.exact(*amount);
        if (parts[i].share != Decimal(100))
            factors.append(percentage(words.exact(parts[i].share)));
        if (const QString factor = factorText(words, prepared, parts[i].factor); !factor.isEmpty())
            factors.append(factor);
        appendDays(person, factors);
        ledger.lines.push_back({words.name(parts[i].texts.name, parts[i].id),
                                factors.join(QStringLiteral(" × ")),
                                money(slip.parts[i]),
                                LedgerWeight::Plain,
                                StepPlace{StepKind::PayPart, parts[i].id, {}}});
    }
    ledger.lines.push_back({words(QT_TRANSLATE_NOOP("Report", "Rewards and deductions")),
                            {},
                            money(slip.rewards),
                            LedgerWeight::Plain,
                            StepPlace{StepKind::Rewards, {}, {}}});
    ledger.lines.push_back(
        {words(QT_TRANSLATE_NOOP("Report", "Total pay")),
         slip.total ? QString() : words(QT_TRANSLATE_NOOP("Report", "a part is missing")),
         money(slip.total),
         LedgerWeight::Sum,
         StepPlace{StepKind::Slip, {}, {}}});
    return ledger;
}

} // namespace plumbline
