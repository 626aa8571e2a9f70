#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 7, online-agent-sampling: three shares of sampled contacts, and complaints about answers, 25 each.

A share counts as it is. Complaints start from 100 and take 10 each, not below 0.
"""

from fractions import Fraction

from pencil import Sheet, number, show

sheet = Sheet("online-agent-sampling", "2024-02")


def appraise(ident, name, attitude, timeliness, professionalism, complaints):
    values = {"attitude": attitude, "timeliness": timeliness, "professionalism": professionalism,
              "answer-complaints": {"complaint": complaints} if complaints else {}}
    sheet.person(ident, name, "online-agent", values)
    shares = {"attitude": number(attitude) / 100, "timeliness": number(timeliness) / 100,
              "professionalism": number(professionalism) / 100}
    left = max(100 - 10 * Fraction(complaints), Fraction(0))
    total = 25 * left / 100
    for indicator, rate in shares.items():
        sheet.step(f"{indicator} {show(100 * rate)} at weight 25: {show(25 * rate)}")
        sheet.node(indicator, rate)
        total += 25 * rate
    sheet.step(f"{complaints} complaints leave {show(left)} of 100, at weight 25: {show(25 * left / 100)}")
    sheet.node("answer-complaints", left / 100)
    sheet.score(total)


# 49 of 50 samples right in attitude, 271 of 300 answered within 30 s.
appraise("N01", "邱月", "98", {"num": "27100", "den": "300"}, "95", 0)
appraise("N02", "秦岚", {"num": "4900", "den": "50"}, "88.5", "92", 1)
appraise("N03", "江雪", "86", "79", "81.5", 3)
# Eleven complaints would take 110 of 100: nothing left, not -10.
appraise("N04", "尹力", "90", "90", "90", 11)
# Exactly 75.00: still a B.
appraise("N05", "黎明", "80", "80", "80", 4)
# Her samples were not judged for professionalism.
sheet.person("N06", "易欢", "online-agent", {"attitude": "90", "timeliness": "91", "professionalism": None,
                                            "answer-complaints": {}})
sheet.incomplete("professionalism")
# Complaints were not counted at all: that is no value, not zero complaints.
sheet.person("N07", "常乐", "online-agent", {"attitude": "90", "timeliness": "91", "professionalism": "95"})
sheet.incomplete("answer-complaints")
sheet.finish()
