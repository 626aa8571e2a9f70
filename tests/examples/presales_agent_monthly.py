#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 9, presales-agent-monthly: service 35, conversion 30, basket value 20, reception volume 10, refund rate 5.

Service and conversion count as they are. Basket value and volume: value / the person's own target, at most 1.2, so the
score may pass 100 (up to 35 + 30 + 24 + 12 + 5 = 106). Refund rate: 2 - value/5, between 0 and 1.
"""

from fractions import Fraction

from pencil import Sheet, number, show

sheet = Sheet("presales-agent-monthly", "2024-07")
MOST = Fraction("1.2")


def appraise(ident, name, service, conversion, basket, volume, refunds, targets):
    values = {"service": service, "conversion": conversion, "basket-value": basket, "reception-volume": volume,
              "refund-rate": refunds}
    sheet.person(ident, name, "presales-agent", values, targets=dict(zip(["basket-value", "reception-volume"], targets)))
    rates = {"service": number(service) / 100, "conversion": number(conversion) / 100,
             "basket-value": min(number(basket) / number(targets[0]), MOST),
             "reception-volume": min(number(volume) / number(targets[1]), MOST),
             "refund-rate": min(max(2 - number(refunds) / 5, Fraction(0)), Fraction(1))}
    weights = {"service": 35, "conversion": 30, "basket-value": 20, "reception-volume": 10, "refund-rate": 5}
    total = 0
    for indicator, rate in rates.items():
        sheet.step(f"{indicator} {show(number(values[indicator]))}: rate {show(rate)} at weight {weights[indicator]}: "
                   f"{show(weights[indicator] * rate)}")
        sheet.node(indicator, rate)
        total += weights[indicator] * rate
    sheet.score(total)


# 0.945·35 + 0.62·30 + 20·(186/190) + 10·(820/800) + 5
appraise("P01", "龚倩", "94.5", "62", "186", "820", "4", ["190", "800"])
# Both capped at 1.2 and everything else full: 106.00, above a hundred.
appraise("P02", "程勇", "100", "100", "300", "1000", "0", ["200", "800"])
# Refunds at 7.5 earn half; at 10 and above nothing.
appraise("P03", "陆瑶", "88", "55.5", "150", "640", "7.5", ["200", "800"])
appraise("P04", "骆驰", "72", {"num": "3100", "den": "90"}, "95.5", "400", "12", ["180", "750"])
# Exactly at the cap: 240/200 = 1.2.
appraise("P05", "孟凡", "90", "70", "240", "960", "5", ["200", "800"])
# No target for the basket value: incomplete, though the value is there.
sheet.person("P06", "薛萍", "presales-agent", {"service": "90", "conversion": "60", "basket-value": "200",
                                              "reception-volume": "700", "refund-rate": "3"},
             targets={"reception-volume": "800"})
sheet.incomplete("basket-value")
sheet.finish()
