// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/way/AppraisalStep.h"

#include <algorithm>

namespace plumbline {

QString appraisalStepName(AppraisalStepKind kind)
{
    switch (kind) {
    case AppraisalStepKind::GoalsProposed:
        return QStringLiteral("goals-proposed");
    case AppraisalStepKind::GoalsAgreed:
        return QStringLiteral("goals-agreed");
    case AppraisalStepKind::GoalsObjected:
        return QStringLiteral("goals-objected");
    case AppraisalStepKind::SelfRated:
        return QStringLiteral("self-rated");
    case AppraisalStepKind::Submitted:
        return QStringLiteral("submitted");
    case AppraisalStepKind::PassedOn:
        return QStringLiteral("passed-on");
    case AppraisalStepKind::Returned:
        return QStringLiteral("returned");
    case AppraisalStepKind::Published:
        return QStringLiteral("published");
    case AppraisalStepKind::Confirmed:
        return QStringLiteral("confirmed");
    case AppraisalStepKind::Appealed:
        return QStringLiteral("appealed");
    case AppraisalStepKind::AppealDecided:
        return QStringLiteral("appeal-decided");
    case AppraisalStepKind::Corrected:
        return QStringLiteral("corrected");
    case AppraisalStepKind::NotAppraised:
        return QStringLiteral("not-appraised");
    case AppraisalStepKind::AppraisedAgain:
        return QStringLiteral("appraised-again");
    case AppraisalStepKind::Settled:
        return QStringLiteral("settled");
    }
    Q_UNREACHABLE();
}

QString appealGroundName(AppealGround ground)
{
    switch (ground) {
    case AppealGround::WrongData:
        return QStringLiteral("wrong-data");
    case AppealGround::NotMyCase:
        return QStringLiteral("not-my-case");
    case AppealGround::WrongRule:
        return QStringLiteral("wrong-rule");
    case AppealGround::MissingEvidence:
        return QStringLiteral("missing-evidence");
    case AppealGround::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<AppealGround> appealGroundNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        kAppealGrounds, [&](AppealGround ground) { return appealGroundName(ground) == name; });
    return found == kAppealGrounds.end() ? std::nullopt : std::optional(*found);
}

QString appealRulingName(AppealRuling ruling)
{
    switch (ruling) {
    case AppealRuling::Upheld:
        return QStringLiteral("upheld");
    case AppealRuling::Partly:
        return QStringLiteral("partly");
    case AppealRuling::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

std::optional<AppealRuling> appealRulingNamed(QStringView name)
{
    for (const AppealRuling ruling :
         {AppealRuling::Upheld, AppealRuling::Partly, AppealRuling::Refused}) {
        if (appealRulingName(ruling) == name)
            return ruling;
    }
    return std::nullopt;
}

} // namespace plumbline
