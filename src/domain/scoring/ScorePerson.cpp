// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/TreeScore.h"

namespace plumbline {

namespace {

Rational
adjustmentSum(const Scheme& scheme, const PersonInput& person, StepNote& raw, QString& formula)
{
    Rational all;
    for (std::size_t i = 0; i < person.adjustments.size(); ++i) {
        const auto& entries = person.adjustments[i];
        if (entries.empty())
            continue;
        Rational sum;
        for (const Decimal& entry : entries)
            sum += entry;
        all += sum;
        const Adjustment& adjustment = scheme.document().adjustments[i];
        StepNote note(raw.step(),
                      StepKind::Adjustment,
                      adjustment.id,
                      QT_TRANSLATE_NOOP("Explanation", "Adjustment: %1"));
        if (!note)
            continue;
        const LocalizedText name = nameOr(adjustment.texts, adjustment.id);
        note.about(name);
        QStringList names;
        for (std::size_t j = 0; j < entries.size(); ++j) {
            names.append(variable("entry", j));
            note.input(names.last(),
                       entries[j],
                       QT_TRANSLATE_NOOP("Explanation", "Entry %1"),
                       {figure(static_cast<int>(j) + 1)});
        }
        note.formula(QStringLiteral("sum(%1)").arg(names.join(QStringLiteral(", "))));
        note.words(QT_TRANSLATE_NOOP("Explanation", "The entries are added."));
        note.result(sum);
        raw.input(variable("adjustment", adjustment.id),
                  sum,
                  QT_TRANSLATE_NOOP("Explanation", "Adjustment: %1"),
                  {name});
        formula += QStringLiteral(" + ") + variable("adjustment", adjustment.id);
    }
    return all;
}

std::optional<Rational>
rawScore(const Scheme& scheme, const PersonInput& person, PersonScore& score, Step* parent)
{
    StepNote note(
        parent, StepKind::RawScore, {}, QT_TRANSLATE_NOOP("Explanation", "Score before limits"));
    const auto rate = TreeScore(scheme, person, score).rate(0, note.step());
    if (!rate && score.missing.empty())
        score.missing = scheme.indicators();
    if (!score.missing.empty()) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "Something is missing: there is no score."));
        return std::nullopt;
    }
    QString formula = QStringLiteral("rate * full");
    if (note) {
        note.input(
            QStringLiteral("rate"), *rate, QT_TRANSLATE_NOOP("Explanation", "Rate of the whole"));
        note.input(QStringLiteral("full"),
                   scheme.document().full,
                   QT_TRANSLATE_NOOP("Explanation", "Full score"));
    }
    const Rational raw =
        *rate * Rational(scheme.document().full) + adjustmentSum(scheme, person, note, formula);
    note.formula(formula);
    note.words(
        QT_TRANSLATE_NOOP("Explanation", "The rate times the full score, plus adjustments."));
    note.result(raw);
    return raw;
}

/// `raw` held between the limits.
std::optional<Rational>
limitedScore(const Scheme& scheme, const PersonInput& person, PersonScore& score, Step* parent)
{
    const ValueRange& limits = scheme.document().limits;
    if (!limits.min && !limits.max) {
        const auto raw = rawScore(scheme, person, score, parent);
        score.raw = raw.value_or(Rational());
        return raw;
    }
    StepNote note(
        parent, StepKind::Limits, {}, QT_TRANSLATE_NOOP("Explanation", "Score within the limits"));
    const auto raw = rawScore(scheme, person, score, note.step());
    if (!raw) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "Something is missing: there is no score."));
        return std::nullopt;
    }
    score.raw = *raw;
    Rational held = *raw;
    QString formula = QStringLiteral("raw");
    note.input(formula, *raw, QT_TRANSLATE_NOOP("Explanation", "Score before limits"));
    if (limits.min) {
        held = std::max(held, Rational(*limits.min));
        note.input(
            QStringLiteral("least"), *limits.min, QT_TRANSLATE_NOOP("Explanation", "At least"));
        formula = QStringLiteral("max(%1, least)").arg(formula);
    }
    if (limits.max) {
        held = std::min(held, Rational(*limits.max));
        note.input(
            QStringLiteral("most"), *limits.max, QT_TRANSLATE_NOOP("Explanation", "At most"));
        formula = QStringLiteral("min(%1, most)").arg(formula);
    }
    note.formula(formula);
    note.words(QT_TRANSLATE_NOOP("Explanation", "The score is held within the limits."));
    note.result(held);
    return held;
}

} // namespace

PersonScore scorePerson(const Scheme& scheme, const PersonInput& person, Step* explanation)
{
    PersonScore score;
    score.nodes.resize(scheme.nodes().size());
    StepNote note(
        explanation, StepKind::Score, {}, QT_TRANSLATE_NOOP("Explanation", "Published score"));
    const auto limited = limitedScore(scheme, person, score, note.step());
    if (!limited) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "Something is missing: there is no score."));
        return score;
    }
    const RoundingPlan& rounding = scheme.document().rounding;
    score.score = limited->rounded(rounding.score, rounding.mode);
    if (note) {
        note.input(
            QStringLiteral("score"), *limited, QT_TRANSLATE_NOOP("Explanation", "Exact score"));
        note.formula(roundedFormula(QStringLiteral("score"), rounding.score, rounding.mode));
        note.words(
            QT_TRANSLATE_NOOP("Explanation", "This is the score that everything after it uses."));
        note.result(score.score);
    }
    return score;
}

} // namespace plumbline
