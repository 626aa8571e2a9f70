// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/ReadCalibration.h"
#include "application/values/BuildInputs.h"
#include "application/values/LoadSheet.h"
#include "bench/BenchCompany.h"
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "domain/scoring/Evaluate.h"

namespace plumbline::bench {

namespace {

constexpr int kPeople = 10'000;
constexpr int kDrafts = 200;

/// Half a point off or on for every fiftieth of the people.
std::vector<CalibrationDraft> drafts(int people)
{
    std::vector<CalibrationDraft> made;
    for (int i = 0; i < kDrafts; ++i) {
        CalibrationDraft draft;
        draft.employee = benchEmployee(i * (people / kDrafts));
        draft.decision.points = Decimal::fromMillionths(i % 2 == 0 ? 500'000 : -500'000);
        made.push_back(std::move(draft));
    }
    return made;
}

Result<> measure(const Access& access, int people)
{
    const std::string count = std::to_string(people);
    print("calibration sheet of " + count + " read",
          timed([&] { (void)calibrationSheet(access, benchCycle()); }));
    auto sheet = calibrationSheet(access, benchCycle());
    if (!sheet)
        return failure(sheet.error());
    const auto wanted = drafts(people);
    if (const auto preview = sheet->preview(wanted); !preview)
        return failure(preview.error());
    const auto data = loadSheet(access, benchCycle());
    if (!data)
        return failure(data.error());
    const Period& period = data->cycle.key.period;
    const CellIndex index(data->scheme, period);
    const auto inputs =
        buildInputs(data->scheme, period, index, data->appraisals, data->cells, data->history);
    if (!inputs)
        return failure(inputs.error());
    compare(
        "what 200 drafts change, " + count + " people",
        [&] { (void)sheet->preview(wanted); },
        "everybody evaluated",
        [&] { (void)evaluate(data->scheme, period, *inputs); });
    return {};
}

} // namespace

void benchCalibration()
{
    for (const int people : {kPeople / 10, kPeople})
        inBenchCompany(people, [people](const Access& access) { return measure(access, people); });
}

} // namespace plumbline::bench
