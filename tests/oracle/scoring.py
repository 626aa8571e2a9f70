# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From values to the published score (section 2), rank and grade (section 4)."""

from dataclasses import dataclass, field
from fractions import Fraction

from exact import rounded


@dataclass
class NodeScore:
    """rate is None where the node is left out."""

    rate: Fraction = None
    earned: Fraction = None


@dataclass
class Outcome:
    """Everything that is found out about one person."""

    person: object
    nodes: dict = field(default_factory=dict)
    missing: list = field(default_factory=list)
    score: Fraction = None
    own: Fraction = None     # exact, of this part alone
    rank: int = None
    rank_of: int = None
    grade: str = None
    final_grade: str = None
    rules: list = field(default_factory=list)
    unjudged: list = field(default_factory=list)
    effects: list = field(default_factory=list)

    @property
    def moves_on(self):
        return self.person.segments is not None and self.person.segments.moves_on


def score_person(scheme, person):
    outcome = Outcome(person)
    rate = _score_node(scheme, scheme.root, outcome).rate
    if rate is None and not outcome.missing:
        outcome.missing = [node.id for node in scheme.root.indicators()]
    is_own_complete = not outcome.missing
    segments = person.segments
    if segments:
        outcome.missing = outcome.missing + segments.missing()
    if is_own_complete:
        outcome.own = _held(scheme, rate * scheme.full + sum(person.adjustments))
    if not outcome.missing:
        score = segments.combined(outcome.own) if segments else outcome.own
        outcome.score = rounded(score, scheme.rounding.score, scheme.rounding.mode)
    return outcome


def _published(scheme, raw):
    return rounded(_held(scheme, raw), scheme.rounding.score, scheme.rounding.mode)


def _held(scheme, raw):
    low, high = scheme.limits
    if low is not None:
        raw = max(raw, low)
    if high is not None:
        raw = min(raw, high)
    return raw


def _score_node(scheme, node, outcome):
    score = (_score_indicator if node.grading else _score_group)(scheme, node, outcome)
    if node.id:
        outcome.nodes[node.id] = score
    return score


def _score_group(scheme, node, outcome):
    weight = total = Fraction(0)
    for child in node.children:
        rate = _score_node(scheme, child, outcome).rate
        if rate is not None:
            weight += child.weight
            total += child.weight * rate
    if not weight:
        return NodeScore()
    rate = total / weight
    if node.penalties:
        rate -= node.penalties.points(outcome.person.values.get(node.id, {})) / 100
    return NodeScore(rate)


def _score_indicator(scheme, node, outcome):
    value = outcome.person.values.get(node.id)
    target = outcome.person.target(node)
    if value is not None and not (node.grading.targeted and target is None):
        earned = node.grading.earned(value, target)
    elif value is None and node.missing == "exclude":
        return NodeScore()
    elif value is None and node.missing in ("zero", "full"):
        earned = node.full if node.missing == "full" else Fraction(0)
    else:
        outcome.missing.append(node.id)
        return NodeScore()
    if scheme.rounding.indicator is not None:
        earned = rounded(earned, scheme.rounding.indicator, scheme.rounding.mode)
    return NodeScore(earned / node.full, earned)


def rank_and_grade(scheme, complete):
    """Ranks, and grades where the scheme has them, pool by pool."""
    pools = {}
    within = scheme.grades.within if scheme.grades else "all"
    for outcome in complete:
        if outcome.moves_on:
            if scheme.grades and not scheme.grades.quota:
                outcome.grade = _band_grade(scheme.grades, outcome.score)
            continue
        key = None if within == "all" else getattr(outcome.person, within)
        pools.setdefault(key, []).append(outcome)
    for pool in pools.values():
        pool.sort(key=lambda outcome: -outcome.score)
        for outcome in pool:
            outcome.rank = 1 + sum(other.score > outcome.score for other in pool)
            outcome.rank_of = len(pool)
        if scheme.grades:
            _grade_pool(scheme.grades, pool)


def decide(scheme, complete):
    """What was decided on scores and grades (section 4); ranks stay as they are."""
    for outcome in complete:
        if outcome.person.entries:
            outcome.score = _published(scheme, outcome.score + sum(outcome.person.entries))
            if scheme.grades and not scheme.grades.quota:
                outcome.grade = _band_grade(scheme.grades, outcome.score)
        if outcome.person.grade is not None:
            outcome.grade = outcome.person.grade


def _grade_pool(grades, pool):
    seats = _seats(grades, len(pool)) if grades.quota else None
    for outcome in pool:
        if seats:
            equal = sum(other.score == outcome.score for other in pool)
            place = outcome.rank - 1 + (equal - 1 if grades.ties == "down" else 0)
            outcome.grade = seats[place]
        else:
            outcome.grade = _band_grade(grades, outcome.score)


def _band_grade(grades, score):
    for name, least in zip(grades.names, grades.steps):
        if score >= least:
            return name
    return grades.names[-1]


def _seats(grades, people):
    """The grade of each seat, best first."""
    seats, percents = [], Fraction(0)
    for name, percent in zip(grades.names, grades.steps):
        percents += percent
        upto = rounded(people * percents / 100, 0, "half-up" if grades.seats == "nearest" else "down")
        seats += [name] * (int(upto) - len(seats))
    return seats + [grades.names[-1]] * (people - len(seats))
