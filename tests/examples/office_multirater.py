#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 8, office-multirater: self 10, leader 40, upper leader 30, lateral 20, marks out of 100.

A rater's mark is the mean of the marks given; a rater who gave none is left out, and the other weights carry the share.
"""

from pencil import Sheet, number, show

WEIGHTS = {"self": 10, "leader": 40, "upper-leader": 30, "lateral": 20}
sheet = Sheet("office-multirater", "2024Q2")


def appraise(ident, name, marks):
    sheet.person(ident, name, "office-staff", {"performance": marks})
    total = weights = 0
    for rater, given in marks.items():
        if not given:
            sheet.step(f"{rater} gave no mark: weight {WEIGHTS[rater]} left out")
            continue
        mark = sum(map(number, given)) / len(given)
        sheet.step(f"{rater}: mean of {', '.join(given)} is {show(mark)}, at weight {WEIGHTS[rater]}: "
                   f"{show(WEIGHTS[rater] * mark)}")
        total += WEIGHTS[rater] * mark
        weights += WEIGHTS[rater]
    earned = total / weights
    sheet.step(f"together {show(total)} over {weights}: {show(earned)}")
    sheet.node("performance", earned / 100)
    sheet.score(earned)


# 10·95 + 40·88 + 30·85 + 20·(90+92+85)/3 = 950 + 3520 + 2550 + 1780 = 8800, over 100: 88.00.
appraise("O01", "段瑞", {"self": ["95"], "leader": ["88"], "upper-leader": ["85"], "lateral": ["90", "92", "85"]})
# Nobody beside him gave a mark: (10·100 + 40·91.5 + 30·89) / 80.
appraise("O02", "雷鸣", {"self": ["100"], "leader": ["91.5"], "upper-leader": ["89"], "lateral": []})
# Only the colleagues: their mean alone counts, (70+75+75)/3 = 73.333...
appraise("O03", "白雪", {"lateral": ["70", "75", "75"]})
# Only herself: a hundred by her own word.
appraise("O04", "康宁", {"self": ["100"]})
# Zero is a mark.
appraise("O05", "武岳", {"self": ["80"], "leader": ["0"], "upper-leader": ["62.5", "70"], "lateral": ["66"]})
# No marks at all, or no value: missing.
sheet.person("O06", "乔安", "office-staff", {"performance": {}})
sheet.incomplete("performance")
sheet.person("O07", "文静", "office-staff", {})
sheet.incomplete("performance")
sheet.finish()
