// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/AppraisalView.h"
#include "application/appraisal/ExplainPublished.h"
#include "application/appraisal/FollowUpBoard.h"
#include "application/appraisal/PreviewCalibration.h"
#include "application/calibration/CalibrateMany.h"
#include "application/calibration/CalibrationDrafts.h"
#include "application/calibration/ReadCalibration.h"
#include "application/way/AdvanceCycle.h"
#include "application/way/Appeals.h"
#include "application/way/Batch.h"
#include "application/way/Courses.h"
#include "application/way/Goals.h"
#include "application/way/MigrateCycle.h"
#include "application/way/Review.h"
#include "application/way/Routes.h"
#include "application/way/SecondPeople.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

namespace {

BatchStep ofOne()
{
    return {{anEmployee()}, BatchMode::Apply, QStringLiteral("why"), {}};
}

QString why()
{
    return QStringLiteral("why");
}

} // namespace

std::vector<UseCase> wayUseCases()
{
    return {
        {"cycleStanding",
         Permission::SeeCycles,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(cycleStanding(access, aKey())); }},
        {"blockersOf",
         Permission::SeeCycles,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(blockersOf(access, aKey(), CycleStage::Closed));
         }},
        {"advanceCycle",
         Permission::AdvanceCycle,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return advanceCycle(access, aKey(), {CycleStage::Review});
         }},
        {"advanceCycle to closed",
         Permission::CloseCycle,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return advanceCycle(access, aKey(), {CycleStage::Closed});
         }},
        {"setDates",
         Permission::AdvanceCycle,
         ofCycle(),
         [](const Access& access) -> Result<> { return setDates(access, aKey(), {}); }},
        {"confirmResult",
         Permission::Confirm,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return confirmResult(access, aKey(), anEmployee());
         }},
        {"confirmResult on paper",
         Permission::TakePackage,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return confirmResult(access, aKey(), anEmployee(), QDate(2026, 4, 2));
         }},
        {"appeal",
         Permission::Appeal,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(
                 appeal(access, aKey(), anEmployee(), {{}, AppealGround::Other, why(), {}}));
         }},
        {"appeal on paper",
         Permission::TakePackage,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(appeal(access,
                                   aKey(),
                                   anEmployee(),
                                   {{}, AppealGround::Other, why(), QDate(2026, 4, 2)}));
         }},
        {"previewDecisions",
         Permission::SeeScores,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(previewDecisions(access, aKey(), anEmployee(), {}));
         }},
        {"decideAppeal",
         Permission::DecideAppeal,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(decideAppeal(
                 access, aKey(), anEmployee(), {0, AppealRuling::Refused, why(), {}, {}}));
         }},
        {"correctResult",
         Permission::Correct,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(correctResult(access, aKey(), anEmployee(), {}, why()));
         }},
        {"calibrate",
         Permission::Calibrate,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return calibrate(access, aKey(), anEmployee(), {});
         }},
        {"previewCalibration",
         Permission::Calibrate,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(previewCalibration(access, aKey(), anEmployee(), {}));
         }},
        {"calibrationSheet",
         Permission::SeeScores,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(calibrationSheet(access, aKey()));
         }},
        {"previewCalibrations",
         Permission::Calibrate,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(previewCalibrations(access, aKey(), {}));
         }},
        {"calibrateMany",
         Permission::Calibrate,
         ofCycle(),
         [](const Access& access) -> Result<> { return calibrateMany(access, aKey(), {}, {}); }},
        {"calibrationDrafts",
         Permission::Calibrate,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(calibrationDrafts(access, aKey()));
         }},
        {"keepCalibrationDrafts",
         Permission::Calibrate,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return keepCalibrationDrafts(access, aKey(), {});
         }},
        {"lookAgain",
         Permission::LookAgain,
         ofPerson(),
         [](const Access& access) -> Result<> { return lookAgain(access, aKey(), 1, {}); }},
        {"secondPeople",
         Permission::SeeCourse,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(secondPeople(access, aKey(), anEmployee()));
         }},
        {"courses",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(courses(access, aKey())); }},
        {"course",
         Permission::SeeCourse,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(course(access, aKey(), anEmployee()));
         }},
        {"waitingForMe",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(waitingForMe(access)); }},
        {"publishedResult",
         Permission::SeeScores,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(publishedResult(access, aKey(), anEmployee()));
         }},
        {"proposeGoals",
         Permission::ProposeGoals,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return proposeGoals(access, aKey(), anEmployee(), {});
         }},
        {"answerGoals",
         Permission::AgreeGoals,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return answerGoals(access, aKey(), anEmployee(), {});
         }},
        {"answerGoals on paper",
         Permission::TakePackage,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return answerGoals(access, aKey(), anEmployee(), {{}, QDate(2026, 4, 2)});
         }},
        {"previewMigration",
         Permission::MigrateCycle,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(previewMigration(access, aKey(), 2));
         }},
        {"migrateCycle",
         Permission::MigrateCycle,
         ofCycle(),
         [](const Access& access) -> Result<> { return migrateCycle(access, aKey(), 2, why()); }},
        {"takeBatch",
         Permission::Publish,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(takeBatch(access, aKey(), AppraisalStepKind::Published, ofOne()));
         }},
        {"submitScores",
         Permission::SubmitScores,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(submitScores(access, aKey(), ofOne()));
         }},
        {"passOn",
         Permission::Review,
         ofPerson(),
         [](const Access& access) -> Result<> { return dropped(passOn(access, aKey(), ofOne())); }},
        {"returnWith",
         Permission::Review,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(returnWith(access, aKey(), ofOne()));
         }},
        {"publish",
         Permission::Publish,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(publish(access, aKey(), ofOne()));
         }},
        {"rateSelf",
         Permission::RateSelf,
         ofPerson(),
         [](const Access& access) -> Result<> { return rateSelf(access, aKey(), anEmployee()); }},
        {"notAppraise",
         Permission::NotAppraise,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return notAppraise(access, aKey(), anEmployee(), why());
         }},
        {"appraiseAgain",
         Permission::NotAppraise,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return appraiseAgain(access, aKey(), anEmployee(), why());
         }},
        {"routes",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(routes(access)); }},
        {"setRoute",
         Permission::EditRoutes,
         {},
         [](const Access& access) -> Result<> { return setRoute(access, {}); }},
        {"resetRoute",
         Permission::EditRoutes,
         {},
         [](const Access& access) -> Result<> { return resetRoute(access, {}); }},
        {"scorerPresets",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(scorerPresets(access)); }},
        {"setScorer",
         Permission::EditRoutes,
         {},
         [](const Access& access) -> Result<> { return setScorer(access, {}); }},
        {"resetScorer",
         Permission::EditRoutes,
         {},
         [](const Access& access) -> Result<> { return resetScorer(access, {}); }},
        {"scorers",
         Permission::SeeCycles,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(scorers(access, aKey())); }},
        {"changeRoute",
         Permission::EditRoutes,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return changeRoute(access, aKey(), anEmployee(), {}, why());
         }},
        {"appraisalView",
         Permission::SeeCourse,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(appraisalView(access, aKey(), anEmployee()));
         }},
        {"explainPublished",
         Permission::SeeScores,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(explainPublished(access, aKey(), anEmployee(), 1));
         }},
        {"followUpBoard",
         std::nullopt,
         {},
         [](const Access& access) -> Result<> { return dropped(followUpBoard(access, aKey())); }},
    };
}

} // namespace plumbline::testing
