// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/Strictness.h"

#include "application/dashboard/ScorerReading.h"
#include "domain/common/Root.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

/// Sums of some rates and of their squares.
struct Sums
{
    ExactSum rates;
    ExactSum squares;

    void add(const Rational& rate)
    {
        rates.add(rate);
        squares.add(rate * rate);
    }

    [[nodiscard]] RateSpread spread() const
    {
        RateSpread spread;
        const Tally tally = rates.tally();
        spread.count = tally.count;
        spread.mean = tally.mean();
        if (spread.mean)
            spread.variance = *squares.tally().mean() - *spread.mean * *spread.mean;
        return spread;
    }
};

struct ScorerSums
{
    Sums given;
    Sums measured;
    int people = 0;
    int lastRow = -1; ///< Who was counted last.
    const void* last = nullptr; ///< Whose measured values were added last, of which cycle.
};

bool isBefore(const ScorerFigure& a, const ScorerFigure& b)
{
    if (a.isOwn != b.isOwn)
        return a.isOwn;
    return a.given.count > b.given.count;
}

} // namespace

std::optional<Rational> RateSpread::deviation(int places) const
{
    if (!variance)
        return std::nullopt;
    return roundedRoot(*variance, places);
}

std::optional<Rational> ScorerFigure::difference() const
{
    if (!given.mean || !measured.mean)
        return std::nullopt;
    return *given.mean - *measured.mean;
}

Strictness::Strictness(const ScoreSheet& sheet,
                       const ScorerSight& sight,
                       const std::vector<CycleScorers>& earlier)
{
    m_people.resize(static_cast<std::size_t>(sheet.size()));
    for (const CycleScorers& one : earlier)
        read(*one.sheet, one.sight, sheet);
    read(sheet, sight, sheet);
}

void Strictness::read(const ScoreSheet& sheet, const ScorerSight& sight, const ScoreSheet& last)
{
    std::vector<Person> people = ScorerReading(sheet, sight, *this).read();
    for (int row = 0; row < sheet.size(); ++row) {
        const int place = last.rowOf(sheet.appraisal(row).employee);
        if (place >= 0 && place < last.size())
            m_people[static_cast<std::size_t>(place)].push_back(
                std::move(people[static_cast<std::size_t>(row)]));
    }
}

std::vector<ScorerFigure> Strictness::of(const std::vector<int>& rows) const
{
    std::vector<ScorerSums> sums(m_scorers.size());
    for (const int row : rows) {
        for (const Person& person : m_people[static_cast<std::size_t>(row)]) {
            for (const Given& given : person.given) {
                ScorerSums& own = sums[given.scorer];
                own.given.add(given.rate);
                own.people += std::exchange(own.lastRow, row) == row ? 0 : 1;
                if (std::exchange(own.last, &person) == &person)
                    continue;
                for (const Rational& rate : person.measured)
                    own.measured.add(rate);
            }
        }
    }
    std::vector<ScorerFigure> figures;
    for (std::size_t index = 0; index < sums.size(); ++index) {
        if (sums[index].people == 0)
            continue;
        ScorerFigure figure = m_scorers[index];
        figure.people = sums[index].people;
        figure.given = sums[index].given.spread();
        figure.measured = sums[index].measured.spread();
        if (figure.kind == ScorerKind::RaterGroup && figure.given.count < kFewestMarks) {
            figure.isWithheld = true;
            figure.given = {};
            figure.measured = {};
        }
        figures.push_back(std::move(figure));
    }
    std::ranges::stable_sort(figures, isBefore);
    return figures;
}

bool Strictness::isBy(const Given& given, const ScorerFigure& scorer) const
{
    const ScorerFigure& one = m_scorers[given.scorer];
    return one.kind == scorer.kind && one.id == scorer.id;
}

std::vector<std::pair<int, Rational>> Strictness::given(const ScorerFigure& scorer,
                                                        const std::vector<int>& rows) const
{
    std::vector<std::pair<int, Rational>> rates;
    for (const int row : rows) {
        for (const Person& person : m_people[static_cast<std::size_t>(row)]) {
            for (const Given& one : person.given) {
                if (isBy(one, scorer))
                    rates.emplace_back(row, one.rate);
            }
        }
    }
    return rates;
}

std::vector<std::pair<int, Rational>> Strictness::measured(const ScorerFigure& scorer,
                                                           const std::vector<int>& rows) const
{
    std::vector<std::pair<int, Rational>> rates;
    for (const int row : rows) {
        for (const Person& person : m_people[static_cast<std::size_t>(row)]) {
            const auto isTheirs = [&](const Given& one) { return isBy(one, scorer); };
            if (std::ranges::none_of(person.given, isTheirs))
                continue;
            for (const Rational& rate : person.measured)
                rates.emplace_back(row, rate);
        }
    }
    return rates;
}

} // namespace plumbline
