// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/way/AppraisalCourse.h"

namespace plumbline {

QString appraisalStateName(AppraisalState state)
{
    switch (state) {
    case AppraisalState::GoalsOpen:
        return QStringLiteral("goals-open");
    case AppraisalState::GoalsProposed:
        return QStringLiteral("goals-proposed");
    case AppraisalState::GoalsObjected:
        return QStringLiteral("goals-objected");
    case AppraisalState::GoalsAgreed:
        return QStringLiteral("goals-agreed");
    case AppraisalState::InWork:
        return QStringLiteral("in-work");
    case AppraisalState::InReview:
        return QStringLiteral("in-review");
    case AppraisalState::Reviewed:
        return QStringLiteral("reviewed");
    case AppraisalState::Published:
        return QStringLiteral("published");
    case AppraisalState::Appealed:
        return QStringLiteral("appealed");
    case AppraisalState::Confirmed:
        return QStringLiteral("confirmed");
    case AppraisalState::Settled:
        return QStringLiteral("settled");
    case AppraisalState::NotAppraised:
        return QStringLiteral("not-appraised");
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
