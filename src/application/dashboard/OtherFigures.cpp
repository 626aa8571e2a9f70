// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dashboard/OtherFigures.h"

#include <algorithm>

namespace plumbline {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

void rescale(std::optional<Rational>& score, const Rational& scale)
{
    if (score)
        *score = *score * scale;
}

/// Places in `of` of what stands at each place in `by`; −1: nowhere.
template<typename T, typename Id>
std::vector<int> placesIn(const std::vector<T>& of, const std::vector<T>& by, Id&& id)
{
    std::vector<int> places;
    for (const T& one : by) {
        const auto found =
            std::ranges::find_if(of, [&](const T& other) { return id(other) == id(one); });
        places.push_back(found == of.end() ? -1 : static_cast<int>(found - of.begin()));
    }
    return places;
}

class Laying
{
public:
    Laying(const ScoreSheet& sheet, const ScoreSheet& then)
        : m_sheet(sheet)
        , m_then(then)
        , m_scale(Rational(sheet.scheme().document().full)
                  / Rational(then.scheme().document().full))
        , m_indicators(placesIn(idsOf(then), idsOf(sheet), [](const QString& id) { return id; }))
    {
    }

    [[nodiscard]] const std::vector<int>& indicators() const { return m_indicators; }

    [[nodiscard]] TeamFigures team(TeamFigures team) const
    {
        rescale(team.mean, m_scale);
        rescale(team.previousMean, m_scale);
        layIndicators(team);
        layGrades(team);
        return team;
    }

    [[nodiscard]] std::optional<Rational> score(const PersonFigure& person) const
    {
        std::optional<Rational> score = person.score;
        rescale(score, m_scale);
        return score;
    }

private:
    [[nodiscard]] static std::vector<QString> idsOf(const ScoreSheet& sheet)
    {
        std::vector<QString> ids;
        for (const int node : sheet.scheme().indicators())
            ids.push_back(sheet.scheme().node(node).id());
        return ids;
    }

    void layIndicators(TeamFigures& team) const
    {
        std::vector<IndicatorFigure> laid;
        for (std::size_t index = 0; index < m_indicators.size(); ++index) {
            IndicatorFigure figure;
            if (m_indicators[index] >= 0)
                figure = team.indicators[at(m_indicators[index])];
            figure.node = m_sheet.scheme().indicators()[index];
            figure.share = figure.share * m_scale;
            rescale(figure.lost, m_scale);
            laid.push_back(std::move(figure));
        }
        team.indicators = std::move(laid);
    }

    void layGrades(TeamFigures& team) const
    {
        const auto& own = m_sheet.scheme().document().grades;
        const auto& then = m_then.scheme().document().grades;
        std::vector<GradeFigure> laid;
        const std::vector<Grade> names = own ? own->list : std::vector<Grade>();
        const std::vector<int> places = placesIn(then ? then->list : std::vector<Grade>(),
                                                 names,
                                                 [](const Grade& one) { return one.grade; });
        for (std::size_t grade = 0; grade < names.size(); ++grade) {
            GradeFigure figure;
            if (places[grade] >= 0)
                figure = team.grades[at(places[grade])];
            figure.grade = static_cast<int>(grade);
            laid.push_back(std::move(figure));
        }
        team.grades = std::move(laid);
    }

    const ScoreSheet& m_sheet;
    const ScoreSheet& m_then;
    Rational m_scale;
    std::vector<int> m_indicators; ///< Places then; −1: there was none.
};

} // namespace

OtherFigures otherFigures(const ScoreSheet& sheet,
                          const ScoreSheet& then,
                          const DashboardFigures& figuresThen,
                          const DashboardFilter& filter)
{
    const Laying laying(sheet, then);
    OtherFigures other;
    other.team = laying.team(figuresThen.of(filter));
    other.scores.resize(at(sheet.size()));
    other.rates.resize(other.scores.size());
    for (int row = 0; row < sheet.size(); ++row) {
        auto& rates = other.rates[at(row)];
        rates.resize(laying.indicators().size());
        const int place = then.rowOf(sheet.appraisal(row).employee);
        if (place < 0)
            continue;
        const PersonFigure& person = figuresThen.person(place);
        other.scores[at(row)] = laying.score(person);
        for (std::size_t index = 0; index < rates.size(); ++index) {
            if (laying.indicators()[index] >= 0)
                rates[index] = person.rates[at(laying.indicators()[index])];
        }
    }
    return other;
}

} // namespace plumbline
