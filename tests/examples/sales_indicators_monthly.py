#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 18, sales-indicators-monthly: plan completion 20, eight others 10 each.

Six percentages count as they are. Cost: 2 - value/own target; complaints: 2 - value/2; both between 0 and 1. New
customers: value / own target, at most 1.2, so the score may reach 102.
"""

from fractions import Fraction

from pencil import Sheet, number, show

WEIGHTS = {"plan-completion": 20, "sales-growth": 10, "price-retention": 10, "cost": 10, "receivables-collected": 10,
           "visit-success": 10, "complaints": 10, "new-customers": 10, "customer-retention": 10}
sheet = Sheet("sales-indicators-monthly", "2024-08")


def between_nothing_and_all(rate):
    return min(max(rate, Fraction(0)), Fraction(1))


def appraise(ident, name, marks, cost_target, customers_target):
    values = dict(zip(WEIGHTS, marks))
    sheet.person(ident, name, "sales-representative", values,
                 targets={"cost": cost_target, "new-customers": customers_target})
    rates = {indicator: number(value) / 100 for indicator, value in values.items()}
    rates["cost"] = between_nothing_and_all(2 - number(values["cost"]) / number(cost_target))
    rates["complaints"] = between_nothing_and_all(2 - number(values["complaints"]) / 2)
    rates["new-customers"] = min(number(values["new-customers"]) / number(customers_target), Fraction("1.2"))
    total = 0
    for indicator, rate in rates.items():
        sheet.step(f"{indicator} {show(number(values[indicator]))}: rate {show(rate)} at weight {WEIGHTS[indicator]}: "
                   f"{show(WEIGHTS[indicator] * rate)}")
        sheet.node(indicator, rate)
        total += WEIGHTS[indicator] * rate
    sheet.score(total)


# Cost 8400 against 8000: 2 - 1.05 = 0.95. Three complaints: 0.5. Five new customers of six: 0.8333...
appraise("L01", "何勇", ["96", "70", "98.5", "8400", "91", "64", "3", "5", "97"], "8000", "6")
# Cheaper than agreed earns no more than all; eight of six is capped at 1.2: 102.00.
appraise("L02", "郑凯", ["100", "100", "100", "6200", "100", "100", "0", "8", "100"], "8000", "6")
# Twice the cost earns nothing, four complaints neither.
appraise("L03", "冯涛", ["62.5", "40", "88", "16000", "73", "51", "4", "3", "90"], "8000", "6")
# More than twice, more than four: still nothing, never less.
appraise("L04", "许强", ["31", "0", "75", "21000.5", "60", {"num": "3700", "den": "81"}, "9", "0", "82"], "8000", "6")
# Retention is 100 less the lost: 7 lost of 150 leave 14300/150.
appraise("L05", "韩冰", ["88", "82", "93", "7000", {"num": "8800", "den": "97"}, "70", "2", "4",
                       {"num": "14300", "den": "150"}], "7000", "4")
# No cost target: incomplete.
sheet.person("L06", "曹阳", "sales-representative",
             dict(zip(WEIGHTS, ["90", "80", "95", "8000", "90", "60", "1", "6", "95"])), targets={"new-customers": "6"})
sheet.incomplete("cost")
sheet.finish()
