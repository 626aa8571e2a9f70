#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 1, team-quarterly: six percentages whose weights add up to 90, not 100.

A percentage counts as it is: 94.5 of 100 is the rate 0.945. The weights are relative, so the weighted sum is divided
by their sum, 90:  score = (30·csat + 20·timeliness + 15·first-time + 10·compliance + 10·teamwork + 5·training) / 90.
"""

from pencil import Sheet, number, show

WEIGHTS = {"csat": 30, "complaint-timeliness": 20, "first-time-resolution": 15, "process-compliance": 10, "teamwork": 10,
           "training": 5}
sheet = Sheet("team-quarterly", "2024Q1")


def appraise(ident, name, position, team, *marks):
    values = dict(zip(WEIGHTS, marks))
    sheet.person(ident, name, position, values, team=team)
    absent = [indicator for indicator, value in values.items() if value is None]
    if absent:  # no value blocks the whole result
        sheet.incomplete(*absent)
        return
    total = 0
    for indicator, value in values.items():
        rate = number(value) / 100
        points = WEIGHTS[indicator] * rate
        sheet.step(f"{indicator} {show(number(value))} of 100 at weight {WEIGHTS[indicator]}: {show(points)}")
        sheet.node(indicator, rate)
        total += points
    sheet.step(f"together {show(total)} of 90")
    sheet.score(total / 90 * 100)


# 28.35 + 20 + 13.5 + 9.8 + 9.2 + 4.4 = 85.25 of 90: 94.7222... The first-time rate is 171 of 190, which is 90 %.
appraise("E01", "林伟", "customer-service", "east", "94.5", "100", {"num": "17100", "den": "190"}, "98", "92", "88")
# Ratios that never end: 45 of 47 complaints in time, 29 of 31 contacts resolved at once.
appraise("E02", "王芳", "customer-service", "east", "91", {"num": "4500", "den": "47"}, {"num": "2900", "den": "31"},
         "95.5", "90", "76")
# Both have 81 of 90, exactly 90.00: an A, and they share a rank; the next is skipped.
appraise("E03", "陈静", "technical-support", "east", "90", "90", "90", "90", "90", "90")
appraise("E04", "赵磊", "technical-support", "west", "100", "85", "90", "80", "75", "100")
# (85·75 + 5·74.91) / 90 = 74.995 exactly: rounded half up to 75.00, and so a B.
appraise("E05", "周敏", "repair-technician", "west", "75", "75", "75", "75", "75", "74.91")
# Zero is a value and earns nothing; it is not a missing one.
appraise("E06", "吴强", "repair-technician", "west", "40", "0", "55.5", "60", "62", "0")
# No training mark yet: incomplete, without score or rank.
appraise("E07", "孙丽", "repair-technician", "west", "92", "88", "79", "93", "85", None)
sheet.finish()
