# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The golden quarter of ReportSamples.cpp worked out by hand: uses nothing of the program."""
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

ROWS = [("csat", "30", Fraction("95.86")), ("complaint-timeliness", "20", Fraction(4700, 53)),
        ("first-time-resolution", "15", Fraction(8700, 110)), ("process-compliance", "10", Fraction("94.1")),
        ("teamwork", "10", Fraction(94)), ("training", "5", Fraction(85))]


def places(number, count):
    unit = Decimal(1).scaleb(-count)
    scaled = Decimal(number.numerator) * 10 ** 12 // number.denominator / 10 ** 12
    return scaled.quantize(unit, ROUND_HALF_UP)


if __name__ == "__main__":
    weights = sum(Fraction(weight) for _, weight, _ in ROWS)
    total = Fraction(0)
    for name, weight, value in ROWS:
        brought = Fraction(weight) * value / weights
        total += brought
        print(f"{name:24} points {places(value, 4)} contribution {places(brought, 4)}")
    print(f"weights {weights} raw {places(total, 4)} score {places(total, 2)}")
