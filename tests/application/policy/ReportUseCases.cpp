// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/AppealFile.h"
#include "application/reports/CycleSummary.h"
#include "application/reports/InterviewSheet.h"
#include "application/reports/PaySlips.h"
#include "application/reports/PrintedPeople.h"
#include "application/reports/TeamReport.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

std::vector<UseCase> reportUseCases()
{
    return {
        {"reportSheet",
         Permission::SeeScores,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(reportSheet(access, aKey())); }},
        {"namesInSight",
         Permission::SeePeople,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(namesInSight(access, aKey())); }},
        {"teamReports",
         Permission::MakeReports,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(teamReports(access, aKey(), {})); }},
        {"cycleSummary",
         Permission::MakeReports,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(cycleSummary(access, aKey())); }},
        {"reportedCourses",
         Permission::MakeReports,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(reportedCourses(access, aKey())); }},
        {"explainAnswers",
         Permission::MakeReports,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(explainAnswers(access, aKey(), AnswerKind::Published));
         }},
        {"paySlips",
         Permission::SeeWages,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(paySlips(access, aKey(), {})); }},
        {"printedPeople",
         Permission::SeeInterviews,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(printedPeople(access, aKey(), PrintedFor::Interview));
         }},
        {"printedPeople",
         Permission::MakeReports,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(printedPeople(access, aKey(), PrintedFor::Appeal));
         }},
        {"printedPeople",
         Permission::SeeWages,
         ofCycle(),
         [](const Access& access) -> Result<> {
             return dropped(printedPeople(access, aKey(), PrintedFor::PaySlip));
         }},
        {"interviewSheets",
         Permission::SeeInterviews,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(interviewSheets(access, aKey(), {anEmployee()}));
         }},
        {"appealFile",
         Permission::MakeReports,
         ofPerson(),
         [](const Access& access) -> Result<> {
             return dropped(appealFile(access, {aKey(), anEmployee(), 1}));
         }},
        {"appealFiles",
         Permission::MakeReports,
         ofCycle(),
         [](const Access& access) -> Result<> { return dropped(appealFiles(access, aKey(), {})); }},
    };
}

} // namespace plumbline::testing
