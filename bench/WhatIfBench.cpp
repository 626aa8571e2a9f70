// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/whatif/WeightSensitivity.h"
#include "bench/BenchCompany.h"
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "storage/SqliteCompanyFiles.h"

#include <QtCore/QTemporaryDir>

#include <cstdio>

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
    if (auto added = addPeople(access, people); !added)
        return added;
    if (auto recorded = recordCells(access, benchCycle(), benchValues(people)); !recorded)
        return failure(recorded.error());
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

void measureAt(int people)
{
    const QTemporaryDir folder;
    const WallClock clock;
    const JsonSchemeFormat schemes;
    const JsonResultFormat results;
    const JsonRecordFormat recordFormat;
    const ResourceLibrary library;
    SqliteCompanyFiles files(clock);
    auto store = files.create(folder.filePath(QStringLiteral("bench.plumb")),
                              {QStringLiteral("Bench"), QStringLiteral("UTC")});
    if (!store)
        return;
    const Access access{
        **store, clock, schemes, results, library, recordFormat, {QStringLiteral("bench")}};
    if (const auto measured = measure(access, people); !measured)
        std::printf("failed: %s\n", measured.error().message.text);
}

} // namespace

void benchWhatIf()
{
    measureAt(kPeople / 10);
    measureAt(kPeople);
}

} // namespace plumbline::bench
