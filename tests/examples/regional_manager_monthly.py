#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 3, regional-manager-monthly: daily work 70 (points given by the leader), attendance 30, pay as in scheme 2.

The monthly report is 20 + 20 + 20, a group of weight 60 with its own rate; with four items of 10 the daily hundred.
"""

from fractions import Fraction
from math import ceil

from pencil import Sheet, number, show

REPORT = ["work-summary", "work-plan", "proposal"]
TENS = ["weekly-report-review", "team-training", "report-on-time", "team-responsibility"]
sheet = Sheet("regional-manager-monthly", "2024-03")


def appraise(ident, name, report, tens, absences, amounts, surcharges=()):
    values = {**dict(zip(REPORT, report)), **dict(zip(TENS, tens)), "attendance": {"absent": absences}}
    if surcharges:
        values["repeat-surcharge"] = list(surcharges)
    sheet.person(ident, name, "regional-manager", values, amounts=amounts)
    absent = [indicator for indicator in REPORT + TENS if values[indicator] is None]
    if absent:
        sheet.incomplete(*absent)
        return
    for indicator in REPORT:
        sheet.node(indicator, number(values[indicator]) / 20, 20)
    for indicator in TENS:
        sheet.node(indicator, number(values[indicator]) / 10, 10)
    monthly_report = sum(map(number, report))  # of 60
    daily = monthly_report + sum(map(number, tens))  # of 100
    sheet.group("monthly-report", monthly_report / 60)
    sheet.group("daily", daily / 100)
    counted = sum(ceil(number(entry)) for entry in absences)  # half a day counts as one
    attendance = max(Fraction(100 - 4 * counted), Fraction(0))
    sheet.node("attendance", attendance / 100)
    sheet.step(f"monthly report {show(monthly_report)} of 60; daily work {show(daily)} of 100 at weight 70: "
               f"{show(70 * daily / 100)}")
    sheet.step(f"{counted} absences counted, attendance {show(attendance)} at weight 30: {show(30 * attendance / 100)}")
    sheet.score(70 * daily / 100 + 30 * attendance / 100 + sum(map(number, surcharges)))
    wage = number(amounts["wage"])
    bonus = amounts.get("over-plan-bonus")
    sheet.slip({"base": wage * 50 / 100, "plan": wage * 35 / 100 * number(amounts["plan-completion"]),
                "merit": wage * 15 / 100 * daily / 100, "over-plan": None if bonus is None else number(bonus)})


# 18.5 + 19 + 17 = 54.5 of 60; + 9 + 10 + 10 + 8.5 = 92 of 100; 64.4 + 30 = 94.40
appraise("R01", "唐军", ["18.5", "19", "17"], ["9", "10", "10", "8.5"], [],
         {"wage": "9800", "plan-completion": "1.02", "over-plan-bonus": "1500"})
# A day and a half counts as two, half a day as one: three absences, 12 points off.
appraise("R02", "梁波", ["16", "15.5", "12"], ["8", "10", "0", "7"], ["1.5", "0.5"],
         {"wage": "9333.33", "plan-completion": "0.875", "over-plan-bonus": "0"})
# No proposal at all, and papers missing again.
appraise("R03", "宋杰", ["20", "11", "0"], ["6.5", "5", "10", "7"], ["1"],
         {"wage": "9000", "plan-completion": "0.7", "over-plan-bonus": "0"}, ["-5"])
# The over-plan bonus is not known: that part is missing, and there is no total.
appraise("R04", "邓超", ["20", "20", "20"], ["10", "10", "10", "10"], [], {"wage": "9000", "plan-completion": "1"})
# The training is not judged yet.
appraise("R05", "彭飞", ["15", "15", "15"], ["8", None, "10", "8"], [],
         {"wage": "9000", "plan-completion": "1", "over-plan-bonus": "0"})
sheet.finish()
