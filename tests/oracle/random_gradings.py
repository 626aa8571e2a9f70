# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random gradings, each with a source of valid values for it."""

from fractions import Fraction

from periods import MONTHS
from random_numbers import near


def period_text(length, index):
    in_year = 12 // MONTHS[length]
    year, part = divmod(index, in_year)
    form = {"month": "{:04}-{:02}", "quarter": "{:04}Q{}", "half": "{:04}H{}", "year": "{:04}"}
    return form[length].format(year, part + 1)


class MeasuredValues:
    """Values around the edges that matter; `ratios` is the share given as ratios."""

    def __init__(self, dice, edges, low=None, high=None):
        self.ratios = dice.choice((0, 0, 20, 100))
        self.edges = [value for edge in edges for value in near(edge)
                      if (low is None or value >= low) and (high is None or value <= high)]
        if not self.edges:
            self.edges = [low if low is not None else high]

    def __call__(self, dice):
        value = dice.choice(self.edges)
        if not dice.chance(self.ratios):
            return dice.written(value)
        den = Fraction(dice.choice((1, 2, 3, 7, 9, 47, Fraction(1, 2), 1000)))
        num = value * den
        if (num * 10**6).denominator != 1 or abs(num) >= 10**11:
            num, den = value, Fraction(1)
        return {"num": dice.written(num), "den": dice.written(den)}


def _range(dice, grading, low, high):
    """At times a range, which then bounds the values."""
    if not dice.chance(30):
        return low, high
    low, high = Fraction(low if low is not None else -200), Fraction(300)
    grading["range"] = {"min": dice.written(low), "max": dice.written(high)}
    return low, high


def attainment(dice, _full, _period):
    better = dice.choice(("higher", "lower"))
    grading = {"method": "attainment", "better": better}
    shape = dice.choice(("ratio", "linear")) if better == "lower" else None
    if shape and (shape == "linear" or dice.chance(50)):
        grading["shape"] = shape
    target = dice.choice((1, 2, 3, 24, 80, 95, 100, Fraction("0.25"), Fraction("99.999999")))
    dice.maybe(grading, 85, "target", lambda: dice.written(target))
    dice.maybe(grading, 50, "cap", lambda: dice.pick("1", "1.2", "1.5", "0.8", "2.333333"))
    if dice.chance(40):
        grading["floor"] = dice.choice((None, "0", "-1", "0.2", "-0.5"))
    low = 0 if shape == "ratio" else None
    low, high = _range(dice, grading, low, None)
    edges = [0, target, target * Fraction(1, 2), target * 2, target * Fraction(6, 5),
             target * Fraction(9, 10), target + 1, -1, dice.decimal(0, 120)]
    return grading, MeasuredValues(dice, edges, low, high)


def bands(dice, _full, _period):
    edges = sorted({dice.decimal(-5, 110, dice.choice((0, 0, 1, 6)))
                    for _ in range(dice.randint(1, 4))})
    edge_name = dice.choice(("from", "upTo"))
    if edge_name == "from":
        edges.reverse()
    listed = [{edge_name: dice.written(edge), "rate": _rate(dice)} for edge in edges]
    grading = {"method": "bands", "bands": listed + [{"rate": _rate(dice)}]}
    low, high = _range(dice, grading, None, None)
    return grading, MeasuredValues(dice, edges + [0, -3, 100], low, high)


def _rate(dice):
    return dice.pick("1", "0.8", "0.5", "0", "1.2", "0.333333", "-0.1", "0.965")


def curve(dice, _full, _period):
    xs = sorted({dice.decimal(-5, 110) for _ in range(dice.randint(2, 5))} | {Fraction(50)})
    if len(xs) < 2:
        xs.append(xs[-1] + 1)
    grading = {"method": "curve", "points": [[dice.written(x), _rate(dice)] for x in xs]}
    low, high = _range(dice, grading, None, None)
    middles = [(a + b) / 2 for a, b in zip(xs, xs[1:])]
    return grading, MeasuredValues(dice, xs + middles + [xs[0] - 1, xs[-1] + 1], low, high)


class ItemValues:
    """Values of a deduction or of penalties."""

    def __init__(self, items):
        self.items = items

    def __call__(self, dice):
        value = {item["id"]: self._entries(dice, item)
                 for item in self.items if dice.chance(60)}
        if dice.chance(5) and self.items:
            value.setdefault(self.items[0]["id"], None)
        return value

    def _entries(self, dice, item):
        if item.get("steps"):
            return dice.count(dice.choice((0, 0, 1, 2, 3, 7)))
        if item.get("each") is not None:
            counts = [dice.pick("0", "0.5", "0.5", "1", "2", "2.5", "0.000001", "3")
                      for _ in range(dice.randint(0, 4))]
            return dice.choice((counts, counts[0] if counts else 0))
        low, high = Fraction(item["min"]), Fraction(item["max"])
        return [dice.pick(low, high, (low + high) / 2) for _ in range(dice.randint(0, 3))]


def item_list(dice, prefix):
    items = []
    for number in range(dice.randint(1, 3)):
        item = {"id": f"{prefix}{number}"}
        kind = dice.randrange(3)
        if kind == 0:
            item["each"] = dice.pick("4", "0.5", "0", "1.25", "33.333333")
            dice.maybe(item, 60, "count", lambda: dice.choice(("whole-up", "exact")))
            dice.maybe(item, 40, "max", lambda: dice.pick("20", "5", "0", "7.5"))
        elif kind == 1:
            item["min"], item["max"] = dice.pick("0", "1", "2"), dice.pick("2", "5", "5.5")
        else:
            item["steps"] = [dice.pick("0", "5", "10", "30", "2.5")
                             for _ in range(dice.randint(1, 3))]
        items.append(dice.named(item))
    return items


def deduction(dice, _full, _period):
    grading = {"method": "deduction", "items": item_list(dice, "item-")}
    if dice.chance(50):
        grading["floor"] = dice.choice((None, "0", "10", "-20"))
    return grading, ItemValues(grading["items"])


def rating(dice, full, _period):
    levels = [dice.named({"id": f"level-{number}", "points": dice.pick(near(full * number / 4)[0])})
              for number in (4, 3, 2, 0)]
    return {"method": "rating", "levels": levels}, lambda dice: dice.choice(levels)["id"]


def points(dice, full, _period):
    grading = {"method": "points"}
    low = Fraction(dice.choice((0, 0, -5, -20)))
    if low or dice.chance(20):
        grading["min"] = dice.written(low)
    edges = [low, full, full / 2, full * 3 / 5, full * 9 / 10, Fraction(0), full * 4 / 5]
    return grading, lambda dice: dice.pick(*[value for edge in edges for value in near(edge)[:4]
                                             if low <= value <= full])


def raters(dice, full, _period):
    grading = {"method": "raters", "raters": [
        dice.named({"id": each, "weight": dice.pick("10", "60", "30", "0.5", "33.333333")})
        for each in ("self", "leader", "lateral")[:dice.randint(1, 3)]]}
    dice.maybe(grading, 60, "absent", lambda: dice.choice(("exclude", "block")))

    def values(dice):
        given = {}
        for rater in grading["raters"]:
            if dice.chance(85):
                marks = [dice.pick(0, full, near(full / 2)[0], near(full * 7 / 9)[0])
                         for _ in range(dice.choice((0, 1, 1, 1, 2, 3)))]
                given[rater["id"]] = marks if marks or dice.chance(70) else None
        return given
    return grading, values


def periods(dice, _full, period):
    shorter = [length for length in MONTHS if MONTHS[length] < MONTHS[period.length]]
    of = dice.choice(shorter)
    first = period.first_month // MONTHS[of]
    whole = MONTHS[period.length] // MONTHS[of]
    expect = dice.randint(1, whole + 1)
    grading = {"method": "periods", "of": of, "expect": dice.count(expect)}
    dice.maybe(grading, 60, "divide", lambda: dice.choice(("expected", "present")))

    def values(dice):
        given = dice.sample(range(whole), dice.randint(0, min(whole, expect)))
        value = {period_text(of, first + each): dice.pick("100", "87.5", "95.55", "0", "120", "-5")
                 for each in given}
        if dice.chance(10):
            value.setdefault(period_text(of, first), None)
        return value
    return grading, values


GRADINGS = (attainment, attainment, bands, curve, deduction, rating, points, points, raters, periods)


def random_grading(dice, full, period):
    """(grading, a function that makes values)."""
    make = dice.choice(GRADINGS)
    if make is periods and period.length == "month":
        make = points
    return make(dice, full, period)
