# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gradings of section 3.

Every grading is built from its place in the scheme, reads a person's value (`read`, which
gives None where the value counts as missing) and turns it into points (`earned`).
"""

from dataclasses import dataclass
from fractions import Fraction

from deductions import ItemList
from exact import mean
from ids import NAMES, check_names, read_id
from periods import MONTHS, read_period
from reading import unique

@dataclass(frozen=True)
class Measured:
    """A measured value; `ratio` is its (num, den) when it was given as one."""

    amount: Fraction
    ratio: tuple = None


def read_measured(place):
    """A decimal or a ratio."""
    if not isinstance(place.value, dict):
        return Measured(place.decimal())
    place.object(("num", "den"))
    num = place.required("num").decimal()
    den = place.required("den").decimal(above=0)
    return Measured(num / den, (num, den))


class Grading:
    """What all gradings share; `full` is the points at rate 1."""

    measures = False      # supplies `value:`
    pools = False         # takes ratios
    targeted = False      # needs a target to be graded
    target = None

    def __init__(self, _place, full):
        self.full = full

    def measured(self, value):
        """What `value:ID` sees."""
        return value.amount if isinstance(value, Measured) else value


class Ranged(Grading):
    """A grading of a measured value with an optional range of what may be typed."""

    measures = True
    pools = True

    def __init__(self, place, full):
        super().__init__(place, full)
        self.low = self.high = None
        bounds = place.optional("range")
        if bounds:
            self.low, self.high = read_bounds(bounds)

    def read(self, place):
        value = read_measured(place)
        if self.low is not None and value.amount < self.low:
            place.refuse("out-of-range", "below the range of this indicator")
        if self.high is not None and value.amount > self.high:
            place.refuse("out-of-range", "above the range of this indicator")
        return value


def read_bounds(place):
    """{"min", "max"}, either end optional."""
    place.object(("min", "max"))
    low, high = (end and end.decimal() for end in (place.optional("min"), place.optional("max")))
    if low is not None and high is not None and low > high:
        place.refuse("bad-scheme", "min is above max")
    return low, high


class Attainment(Ranged):
    FIELDS = ("better", "shape", "target", "cap", "floor", "range")
    targeted = True

    def __init__(self, place, full):
        super().__init__(place, full)
        self.better = place.required("better").word(("higher", "lower"))
        shape = place.optional("shape")
        self.shape = shape.word(("ratio", "linear")) if shape else "ratio"
        target = place.optional("target")
        self.target = target.decimal(above=0) if target else None
        cap = place.optional("cap")
        self.cap = cap.decimal() if cap else Fraction(1)
        self.floor = read_floor(place)
        if self.floor is not None and self.floor > self.cap:
            place.refuse("bad-scheme", "the floor is above the cap")

    def read(self, place):
        value = super().read(place)
        if self.better == "lower" and self.shape == "ratio" and value.amount < 0:
            place.refuse("out-of-range", "below zero cannot be compared as target / value")
        return value

    def earned(self, value, target):
        rate = min(self._reach(value.amount, target), self.cap)
        if self.floor is not None:
            rate = max(rate, self.floor)
        return self.full * rate

    def _reach(self, amount, target):
        if self.better == "higher":
            return amount / target
        if self.shape == "linear":
            return 2 - amount / target
        return target / amount if amount else self.cap


def read_floor(place):
    """Absent is 0, null is no floor (None)."""
    if not place.has("floor"):
        return Fraction(0)
    floor = place.optional("floor")
    return floor.decimal() if floor else None


class Bands(Ranged):
    FIELDS = ("bands", "range")

    def __init__(self, place, full):
        super().__init__(place, full)
        bands = place.required("bands")
        places = bands.items()
        if not places:
            bands.refuse("bad-scheme", "no bands")
        self.edge = "from"
        self.bands = []
        for number, band in enumerate(places):
            self._add(band, number, number == len(places) - 1)

    def _add(self, band, number, last):
        band.object(("from", "upTo", "rate"))
        rate = band.required("rate").decimal()
        given = [edge for edge in ("from", "upTo") if band.optional(edge)]
        if last:
            if given:
                band.child(given[0]).refuse("bad-scheme", "the last band has no edge")
            self.bands.append((None, rate))
            return
        if not given:
            band.refuse("bad-scheme", "only the last band has no edge")
        if number == 0:
            self.edge = given[0]
        for edge in given:
            if edge != self.edge:
                band.child(edge).refuse("bad-scheme", "from and upTo cannot be mixed")
        self._add_edge(band.child(self.edge), rate)

    def _add_edge(self, place, rate):
        edge = place.decimal()
        if self.bands:
            before = self.bands[-1][0]
            if (edge >= before) if self.edge == "from" else (edge <= before):
                place.refuse("bad-scheme", "the bands are out of order")
        self.bands.append((edge, rate))

    def earned(self, value, _target):
        for edge, rate in self.bands:
            if edge is None or self._reaches(value.amount, edge):
                return self.full * rate
        raise AssertionError("the last band takes everything")

    def _reaches(self, amount, edge):
        return amount >= edge if self.edge == "from" else amount <= edge


class Curve(Ranged):
    FIELDS = ("points", "range")

    def __init__(self, place, full):
        super().__init__(place, full)
        points = place.required("points")
        self.points = []
        for point in points.items():
            pair = point.items()
            if len(pair) != 2:
                point.refuse("bad-value", "a point is a pair")
            x, y = pair[0].decimal(), pair[1].decimal()
            if self.points and x <= self.points[-1][0]:
                pair[0].refuse("bad-scheme", "x must strictly rise")
            self.points.append((x, y))
        if len(self.points) < 2:
            points.refuse("bad-scheme", "a curve has two points at least")

    def earned(self, value, _target):
        return self.full * self._rate(value.amount)

    def _rate(self, x):
        if x <= self.points[0][0]:
            return self.points[0][1]
        for (x0, y0), (x1, y1) in zip(self.points, self.points[1:]):
            if x <= x1:
                return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
        return self.points[-1][1]


class Deduction(Grading):
    FIELDS = ("floor", "items")

    def __init__(self, place, full):
        super().__init__(place, full)
        self.floor = read_floor(place)
        self.items = ItemList(place.required("items"))

    def read(self, place):
        return self.items.read(place)

    def earned(self, value, _target):
        left = self.full - self.items.points(value)
        return left if self.floor is None else max(left, self.floor)


class Rating(Grading):
    FIELDS = ("levels",)

    def __init__(self, place, full):
        super().__init__(place, full)
        levels = place.required("levels")
        self.levels = {}
        ids = []
        for level in levels.items():
            level.object(("id", "points") + NAMES)
            check_names(level)
            ids.append(level.required("id"))
            self.levels.setdefault(read_id(ids[-1]),
                                   level.required("points").decimal(least=0, most=full))
        unique(ids, [each.value for each in ids])
        if not ids:
            levels.refuse("bad-scheme", "no levels")

    def read(self, place):
        if place.text() not in self.levels:
            place.refuse("unknown-id", f"no level {place.value}")
        return place.value

    def earned(self, value, _target):
        return self.levels[value]


class Points(Grading):
    FIELDS = ("min",)
    measures = True

    def __init__(self, place, full):
        super().__init__(place, full)
        low = place.optional("min")
        self.low = low.decimal() if low else Fraction(0)
        if self.low > full:
            low.refuse("bad-scheme", "min is above full")

    def read(self, place):
        return place.decimal(least=self.low, most=self.full)

    def earned(self, value, _target):
        return value


class Raters(Grading):
    FIELDS = ("absent", "raters")

    def __init__(self, place, full):
        super().__init__(place, full)
        absent = place.optional("absent")
        self.absent = absent.word(("exclude", "block")) if absent else "exclude"
        raters = place.required("raters")
        self.weights = {}
        ids = []
        for rater in raters.items():
            rater.object(("id", "weight") + NAMES)
            check_names(rater)
            ids.append(rater.required("id"))
            self.weights.setdefault(read_id(ids[-1]), rater.required("weight").decimal(above=0))
        unique(ids, [each.value for each in ids])
        if not ids:
            raters.refuse("bad-scheme", "no raters")

    def read(self, place):
        marks = {}
        for key in place.object().value:
            if key not in self.weights:
                place.child(key).refuse("unknown-id", f"no rater {key}")
        for key, given in place.fields():
            marks[key] = [mark.decimal(least=0, most=self.full) for mark in given.items()]
        marked = {key: given for key, given in marks.items() if given}
        if not marked or (self.absent == "block" and len(marked) < len(self.weights)):
            return None
        return marked

    def earned(self, value, _target):
        total = sum(self.weights[key] * mean(marks) for key, marks in value.items())
        return total / sum(self.weights[key] for key in value)


class Periods(Grading):
    FIELDS = ("of", "expect", "divide")
    measures = True

    def __init__(self, place, full, period):
        super().__init__(place, full)
        of = place.required("of")
        self.of = of.word(tuple(MONTHS))
        if MONTHS[self.of] >= MONTHS[period.length]:
            of.refuse("bad-scheme", "not shorter than the scheme's period")
        self.within = period
        self.expect = place.required("expect").count(least=1)
        divide = place.optional("divide")
        self.divide = divide.word(("expected", "present")) if divide else "expected"

    def read(self, place):
        scores = []
        for key in place.object().value:
            given = place.child(key)
            if not self.within.holds(read_period(type(place)(key, given.at), self.of)):
                given.refuse("out-of-range", "outside the evaluated period")
            if given.value is not None:
                scores.append(given.decimal())
        if len(scores) > self.expect:
            place.refuse("out-of-range", f"more than {self.expect}")
        return scores or None

    def measured(self, value):
        divisor = self.expect if self.divide == "expected" else len(value)
        return sum(value, Fraction(0)) / divisor

    def earned(self, value, _target):
        return self.full * self.measured(value) / 100


METHODS = {"attainment": Attainment, "bands": Bands, "curve": Curve, "deduction": Deduction,
           "rating": Rating, "points": Points, "raters": Raters, "periods": Periods}


def read_grading(place, full, period):
    place.object()
    method = METHODS[place.required("method").word(tuple(METHODS))]
    place.object(("method",) + method.FIELDS)
    if method is Periods:
        return Periods(place, full, period)
    return method(place, full)
