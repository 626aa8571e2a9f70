#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 5, service-satisfaction-monthly: three percentages and the complaint rate, 25 each; merit pay by the score.

Complaint rate: lower is better, target 2; its rate is 2 - value/2, at most 1 and at least 0, so that 2 % or less earns
all, 3 % half, 4 % and more nothing. Pay: base in full; merit base × score/100, cut by 30 % where the score is below 60.
"""

from fractions import Fraction

from pencil import Sheet, number, show

sheet = Sheet("service-satisfaction-monthly", "2024-05")


def appraise(ident, name, position, process, reception, complaints, handling, base, merit):
    values = {"process-satisfaction": process, "reception-satisfaction": reception, "complaint-rate": complaints,
              "complaint-handling-satisfaction": handling}
    sheet.person(ident, name, position, values, amounts={"base-pay": base, "merit-base": merit})
    rates = {key: number(value) / 100 for key, value in values.items()}
    rates["complaint-rate"] = min(max(2 - number(complaints) / 2, Fraction(0)), Fraction(1))
    for indicator, rate in rates.items():
        sheet.step(f"{indicator} {show(number(values[indicator]))}: rate {show(rate)} at weight 25: {show(25 * rate)}")
        sheet.node(indicator, rate)
    score = sheet.score(sum(25 * rate for rate in rates.values()))
    bonus = number(merit) * score / 100
    if score < 60:
        sheet.rule("below-sixty")
        bonus = bonus * 70 / 100
    sheet.slip({"base": number(base), "merit": bonus})


# 3 complaints in 120 contacts are 2.5 %: 2 - 1.25 = 0.75.
appraise("A01", "沈洁", "customer-service", "96", "94.5", {"num": "300", "den": "120"}, "90", "4200", "2000")
# No complaint at all earns all of it, no more.
appraise("A02", "叶青", "service-advisor", "92", "91", "0", "93.5", "4200.5", "1999.99")
# A month below sixty: 2000 × 0.5725 = 1145, less 30 % = 801.50; base pay stays.
appraise("A03", "杜鹏", "repair-technician", "70", "64", "4.5", "95", "3900", "2000")
# Exactly 59.995: published as 60.00, so nothing is cut.
appraise("A04", "钟悦", "service-advisor", "60", "60", "2.8", "59.98", "3900", "3333.33")
# 59.994 is published as 59.99 and is cut.
appraise("A05", "汪洋", "customer-service", "60", "60", "2.8", "59.976", "3900", "3333.33")
# A ratio that never ends: 5 in 153; and four percent or more earns nothing for two people alike, who share a rank.
appraise("A06", "田甜", "customer-service", "88", "87", {"num": "500", "den": "153"}, "84", "4000", "1800")
appraise("A07", "任远", "repair-technician", "90", "70", "4", "68.99", "4000", "0")
appraise("A08", "姜华", "repair-technician", "70", "90", "100", "68.99", "4000", "1800")
sheet.finish()
