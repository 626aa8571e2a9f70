#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 15, customer-service-quarterly: value / the person's own target, at most 1.2; weights 30, 30, 20, 20.

The score may pass 100, up to 120. Where a target is missing the person is incomplete, though the value is there.
"""

from fractions import Fraction

from pencil import Sheet, number, show

WEIGHTS = {"responsiveness": 30, "resolution": 30, "csat": 20, "teamwork": 20}
sheet = Sheet("customer-service-quarterly", "2024Q2")


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


# 30·(96/95) + 30·(88.5/90) + 20·(94/95) + 20·(90/90): no fraction ends; three over, one under.
appraise("Q01", "卓越", "customer-service", "north", ["96", "88.5", "94", "90"], ["95", "90", "95", "90"])
# Everything at or over 1.2 times its target: 120.00, the most there is.
appraise("Q02", "凌云", "customer-service", "north", ["60", "60", "72", "99"], ["50", "50", "50", "50"])
# On target everywhere: 100.00.
appraise("Q03", "戴月", "aftersales-agent", "south", [{"num": "18000", "den": "200"}, "85", "92", "80"],
         ["90", "85", "92", "80"])
appraise("Q04", "鲍威", "aftersales-agent", "south", ["70", "61", "68.5", "75"], ["95", "90", "95", "90"])
appraise("Q05", "左思", "customer-service", "south", ["48", "40", "66", "0"], ["95", "90", "95", "90"])
# No target for satisfaction, no value for teamwork: both are named.
appraise("Q06", "滕飞", "customer-service", "west", ["95", "90", "95", None], ["95", "90", None, "90"])
sheet.finish()
