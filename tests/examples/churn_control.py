#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 12, churn-control: one ratio, no grades, and sums of money by comparison with exact means.

The score is 100·(1 - churn). Advisor groups are held against the mean of all groups: (1/3 + 1/6 + 1/4) / 3 =
(4 + 2 + 3)/12 / 3 = 1/4 exactly. Below it +200, above it -200, equal nothing. A caller's value is the mean of the groups
called, held against the same 1/4: ±100. The heads have the department's churn, held against the mean of its three months
just before: up to it +200, above -200; where one of the three is not there, neither can be judged.
"""

from fractions import Fraction

from pencil import Sheet, number, show

sheet = Sheet("churn-control", "2024-05", graded=False)
ADVISORS = (Fraction(1, 3) + Fraction(1, 6) + Fraction(1, 4)) / 3


def ratio(num, den):
    return {"num": str(num), "den": str(den)}


def write_down(ident, name, position, churn, history=None):
    sheet.person(ident, name, position, {"churn": churn}, team="service",
                 **({"history": history} if history else {}))
    rate = 1 - number(churn)
    sheet.step(f"churn {show(number(churn))}: rate 1 - that = {show(rate)}")
    sheet.node("churn", rate)
    sheet.score(100 * rate)


def pay(amount):
    """The scheme has no pay of its own: the sum of the rule is all there is."""
    sheet.slip({}, amount)


def advisor(ident, name, churn):
    write_down(ident, name, "service-advisor", churn)
    sheet.step(f"mean of the groups: {show(ADVISORS)}")
    if number(churn) < ADVISORS:
        sheet.rule("advisor-below")
        pay(200)
    elif number(churn) > ADVISORS:
        sheet.rule("advisor-above")
        pay(-200)


def caller(ident, name, churn):
    write_down(ident, name, "follow-up-agent", churn)
    sheet.step(f"mean of the advisor groups: {show(ADVISORS)}")
    if number(churn) < ADVISORS:
        sheet.rule("caller-below")
        pay(100)
    elif number(churn) > ADVISORS:
        sheet.rule("caller-above")
        pay(-100)


def head(ident, name, position, churn, history):
    entries = [{"period": period, "values": {"churn": value}} for period, value in history.items()]
    write_down(ident, name, position, churn, entries)
    before = [history.get(period) for period in ("2024-02", "2024-03", "2024-04")]
    if None in before:
        sheet.unjudged("department-held")
        sheet.unjudged("department-rose")
        return
    mean = sum(map(number, before)) / 3
    sheet.step(f"mean of the three months before: {show(mean)}")
    if number(churn) <= mean:
        sheet.rule("department-held")
        pay(200)
    else:
        sheet.rule("department-rose")
        pay(-200)


# 30 of 90, 20 of 120 and 25 of 100: 1/3, 1/6 and 1/4. The third group is exactly at the mean.
advisor("C01", "接待一组", ratio(30, 90))
advisor("C02", "接待二组", ratio(20, 120))
advisor("C03", "接待三组", ratio(25, 100))
# Calls groups one and two: (1/3 + 1/6)/2 = 1/4, equal. Two and three: 5/24, below. One and three: 7/24, above.
caller("C04", "葛兰", ratio(1, 4))
caller("C05", "宁静", ratio(5, 24))
caller("C06", "霍然", ratio(7, 24))
# The department: 75 of 310 against 1/4, 1/5 and 11/40: mean 29/120 = 0.241666...; 75/310 = 0.241935... is above.
BEFORE = {"2024-02": ratio(25, 100), "2024-03": ratio(60, 300), "2024-04": ratio(11, 40)}
head("C07", "方圆", "workshop-supervisor", ratio(75, 310), BEFORE)
# The next head's department has 29 of 120, the mean to the last digit: held.
head("C08", "简明", "service-manager", ratio(29, 120), BEFORE)
# January does not stand in for a February that is not there.
head("C09", "路遥", "gold-tie", ratio(29, 120), {"2024-01": ratio(1, 4), "2024-03": "0.2", "2024-04": "0.275"})
# Nothing measured: incomplete, and no part of any mean.
sheet.person("C10", "接待四组", "service-advisor", {"churn": None}, team="service")
sheet.incomplete("churn")
sheet.finish()
