# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random choices that all parts of the generator share."""

import random
from fractions import Fraction

from exact import fixed, rounded


class Dice(random.Random):
    """A random source with the habits of this generator."""

    def chance(self, percent):
        return self.randrange(100) < percent

    def decimal(self, low, high, places=None):
        """A decimal between two whole numbers; few places, so that equals are frequent."""
        if places is None:
            places = self.choice((0, 0, 0, 1, 1, 2, 3, 6))
        step = 10**places
        return Fraction(self.randint(low * step, high * step), step)

    def written(self, number):
        """A fraction with at most six places as JSON: a string, or at times a whole number."""
        number = Fraction(number)
        if number.denominator == 1 and self.chance(30):
            return int(number)
        places = next(each for each in range(7) if (number * 10**each).denominator == 1)
        if self.chance(10):
            places = self.randint(places, 6)
        return fixed(number, places)

    def pick(self, *choices):
        """One of the numbers, as JSON."""
        return self.written(Fraction(self.choice(choices)))

    def count(self, number):
        return number if self.chance(60) else str(number)

    def maybe(self, target, percent, key, make):
        """Set an optional field: at times absent, at times null."""
        if self.chance(percent):
            target[key] = make()
        elif self.chance(5):
            target[key] = None

    def parts(self, total, count):
        """`total` in `count` positive decimals."""
        unit = Fraction(self.choice((1, 1, 5, Fraction(1, 2), Fraction(1, 100), Fraction(1, 10**6))))
        if total / unit < count or (total / unit).denominator != 1:
            unit = Fraction(1, 10**6)
        units = int(total / unit)
        count = min(count, units)
        cuts = sorted(self.sample(range(1, units), count - 1))
        return [unit * (b - a) for a, b in zip([0] + cuts, cuts + [units])]

    def named(self, target):
        if self.chance(15):
            target["name"] = self.choice(("满意度", "a \"name\" / ~ é", {
                "zh_CN": "质量", "zh_TW": "品質", "en": "Quality"}))
        if self.chance(5):
            target["about"] = self.choice(("", "说明", {"en": "About"}))
        return target


def near(number):
    """The number with its closest neighbours, at six places."""
    number = rounded(Fraction(number), 6, "down")
    return [number, number, number, number + Fraction(1, 10**6), number - Fraction(1, 10**6)]
