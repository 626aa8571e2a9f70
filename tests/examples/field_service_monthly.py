#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 4, field-service-monthly: daily work 70 (a hundred, from which false claims come off), attendance 30.

Each item starts from 10 and loses what is written, not below 0; the dealers' opinion is 10, 5 or 0. Claim forms and
parts plans together are the service centre's 20. One false claim takes 10 off the daily hundred, two or more take 30 in
all, beyond what the items lost: the daily rate may fall below zero. score = 70·daily rate + 30·attendance rate.
Two false claims or more: transfer. A complaint in the media: dismissal review.
"""

from fractions import Fraction
from math import ceil

from pencil import Sheet, number, show

sheet = Sheet("field-service-monthly", "2024-04")
OPINION = {"good": 10, "fair": 5, "poor": 0}


def left_of_ten(*taken):
    return max(10 - sum(map(number, taken)), Fraction(0))


def appraise(ident, name, values, left, absences, false_claims=0):
    """left: points left of each item, worked out where the person stands below."""
    given = {**values, "attendance": {"absent": absences}}
    if false_claims:
        given["daily"] = {"false-claim": false_claims}
    sheet.person(ident, name, "field-service-rep", given)
    for indicator, points in left.items():
        sheet.step(f"{indicator}: {show(points)} of 10 left")
        sheet.node(indicator, Fraction(points) / 10, 10)
    sheet.group("service-centre-quality", (left["claim-forms"] + left["parts-plans"]) / Fraction(20))
    off = 0 if false_claims == 0 else 10 if false_claims == 1 else 30
    daily = Fraction(sum(left.values()) - off) / 100
    sheet.group("daily", daily)
    attendance = max(Fraction(100 - 4 * sum(ceil(number(entry)) for entry in absences)), Fraction(0))
    sheet.node("attendance", attendance / 100)
    sheet.step(f"items {show(sum(left.values()))}, false claims take {off}: daily {show(100 * daily)} at weight 70: "
               f"{show(70 * daily)}")
    sheet.step(f"attendance {show(attendance)} at weight 30: {show(30 * attendance / 100)}")
    sheet.score(70 * daily + 30 * attendance / 100)
    if false_claims >= 2:
        sheet.rule("false-claims-again", "transfer")
    if values["user-complaints"].get("media"):
        sheet.rule("media-complaint", "dismissal-review")


ITEMS = ["competence", "whereabouts", "user-complaints", "claim-forms", "parts-plans", "dealer-opinion", "reports",
         "internal-training", "service-campaigns", "information-feedback"]
CLEAN = {item: {} for item in ITEMS} | {"dealer-opinion": "good"}
TEN = {item: 10 for item in ITEMS}

# Two basic lacks 2 each, help needed once, 4: 10 - 8 = 2. Two half days away are two absences.
appraise("F01", "罗刚", {**CLEAN, "competence": {"basic": 2, "needs-help": ["4"]}},
         {**TEN, "competence": left_of_ten(2 * 2, 4)}, ["0.5", "0.5"])
# One false claim: 10 off the hundred.
appraise("F02", "谢斌", {**CLEAN, "claim-forms": {"blank-fields": ["1", "1.5"]}, "dealer-opinion": "fair"},
         {**TEN, "claim-forms": left_of_ten(1, "1.5"), "dealer-opinion": OPINION["fair"]}, [], 1)
# Two false claims: 30 in all, not 40; transfer.
appraise("F03", "马涛", {**CLEAN, "parts-plans": {"urgent-orders": ["3", "4.5"], "late-plan-harmless": ["2.25"]},
                        "internal-training": {"absent": 1}},
         {**TEN, "parts-plans": left_of_ten(3, "4.5", "2.25"), "internal-training": left_of_ten(3)}, ["1"], 2)
# More taken off an item than it has: media 10 and escalated 5 leave 0, not -5. Dismissal review.
appraise("F04", "董亮", {**CLEAN, "user-complaints": {"escalated": ["5"], "media": ["10"]}, "reports": {"brief": ["2"]}},
         {**TEN, "user-complaints": left_of_ten(5, 10), "reports": left_of_ten(2)}, [])
# Nothing left of any item, then five false claims: 30 beyond the hundred. 70·(-0.3) + 30·0.96 = 7.80.
appraise("F05", "袁宏", {"competence": {"needs-help": ["10"]}, "whereabouts": {"not-found": 3, "harm": ["6"]},
                        "user-complaints": {"media": ["5", "8"]}, "claim-forms": {"poor-claims": ["10"]},
                        "parts-plans": {"late-plan-harmful": ["10"]}, "dealer-opinion": "poor",
                        "reports": {"none": 2}, "internal-training": {"absent": 4},
                        "service-campaigns": {"failed": ["9"], "not-ideal": ["3"]},
                        "information-feedback": {"late": ["5", "5"]}},
         {item: 0 for item in ITEMS}, ["0.25"], 5)
# Nobody has asked the dealers.
sheet.person("F06", "蒋平", "field-service-rep", {**CLEAN, "dealer-opinion": None, "attendance": {}})
sheet.incomplete("dealer-opinion")
sheet.finish()
