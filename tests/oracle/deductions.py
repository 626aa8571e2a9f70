# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The items of deductions and penalties (section 3)."""

from fractions import Fraction

from exact import whole_up
from ids import NAMES, check_names, read_id
from reading import unique


class CountItem:
    FIELDS = ("each", "count", "max")

    def __init__(self, place):
        self.each = place.required("each").decimal(least=0)
        count = place.optional("count")
        self.way = count.word(("whole-up", "exact")) if count else "exact"
        most = place.optional("max")
        self.most = most.decimal(least=0) if most else None

    def read(self, place):
        entries = place.items() if place.is_list() else [place]
        return [entry.decimal(least=0) for entry in entries]

    def points(self, entries):
        counts = [whole_up(entry) if self.way == "whole-up" else entry for entry in entries]
        points = self.each * sum(counts, Fraction(0))
        return points if self.most is None else min(points, self.most)

    def count(self, entries):
        return sum(entries, Fraction(0))


class BoundsItem:
    FIELDS = ("min", "max")

    def __init__(self, place):
        self.low = place.required("min").decimal(least=0)
        self.high = place.required("max").decimal(least=0)
        if self.low > self.high:
            place.refuse("bad-scheme", "min is above max")

    def read(self, place):
        return [entry.decimal(least=self.low, most=self.high) for entry in place.items()]

    def points(self, entries):
        return sum(entries, Fraction(0))

    def count(self, entries):
        return Fraction(len(entries))


class StepsItem:
    FIELDS = ("steps",)

    def __init__(self, place):
        steps = place.required("steps")
        self.steps = [step.decimal(least=0) for step in steps.items()]
        if not self.steps:
            steps.refuse("bad-scheme", "no steps")

    def read(self, place):
        return place.count(least=0)

    def points(self, times):
        return self.steps[min(times, len(self.steps)) - 1] if times else Fraction(0)

    def count(self, times):
        return Fraction(times)


def _item_kind(place):
    place.object()
    if place.has("each"):
        return CountItem
    if place.has("steps"):
        return StepsItem
    return BoundsItem


class ItemList:
    """The items of a deduction, or of a group's penalties."""

    def __init__(self, place):
        self.items = {}
        ids = []
        for item in place.items():
            kind = _item_kind(item)
            item.object(("id",) + NAMES + kind.FIELDS)
            ids.append(item.required("id"))
            check_names(item)
            self.items.setdefault(read_id(ids[-1]), kind(item))
        unique(ids, [each.value for each in ids])

    def read(self, place):
        """Item id to entries; items that are null are not named."""
        value = {}
        for key, given in place.fields():
            if key not in self.items:
                given.refuse("unknown-id", f"no item {key}")
            value[key] = self.items[key].read(given)
        for key in place.value:
            if key not in self.items:
                place.child(key).refuse("unknown-id", f"no item {key}")
        return value

    def points(self, value):
        return sum((self.items[key].points(given) for key, given in value.items()), Fraction(0))

    def count(self, value, item):
        return self.items[item].count(value[item]) if item in value else Fraction(0)
