# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules: metrics, conditions, operands and effects (section 5).

Rules look at outcomes (see scoring.Outcome) of complete people only.
"""

import operator
from dataclasses import dataclass
from fractions import Fraction

from exact import STATS
from gradings import Deduction, Ranged
from ids import NAMES, check_names, read_id
from reading import unique

OPS = {"<": operator.lt, "<=": operator.le, "=": operator.eq,
       "!=": operator.ne, ">=": operator.ge, ">": operator.gt}
ACTIONS = ("commend", "raise", "promote", "talent-pool", "training", "coach", "remind", "warn",
           "fine", "demote", "transfer", "dismissal-review", "improvement-plan")
UNJUDGED = object()


# Metrics

@dataclass
class Metric:
    kind: str
    node: object = None
    item: str = None

    def of(self, outcome):
        """The metric of a complete person, or None where it does not exist."""
        if self.kind in ("score", "rank", "grade"):
            return getattr(outcome, self.kind)
        if self.kind == "count":
            return self._count(outcome)
        if self.kind == "value":
            value = outcome.person.values.get(self.node.id)
            return None if value is None else self.node.grading.measured(value)
        return getattr(outcome.nodes[self.node.id], self.kind)

    def _count(self, outcome):
        value = outcome.person.values.get(self.node.id)
        if self.node.penalties:
            return self.node.penalties.count(value or {}, self.item)
        return None if value is None else self.node.grading.items.count(value, self.item)


def read_metric(place, scheme):
    kind, colon, rest = place.text().partition(":")
    if not colon and kind in ("score", "rank", "grade"):
        if kind == "grade" and not scheme.grades:
            place.refuse("bad-scheme", "there are no grades")
        return Metric(kind)
    if not rest or kind not in ("rate", "earned", "value", "count"):
        place.refuse("bad-value", "not a metric")
    if kind == "count":
        return _read_count(place, rest, scheme)
    return read_node_metric(place, kind, rest, scheme)


def read_node_metric(place, kind, name, scheme):
    """rate:ID, earned:ID or value:ID."""
    node = scheme.nodes.get(name)
    if not node:
        place.refuse("unknown-id", f"no node {name}")
    if kind == "earned" and not node.grading:
        place.refuse("bad-scheme", "a group earns no points")
    if kind == "value" and not (node.grading and node.grading.measures):
        place.refuse("bad-scheme", f"{name} measures no value")
    return Metric(kind, node)


def _read_count(place, rest, scheme):
    name, dot, item = rest.partition(".")
    if not dot or not item:
        place.refuse("bad-value", "not count:ID.ITEM")
    node = scheme.nodes.get(name)
    if not node:
        place.refuse("unknown-id", f"no node {name}")
    items = node.grading.items if isinstance(node.grading, Deduction) else node.penalties
    if not items:
        place.refuse("bad-scheme", f"{name} counts nothing")
    if item not in items.items:
        place.refuse("unknown-id", f"{name} has no item {item}")
    return Metric("count", node, item)


# Operands: each gives its value for a person, or UNJUDGED

@dataclass
class NumberOperand:
    number: Fraction

    def of(self, _judge, _rule, _outcome):
        return self.number


@dataclass
class GradesOperand:
    grades: list

    def of(self, _judge, _rule, _outcome):
        return self.grades


@dataclass
class TargetOperand:
    metric: Metric

    def of(self, _judge, _rule, outcome):
        target = outcome.person.target(self.metric.node)
        return UNJUDGED if target is None else target


@dataclass
class PeersOperand:
    metric: Metric
    stat: str
    among: str
    positions: list

    def of(self, judge, rule, outcome):
        pool = [other for other in judge.complete
                if self._takes(rule, outcome.person, other.person)
                and self.metric.of(other) is not None]
        if not pool:
            return UNJUDGED
        if self.stat == "pooled":
            return self._pooled(pool)
        return STATS[self.stat]([Fraction(self.metric.of(other)) for other in pool])

    def _takes(self, rule, person, other):
        if self.positions is not None:
            return other.position in self.positions
        if self.among == "rule":
            return rule.is_for(other)
        if self.among == "team":
            return other.team == person.team
        return self.among == "all" or other.position == person.position

    def _pooled(self, pool):
        ratios = [other.person.values[self.metric.node.id].ratio for other in pool]
        if None in ratios:
            return UNJUDGED
        return sum(num for num, _ in ratios) / sum(den for _, den in ratios)


@dataclass
class TrailingOperand:
    metric: Metric
    length: int
    stat: str
    gaps: bool

    def of(self, judge, _rule, outcome):
        held = [(entry.index, value) for entry in outcome.person.history
                for value in [self._held(entry)] if value is not None]
        held = sorted(held, reverse=True)[:self.length]
        if len(held) < self.length:
            return UNJUDGED
        if not self.gaps and held[-1][0] != judge.scheme.period.index - self.length:
            return UNJUDGED
        return STATS[self.stat]([value for _, value in held])

    def _held(self, entry):
        if self.metric.kind == "score":
            return entry.score
        return entry.values.get(self.metric.node.id)


def _read_number(place, _metric, _scheme):
    place.object(("number",))
    return NumberOperand(place.required("number").decimal())


def _read_grades(place, _metric, scheme):
    place.object(("grades",))
    grades = place.required("grades").items()
    for grade in grades:
        check_grade(grade, scheme)
    return GradesOperand([grade.value for grade in grades])


def _read_target(place, metric, _scheme):
    place.object(("target",))
    if not place.required("target").flag():
        place.child("target").refuse("bad-value", "only true has a meaning here")
    if metric.kind != "value":
        place.refuse("bad-scheme", "only value: has a target")
    return TargetOperand(metric)


def _read_peers(place, metric, scheme):
    place.object(("peers", "among", "positions"))
    stat = place.required("peers").word(("mean", "median", "min", "max", "pooled"))
    among = place.optional("among")
    positions = place.optional("positions")
    if among and positions:
        positions.refuse("bad-scheme", "either among or positions")
    if stat == "pooled" and not (metric.kind == "value" and isinstance(metric.node.grading, Ranged)):
        place.child("peers").refuse("bad-scheme", "only ratios can be pooled")
    return PeersOperand(metric, stat,
                        among.word(("rule", "all", "team", "position")) if among else "rule",
                        read_position_list(positions, scheme))


def _read_trailing(place, metric, _scheme):
    place.object(("trailing", "stat", "gaps"))
    length = place.required("trailing").count(least=1)
    stat = place.optional("stat")
    gaps = place.optional("gaps")
    if metric.kind not in ("score", "value"):
        place.refuse("bad-scheme", "the history holds scores and values only")
    return TrailingOperand(metric, length, stat.word(tuple(STATS)) if stat else "mean",
                           gaps.flag() if gaps else True)


OPERANDS = {"number": _read_number, "grades": _read_grades, "target": _read_target,
            "peers": _read_peers, "trailing": _read_trailing}


def read_operand(place, metric, scheme):
    place.object(("number", "grades", "target", "peers", "among", "positions", "trailing", "stat",
                  "gaps"))
    for name, read in OPERANDS.items():
        if place.has(name):
            return read(place, metric, scheme)
    return place.refuse("missing-field", "no operand")


def read_position_list(place, scheme):
    if not place:
        return None
    for position in place.items():
        if position.text() not in scheme.positions:
            position.refuse("unknown-id", f"no position {position.value}")
    return list(place.value)


def check_grade(place, scheme):
    if place.text() not in (scheme.grades.names if scheme.grades else ()):
        place.refuse("unknown-id", f"no grade {place.value}")


# Conditions

@dataclass
class Condition:
    metric: Metric
    op: str
    operand: object

    def judge(self, judge, rule, outcome):
        """True, False or UNJUDGED."""
        value = self.metric.of(outcome)
        if value is None:
            return UNJUDGED
        than = self.operand.of(judge, rule, outcome)
        if than is UNJUDGED:
            return UNJUDGED
        if self.metric.kind == "grade":
            return (value in than) == (self.op != "!=")
        return OPS[self.op](value, than)


def read_condition(place, scheme):
    place.object(("metric", "op", "than"))
    metric = read_metric(place.required("metric"), scheme)
    op = place.required("op")
    op.word(tuple(OPS) + ("in",))
    than = place.required("than")
    operand = read_operand(than, metric, scheme)
    graded = isinstance(operand, GradesOperand)
    if graded != (metric.kind == "grade"):
        than.refuse("bad-scheme", "a grade is compared with grades, anything else with numbers")
    if op.value not in (("=", "!=", "in") if graded else OPS):
        op.refuse("bad-scheme", "not an op of this metric")
    if graded and op.value != "in" and len(operand.grades) != 1:
        than.child("grades").refuse("bad-scheme", "one grade belongs here")
    return Condition(metric, op.value, operand)


# Effects and rules

@dataclass
class Effect:
    kind: str
    value: object = None


EFFECT_FIELDS = {"pay": ("amount",), "bonus-percent": ("percent",), "bonus-zero": (),
                 "grade-shift": ("by",), "grade-cap": ("grade",), "action": ("action",)}


def read_effect(place, scheme):
    place.object()
    do = place.required("do")
    kind = do.word(tuple(EFFECT_FIELDS))
    place.object(("do",) + EFFECT_FIELDS[kind] + NAMES)
    check_names(place)
    if kind.startswith("grade-") and not scheme.grades:
        do.refuse("bad-scheme", "there are no grades")
    if kind == "bonus-zero":
        return Effect(kind)
    given = place.required(EFFECT_FIELDS[kind][0])
    if kind == "grade-cap":
        check_grade(given, scheme)
        return Effect(kind, scheme.grades.names.index(given.value))
    read = {"pay": given.decimal, "bonus-percent": lambda: given.decimal(least=-100),
            "grade-shift": given.count, "action": lambda: given.word(ACTIONS)}
    return Effect(kind, read[kind]())


@dataclass
class Rule:
    id: str
    positions: list
    exclusive: str
    conditions: list
    effects: list

    def is_for(self, person):
        return self.positions is None or person.position in self.positions

    def judge(self, judge, outcome):
        for condition in self.conditions:
            verdict = condition.judge(judge, self, outcome)
            if verdict is not True:
                return verdict
        return True


def read_rules(place, scheme):
    places = place.items() if place else []
    ids, rules = [], []
    for each in places:
        each.object(("id", "for", "exclusive", "when", "then") + NAMES)
        check_names(each)
        ids.append(each.required("id"))
        exclusive = each.optional("exclusive")
        rules.append(Rule(
            read_id(ids[-1]), read_position_list(each.optional("for"), scheme),
            exclusive.filled() if exclusive else None,
            [read_condition(when, scheme) for when in each.required("when").items()],
            [read_effect(then, scheme) for then in each.required("then").items()]))
        unique(ids, [rule.id for rule in rules])
    return rules


class Judge:
    """Applies the rules to everybody complete, after rank and grade are known."""

    def __init__(self, scheme, complete):
        self.scheme = scheme
        self.complete = complete

    def apply(self):
        for outcome in self.complete:
            self._apply_to(outcome)

    def _apply_to(self, outcome):
        taken = set()
        for rule in self.scheme.rules:
            if not rule.is_for(outcome.person) or rule.exclusive in taken:
                continue
            verdict = rule.judge(self, outcome)
            if verdict is UNJUDGED:
                outcome.unjudged.append(rule.id)
            elif verdict:
                outcome.rules.append(rule.id)
                outcome.effects.extend(rule.effects)
                if rule.exclusive is not None:
                    taken.add(rule.exclusive)
        if self.scheme.grades:
            outcome.final_grade = outcome.person.grade or self._final_grade(outcome)

    def _final_grade(self, outcome):
        names = self.scheme.grades.names
        shift = sum(effect.value for effect in outcome.effects if effect.kind == "grade-shift")
        index = min(max(names.index(outcome.grade) - shift, 0), len(names) - 1)
        caps = [effect.value for effect in outcome.effects if effect.kind == "grade-cap"]
        return names[max([index] + caps)]
