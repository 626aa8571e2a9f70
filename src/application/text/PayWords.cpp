// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/SchemeWords.h"

namespace plumbline {

namespace {

/// What an amount is multiplied by; empty: nothing.
struct FactorTelling
{
    const DocumentNames& names;

    QString operator()(const NoFactor&) const { return {}; }

    QString operator()(const RateFactor& factor) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the rate of %1"),
                         {names.node(factor.node)});
    }

    QString operator()(const ValueFactor& factor) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the value of %1"),
                         {names.node(factor.node)});
    }

    QString operator()(const ScoreRateFactor&) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "score ÷ %1"),
                         {names.figure(names.document().full)});
    }

    QString operator()(const AmountFactor& factor) const { return names.amount(factor.amount); }

    QString operator()(const GradeFactor& factor) const
    {
        QStringList grades;
        if (names.document().grades) {
            for (const Grade& grade : names.document().grades->list)
                grades << QStringLiteral("%1 %2").arg(
                    grade.grade, names.figure(factor.table.value(grade.grade)));
        }
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the factor of the grade (%1)"),
                         {names.listed(grades)});
    }
};

QString gradeText(const DocumentNames& names, const Grades& grades, const Grade& grade)
{
    if (!grade.bound)
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: all others"), {grade.grade});
    return grades.kind == GradingOfPeople::Bands
        ? names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: from %2 points"),
                    {grade.grade, names.figure(*grade.bound)})
        : names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: %2% of the people"),
                    {grade.grade, names.figure(*grade.bound)});
}

const char* poolText(Pool pool)
{
    switch (pool) {
    case Pool::All:
        return QT_TRANSLATE_NOOP("SchemeWords", "Everybody is ranked together.");
    case Pool::Team:
        return QT_TRANSLATE_NOOP("SchemeWords", "Each team is ranked by itself.");
    case Pool::Position:
        return QT_TRANSLATE_NOOP("SchemeWords", "Each position is ranked by itself.");
    }
    Q_UNREACHABLE();
}

const char* modeText(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return QT_TRANSLATE_NOOP("SchemeWords",
                                 "Scores are rounded half up to %1 places, money to %2.");
    case RoundingMode::HalfEven:
        return QT_TRANSLATE_NOOP("SchemeWords",
                                 "Scores are rounded half to even to %1 places, money to %2.");
    case RoundingMode::Down:
        return QT_TRANSLATE_NOOP("SchemeWords",
                                 "Scores are cut off after %1 places, money after %2.");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList describe(const DocumentNames& names, const Grades& grades)
{
    QStringList told;
    for (const Grade& grade : grades.list)
        told << gradeText(names, grades, grade);
    told << names.say(poolText(grades.within));
    if (grades.kind == GradingOfPeople::Quota) {
        told << names.say(
            grades.ties == Ties::Up
                ? QT_TRANSLATE_NOOP("SchemeWords",
                                    "Equal scores at a boundary get the better grade.")
                : QT_TRANSLATE_NOOP("SchemeWords",
                                    "Equal scores at a boundary get the worse grade."));
        if (grades.seats == Seats::Down)
            told << names.say(
                QT_TRANSLATE_NOOP("SchemeWords", "Seats are rounded down to whole people."));
    }
    return told;
}

QString describe(const DocumentNames& names, const PayPart& part)
{
    const QString factor = std::visit(FactorTelling{names}, part.factor);
    const QString amount = names.amount(part.of);
    QString told = part.share == Decimal(100) // NOLINT: per cent
        ? amount
        : names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1% of %2"),
                    {names.figure(part.share), amount});
    if (!factor.isEmpty())
        told = names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 × %2"), {told, factor});
    QStringList more;
    if (part.cap)
        more << names.say(QT_TRANSLATE_NOOP("SchemeWords", "factor at most %1"),
                          {names.figure(*part.cap)});
    if (part.floor)
        more << names.say(QT_TRANSLATE_NOOP("SchemeWords", "factor at least %1"),
                          {names.figure(*part.floor)});
    if (part.isFloorless)
        more << names.say(QT_TRANSLATE_NOOP("SchemeWords", "the factor may fall below 0"));
    if (part.kind == PartKind::Bonus)
        more << names.say(QT_TRANSLATE_NOOP("SchemeWords", "a bonus that rules may change"));
    return more.isEmpty()
        ? told
        : names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 (%2)"), {told, names.listed(more)});
}

QString describe(const DocumentNames& names, const Adjustment& adjustment)
{
    return names.say(
        QT_TRANSLATE_NOOP("SchemeWords", "%1: %2 to %3 points an entry, with a reason."),
        {names.name(adjustment.texts, adjustment.id),
         names.figure(adjustment.min),
         names.figure(adjustment.max)});
}

QString describe(const DocumentNames& names, const RoundingPlan& rounding)
{
    QString told = names.say(modeText(rounding.mode),
                             {QString::number(rounding.score), QString::number(rounding.money)});
    if (rounding.indicator)
        told +=
            names.say(QT_TRANSLATE_NOOP("SchemeWords",
                                        " The points of each indicator are rounded to %1 first."),
                      {QString::number(*rounding.indicator)});
    return told;
}

QString describeLimits(const DocumentNames& names, const ValueRange& limits)
{
    if (limits.min && limits.max)
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "The score stays between %1 and %2."),
                         {names.figure(*limits.min), names.figure(*limits.max)});
    if (limits.min)
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "The score is never below %1."),
                         {names.figure(*limits.min)});
    if (limits.max)
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "The score is never above %1."),
                         {names.figure(*limits.max)});
    return {};
}

} // namespace plumbline
