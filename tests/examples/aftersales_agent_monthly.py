#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 10, aftersales-agent-monthly: service 40, resolution 40, reception volume 20 (value / own target, up to 1.2)."""

from fractions import Fraction

from pencil import Sheet, number, show

sheet = Sheet("aftersales-agent-monthly", "2024-07")


def appraise(ident, name, team, service, resolution, volume, target):
    sheet.person(ident, name, "aftersales-agent",
                 {"service": service, "resolution": resolution, "reception-volume": volume}, team=team,
                 targets={"reception-volume": target})
    handled = min(number(volume) / number(target), Fraction("1.2"))
    sheet.step(f"service {show(number(service))} at weight 40: {show(40 * number(service) / 100)}")
    sheet.step(f"resolution {show(number(resolution))} at weight 40: {show(40 * number(resolution) / 100)}")
    sheet.step(f"volume {volume} of {target}: {show(handled)} at weight 20: {show(20 * handled)}")
    sheet.node("service", number(service) / 100)
    sheet.node("resolution", number(resolution) / 100)
    sheet.node("reception-volume", handled)
    sheet.score(40 * number(service) / 100 + 40 * number(resolution) / 100 + 20 * handled)


# 36.8 + 40·(180/190) + 20·(640/700)
appraise("G01", "柳絮", "day", "92", {"num": "18000", "den": "190"}, "640", "700")
# Twice the target still counts 1.2: 36 + 38 + 24 = 98.00, the same as the next one's 38 + 38 + 22.
appraise("G02", "方正", "day", "90", "95", "1400", "700")
appraise("G03", "祝福", "night", "95", "95", "660", "600")
appraise("G04", "甘露", "night", "71", "58.5", "350", "600")
# Nothing handled: 0 of the 20, the rest as it is.
appraise("G05", "岳阳", "night", "80", "62", "0", "600")
# No service mark and no volume: both are named.
sheet.person("G06", "元宵", "aftersales-agent", {"resolution": "90", "service": None}, team="late",
             targets={"reception-volume": "600"})
sheet.incomplete("service", "reception-volume")
sheet.finish()
