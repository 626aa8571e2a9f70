#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 16, department-quantified: seven indicators of equal weight, that is their mean.

Six percentages count as they are; the team's efficiency is one figure a team, against each member's target, up to 1.2.
"""

from fractions import Fraction

from pencil import Sheet, number, show

PERCENTAGES = ["csat", "resolution", "response-24h", "handling-48h", "service-quality", "individual"]
HANDLED = {"phone": "412", "tickets": {"num": "1261", "den": "3"}}  # per head, the same in every member's row
sheet = Sheet("department-quantified", "2024Q2")


def appraise(ident, name, position, team, marks, target):
    values = {**dict(zip(PERCENTAGES, marks)), "team-efficiency": HANDLED[team]}
    sheet.person(ident, name, position, values, team=team, targets={"team-efficiency": target})
    rates = {indicator: number(values[indicator]) / 100 for indicator in PERCENTAGES}
    rates["team-efficiency"] = min(number(HANDLED[team]) / number(target), Fraction("1.2"))
    for indicator, rate in rates.items():
        sheet.step(f"{indicator} {show(number(values[indicator]))}: rate {show(rate)}")
        sheet.node(indicator, rate)
    sheet.step(f"sum of the rates {show(sum(rates.values()))}, over 7")
    sheet.score(sum(rates.values()) / 7 * 100)


# (0.95 + 0.9 + 0.98 + 0.92 + 0.94 + 0.88 + 412/400 = 1.03) / 7 = 6.6/7 = 0.942857...
appraise("B01", "应时", "customer-service", "phone", ["95", "90", "98", "92", "94", "88"], "400")
# Against 300 the team's 412 are more than 1.2 times.
appraise("B02", "巩固", "customer-service", "phone", ["91", {"num": "7700", "den": "90"}, "83", "79", "88.5", "90"], "300")
# Six hundreds and the cap: 7.2/7, above 100.
appraise("B03", "关心", "customer-service", "phone", ["100", "100", "100", "100", "100", "100"], "343")
# 1261/3 of 420: just over one.
appraise("B04", "戚薇", "technical-support", "tickets", ["80", "75", "70", "66", "72", "80"], "420")
appraise("B05", "支持", "technical-support", "tickets", ["55", "48", "61", {"num": "4400", "den": "91"}, "60", "0"], "600")
# One of seven is missing: incomplete.
sheet.person("B06", "尚可", "technical-support", {**dict(zip(PERCENTAGES, ["90", "90", "90", None, "90", "90"])),
                                                 "team-efficiency": HANDLED["tickets"]}, team="tickets",
             targets={"team-efficiency": "420"})
sheet.incomplete("handling-48h")
sheet.finish()
