# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scheme: the tree, adjustments, limits, rounding and grades (sections 2 and 4)."""

from dataclasses import dataclass, field
from fractions import Fraction

from deductions import ItemList
from exact import MODES
from gradings import read_bounds, read_grading
from ids import NAMES, check_names, read_id
from pay import read_pay
from periods import MONTHS
from reading import unique
from rules import read_rules

SCHEME_FIELDS = ("format", "id", "version", "source", "period", "positions", "full", "weights",
                 "rounding", "root", "adjustments", "limits", "grades", "rules", "pay") + NAMES
GROUP_FIELDS = ("id", "weight", "children", "penalties") + NAMES
INDICATOR_FIELDS = ("id", "weight", "full", "missing", "grading", "unit", "measure",
                    "scorer") + NAMES


@dataclass
class Node:
    """A group (with children) or an indicator (with a grading)."""

    place: object
    id: str = None
    weight: Fraction = None
    children: list = field(default_factory=list)
    penalties: ItemList = None
    grading: object = None
    full: Fraction = None
    missing: str = "block"

    def walk(self):
        """Children before their group, in tree order."""
        for child in self.children:
            yield from child.walk()
        yield self

    def indicators(self):
        return [node for node in self.walk() if node.grading]


@dataclass
class Rounding:
    mode: str = "half-up"
    indicator: int = None
    score: int = 2
    money: int = 2


@dataclass
class Adjustment:
    low: Fraction
    high: Fraction

    def read(self, place):
        entries = [entry.decimal(least=self.low, most=self.high) for entry in place.items()]
        return sum(entries, Fraction(0))


@dataclass
class Grades:
    """The grade list, best first; `steps` are lower bounds or percents of seats."""

    names: list
    steps: list
    quota: bool
    within: str = "all"
    ties: str = "up"
    seats: str = "nearest"


class Scheme:
    """A scheme as read for one evaluated period."""

    def __init__(self, place, period):
        place.object(SCHEME_FIELDS)
        check_format(place, "plumbline-scheme/1")
        self.id = read_id(place.required("id"))
        _check_remarks(place)
        self.period = period
        self.positions = _read_positions(place.required("positions"))
        full = place.optional("full")
        self.full = full.decimal(above=0) if full else Fraction(100)
        weights = place.optional("weights")
        self.weights = weights.word(("total100", "relative")) if weights else "total100"
        self.rounding = _read_rounding(place.optional("rounding"))
        self._read_tree(place.required("root"))
        self._read_adjustments(place.optional("adjustments"))
        self.limits = _read_limits(place.optional("limits"), self.rounding.score)
        grades = place.optional("grades")
        self.grades = _read_grades(grades) if grades else None
        self.rules = read_rules(place.optional("rules"), self)
        self.pay = read_pay(place.optional("pay"), self)

    def _read_tree(self, place):
        self.nodes = {}
        self.id_places = []
        self.root = self._read_group(place, is_root=True)

    def _register(self, node, place):
        node.id = read_id(place)
        self.id_places.append(place)
        unique(self.id_places, [each.value for each in self.id_places])
        self.nodes[node.id] = node

    def _read_node(self, place):
        if place.object().has("children"):
            return self._read_group(place, is_root=False)
        return self._read_indicator(place)

    def _read_group(self, place, is_root):
        place.object(tuple(name for name in GROUP_FIELDS if not is_root or name != "penalties"))
        check_names(place)
        node = Node(place)
        if not is_root or place.optional("id"):
            self._register(node, place.required("id"))
        children = place.required("children")
        node.children = [self._read_node(child) for child in children.items()]
        if not node.children:
            children.refuse("bad-scheme", "a group without children")
        penalties = place.optional("penalties")
        node.penalties = ItemList(penalties) if penalties else None
        self._weigh_group(node, place, is_root)
        return node

    def _weigh_group(self, node, place, is_root):
        found = sum(child.weight for child in node.children)
        if self.weights == "total100" and not is_root:
            node.weight = place.required("weight").decimal(above=0)
        else:
            weight = place.optional("weight")
            node.weight = weight.decimal(above=0) if weight else found
        allowed = (100,) if is_root else (100, node.weight)
        if self.weights == "total100" and found not in allowed:
            place.refuse("weights-total", f"the weights of {node.id or 'the root'} add up to {found}")

    def _read_indicator(self, place):
        place.object(INDICATOR_FIELDS)
        check_names(place)
        node = Node(place)
        self._register(node, place.required("id"))
        full = place.optional("full")
        node.full = full.decimal(above=0) if full else Fraction(100)
        weight = place.optional("weight")
        node.weight = weight.decimal(above=0) if weight else node.full
        missing = place.optional("missing")
        if missing:
            node.missing = missing.word(("block", "zero", "full", "exclude"))
        _check_notes(place)
        node.grading = read_grading(place.required("grading"), node.full, self.period)
        return node

    def _read_adjustments(self, place):
        self.adjustments = {}
        for entry in place.items() if place else []:
            entry.object(("id", "min", "max") + NAMES)
            check_names(entry)
            self.id_places.append(entry.required("id"))
            key = read_id(self.id_places[-1])
            unique(self.id_places, [each.value for each in self.id_places])
            low, high = (entry.required(end).decimal() for end in ("min", "max"))
            if low > high:
                entry.refuse("bad-scheme", "min is above max")
            self.adjustments[key] = Adjustment(low, high)


def check_format(place, wanted):
    given = place.value.get("format")
    if given is None:
        place.refuse("bad-format", "no format")
    if given != wanted:
        place.child("format").refuse("bad-format", f"not {wanted}")


def _check_remarks(place):
    check_names(place)
    source = place.optional("source")
    if source:
        source.names()
    version = place.optional("version")
    if version:
        version.count(least=0)


def _check_notes(place):
    """unit, measure and scorer change no score; only their kind is looked at."""
    for name in ("unit", "scorer"):
        given = place.optional(name)
        if given:
            given.names()
    measure = place.optional("measure")
    if measure and not measure.is_text():
        measure.object()


def _read_positions(place):
    places = place.items()
    positions = [read_id(each) for each in places]
    unique(places, positions)
    if not positions:
        place.refuse("bad-scheme", "no positions")
    return positions


def _read_rounding(place):
    rounding = Rounding()
    if not place:
        return rounding
    place.object(("mode", "indicator", "score", "money"))
    mode = place.optional("mode")
    if mode:
        rounding.mode = mode.word(MODES)
    for name in ("indicator", "score", "money"):
        places = place.optional(name)
        if places:
            setattr(rounding, name, places.count(least=0, most=6))
    return rounding


def _read_limits(place, places):
    if not place:
        return None, None
    limits = read_bounds(place)
    for name, limit in zip(("min", "max"), limits):
        if limit is not None and (limit * 10**places).denominator != 1:
            place.child(name).refuse("bad-scheme", "more places than the score has")
    return limits


def _read_grades(place):
    place.object()
    quota = not place.has("bands")
    kind, own = ("quota", ("ties", "seats")) if quota else ("bands", ())
    place.object((kind, "within") + own)
    listed = place.required(kind)
    step = "percent" if quota else "from"
    names, steps = _read_grade_list(listed, step)
    grades = Grades(names, steps, quota)
    for name, words in (("within", ("all", "team", "position")), ("ties", ("up", "down")),
                        ("seats", ("nearest", "down"))):
        given = place.optional(name)
        if given:
            setattr(grades, name, given.word(words))
    return grades


def _read_grade_list(listed, step):
    places = listed.items()
    if not places:
        listed.refuse("bad-scheme", "no grades")
    name_places, steps = [], []
    for number, entry in enumerate(places):
        entry.object(("grade", step) + NAMES)
        check_names(entry)
        name_places.append(entry.required("grade"))
        name_places[-1].filled()
        if number == len(places) - 1:
            if entry.optional(step):
                entry.child(step).refuse("bad-scheme", f"the last grade has no {step}")
        else:
            steps.append(_read_step(entry, step, steps))
    names = [each.value for each in name_places]
    unique(name_places, names)
    if step == "percent" and sum(steps) > 100:
        listed.refuse("bad-scheme", "the percents add up to more than 100")
    return names, steps


def _read_step(entry, step, before):
    if not entry.optional(step):
        entry.refuse("missing-field", f"only the last grade has no {step}")
    place = entry.child(step)
    number = place.decimal(least=0 if step == "percent" else None)
    if step == "from" and before and number >= before[-1]:
        place.refuse("bad-scheme", "from must strictly fall")
    return number


def periods_fit(period, place):
    """The length the scheme names, which the evaluated period must have."""
    length = place.required("period").word(tuple(MONTHS))
    return period is not None and period.length == length
