#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 19, presales-satisfaction-monthly: three percentages and the complaint rate at 25 each; merit pay as in 5.

Complaint rate: 2 - value/2, between 0 and 1. Merit = merit base × score/100, less 30 % where the score is below 60.
"""

from fractions import Fraction

from pencil import Sheet, number, show

sheet = Sheet("presales-satisfaction-monthly", "2024-05")


def appraise(ident, name, position, process, csat, complaints, handling, amounts):
    values = {"process-satisfaction": process, "csat": csat, "complaint-rate": complaints,
              "complaint-handling-satisfaction": handling}
    sheet.person(ident, name, position, values, amounts=amounts)
    absent = [indicator for indicator, value in values.items() if value is None]
    if absent:
        sheet.incomplete(*absent)
        return
    rates = {indicator: number(value) / 100 for indicator, value in values.items()}
    rates["complaint-rate"] = min(max(2 - number(complaints) / 2, Fraction(0)), Fraction(1))
    for indicator, rate in rates.items():
        sheet.step(f"{indicator} {show(number(values[indicator]))}: rate {show(rate)} at weight 25: {show(25 * rate)}")
        sheet.node(indicator, rate)
    score = sheet.score(25 * sum(rates.values()))
    merit = None
    if "merit-base" in amounts:
        merit = number(amounts["merit-base"]) * score / 100
    if score < 60:
        sheet.rule("below-sixty")
        merit = None if merit is None else merit * 70 / 100
    sheet.slip({"base": number(amounts["base-pay"]), "merit": merit})


# 24 + 23.5 + 25·(2 - 1.8/2 = 1.1, at most 1) + 22.5 = 95.00; merit 1500 × 0.95.
appraise("V01", "龚倩", "presales-agent", "96", "94", "1.8", "90", {"base-pay": "4000", "merit-base": "1500"})
# 4 complaints in 131: 400/131 %.
appraise("V02", "程勇", "presales-agent", "90.5", {"num": "8100", "den": "95"}, {"num": "400", "den": "131"}, "77",
         {"base-pay": "4000.004", "merit-base": "1234.56"})
# A month below sixty: 15 + 15.5 + 0 + 14 = 44.50; merit 1500 × 0.445 × 0.7 = 467.25.
appraise("V03", "陆瑶", "sales-representative", "60", "62", "4.5", "56", {"base-pay": "3800", "merit-base": "1500"})
# 59.995 is published as 60.00, and the rule sees that: no cut.
appraise("V04", "骆驰", "sales-representative", "60", "59.98", "2.8", "60", {"base-pay": "3800", "merit-base": "1500"})
# A merit of 1000.01 × 0.5 = 500.005, rounded up to 500.01 only after the cut: 350.0035 is 350.00.
appraise("V05", "孟凡", "presales-agent", "50", "50", "3", "50", {"base-pay": "3800", "merit-base": "1000.01"})
# No merit base: that part is missing, no total; the rule takes effect all the same.
appraise("V06", "薛萍", "presales-agent", "40", "40", "0", "40", {"base-pay": "3800"})
# Not asked yet.
appraise("V07", "祁连", "presales-agent", None, "90", "1", None, {"base-pay": "3800", "merit-base": "1500"})
sheet.finish()
