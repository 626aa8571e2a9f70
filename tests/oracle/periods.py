# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Periods: 2024-03, 2024Q1, 2024H1, 2024."""

import re
from dataclasses import dataclass

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
FORMS = (
    ("month", re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")),
    ("quarter", re.compile(r"([0-9]{4})Q([1-4])")),
    ("half", re.compile(r"([0-9]{4})H([12])")),
    ("year", re.compile(r"([0-9]{4})")),
)


@dataclass(frozen=True)
class Period:
    """`index` counts periods of this length since the year 0."""

    length: str
    index: int

    @property
    def first_month(self):
        return self.index * MONTHS[self.length]

    @property
    def after_last_month(self):
        return (self.index + 1) * MONTHS[self.length]

    def holds(self, other):
        return (self.first_month <= other.first_month
                and other.after_last_month <= self.after_last_month)


def parse_period(text):
    """The period, or None."""
    for length, form in FORMS:
        found = form.fullmatch(text)
        if found:
            in_year = int(found.group(2)) - 1 if found.lastindex == 2 else 0
            return Period(length, int(found.group(1)) * (12 // MONTHS[length]) + in_year)
    return None


def read_period(place, length):
    period = parse_period(place.text())
    if period is None or period.length != length:
        place.refuse("bad-value", f"not a {length}")
    return period
