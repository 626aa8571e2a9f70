#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 6, shop-aftersales-monthly: five gates of 20, each met or not; any gate missed takes the shop bonus away.

Met: refund rate up to 5, refund hours up to 48, no dispute, shop rating from 4.7, no internal complaint. The gates are
the shop's, so all of a shop have the same. Pay: base, 0.3 % of the retained orders, and the shop bonus.
"""

from pencil import Sheet, number, show

sheet = Sheet("shop-aftersales-monthly", "2024-06")


def appraise(ident, name, shop, gates, base, orders, bonus):
    refund_rate, hours, disputes, rating, complaints = gates
    values = dict(zip(["refund-rate", "refund-hours", "disputes", "dsr", "internal-complaints"], gates))
    sheet.person(ident, name, "aftersales-agent", values, team=shop,
                 amounts={"base-pay": base, **({} if orders is None else {"retained-orders": orders}),
                          "shop-bonus": bonus})
    met = {"refund-rate": number(refund_rate) <= 5, "refund-hours": number(hours) <= 48,
           "disputes": number(disputes) <= 0, "dsr": number(rating) >= number("4.7"),
           "internal-complaints": number(complaints) <= 0}
    for gate, reached in met.items():
        sheet.step(f"{gate} {show(number(values[gate]))}: {'met, 20' if reached else 'missed, 0'}")
        sheet.node(gate, int(reached))
    sheet.score(20 * sum(met.values()))
    for gate, reached in met.items():
        if not reached:
            sheet.rule(f"missed-{gate}")
    commission = None if orders is None else number(orders) * number("0.3") / 100
    sheet.slip({"base": number(base), "commission": commission, "shop": number(bonus) if all(met.values()) else 0})


# Exactly on every bound: all met. 123456.78 × 0.003 = 370.37034.
BLUE = ["5", "48", "0", "4.7", "0"]
appraise("W01", "石磊", "blue", BLUE, "3500", "123456.78", "800")
appraise("W02", "龙梅", "blue", BLUE, "3500", "98500", "800.55")
# One gate missed, by a hundredth: the bonus is nil, commission stays.
RED = ["5.01", "36.5", "0", "4.85", "0"]
appraise("W03", "贺琳", "red", RED, "3400", "150000", "800")
appraise("W04", "顾平", "red", RED, "3400", None, "800")  # orders unknown: commission missing, no total
# The rating alone is missed, then two gates, then all five.
appraise("W05", "毛宁", "green", ["4", "24", "0", "4.69", "0"], "3600", "101", "900")
appraise("W06", "史彤", "gold", ["1.2", "12", "1", "4.9", "2"], "3600", "88888.5", "900")
appraise("W07", "侯莹", "grey", [{"num": "1600", "den": "300"}, "48.000001", "3", "4.2", "1"], "3300", "0", "900")
sheet.finish()
