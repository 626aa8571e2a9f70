// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

/// Everything that somebody may or may not do. A use case names one; docs/PERMISSIONS.md lists who
/// may, when.
enum class Permission {
    // The company file.
    ManageAccounts,
    ManageSettings,
    ManageBackups,
    SetDeputy,
    ReadTrail,
    VerifyFile,
    ErasePerson,
    ExportPerson,
    // People and schemes.
    SeePeople,
    EditPeople,
    SeeSchemes,
    EditSchemes,
    // Cycles.
    SeeCycles,
    OpenCycle,
    AdvanceCycle,
    EditRoutes,
    MigrateCycle,
    SetSegments, ///< Who joins, leaves or moves within a cycle.
    CloseCycle,
    LookAtIndicators,
    // Scores.
    SeeMissing, ///< Which values are missing, not what the others are.
    SeeCourse, ///< How far an appraisal is, whom it waits for.
    SeeScores,
    SeeWages,
    EnterTarget,
    EnterValue,
    EnterAmount,
    WriteNote,
    SeeRecords,
    TakeInRecords,
    CorrectRecords,
    Measure,
    TryOut, ///< What-if.
    // The way of an appraisal.
    ProposeGoals,
    AgreeGoals,
    RateSelf,
    SubmitScores,
    Review,
    Calibrate,
    Publish,
    Confirm,
    Appeal,
    DecideAppeal,
    Correct,
    NotAppraise,
    LookAgain, ///< The second person's look afterwards.
    // What follows.
    SeeInterviews,
    HoldInterview,
    EditPlan,
    ReportPlan, ///< How far an action of one's own is.
    // Money.
    SeeRewards,
    SetBudget,
    DecideProposal,
    Settle,
    // Papers.
    MakeReports,
    ExportTables,
    SendPackage,
    TakePackage
};

} // namespace plumbline
