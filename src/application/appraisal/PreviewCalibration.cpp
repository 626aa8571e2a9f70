// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/PreviewCalibration.h"

#include "application/cycles/FindCycle.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeVersions.h"
#include "application/way/ResultFigures.h"
#include "domain/scoring/Decide.h"

namespace plumbline {

namespace {

Result<ResultFigures> figuresWith(const Access& access,
                                  Repositories& repositories,
                                  const Cycle& cycle,
                                  const EmployeeId& employee,
                                  const std::vector<Decision>& decisions)
{
    const auto current = resultWith(access, repositories, cycle, employee, decisions);
    if (!current)
        return failure(current.error());
    const auto person = personIn(access, *current, employee);
    if (person)
        return figuresOf(*person);
    return failure(ErrorCode::NotFound,
                   employee.text(),
                   QT_TRANSLATE_NOOP("Messages", "%1 has no result to decide on."),
                   {employee.text()});
}

} // namespace

Result<ResultChange> previewCalibration(const Access& access,
                                        const CycleKey& key,
                                        const EmployeeId& employee,
                                        const Decision& decision)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{.cycle = key, .employee = employee};
    if (auto may = permit(access, repositories, Permission::Calibrate, subject); !may)
        return failure(may.error());
    const Result<Cycle> cycle = findCycle(repositories, key);
    if (!cycle)
        return failure(cycle.error());
    const Result<Scheme> scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    if (auto fits = checkDecision(*scheme, decision); !fits)
        return failure(fits.error());
    const auto before = figuresWith(access, repositories, *cycle, employee, {});
    const auto after = figuresWith(access, repositories, *cycle, employee, {decision});
    if (!before || !after)
        return failure(before ? after.error() : before.error());
    ResultChange change{*before, *after};
    if (!permit(access, repositories, Permission::SeeWages, subject)) {
        change.before.money.reset();
        change.after.money.reset();
    }
    return change;
}

} // namespace plumbline
