#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 11, four-dimensions-quarterly: four percentages at 25 each, that is their mean; three rules by the score.

From 90: commend and talent pool. Below 75: training. Below 60: improvement plan too.
"""

from pencil import Sheet, number, show

NAMES = ["service-quality", "service-efficiency", "csat", "improvement"]
sheet = Sheet("four-dimensions-quarterly", "2024Q3")


def appraise(ident, name, position, *marks):
    sheet.person(ident, name, position, dict(zip(NAMES, marks)))
    total = 0
    for indicator, mark in zip(NAMES, marks):
        sheet.step(f"{indicator} {show(number(mark))} of 100 at weight 25: {show(25 * number(mark) / 100)}")
        sheet.node(indicator, number(mark) / 100)
        total += 25 * number(mark) / 100
    score = sheet.score(total)
    if score >= 90:
        sheet.rule("excellent", "commend", "talent-pool")
    if score < 75:
        sheet.rule("needs-training", "training")
    if score < 60:
        sheet.rule("needs-plan", "improvement-plan")


appraise("D01", "米兰", "customer-service", "96", "92.5", {"num": "17100", "den": "180"}, "88")
# (90 + 90 + 90 + 89.98) / 4 = 89.995, published 90.00: commended, for the published score is what counts.
appraise("D02", "安然", "technical-support", "90", "90", "90", "89.98")
# 89.9925 is published as 89.99: not commended.
appraise("D03", "乐山", "technical-support", "90", "90", "90", "89.97")
# 74.995 becomes 75.00: no training.
appraise("D04", "于飞", "repair-technician", "75", "75", "75", "74.98")
# 60 exactly: training, but no plan; then 59.99: both, in the order of the rules.
appraise("D05", "时雨", "repair-technician", "60", "70", "50", "60")
appraise("D06", "傅明", "repair-technician", "60", "60", "60", "59.96")
appraise("D07", "皮勇", "customer-service", "0", "35", {"num": "2000", "den": "60"}, "20")
# The leader has not judged the improvement.
sheet.person("D08", "卞亮", "customer-service", dict(zip(NAMES, ["90", "90", "90", None])))
sheet.incomplete("improvement")
sheet.finish()
