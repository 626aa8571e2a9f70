// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/FrozenResult.h"
#include "application/followups/Plans.h"
#include "application/segments/SegmentLines.h"
#include "application/way/Courses.h"

#include <set>

namespace plumbline {

/// Everything one person's appraisal shows to whoever looks at it, and what they may do with it.
struct AppraisalView
{
    CourseLine course;
    Scheme scheme;
    std::vector<Position> positions = {};
    QString team = {}; ///< By name; empty: none.
    std::vector<StoredCell> cells = {}; ///< The targets, and the values that may be seen.
    std::vector<CellSpec> targets = {}; ///< Cells for targets.
    std::vector<CellSpec> ownRating = {}; ///< Cells that the person rates themselves by.
    std::vector<FrozenResult> revisions = {}; ///< Published, oldest first.
    std::set<AppraisalStepKind> mine = {}; ///< Steps that whoever looks may take now.
    std::optional<Error> held = {}; ///< Why the next step that is theirs can't be taken alone.
    bool mayCalibrate = false;
    bool maySetDays = false; ///< Who joins, leaves or moves within the cycle.
    bool isOwn = false; ///< The person looks at it themselves.
    std::vector<int> looks = {}; ///< Second looks that wait for whoever looks.
    std::vector<PlanLine> openActions = {}; ///< Of earlier plans.
    std::vector<StoredAttachment> files = {}; ///< Beside its appeals and papers.
    std::vector<StoredPaper> papers = {};

    std::vector<SegmentLine> segments = {}; ///< Of who joined, left or moved within the period.
    std::vector<CycleKey> otherParts = {}; ///< Of the period, open; for whom may set days.

    /// Stored form; empty: nothing.
    [[nodiscard]] QString text(const CellKey& key) const;
};

/// As course(); what may not be seen is left out.
[[nodiscard]] Result<AppraisalView>
appraisalView(const Access& access, const CycleKey& key, const EmployeeId& employee);

} // namespace plumbline
