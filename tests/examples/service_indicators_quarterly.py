#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 13, service-indicators-quarterly: five percentages at 20 each; the team's performance is one figure a team."""

from pencil import Sheet, number, show

NAMES = ["csat", "response-time", "resolution", "service-quality", "team-performance"]
TEAM_PERFORMANCE = {"hotline": "91.5", "field": {"num": "26300", "den": "300"}}  # the same in every member's row
sheet = Sheet("service-indicators-quarterly", "2024Q4")


def appraise(ident, name, position, team, *own):
    values = dict(zip(NAMES, [*own, TEAM_PERFORMANCE[team]]))
    sheet.person(ident, name, position, values, team=team)
    absent = [indicator for indicator in NAMES if values[indicator] is None]
    if absent:
        sheet.incomplete(*absent)
        return
    total = 0
    for indicator, value in values.items():
        rate = number(value) / 100
        sheet.step(f"{indicator} {show(number(value))} of 100 at weight 20: {show(20 * rate)}")
        sheet.node(indicator, rate)
        total += 20 * rate
    sheet.score(total)


# 18.9 + 19.6 + 18 + 19 + 18.3 = 93.80
appraise("T01", "苏杭", "customer-service", "hotline", "94.5", "98", "90", "95")
appraise("T02", "卢敏", "customer-service", "hotline", {"num": "8700", "den": "93"}, "88", "79.5", "91")
appraise("T03", "倪虹", "service-manager", "hotline", "70", "71.5", "68", "73")
# 26300/300 is 87.666...: 20·(80 + 85 + 75 + 82 + 87.666...)/100 = 81.9333...
appraise("T04", "闵杰", "technical-support", "field", "80", "85", "75", "82")
appraise("T05", "车路", "technical-support", "field", "100", "100", "100", "100")
appraise("T06", "景天", "service-manager", "field", "44", "51", "0", "62.25")
# Neither satisfaction nor quality yet: both are named, in the order of the scheme.
appraise("T07", "佟言", "technical-support", "field", None, "90", "90", None)
sheet.finish()
