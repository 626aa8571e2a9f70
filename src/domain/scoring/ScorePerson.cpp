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

/// A segment of another part, below the step that adds them up.
void noteSegment(const Segment& segment, StepNote& above)
{
    StepNote note(above.step(),
                  StepKind::Segment,
                  segment.part,
                  QT_TRANSLATE_NOOP("Explanation", "Segment in %1"));
    if (!note)
        return;
    note.about(LocalizedText(segment.part));
    if (!segment.score) {
        note.words(QT_TRANSLATE_NOOP("Explanation", "Something is missing: there is no score."));
        return;
    }
    note.input(
        QStringLiteral("score"), *segment.score, QT_TRANSLATE_NOOP("Explanation", "Exact score"));
    note.formula(QStringLiteral("score"));
    note.words(QT_TRANSLATE_NOOP(
        "Explanation", "The exact score under that part's scheme; it is explained there."));
    note.result(*segment.score);
}

/// The inputs of one segment; its term in the sum.
QString noteTerm(const Segment& segment, std::size_t number, const Rational& score, StepNote& note)
{
    const QString days = variable("days", number);
    const QString figure = variable("score", number);
    note.input(days,
               segment.days,
               QT_TRANSLATE_NOOP("Explanation", "Calendar days in %1"),
               {LocalizedText(segment.part)});
    note.input(figure,
               score,
               QT_TRANSLATE_NOOP("Explanation", "Exact score in %1"),
               {LocalizedText(segment.part)});
    return days + QStringLiteral(" * ") + figure;
}

/// The scores of the segments that count, by their days. There are no missing ones.
Rational sumOfSegments(const Segments& segments, const Rational& own, StepNote& note)
{
    Rational sum;
    int days = 0;
    QStringList terms;
    QStringList counts;
    for (std::size_t i = 0; i < segments.list.size(); ++i) {
        if (!segments.counts(i))
            continue;
        const Segment& one = segments.list[i];
        const Rational score = i == segments.own ? own : one.score.value_or(Rational());
        sum += Rational(one.days) * score;
        days += one.days;
        if (!note)
            continue;
        terms.append(noteTerm(one, i, score, note));
        counts.append(variable("days", i));
    }
    const Rational combined = sum / Rational(days);
    if (note) {
        const QString plus = QStringLiteral(" + ");
        note.formula(QStringLiteral("(%1) / (%2)").arg(terms.join(plus), counts.join(plus)));
        note.words(
            segments.way == SegmentWay::ByDays
                ? QT_TRANSLATE_NOOP("Explanation",
                                    "The exact score of each segment counts by its calendar days.")
                : QT_TRANSLATE_NOOP("Explanation",
                                    "The segment with the most calendar days counts whole, "
                                    "of equals the later; the others are shown only."));
        note.result(combined);
    }
    return combined;
}

/// The exact score of all segments together: of this part alone where the person was nowhere else
/// before, or goes on elsewhere.
std::optional<Rational>
segmentedScore(const Scheme& scheme, const PersonInput& person, PersonScore& score, Step* parent)
{
    score.movesOn = person.segments && person.segments->movesOn();
    const bool isAlone =
        !person.segments || person.segments->list.size() == 1 || person.segments->movesOn();
    if (isAlone) {
        const auto own = limitedScore(scheme, person, score, parent);
        score.own = own.value_or(Rational());
        return own;
    }
    const Segments& segments = *person.segments;
    StepNote note(
        parent, StepKind::Segments, {}, QT_TRANSLATE_NOOP("Explanation", "Score of all segments"));
    for (std::size_t i = 0; i < segments.own; ++i) {
        noteSegment(segments.list[i], note);
        if (segments.counts(i) && !segments.list[i].score)
            score.missingSegments.push_back(static_cast<int>(i));
    }
    const auto own = limitedScore(scheme, person, score, note.step());
    score.own = own.value_or(Rational());
    if (own && score.missingSegments.empty())
        return sumOfSegments(segments, *own, note);
    note.words(QT_TRANSLATE_NOOP("Explanation", "Something is missing: there is no score."));
    return std::nullopt;
}

} // namespace

PersonScore scorePerson(const Scheme& scheme, const PersonInput& person, Step* explanation)
{
    PersonScore score;
    score.nodes.resize(scheme.nodes().size());
    StepNote note(
        explanation, StepKind::Score, {}, QT_TRANSLATE_NOOP("Explanation", "Published score"));
    const auto limited = segmentedScore(scheme, person, score, note.step());
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
