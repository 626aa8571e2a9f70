#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 14, complaint-responsibility: 100 less 30, 10 and 3 for each complaint of class 1, 2 and 3, not below 0.

A complaint of class 1: the grade is no better than C, and a dismissal review.
"""

from fractions import Fraction

from pencil import Sheet, number, show

sheet = Sheet("complaint-responsibility", "2024Q1")
WORST_TO_BEST = "DCBA"


def counted(given):
    """A count, or a list of counts that are added."""
    return sum(map(number, given)) if isinstance(given, list) else number(given)


def appraise(ident, name, position, values):
    sheet.person(ident, name, position, {"responsibility": values})
    first, second, third = (counted(values.get(f"class-{which}", 0)) for which in (1, 2, 3))
    taken = 30 * first + 10 * second + 3 * third
    left = max(100 - taken, Fraction(0))
    sheet.step(f"30·{show(first)} + 10·{show(second)} + 3·{show(third)} = {show(taken)} taken, {show(left)} left")
    sheet.node("responsibility", left / 100)
    sheet.score(left)
    if first >= 1:
        sheet.rule("grave-complaint", "dismissal-review")
        result = sheet.results[-1]
        result["finalGrade"] = min(result["grade"], "C", key=WORST_TO_BEST.index)  # no better than C


# Nothing to answer for: an empty object is no complaint, not a missing value.
appraise("K01", "庄严", "customer-service", {})
appraise("K02", "阎明", "technical-support", {"class-2": 1, "class-3": "2"})
# 100 - 30 = 70 is a C by itself; the cap changes nothing.
appraise("K03", "纪晓", "service-advisor", {"class-1": 1})
# A D stays a D: a cap makes nobody better.
appraise("K04", "柯南", "repair-technician", {"class-1": 1, "class-2": 1, "class-3": 1})
# Heads answer for their section: two grave ones and five ordinary ones take 75.
appraise("K05", "梅岭", "service-manager", {"class-1": "2", "class-3": 5})
# 30 + 50 + 30 = 110 of 100: nothing left, not -10.
appraise("K06", "盛夏", "service-director", {"class-1": 1, "class-2": 5, "class-3": [4, 6]})
# Shares the score of K03 and so the rank, without a rule.
appraise("K07", "林夕", "customer-service", {"class-2": 3})
# No answer yet whether there were any.
sheet.person("K08", "刁锋", "customer-service", {"responsibility": None})
sheet.incomplete("responsibility")
sheet.finish()
