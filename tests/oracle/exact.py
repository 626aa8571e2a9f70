# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exact decimals, rounding and statistics (section 1 of the scoring specification)."""

import re
from fractions import Fraction

DECIMAL = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
WHOLE = re.compile(r"-?[0-9]{1,12}")
MODES = ("half-up", "half-even", "down")


def rounded(value, places, mode):
    """The fraction `value` held to `places` decimals."""
    scaled = abs(value) * 10**places
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    twice = 2 * rest
    tie_goes_up = mode == "half-up" or (mode == "half-even" and whole % 2 == 1)
    if mode != "down":
        if twice > scaled.denominator or (twice == scaled.denominator and tie_goes_up):
            whole += 1
    return Fraction(whole if value >= 0 else -whole, 10**places)


def fixed(value, places, mode="half-up"):
    """`value` as text with exactly `places` decimals; zero has no minus sign."""
    digits = rounded(value, places, mode) * 10**places
    assert digits.denominator == 1
    number = digits.numerator
    text = str(abs(number)).rjust(places + 1, "0")
    if places:
        text = text[:-places] + "." + text[-places:]
    return ("-" if number < 0 else "") + text


def whole_up(value):
    return Fraction(-((-value.numerator) // value.denominator))


def mean(values):
    return sum(values, Fraction(0)) / len(values)


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


STATS = {"mean": mean, "median": median, "min": min, "max": max}
