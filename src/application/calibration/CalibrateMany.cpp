// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/CalibrateMany.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/way/DecisionTaking.h"

namespace plumbline {

namespace {

Result<> mayDecide(const Access& access,
                   Repositories& repositories,
                   const CycleKey& key,
                   const std::vector<CalibrationDraft>& decisions)
{
    std::vector<Subject> subjects{{.cycle = key}};
    for (const CalibrationDraft& draft : decisions)
        subjects.push_back({.cycle = key, .employee = draft.employee});
    return permitAll(access, repositories, Permission::Calibrate, subjects);
}

Result<> decideOne(const Access& access,
                   const StepTaking& taking,
                   const DecisionTaking& decisions,
                   CalibrationDraft draft)
{
    if (auto known = taking.appraisal(draft.employee); !known)
        return failure(known.error());
    if (auto open = checkCalibratable(access, taking, draft.employee); !open)
        return open;
    return decisions.checked(draft.employee, std::move(draft.decision))
        .and_then(
            [&](const Decision& checked) { return decisions.keep(draft.employee, checked, 0); });
}

} // namespace

Result<> calibrateMany(const Access& access,
                       const CycleKey& key,
                       const std::vector<CalibrationDraft>& decisions,
                       const QString& second)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        if (auto may = mayDecide(access, repositories, key, decisions); !may)
            return may;
        if (decisions.empty())
            return failure(ErrorCode::BadValue,
                           key.toString(),
                           QT_TRANSLATE_NOOP("Messages", "There is nothing to decide."));
        const Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
        if (!taking)
            return failure(taking.error());
        const auto deciding = DecisionTaking::begin(access, repositories, *taking);
        if (!deciding)
            return failure(deciding.error());
        for (CalibrationDraft draft : decisions) {
            draft.decision.second = second;
            if (auto decided = decideOne(access, *taking, *deciding, std::move(draft)); !decided)
                return decided;
        }
        return {};
    });
}

} // namespace plumbline
