// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/Attachments.h"
#include "application/followups/IndicatorLook.h"
#include "application/followups/Interviews.h"
#include "application/followups/Ledger.h"
#include "application/followups/Papers.h"
#include "application/followups/PaySettings.h"
#include "application/followups/Plans.h"
#include "application/followups/Proposals.h"
#include "application/followups/Settlement.h"
#include "application/followups/packages/SendPackage.h"
#include "application/followups/packages/TakePackage.h"
#include "exchange/json/JsonPackageFormat.h"
#include "storage/packages/SodiumSignatures.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

namespace {

FollowUpFilter ofOne()
{
    return {aKey(), anEmployee()};
}

PackageTools tools()
{
    static const JsonPackageFormat format;
    static const SodiumSignatures signatures;
    return {format, signatures};
}

} // namespace

std::vector<UseCase> followUpUseCases()
{
    return {
        {"attachFile to an interview",
         Permission::HoldInterview,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(attachFile(access, aKey(), anEmployee(), AttachedTo::Interview, 1, {}));
         }},
        {"attachFile to an action",
         Permission::ReportPlan,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(
                 attachFile(access, aKey(), anEmployee(), AttachedTo::PlanAction, 1, {}));
         }},
        // By either of two permissions: to appeal, or to record from paper.
        {"attachFile to an appeal",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> {
             return dropped(attachFile(access, aKey(), anEmployee(), AttachedTo::Appeal, 1, {}));
         }},
        {"attachFile to a paper",
         Permission::TakePackage,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(attachFile(access, aKey(), anEmployee(), AttachedTo::Paper, 1, {}));
         }},
        // Each file as what it lies beside.
        {"attachmentsOf",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(attachmentsOf(access, ofOne())); }},
        {"readAttachment",
         Permission::SeeInterviews,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(readAttachment(access, 1)); }},
        {"indicatorFigures",
         Permission::LookAtIndicators,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(indicatorFigures(access, aKey()));
         }},
        {"decideIndicator",
         Permission::LookAtIndicators,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return decideIndicator(
                 access, aKey(), QStringLiteral("csat"), IndicatorVerdict::Keep, {});
         }},
        {"noteOpinion",
         Permission::LookAtIndicators,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return noteOpinion(access, aKey(), QStringLiteral("csat"), OpinionOf::Member, {}, {});
         }},
        {"looksForDraft",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> {
             return dropped(looksForDraft(access, aKey().scheme));
         }},
        {"interviewsOf",
         Permission::SeeInterviews,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(interviewsOf(access, ofOne())); }},
        {"holdInterview",
         Permission::HoldInterview,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(holdInterview(access, aKey(), anEmployee(), {}));
         }},
        {"correctInterview",
         Permission::HoldInterview,
         ofPerson(),
         [](const Access& access) -> Result<> { return correctInterview(access, 1, {}, {}); }},
        {"ledgerOf",
         Permission::SeeRewards,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(ledgerOf(access, {aKey(), anEmployee()}));
         }},
        {"reverseEntry",
         Permission::Settle,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(reverseEntry(access, 1, {})); }},
        {"recordPaper",
         Permission::TakePackage,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(recordPaper(access, aKey(), anEmployee(), {}, {}));
         }},
        {"papersOf",
         Permission::SeeCourse,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(papersOf(access, ofOne())); }},
        {"loadPaySettings",
         Permission::SeeRewards,
         {},
         [](const Access& access) -> Result<> { return dropped(loadPaySettings(access)); }},
        {"savePaySettings",
         Permission::ManageSettings,
         {},
         [](const Access& access) -> Result<> { return savePaySettings(access, {}); }},
        {"planOf",
         Permission::SeeInterviews,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(planOf(access, ofOne())); }},
        {"openActionsOf",
         Permission::SeeInterviews,
         ofEmployee(),
         [](const Access& access) -> Result<> {
             return dropped(openActionsOf(access, anEmployee(), aKey()));
         }},
        {"dueActions",
         Permission::ReportPlan,
         ofEmployee(),
         [](const Access& access) -> Result<> {
             return dropped(dueActions(access, QDate(2026, 4, 2), anEmployee()));
         }},
        {"addPlanAction",
         Permission::EditPlan,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(addPlanAction(access, aKey(), anEmployee(), {}));
         }},
        {"reportAction",
         Permission::ReportPlan,
         ofPerson(),
         [](const Access& access) -> Result<> { return reportAction(access, 1, {}); }},
        {"proposalsOf",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(proposalsOf(access, aKey())); }},
        {"decideProposal",
         Permission::DecideProposal,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return decideProposal(access, {aKey(), anEmployee(), Action::Commend}, {});
         }},
        {"fineNoteWith",
         Permission::DecideProposal,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(
                 fineNoteWith(access, {aKey(), anEmployee(), Action::Commend}, Decimal{1}));
         }},
        {"previewSettlement",
         Permission::Settle,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(previewSettlement(access, aKey()));
         }},
        {"settleCycle",
         Permission::Settle,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(settleCycle(access, aKey())); }},
        {"sendPackage",
         Permission::SendPackage,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(sendPackage(
                 access, tools(), {PackageKind::Scores, aKey(), {}, {anEmployee()}, {}}));
         }},
        {"sentPackages",
         Permission::SendPackage,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(sentPackages(access, tools(), aKey()));
         }},
        {"lookAtPackage",
         Permission::TakePackage,
         {},
         [](const Access& access) -> Result<> {
             return dropped(lookAtPackage(access, tools(), {}));
         }},
        {"lookAtSheet",
         Permission::TakePackage,
         {},
         [](const Access& access) -> Result<> {
             return dropped(lookAtSheet(access, tools(), {}));
         }},
        {"takePackage",
         Permission::TakePackage,
         {},
         [](const Access& access) -> Result<> {
             return dropped(takePackage(access, tools(), {}, OnConflict::Refuse));
         }},
        {"takeSheet",
         Permission::TakePackage,
         {},
         [](const Access& access) -> Result<> {
             return dropped(takeSheet(access, tools(), {}, OnConflict::Refuse));
         }},
    };
}

} // namespace plumbline::testing
