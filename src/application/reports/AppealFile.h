// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/FollowUpBoard.h"
#include "application/explanation/Explained.h"
#include "application/records/MeasureRecords.h"
#include "application/reports/ReportGround.h"
#include "application/way/Appeals.h"

namespace plumbline {

/// Which appeal: whose, and the number of its step.
struct AppealKey
{
    CycleKey cycle;
    EmployeeId employee;
    int number = 0;
    friend bool operator==(const AppealKey&, const AppealKey&) = default;
};

/// A value of the contested line, as it was entered.
struct FiledValue
{
    StoredCell cell;
    int records = 0; ///< Behind it; 0: it is not measured.
};

/// Everything that belongs to one contested line, as far as the reader may see it.
struct AppealFile
{
    ReportGround ground;
    ReportPerson person;
    AppealLine line; ///< The appeal and its answer.
    int revision = 0; ///< Published, when it was contested.
    int revisionAfter = 0; ///< What the answer led to; 0: not decided, or nothing new.
    QString score; ///< Of that revision, exact.
    QString grade;
    Explained explained; ///< Only the contested line's steps.
    std::vector<FiledValue> values;
    std::vector<RecordBehind> records;
    int recordCount = 0; ///< Counted behind the values; more than are listed, or not to be seen.
    std::vector<StoredNote> notes;
    std::vector<StoredAttachment> files; ///< Beside the appeal.
    std::vector<StoredDecision> decisions; ///< That answered it.
    std::vector<SecondLook> looks; ///< Of who looked at the answer afterwards.
    std::optional<ResultChange> change; ///< None: not decided. Money only for who may see it.
};

/// Listed behind one line; the rest is counted.
inline constexpr int kMostFiledRecords = 200;

/// `not-found` where the person has no such appeal.
[[nodiscard]] Result<AppealFile> appealFile(const Access& access, const AppealKey& key);
/// Every appeal of those people; none named: of all whom the reader may see.
[[nodiscard]] Result<std::vector<AppealFile>>
appealFiles(const Access& access, const CycleKey& key, const std::vector<EmployeeId>& employees);

} // namespace plumbline
