// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/LargeCompany.h"

#include "application/cycles/CloseCycle.h"
#include "application/cycles/OpenCycle.h"
#include "application/schemes/Schemes.h"
#include "bench/BenchCompany.h"

namespace plumbline::bench {

namespace {

constexpr int kFirstYear = 2024;
constexpr int kQuarters = 4;

SchemeNode indicator(int number)
{
    Attainment percent;
    percent.target = Decimal(100);
    SchemeNode node;
    node.id = QStringLiteral("indicator-%1").arg(number);
    node.texts.name = LocalizedText(QStringLiteral("Indicator %1").arg(number));
    node.weight = Decimal(1);
    node.indicator = Indicator{};
    node.indicator->grading = Grading(percent);
    return node;
}

SchemeDocument largeScheme()
{
    SchemeDocument document;
    document.id = QStringLiteral("large-quarterly");
    document.texts.name = LocalizedText(QStringLiteral("Large"));
    document.positions = {benchPosition()};
    document.weights = Weights::Relative;
    for (int number = 0; number < kLargeIndicators; ++number)
        document.root.children.push_back(indicator(number));
    return document;
}

std::vector<CellChange> values(int period)
{
    constexpr int kLeast = 60;
    constexpr int kSpread = 41;
    std::vector<CellChange> changes;
    for (int person = 0; person < kLargePeople; ++person) {
        for (int number = 0; number < kLargeIndicators; ++number) {
            const int value = kLeast + (person * 7 + number * 11 + period * 5) % kSpread;
            changes.push_back({benchEmployee(person),
                               {CellKind::Value, QStringLiteral("indicator-%1").arg(number), {}},
                               {},
                               QString::number(value),
                               {}});
        }
    }
    return changes;
}

Result<> fillPeriod(const Access& access, const SchemeId& scheme, int number)
{
    const QString name =
        QStringLiteral("%1Q%2").arg(kFirstYear + number / kQuarters).arg(number % kQuarters + 1);
    const CycleKey key{scheme, *Period::parse(name)};
    if (auto opened = openCycle(access, key.scheme, key.period); !opened)
        return failure(opened.error());
    if (auto stored = recordCells(access, key, values(number)); !stored)
        return failure(stored.error());
    return number + 1 < kLargePeriods ? closeCycle(access, key, CloseMode::OnlyComplete)
                                      : Result<>();
}

} // namespace

Result<> fillLarge(const Access& access)
{
    if (auto added = addStaff(access, kLargePeople); !added)
        return added;
    const SchemeDocument scheme = largeScheme();
    if (auto taken = importScheme(access, access.schemes.write(scheme)); !taken)
        return failure(taken.error());
    for (int number = 0; number < kLargePeriods; ++number) {
        if (auto filled = fillPeriod(access, SchemeId(scheme.id), number); !filled)
            return filled;
    }
    return {};
}

} // namespace plumbline::bench
