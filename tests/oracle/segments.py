# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Segments of people who joined, left or moved within the period (docs/FORMATS.md, section 7)."""

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from reading import unique

FRACTION = re.compile(r"-?[0-9]+/[0-9]+", re.ASCII)


@dataclass
class Segment:
    part: str
    days: int
    score: Fraction      # exact; None of the own and later parts, and where it is incomplete


@dataclass
class Segments:
    way: str
    period_days: int
    segments: list
    own: int

    @property
    def moves_on(self):
        return self.own + 1 < len(self.segments)

    @property
    def days(self):
        return sum(segment.days for segment in self.segments)

    def counts(self, index):
        if self.way == "days":
            return True
        most = max(segment.days for segment in self.segments)
        return index == max(i for i, segment in enumerate(self.segments) if segment.days == most)

    @property
    def paid_days(self):
        if self.way == "days":
            return self.segments[self.own].days
        return self.days if self.counts(self.own) else 0

    def missing(self):
        """Parts before the own one that count and have no score."""
        if self.moves_on:
            return []
        return [segment.part for index, segment in enumerate(self.segments[:self.own])
                if self.counts(index) and segment.score is None]

    def combined(self, own_score):
        """Exact, from the exact score of this part."""
        if self.moves_on:
            return own_score
        parts = [(segment.days, own_score if index == self.own else segment.score)
                 for index, segment in enumerate(self.segments) if self.counts(index)]
        return sum(days * score for days, score in parts) / sum(days for days, _ in parts)

    def result(self, own_score):
        return [{"part": segment.part, "days": segment.days,
                 **({} if score is None else {"score": exact(score)}),
                 "counts": self.counts(index)}
                for index, segment in enumerate(self.segments)
                for score in [own_score if index == self.own else segment.score]]


def exact(score):
    """A decimal of at most six places where it is one, else a fraction."""
    if (score * 10 ** 6).denominator != 1:
        return f"{score.numerator}/{score.denominator}"
    millionths = abs(score.numerator * 10 ** 6 // score.denominator)
    text = f"{millionths // 10 ** 6}.{millionths % 10 ** 6:06}".rstrip("0").rstrip(".")
    return f"-{text}" if score < 0 else text


def days_in(period):
    first, after = (date(month // 12, month % 12 + 1, 1)
                    for month in (period.first_month, period.after_last_month))
    return (after - first).days


def read_segments(place, period):
    """The segments, or None."""
    if not place:
        return None
    place.object(("way", "parts"))
    way = place.optional("way")
    if way:
        way.word(("days", "majority"))
    given, segments, owned = [], [], []
    for index, each in enumerate(place.required("parts").items()):
        each.object(("part", "days", "score", "own"))
        given.append(each)
        segments.append(Segment(each.required("part").filled(), each.required("days").count(),
                                _read_score(each.optional("score"))))
        own = each.optional("own")
        if own and own.flag():
            owned.append(index)
    if len(owned) != 1:
        place.child("parts").refuse("bad-value", "exactly one segment is the own one")
    read = Segments(way.value if way else "days", days_in(period), segments, owned[0])
    unique([each.child("part") for each in given], [segment.part for segment in segments])
    for index, segment in enumerate(segments):
        if segment.score is not None and index >= read.own:
            given[index].child("score").refuse("bad-value", "only earlier segments have a score")
    _check_days(read, given)
    return read


def _check_days(read, given):
    total = 0
    for each, segment in zip(given, read.segments):
        total += segment.days
        if segment.days < 1 or total > read.period_days:
            each.child("days").refuse("out-of-range", "not so many days")


def _read_score(place):
    if not place:
        return None
    if not place.is_text() or "/" not in place.value:
        return place.decimal()
    if not FRACTION.fullmatch(place.value) or not int(place.value.partition("/")[2]):
        place.refuse("bad-number", "not a fraction")
    return Fraction(place.value)
