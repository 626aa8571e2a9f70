#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 15, customer-service-monthly: value / the person's own target, at most 1.2; weights 30, 30, 20, 20.

The score may pass 100, up to 120. Where a target is missing the person is incomplete, though the value is there.
"""

from fractions import Fraction

from pencil import Sheet, number, show

WEIGHTS = {"responsiveness": 30, "resolution": 30, "csat": 20, "teamwork": 20}
sheet = Sheet("customer-service-monthly", "2024-05")


def appraise(ident, name, position, team, marks, targets):
    values, aims = dict(zip(WEIGHTS, marks)), dict(zip(WEIGHTS, targets))
    sheet.person(ident, name, position, values, team=team,
                 targets={key: target for key, target in aims.items() if target is not None})
    lacking = [key for key in WEIGHTS if values[key] is None or aims[key] is None]
    if lacking:
        sheet.incomplete(*lacking)
        return
    total = 0
    for indicator, weight in WEIGHTS.items():
        rate = min(number(values[indicator]) / number(aims[indicator]), Fraction("1.2"))
        sheet.step(f"{indicator} {show(number(values[indicator]))} of {aims[indicator]}: rate {show(rate)} "
                   f"at weight {weight}: {show(weight * rate)}")
        sheet.node(indicator, rate)
        total += weight * rate
    sheet.score(total)


# 30·(45/47 of 100, over 95) + 30·(90/88) + 20·(92/95) + 20·(85/90)
appraise("M01", "卓越", "customer-service", "north", [{"num": "4500", "den": "47"}, "90", "92", "85"],
         ["95", "88", "95", "90"])
# 1.2 is reached but not passed: 108/90; the others are plain.
appraise("M02", "凌云", "customer-service", "north", ["108", "90", "90", "81"], ["90", "90", "90", "90"])
# 30·1 + 30·1 + 20·0.5 + 20·0.99975 = 89.995, published 90.00: an A.
appraise("M03", "戴月", "aftersales-agent", "south", ["80", "80", "40", "79.98"], ["80", "80", "80", "80"])
# A month below sixty.
appraise("M04", "鲍威", "aftersales-agent", "south", ["55", "52.5", "61", "45"], ["95", "95", "90", "80"])
# The same marks against lower targets: the target is one's own.
appraise("M05", "左思", "aftersales-agent", "south", ["55", "52.5", "61", "45"], ["60", "60", "70", "50"])
# No targets were agreed at all.
appraise("M06", "滕飞", "customer-service", "west", ["95", "90", "95", "90"], [None, None, None, None])
sheet.finish()
