// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Rational.h"
#include "domain/schemes/KnownNames.h"

namespace plumbline {

namespace {

void checkBound(const Grades& grades, std::size_t index, const QString& at, Faults& faults)
{
    const bool isBands = grades.kind == GradingOfPeople::Bands;
    const QString field = isBands ? QStringLiteral("/from") : QStringLiteral("/percent");
    const auto& bound = grades.list[index].bound;
    const bool isLast = index + 1 == grades.list.size();
    if (isLast && bound)
        faults.add(
            ErrorCode::BadScheme,
            at + field,
            QT_TRANSLATE_NOOP("Messages", "The last grade takes the rest and has no bound."));
    if (!isLast && !bound)
        faults.add(ErrorCode::MissingField,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "Only the last grade has no bound."));
    if (!bound)
        return;
    if (!isBands)
        faults.checkAtLeast(*bound, Decimal{0}, at + field);
    else if (index > 0 && grades.list[index - 1].bound && *bound >= *grades.list[index - 1].bound)
        faults.add(ErrorCode::BadScheme,
                   at + field,
                   QT_TRANSLATE_NOOP("Messages", "The grades are out of order."));
}

} // namespace

void checkGrades(const Grades& grades, const QString& at, Faults& faults)
{
    const bool isQuota = grades.kind == GradingOfPeople::Quota;
    const QString list = at + (isQuota ? QStringLiteral("/quota") : QStringLiteral("/bands"));
    if (grades.list.empty())
        faults.add(ErrorCode::BadScheme,
                   list,
                   QT_TRANSLATE_NOOP("Messages", "There must be at least one grade."));
    QSet<QString> taken;
    Rational sum;
    for (std::size_t i = 0; i < grades.list.size(); ++i) {
        const Grade& grade = grades.list[i];
        const QString gradeAt = pointerTo(list, i) + QStringLiteral("/grade");
        faults.checkFilled(grade.grade, gradeAt);
        if (taken.contains(grade.grade))
            faults.add(ErrorCode::DuplicateId,
                       gradeAt,
                       QT_TRANSLATE_NOOP("Messages", "The grade “%1” is there twice."),
                       {grade.grade});
        taken.insert(grade.grade);
        checkBound(grades, i, pointerTo(list, i), faults);
        sum += grade.bound.value_or(Decimal{0});
    }
    if (isQuota && sum > Rational(100))
        faults.add(ErrorCode::BadScheme,
                   list,
                   QT_TRANSLATE_NOOP("Messages", "The percents add up to %1, which is over 100."),
                   {sum.toString()});
}

} // namespace plumbline
