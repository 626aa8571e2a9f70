// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/way/Route.h"

#include <QtCore/QDateTime>

namespace plumbline {

enum class AppraisalStepKind {
    GoalsProposed,
    GoalsAgreed,
    GoalsObjected, ///< With a reason.
    SelfRated,
    Submitted,
    PassedOn,
    Returned, ///< To scoring, with a reason.
    Published, ///< Freezes a revision.
    Confirmed,
    Appealed,
    AppealDecided,
    Corrected, ///< Freezes another revision beside the old.
    NotAppraised, ///< With a reason.
    AppraisedAgain, ///< Takes 'not appraised' back, with a reason.
    Settled
};

inline constexpr std::array kAppraisalStepKinds{AppraisalStepKind::GoalsProposed,
                                                AppraisalStepKind::GoalsAgreed,
                                                AppraisalStepKind::GoalsObjected,
                                                AppraisalStepKind::SelfRated,
                                                AppraisalStepKind::Submitted,
                                                AppraisalStepKind::PassedOn,
                                                AppraisalStepKind::Returned,
                                                AppraisalStepKind::Published,
                                                AppraisalStepKind::Confirmed,
                                                AppraisalStepKind::Appealed,
                                                AppraisalStepKind::AppealDecided,
                                                AppraisalStepKind::Corrected,
                                                AppraisalStepKind::NotAppraised,
                                                AppraisalStepKind::AppraisedAgain,
                                                AppraisalStepKind::Settled};

[[nodiscard]] QString appraisalStepName(AppraisalStepKind kind); ///< `goals-proposed`

enum class AppealGround { WrongData, NotMyCase, WrongRule, MissingEvidence, Other };

inline constexpr std::array kAppealGrounds{AppealGround::WrongData,
                                           AppealGround::NotMyCase,
                                           AppealGround::WrongRule,
                                           AppealGround::MissingEvidence,
                                           AppealGround::Other};

enum class AppealRuling { Upheld, Partly, Refused };

[[nodiscard]] QString appealGroundName(AppealGround ground); ///< `wrong-data`
[[nodiscard]] std::optional<AppealGround> appealGroundNamed(QStringView name);
[[nodiscard]] QString appealRulingName(AppealRuling ruling); ///< `partly`
[[nodiscard]] std::optional<AppealRuling> appealRulingNamed(QStringView name);

/// Who takes a step.
struct Actor
{
    QString name; ///< The account's; in a file without accounts the system's user.
    std::optional<EmployeeId> person = {}; ///< Whose account it is.
    bool hasAccount = false;
    friend bool operator==(const Actor&, const Actor&) = default;
};

/// A step on the way of one appraisal. Steps are only ever added.
struct AppraisalStep
{
    int number = 0; ///< From 1 within the appraisal; given when it is kept.
    AppraisalStepKind kind = AppraisalStepKind::Submitted;
    QDateTime at;
    Actor by;
    QString reason = {}; ///< Also the text of an appeal and the answer to it.
    int revision = 0; ///< Of published and corrected.
    QString node = {}; ///< Of an appeal: the contested line; empty: the whole.
    AppealGround ground = AppealGround::Other; ///< Of an appeal.
    int appeal = 0; ///< Of a decision: the number of the appeal's step.
    AppealRuling ruling = AppealRuling::Refused; ///< Of a decision.
    std::optional<QDate> paperDay = {}; ///< It came on paper, and `by` recorded it.
    QString lookBy = {}; ///< Who looks at it afterwards, where two duties could not be parted.
    friend bool operator==(const AppraisalStep&, const AppraisalStep&) = default;
};

} // namespace plumbline
