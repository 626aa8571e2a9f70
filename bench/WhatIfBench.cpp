// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/whatif/WeightSensitivity.h"
#include "bench/BenchCompany.h"
#include "bench/Benches.h"
#include "bench/Paired.h"

namespace plumbline::bench {

namespace {

constexpr int kPeople = 10'000;

/// The bench's own scheme with more weight on its first indicator.
Result<Scheme> draftOf(const Scheme& scheme)
{
    SchemeDocument document = scheme.document();
    document.root.children.front().weight = Decimal{40};
    return Scheme::create(std::move(document));
}

Result<> measure(const Access& access, int people)
{
    const auto sheet = loadSheet(access, benchCycle());
    if (!sheet)
        return failure(sheet.error());
    const auto draft = draftOf(sheet->scheme);
    if (!draft)
        return failure(draft.error());
    const auto cycles = loadWhatIf(access, *draft, {benchCycle()});
    if (!cycles)
        return failure(cycles.error());
    const std::string count = std::to_string(people);
    print("read the cycle: " + count + " × 6",
          timed([&] { (void)loadWhatIf(access, *draft, {benchCycle()}); }));
    print("what-if over it", timed([&] { (void)whatIf(*draft, *cycles, {}); }));
    const auto found = whatIf(*draft, *cycles, {});
    if (!found)
        return failure(found.error());
    print("every weight by 5 points either way",
          timed([&] { (void)weightSensitivity(*found, {}); }));
    return {};
}

} // namespace

void benchWhatIf()
{
    for (const int people : {kPeople / 10, kPeople})
        inBenchCompany(people, [people](const Access& access) { return measure(access, people); });
}

} // namespace plumbline::bench
