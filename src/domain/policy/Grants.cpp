// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy/Grants.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

constexpr StageSpan kAlways{CycleStage::Draft, CycleStage::Closed};
constexpr StageSpan kOpen{CycleStage::Draft, CycleStage::Settled};
constexpr StageSpan kGoals{CycleStage::Draft, CycleStage::Collecting};
constexpr StageSpan kUntilScored{CycleStage::Draft, CycleStage::Scoring};
/// A returned appraisal is worked on while the cycle is in review.
constexpr StageSpan kWork{CycleStage::Collecting, CycleStage::Review};
constexpr StageSpan kScoring{CycleStage::Collecting, CycleStage::Scoring};
constexpr StageSpan kReview{CycleStage::Review, CycleStage::Review};
constexpr StageSpan kPublishing{CycleStage::Review, CycleStage::Feedback};
constexpr StageSpan kAnswering{CycleStage::Review, CycleStage::Settled};
constexpr StageSpan kCorrecting{CycleStage::Feedback, CycleStage::Closed};

constexpr std::optional<Role> kEverybody = std::nullopt;

constexpr std::array kGrants{
    Grant{Permission::ManageAccounts, Role::Administrator, Relation::Anyone, kAlways},
    Grant{Permission::ManageSettings, Role::Administrator, Relation::Anyone, kAlways},
    Grant{Permission::ManageSettings, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::ManageBackups, Role::Administrator, Relation::Anyone, kAlways},
    Grant{Permission::SetDeputy, Role::Administrator, Relation::Anyone, kAlways},
    Grant{Permission::SetDeputy, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SetDeputy, kEverybody, Relation::Self, kAlways},
    Grant{Permission::ReadTrail, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::ReadTrail, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::VerifyFile, Role::Administrator, Relation::Anyone, kAlways},
    Grant{Permission::VerifyFile, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::VerifyFile, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::ErasePerson, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::ExportPerson, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::ExportPerson, kEverybody, Relation::Self, kAlways},
    Grant{Permission::SeePeople, Role::Administrator, Relation::Anyone, kAlways},
    Grant{Permission::SeePeople, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeePeople, Role::Finance, Relation::Anyone, kAlways},
    Grant{Permission::SeePeople, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::SeePeople, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SeePeople, kEverybody, Relation::Awaited, kAlways},
    Grant{Permission::SeePeople, Role::Planner, Relation::Plans, kAlways},
    Grant{Permission::SeePeople, kEverybody, Relation::Self, kAlways},
    Grant{Permission::EditPeople, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeSchemes, kEverybody, Relation::Anyone, kAlways},
    Grant{Permission::EditSchemes, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeCycles, kEverybody, Relation::Anyone, kAlways},
    Grant{Permission::OpenCycle, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::AdvanceCycle, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::EditRoutes, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::MigrateCycle, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SetSegments, Role::Hr, Relation::Anyone, kOpen},
    Grant{Permission::CloseCycle, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::LookAtIndicators, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeMissing, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeMissing, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::SeeMissing, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SeeMissing, Role::Planner, Relation::Plans, kAlways},
    Grant{Permission::SeeMissing, kEverybody, Relation::Awaited, kAlways},
    Grant{Permission::SeeMissing, kEverybody, Relation::Scores, kAlways},
    Grant{Permission::SeeCourse, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeCourse, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::SeeCourse, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SeeCourse, Role::Planner, Relation::Plans, kAlways},
    Grant{Permission::SeeCourse, kEverybody, Relation::Awaited, kAlways},
    Grant{Permission::SeeCourse, kEverybody, Relation::Self, kAlways},
    Grant{Permission::SeeScores, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeScores, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::SeeScores, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SeeScores, Role::Reviewer, Relation::Awaited, kAlways},
    Grant{Permission::SeeScores, kEverybody, Relation::Published, kAlways},
    Grant{Permission::SeeWages, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeWages, Role::Finance, Relation::Anyone, kAlways},
    Grant{Permission::SeeWages, kEverybody, Relation::Published, kAlways},
    Grant{Permission::EnterTarget, Role::Hr, Relation::Anyone, kUntilScored},
    Grant{Permission::EnterTarget, Role::Manager, Relation::Leads, kUntilScored},
    Grant{Permission::EnterValue, kEverybody, Relation::Scores, kWork},
    Grant{Permission::EnterValue, Role::Hr, Relation::Unassigned, kWork},
    Grant{Permission::EnterAmount, Role::Hr, Relation::Anyone, kOpen},
    Grant{Permission::EnterAmount, Role::Finance, Relation::Anyone, kOpen},
    Grant{Permission::WriteNote, Role::Hr, Relation::Anyone, kOpen},
    Grant{Permission::WriteNote, Role::Manager, Relation::Leads, kOpen},
    Grant{Permission::WriteNote, kEverybody, Relation::Awaited, kOpen},
    Grant{Permission::WriteNote, kEverybody, Relation::Scores, kOpen},
    Grant{Permission::SeeRecords, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeRecords, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::SeeRecords, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SeeRecords, kEverybody, Relation::Self, kAlways},
    Grant{Permission::TakeInRecords, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::TakeInRecords, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::CorrectRecords, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::Measure, Role::Hr, Relation::Anyone, kOpen},
    Grant{Permission::TryOut, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::TryOut, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::ProposeGoals, Role::Hr, Relation::Anyone, kGoals},
    Grant{Permission::ProposeGoals, Role::Manager, Relation::Leads, kGoals},
    Grant{Permission::AgreeGoals, kEverybody, Relation::Self, kGoals},
    Grant{Permission::RateSelf, kEverybody, Relation::Self, kScoring},
    Grant{Permission::SubmitScores, kEverybody, Relation::Awaited, kWork},
    Grant{Permission::Review, kEverybody, Relation::Awaited, kWork},
    Grant{Permission::Calibrate, Role::Hr, Relation::Anyone, kReview},
    Grant{Permission::Publish, Role::Hr, Relation::Anyone, kPublishing},
    Grant{Permission::Confirm, kEverybody, Relation::Published, kAnswering},
    Grant{Permission::Appeal, kEverybody, Relation::Published, kAnswering},
    Grant{Permission::DecideAppeal, kEverybody, Relation::Awaited, kAnswering},
    Grant{Permission::DecideAppeal, Role::Hr, Relation::Anyone, kAnswering},
    Grant{Permission::Correct, Role::Hr, Relation::Anyone, kCorrecting},
    Grant{Permission::NotAppraise, Role::Hr, Relation::Anyone, kOpen},
    Grant{Permission::LookAgain, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::LookAgain, Role::Manager, Relation::Anyone, kAlways},
    Grant{Permission::LookAgain, Role::Reviewer, Relation::Anyone, kAlways},
    Grant{Permission::SeeInterviews, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeInterviews, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::SeeInterviews, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SeeInterviews, kEverybody, Relation::Self, kAlways},
    Grant{Permission::HoldInterview, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::HoldInterview, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::EditPlan, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::EditPlan, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::ReportPlan, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::ReportPlan, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::ReportPlan, kEverybody, Relation::Self, kAlways},
    Grant{Permission::SeeRewards, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SeeRewards, Role::Finance, Relation::Anyone, kAlways},
    Grant{Permission::SeeRewards, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::SeeRewards, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SeeRewards, kEverybody, Relation::Published, kAlways},
    Grant{Permission::SetBudget, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SetBudget, Role::Finance, Relation::Anyone, kAlways},
    Grant{Permission::DecideProposal, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::DecideProposal, Role::Reviewer, Relation::Anyone, kAlways},
    Grant{Permission::Settle, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::Settle, Role::Finance, Relation::Anyone, kAlways},
    Grant{Permission::MakeReports, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::MakeReports, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::MakeReports, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::MakeReports, Role::Reviewer, Relation::Awaited, kAlways},
    Grant{Permission::MakeReports, kEverybody, Relation::Published, kAlways},
    Grant{Permission::ExportTables, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::ExportTables, Role::Finance, Relation::Anyone, kAlways},
    Grant{Permission::ExportTables, Role::Auditor, Relation::Anyone, kAlways},
    Grant{Permission::ExportTables, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SendPackage, Role::Hr, Relation::Anyone, kAlways},
    Grant{Permission::SendPackage, Role::Manager, Relation::Leads, kAlways},
    Grant{Permission::SendPackage, kEverybody, Relation::Self, kAlways},
    Grant{Permission::TakePackage, Role::Hr, Relation::Anyone, kAlways},
};

constexpr std::array kPermissions{
    std::pair{Permission::ManageAccounts, "manage-accounts"},
    std::pair{Permission::ManageSettings, "manage-settings"},
    std::pair{Permission::ManageBackups, "manage-backups"},
    std::pair{Permission::SetDeputy, "set-deputy"},
    std::pair{Permission::ReadTrail, "read-trail"},
    std::pair{Permission::VerifyFile, "verify-file"},
    std::pair{Permission::ErasePerson, "erase-person"},
    std::pair{Permission::ExportPerson, "export-person"},
    std::pair{Permission::SeePeople, "see-people"},
    std::pair{Permission::EditPeople, "edit-people"},
    std::pair{Permission::SeeSchemes, "see-schemes"},
    std::pair{Permission::EditSchemes, "edit-schemes"},
    std::pair{Permission::SeeCycles, "see-cycles"},
    std::pair{Permission::OpenCycle, "open-cycle"},
    std::pair{Permission::AdvanceCycle, "advance-cycle"},
    std::pair{Permission::EditRoutes, "edit-routes"},
    std::pair{Permission::MigrateCycle, "migrate-cycle"},
    std::pair{Permission::SetSegments, "set-segments"},
    std::pair{Permission::CloseCycle, "close-cycle"},
    std::pair{Permission::LookAtIndicators, "look-at-indicators"},
    std::pair{Permission::SeeMissing, "see-missing"},
    std::pair{Permission::SeeCourse, "see-course"},
    std::pair{Permission::SeeScores, "see-scores"},
    std::pair{Permission::SeeWages, "see-wages"},
    std::pair{Permission::EnterTarget, "enter-target"},
    std::pair{Permission::EnterValue, "enter-value"},
    std::pair{Permission::EnterAmount, "enter-amount"},
    std::pair{Permission::WriteNote, "write-note"},
    std::pair{Permission::SeeRecords, "see-records"},
    std::pair{Permission::TakeInRecords, "take-in-records"},
    std::pair{Permission::CorrectRecords, "correct-records"},
    std::pair{Permission::Measure, "measure"},
    std::pair{Permission::TryOut, "try-out"},
    std::pair{Permission::ProposeGoals, "propose-goals"},
    std::pair{Permission::AgreeGoals, "agree-goals"},
    std::pair{Permission::RateSelf, "rate-self"},
    std::pair{Permission::SubmitScores, "submit-scores"},
    std::pair{Permission::Review, "review"},
    std::pair{Permission::Calibrate, "calibrate"},
    std::pair{Permission::Publish, "publish"},
    std::pair{Permission::Confirm, "confirm"},
    std::pair{Permission::Appeal, "appeal"},
    std::pair{Permission::DecideAppeal, "decide-appeal"},
    std::pair{Permission::Correct, "correct"},
    std::pair{Permission::NotAppraise, "not-appraise"},
    std::pair{Permission::LookAgain, "look-again"},
    std::pair{Permission::SeeInterviews, "see-interviews"},
    std::pair{Permission::HoldInterview, "hold-interview"},
    std::pair{Permission::EditPlan, "edit-plan"},
    std::pair{Permission::ReportPlan, "report-plan"},
    std::pair{Permission::SeeRewards, "see-rewards"},
    std::pair{Permission::SetBudget, "set-budget"},
    std::pair{Permission::DecideProposal, "decide-proposal"},
    std::pair{Permission::Settle, "settle"},
    std::pair{Permission::MakeReports, "make-reports"},
    std::pair{Permission::ExportTables, "export-tables"},
    std::pair{Permission::SendPackage, "send-package"},
    std::pair{Permission::TakePackage, "take-package"},
};

constexpr std::array kOrdered = [] {
    std::array<Permission, kPermissions.size()> ordered{};
    std::ranges::transform(
        kPermissions, ordered.begin(), [](const auto& one) { return one.first; });
    return ordered;
}();

constexpr std::array kSeeing{Permission::SeePeople,
                             Permission::SeeSchemes,
                             Permission::SeeCycles,
                             Permission::SeeMissing,
                             Permission::SeeCourse,
                             Permission::SeeScores,
                             Permission::SeeWages,
                             Permission::SeeRecords,
                             Permission::SeeInterviews,
                             Permission::SeeRewards,
                             Permission::MakeReports,
                             Permission::ExportTables};

constexpr std::array kForOthers{Permission::EnterTarget,
                                Permission::EnterValue,
                                Permission::EnterAmount,
                                Permission::SubmitScores,
                                Permission::Review,
                                Permission::Calibrate,
                                Permission::Publish,
                                Permission::DecideAppeal,
                                Permission::Correct,
                                Permission::NotAppraise,
                                Permission::SetSegments,
                                Permission::LookAgain,
                                Permission::DecideProposal};

} // namespace

QString relationName(Relation relation)
{
    switch (relation) {
    case Relation::Anyone:
        return QStringLiteral("anyone");
    case Relation::Self:
        return QStringLiteral("self");
    case Relation::Published:
        return QStringLiteral("published");
    case Relation::Leads:
        return QStringLiteral("leads");
    case Relation::Awaited:
        return QStringLiteral("awaited");
    case Relation::Scores:
        return QStringLiteral("scores");
    case Relation::Unassigned:
        return QStringLiteral("unassigned");
    case Relation::Plans:
        return QStringLiteral("plans");
    }
    Q_UNREACHABLE();
}

std::span<const Permission> allPermissions()
{
    return kOrdered;
}

QString permissionName(Permission permission)
{
    const auto found =
        std::ranges::find(kPermissions, permission, [](const auto& one) { return one.first; });
    Q_ASSERT(found != kPermissions.end());
    return QLatin1String(found->second);
}

std::span<const Grant> allGrants()
{
    return kGrants;
}

bool isSeeing(Permission permission)
{
    return std::ranges::find(kSeeing, permission) != kSeeing.end();
}

bool isForOthersAlone(Permission permission)
{
    return std::ranges::find(kForOthers, permission) != kForOthers.end();
}

} // namespace plumbline
