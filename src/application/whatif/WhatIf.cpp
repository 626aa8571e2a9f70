// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/whatif/WhatIf.h"

#include "application/policy/Permit.h"
#include "application/values/BuildInputs.h"
#include "application/whatif/DraftInputs.h"
#include "domain/rules/Trailing.h"

#include <future>

namespace plumbline {

namespace {

struct Side
{
    std::vector<PersonInput> people;
    EvaluationResult result;
};

Result<Side> beforeSide(const SheetData& cycle)
{
    const Period& period = cycle.cycle.key.period;
    const CellIndex index(cycle.scheme, period);
    auto people = buildInputs(cycle.scheme,
                              period,
                              index,
                              cycle.appraisals,
                              cycle.cells,
                              cycle.history,
                              cycle.decisions,
                              cycle.segments);
    if (!people)
        return failure(people.error());
    EvaluationResult result = evaluate(cycle.scheme, period, *people);
    return Side{*std::move(people), std::move(result)};
}

/// Both sides beside each other.
Result<WhatIfCycle> computed(const Scheme& draft, SheetData cycle)
{
    auto before = std::async(std::launch::async, [&cycle] { return beforeSide(cycle); });
    DraftInputs inputs = draftInputs(draft, cycle);
    EvaluationResult after = evaluate(draft, cycle.cycle.key.period, inputs.people);
    Result<Side> side = before.get();
    if (!side)
        return failure(side.error());
    WhatIfCycle done{std::move(cycle.cycle),
                     std::move(cycle.scheme),
                     std::move(cycle.teams),
                     {},
                     std::move(inputs.unused),
                     std::move(side->people),
                     std::move(side->result),
                     std::move(inputs.rows),
                     std::move(inputs.people),
                     std::move(after)};
    done.people.reserve(cycle.appraisals.size());
    for (std::size_t row = 0; row < cycle.appraisals.size(); ++row) {
        WhatIfPerson& person = done.people.emplace_back();
        person.appraisal = std::move(cycle.appraisals[row]);
        person.before = standingOf(done.scheme, done.before.people[row]);
        if (const int taken = done.draftRows[row]; taken >= 0)
            person.after = standingOf(draft, done.after.people[static_cast<std::size_t>(taken)]);
    }
    return done;
}

Result<> checkPeriods(const Scheme& draft, const std::vector<SheetData>& cycles)
{
    for (const SheetData& cycle : cycles) {
        const Period& period = cycle.cycle.key.period;
        if (period.kind() != draft.document().period)
            return failure(
                ErrorCode::BadValue,
                cycle.cycle.key.toString(),
                QT_TRANSLATE_NOOP("Messages",
                                  "%1 can't be computed with this draft: its periods have another "
                                  "length."),
                {cycle.cycle.key.toString()});
    }
    return {};
}

std::vector<PersonScore> scoresOf(const EvaluationResult& result)
{
    std::vector<PersonScore> scores;
    scores.reserve(result.people.size());
    for (const PersonResult& person : result.people)
        scores.push_back(person.score);
    return scores;
}

} // namespace

Result<std::vector<SheetData>>
loadWhatIf(const Access& access, const Scheme& draft, const std::vector<CycleKey>& cycles)
{
    if (Result<> may = permitted(access, Permission::TryOut); !may)
        return failure(may.error());
    const HistoryDepth depth =
        looksBack(draft.document().rules) ? HistoryDepth::Values : HistoryDepth::Scores;
    std::vector<SheetData> loaded;
    for (const CycleKey& key : cycles) {
        Result<SheetData> data = loadSheet(access, key, depth);
        if (!data)
            return failure(data.error());
        loaded.push_back(*std::move(data));
    }
    return loaded;
}

Result<WhatIf> whatIf(const Scheme& draft, std::vector<SheetData> cycles, const WhatIfRun& run)
{
    if (auto checked = checkPeriods(draft, cycles); !checked)
        return failure(checked.error());
    WhatIf found{draft, {}, {}};
    const int total = static_cast<int>(cycles.size());
    for (SheetData& cycle : cycles) {
        if (run.isCancelled && run.isCancelled())
            return failure(ErrorCode::Cancelled, {}, "");
        Result<WhatIfCycle> done = computed(draft, std::move(cycle));
        if (!done)
            return failure(done.error());
        found.cycles.push_back(*std::move(done));
        if (run.progress)
            run.progress(static_cast<int>(found.cycles.size()), total);
    }
    found.summary = summaryOf(draft, found.cycles);
    return found;
}

Step explanation(const WhatIf& whatIf, std::size_t cycle, std::size_t person, WhatIfSide side)
{
    const WhatIfCycle& of = whatIf.cycles[cycle];
    const Period& period = of.cycle.key.period;
    PersonResult result;
    switch (side) {
    case WhatIfSide::Before:
        result = explainPerson(of.scheme, period, of.beforeInputs, scoresOf(of.before), person);
        break;
    case WhatIfSide::Draft:
        Q_ASSERT(of.draftRows[person] >= 0);
        result = explainPerson(whatIf.draft,
                               period,
                               of.draftInputs,
                               scoresOf(of.after),
                               static_cast<std::size_t>(of.draftRows[person]));
        break;
    }
    return result.explanation.value_or(Step());
}

} // namespace plumbline
