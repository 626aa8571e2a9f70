// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/way/AppraisalCourse.h"

#include <gtest/gtest.h>

#include <ostream>

namespace plumbline {

inline void PrintTo(AppraisalState state, std::ostream* out)
{
    *out << appraisalStateName(state).toStdString();
}

inline void PrintTo(AppraisalStepKind kind, std::ostream* out)
{
    *out << appraisalStepName(kind).toStdString();
}

/// Actors of the tests: by the name, everybody's account is their own person.
inline Actor actor(const char* name)
{
    const QString text = QString::fromLatin1(name);
    return {text, EmployeeId(text), true};
}

/// The employee's appraisal: wang scores, li compiles, zhao reviews, hr is last.
inline CourseGround ground(CycleStage stage)
{
    const auto account = [](const char* name) {
        return PinnedHolder{{HolderKind::Account, QString::fromLatin1(name)}, {}};
    };
    CourseGround ground;
    ground.employee = EmployeeId(QStringLiteral("employee"));
    ground.stage = stage;
    ground.route = {ground.employee,
                    {{RouteStepKind::Score, account("wang")},
                     {RouteStepKind::Compile, account("li")},
                     {RouteStepKind::Review, account("zhao")},
                     {RouteStepKind::Review, account("hr")}}};
    ground.dates = {{CycleStage::Goals, QDate(2026, 1, 10)},
                    {CycleStage::Scoring, QDate(2026, 4, 8)},
                    {CycleStage::Review, QDate(2026, 4, 15)},
                    {CycleStage::Feedback, QDate(2026, 4, 20)},
                    {CycleStage::Settled, QDate(2026, 4, 30)}};
    ground.entries = {{QStringLiteral("csat"), QStringLiteral("wang")},
                      {QStringLiteral("reports"), QStringLiteral("desk")}};
    return ground;
}

inline AppraisalStep step(AppraisalStepKind kind, const char* by, const char* reason = "")
{
    AppraisalStep made;
    made.kind = kind;
    made.at = QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC);
    made.by = actor(by);
    made.reason = QString::fromLatin1(reason);
    return made;
}

/// Steps numbered as they are kept.
inline std::vector<AppraisalStep> steps(std::vector<AppraisalStep> given)
{
    for (std::size_t i = 0; i < given.size(); ++i)
        given[i].number = static_cast<int>(i) + 1;
    return given;
}

inline AppraisalStep published(int revision)
{
    AppraisalStep made = step(AppraisalStepKind::Published, "hr");
    made.revision = revision;
    return made;
}

inline AppraisalStep appealed(const char* node)
{
    AppraisalStep made = step(AppraisalStepKind::Appealed, "employee", "not mine");
    made.node = QString::fromLatin1(node);
    return made;
}

inline AppraisalStep ruled(int appeal, const char* by)
{
    AppraisalStep made = step(AppraisalStepKind::AppealDecided, by, "looked at the records");
    made.appeal = appeal;
    return made;
}

/// Submitted, passed on at each place, published as revision 1.
inline std::vector<AppraisalStep> untilPublished()
{
    return {step(AppraisalStepKind::Submitted, "wang"),
            step(AppraisalStepKind::PassedOn, "li"),
            step(AppraisalStepKind::PassedOn, "zhao"),
            step(AppraisalStepKind::PassedOn, "hr"),
            published(1)};
}

inline std::vector<AppraisalStep> untilPublished(std::vector<AppraisalStep> more)
{
    std::vector<AppraisalStep> all = untilPublished();
    all.insert(all.end(), more.begin(), more.end());
    return steps(all);
}

} // namespace plumbline
