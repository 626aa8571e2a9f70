// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Ranking.h"

#include "domain/scoring/Evaluate.h"
#include "domain/scoring/StepNote.h"

namespace plumbline {

namespace {

using Standing = std::vector<std::size_t>; ///< People of one pool, best first.

/// How many of n people the first k grades take together, for each k.
std::vector<std::size_t> seatBounds(const Grades& grades, std::size_t people)
{
    std::vector<std::size_t> bounds;
    Rational percents;
    const RoundingMode mode =
        grades.seats == Seats::Nearest ? RoundingMode::HalfUp : RoundingMode::Down;
    for (const Grade& grade : grades.list) {
        percents += grade.bound.value_or(Decimal{0});
        const Rational seats =
            Rational(static_cast<std::int64_t>(people), 1) * percents / Rational(100);
        const auto whole = seats.rounded(0, mode).toDecimal();
        bounds.push_back(
            static_cast<std::size_t>(whole.value_or(Decimal{0}).millionths() / Decimal::kScale));
    }
    bounds.back() = people;
    return bounds;
}

int gradeOfSeat(const std::vector<std::size_t>& bounds, std::size_t seat)
{
    const auto found = std::upper_bound(bounds.begin(), bounds.end(), seat);
    return static_cast<int>(found - bounds.begin());
}

void noteRank(PersonResult& person)
{
    if (!person.explanation)
        return;
    StepNote note(
        &*person.explanation, StepKind::Rank, {}, QT_TRANSLATE_NOOP("Explanation", "Rank"));
    note.input(QStringLiteral("score"),
               person.score.score,
               QT_TRANSLATE_NOOP("Explanation", "Published score"));
    note.input(QStringLiteral("people"),
               person.rankOf,
               QT_TRANSLATE_NOOP("Explanation", "People ranked together"));
    note.words(QT_TRANSLATE_NOOP(
        "Explanation", "One more than the people with a higher score; equal scores share a rank."));
    note.result(Rational(person.rank));
}

void noteGrade(const Grades& grades, PersonResult& person, const char* words, std::size_t seat)
{
    if (!person.explanation)
        return;
    StepNote note(
        &*person.explanation, StepKind::Grade, {}, QT_TRANSLATE_NOOP("Explanation", "Grade"));
    note.input(QStringLiteral("score"),
               person.score.score,
               QT_TRANSLATE_NOOP("Explanation", "Published score"));
    if (grades.kind == GradingOfPeople::Quota) {
        note.input(QStringLiteral("seat"),
                   static_cast<int>(seat) + 1,
                   QT_TRANSLATE_NOOP("Explanation", "Seat that decides"));
        note.input(QStringLiteral("people"),
                   person.rankOf,
                   QT_TRANSLATE_NOOP("Explanation", "People ranked together"));
    }
    note.words(words);
    note.result(grades.list[static_cast<std::size_t>(*person.grade)].grade);
}

/// Equal scores stand from `first` to before `last` in the pool.
void gradeEquals(const Scheme& scheme,
                 const std::vector<std::size_t>& bounds,
                 std::size_t seat,
                 PersonResult& person)
{
    const auto& grades = scheme.document().grades;
    if (!grades)
        return;
    if (grades->kind == GradingOfPeople::Bands) {
        person.grade = bandGrade(scheme, person.score.score);
        noteGrade(*grades,
                  person,
                  QT_TRANSLATE_NOOP("Explanation",
                                    "The first grade of the list whose bound the score reaches."),
                  seat);
        return;
    }
    person.grade = gradeOfSeat(bounds, seat);
    noteGrade(*grades,
              person,
              QT_TRANSLATE_NOOP("Explanation",
                                "The grades share the seats by their percents; equal scores get "
                                "one grade together."),
              seat);
}

/// Who went on to another part has no rank and takes no seat here.
void gradeAlone(const Scheme& scheme, PersonResult& person)
{
    const auto& grades = scheme.document().grades;
    if (grades && grades->kind == GradingOfPeople::Bands)
        gradeEquals(scheme, {}, 0, person);
}

void rankPool(const Scheme& scheme, Standing& standing, std::vector<PersonResult>& people)
{
    std::sort(standing.begin(), standing.end(), [&](std::size_t a, std::size_t b) {
        return people[a].score.score > people[b].score.score;
    });
    const auto& grades = scheme.document().grades;
    const bool isQuota = grades && grades->kind == GradingOfPeople::Quota;
    const auto bounds = isQuota ? seatBounds(*grades, standing.size()) : std::vector<std::size_t>();
    for (std::size_t first = 0; first < standing.size();) {
        std::size_t last = first + 1;
        while (last < standing.size()
               && people[standing[last]].score.score == people[standing[first]].score.score)
            ++last;
        const std::size_t seat = isQuota && grades->ties == Ties::Down ? last - 1 : first;
        for (std::size_t i = first; i < last; ++i) {
            PersonResult& person = people[standing[i]];
            person.rank = static_cast<int>(first) + 1;
            person.rankOf = static_cast<int>(standing.size());
            noteRank(person);
            gradeEquals(scheme, bounds, seat, person);
        }
        first = last;
    }
}

} // namespace

PeopleGroups::PeopleGroups(std::span<const PersonInput> people)
{
    QHash<QString, int> teams;
    QHash<QString, int> positions;
    m_team.reserve(people.size());
    m_position.reserve(people.size());
    const auto number = [](QHash<QString, int>& known, const QString& text) {
        const auto found = known.constFind(text);
        if (found != known.cend())
            return *found;
        const int next = static_cast<int>(known.size()) + 1;
        known.insert(text, next);
        return next;
    };
    for (const PersonInput& person : people) {
        m_team.push_back(person.team ? number(teams, person.team->text()) : 0);
        m_position.push_back(number(positions, person.position.text()));
    }
}

int PeopleGroups::pool(Pool within, std::size_t person) const
{
    switch (within) {
    case Pool::All:
        return 0;
    case Pool::Team:
        return team(person);
    case Pool::Position:
        break;
    }
    return position(person);
}

void rankAndGrade(const Scheme& scheme,
                  const PeopleGroups& groups,
                  std::vector<PersonResult>& people)
{
    const auto& grades = scheme.document().grades;
    const Pool within = grades ? grades->within : Pool::All;
    std::map<int, Standing> pools;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].score.takesPart())
            pools[groups.pool(within, i)].push_back(i);
        else if (people[i].score.isComplete())
            gradeAlone(scheme, people[i]);
    }
    for (auto& [key, standing] : pools)
        rankPool(scheme, standing, people);
}

std::optional<int> bandGrade(const Scheme& scheme, const Rational& score)
{
    const auto& grades = scheme.document().grades;
    if (!grades || grades->kind != GradingOfPeople::Bands)
        return std::nullopt;
    const auto found =
        std::find_if(grades->list.begin(), grades->list.end(), [&](const Grade& grade) {
            return !grade.bound || Rational(*grade.bound) <= score;
        });
    return static_cast<int>(found - grades->list.begin());
}

} // namespace plumbline
