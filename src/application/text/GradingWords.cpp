// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/PeriodWords.h"
#include "application/text/SchemeWords.h"
#include "domain/schemes/TreeCheck.h"

namespace plumbline {

namespace {

/// Tells each kind of grading.
class Telling
{
public:
    Telling(const DocumentNames& names, const Decimal& full)
        : m_names(names)
        , m_full(full)
    {
    }

    QStringList operator()(const Attainment& grading) const
    {
        QStringList told;
        const QString full = m_names.figure(m_full);
        told << (grading.target
                     ? say(QT_TRANSLATE_NOOP("SchemeWords",
                                             "Reaching the target of %1 earns the full %2 points."),
                           {m_names.figure(*grading.target), full})
                     : say(QT_TRANSLATE_NOOP("SchemeWords",
                                             "Reaching one's own target earns the full %1 points."),
                           {full}));
        told << direction(grading);
        told << bounds(grading);
        return told + range(grading.range);
    }

    QStringList operator()(const Bands& grading) const
    {
        QStringList told;
        for (const Band& band : grading.bands) {
            const QString rate = m_names.percent(band.rate);
            if (!band.bound)
                told << say(QT_TRANSLATE_NOOP("SchemeWords", "Otherwise: %1 of the points."),
                            {rate});
            else if (grading.side == BandSide::From)
                told << say(QT_TRANSLATE_NOOP("SchemeWords", "From %1 on: %2 of the points."),
                            {m_names.figure(*band.bound), rate});
            else
                told << say(QT_TRANSLATE_NOOP("SchemeWords", "Up to %1: %2 of the points."),
                            {m_names.figure(*band.bound), rate});
        }
        return told + range(grading.range);
    }

    QStringList operator()(const Curve& grading) const
    {
        QStringList points;
        for (const CurvePoint& point : grading.points)
            points << say(QT_TRANSLATE_NOOP("SchemeWords", "%1 earns %2"),
                          {m_names.figure(point.value), m_names.percent(point.rate)});
        QStringList told{
            say(QT_TRANSLATE_NOOP("SchemeWords", "Along straight lines: %1 of the points."),
                {m_names.listed(points)}),
            say(QT_TRANSLATE_NOOP("SchemeWords", "Beyond the ends nothing is gained or lost."))};
        return told + range(grading.range);
    }

    QStringList operator()(const Deduction& grading) const
    {
        QStringList told{say(QT_TRANSLATE_NOOP("SchemeWords", "Starts from %1 points."),
                             {m_names.figure(m_full)})};
        for (const DeductionItem& item : grading.items)
            told << describe(m_names, item);
        told << (grading.floor ? say(QT_TRANSLATE_NOOP("SchemeWords", "Never below %1 points."),
                                     {m_names.figure(*grading.floor)})
                               : say(QT_TRANSLATE_NOOP("SchemeWords", "It may fall below 0.")));
        return told;
    }

    QStringList operator()(const Rating& grading) const
    {
        QStringList levels;
        for (const RatingLevel& level : grading.levels)
            levels << say(QT_TRANSLATE_NOOP("SchemeWords", "%1 gives %2 points"),
                          {m_names.name(level.texts, level.id), m_names.figure(level.points)});
        return {say(QT_TRANSLATE_NOOP("SchemeWords", "The scorer chooses a level: %1."),
                    {m_names.listed(levels)})};
    }

    QStringList operator()(const PointsGrading& grading) const
    {
        return {say(QT_TRANSLATE_NOOP("SchemeWords", "The scorer gives %1 to %2 points."),
                    {m_names.figure(grading.min), m_names.figure(m_full)})};
    }

    QStringList operator()(const Raters& grading) const
    {
        Rational sum;
        for (const Rater& rater : grading.raters)
            sum += rater.weight;
        QStringList shares;
        for (const Rater& rater : grading.raters) {
            const QString named = rater.texts.name.isEmpty() ? m_names.scorer(rater.id)
                                                             : m_names.name(rater.texts, rater.id);
            shares << say(QT_TRANSLATE_NOOP("SchemeWords", "%1 %2"),
                          {named, m_names.percent(Rational(rater.weight) / sum)});
        }
        return {say(QT_TRANSLATE_NOOP("SchemeWords", "Several people give marks up to %1: %2."),
                    {m_names.figure(m_full), m_names.listed(shares)}),
                grading.absent == AbsentRater::Exclude
                    ? say(QT_TRANSLATE_NOOP("SchemeWords",
                                            "Who gives no mark is left out; the others carry the "
                                            "share."))
                    : say(QT_TRANSLATE_NOOP("SchemeWords",
                                            "The value is missing until all have given a mark."))};
    }

    QStringList operator()(const Periods& grading) const
    {
        const QString kind = inThisLanguage(grading.of);
        return {grading.divide == PeriodsDivide::Expected
                    ? say(QT_TRANSLATE_NOOP("SchemeWords",
                                            "The scores of each %1 are added and divided by %2; "
                                            "what is missing counts nothing."),
                          {kind, QString::number(grading.expect)})
                    : say(QT_TRANSLATE_NOOP("SchemeWords",
                                            "The mean of the scores given, one each %1, %2 at "
                                            "most."),
                          {kind, QString::number(grading.expect)})};
    }

private:
    QString say(const char* text, const QStringList& arguments = {}) const
    {
        return m_names.say(text, arguments);
    }

    QString direction(const Attainment& grading) const
    {
        if (grading.better == Better::Higher)
            return say(QT_TRANSLATE_NOOP(
                "SchemeWords", "More is better: points grow in proportion to the value."));
        if (grading.shape == LowerShape::Ratio)
            return say(QT_TRANSLATE_NOOP(
                "SchemeWords", "Less is better: points follow the target divided by the value."));
        return say(QT_TRANSLATE_NOOP(
            "SchemeWords",
            "Less is better: every per cent above the target costs one per cent of the points."));
    }

    QString bounds(const Attainment& grading) const
    {
        const QString cap = m_names.percent(grading.cap);
        if (!grading.floor)
            return say(
                QT_TRANSLATE_NOOP("SchemeWords", "At most %1 of the points, without a floor."),
                {cap});
        return say(QT_TRANSLATE_NOOP("SchemeWords", "At most %1 of the points, at least %2."),
                   {cap, m_names.percent(*grading.floor)});
    }

    QStringList range(const ValueRange& range) const
    {
        if (range.min && range.max)
            return {say(QT_TRANSLATE_NOOP("SchemeWords", "Values from %1 to %2 are taken."),
                        {m_names.figure(*range.min), m_names.figure(*range.max)})};
        if (range.min)
            return {say(QT_TRANSLATE_NOOP("SchemeWords", "Values below %1 are refused."),
                        {m_names.figure(*range.min)})};
        if (range.max)
            return {say(QT_TRANSLATE_NOOP("SchemeWords", "Values above %1 are refused."),
                        {m_names.figure(*range.max)})};
        return {};
    }

    QString inThisLanguage(PeriodKind kind) const
    {
        return periodKindText(kind, m_names.language());
    }

    const DocumentNames& m_names;
    const Decimal& m_full;
};

QString stepsText(const DocumentNames& names, const StepsItem& item)
{
    QStringList steps;
    for (std::size_t i = 0; i < item.steps.size(); ++i) {
        const bool isLast = i + 1 == item.steps.size();
        steps << names.say(isLast
                               ? QT_TRANSLATE_NOOP("SchemeWords", "%1 times or more: %2 points off")
                               : QT_TRANSLATE_NOOP("SchemeWords", "%1 times: %2 points off"),
                           {QString::number(i + 1), names.figure(item.steps[i])});
    }
    return names.listed(steps);
}

} // namespace

QStringList describe(const DocumentNames& names, const Indicator& indicator)
{
    return std::visit(Telling(names, indicator.full), indicator.grading);
}

QString describe(const DocumentNames& names, MissingPolicy policy)
{
    switch (policy) {
    case MissingPolicy::Block:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords",
                                           "Without a value there is no result for this person."));
    case MissingPolicy::Zero:
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "Without a value it counts 0 points."));
    case MissingPolicy::Full:
        return names.say(
            QT_TRANSLATE_NOOP("SchemeWords", "Without a value it counts the full points."));
    case MissingPolicy::Exclude:
        return names.say(QT_TRANSLATE_NOOP(
            "SchemeWords", "Without a value it is left out, and the others carry its weight."));
    }
    Q_UNREACHABLE();
}

QString describe(const DocumentNames& names, const DeductionItem& item)
{
    const QString named = names.name(item.texts, item.id);
    if (const auto* each = std::get_if<EachItem>(&item.rule)) {
        QString told = each->max
            ? names.say(
                  QT_TRANSLATE_NOOP("SchemeWords", "%1: %2 points off each time, at most %3."),
                  {named, names.figure(each->each), names.figure(*each->max)})
            : names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: %2 points off each time."),
                        {named, names.figure(each->each)});
        if (each->count == CountMode::WholeUp)
            told += names.say(
                QT_TRANSLATE_NOOP("SchemeWords", " Each part of one counts as a whole one."));
        return told;
    }
    if (const auto* bounds = std::get_if<BoundsItem>(&item.rule))
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: %2 to %3 points off each time."),
                         {named, names.figure(bounds->min), names.figure(bounds->max)});
    return names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1, in all: %2."),
                     {named, stepsText(names, std::get<StepsItem>(item.rule))});
}

QString describeWeights(const SchemeNames& names, int group)
{
    return describeWeights(names, *names.scheme().node(group).source);
}

QString describeWeights(const DocumentNames& names, const SchemeNode& group)
{
    const Rational sum = childWeightSum(group);
    if (names.document().weights == Weights::Total100 || sum == Rational(100)) // NOLINT
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "The weights add up to %1."),
                         {names.figure(sum)});
    return names.say(
        QT_TRANSLATE_NOOP("SchemeWords",
                          "The weights add up to %1, not 100. The scheme is relative: each counts "
                          "by its share of %1."),
        {names.figure(sum)});
}

} // namespace plumbline
