#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 17, annual-from-months: the sum of the monthly scores over twelve, however many there are."""

from pencil import Sheet, number, show

sheet = Sheet("annual-from-months", "2023")


def appraise(ident, name, position, scores):
    """scores: January to December; None where there is no month, which then counts as zero in the twelve."""
    months = {f"2023-{month:02d}": score for month, score in enumerate(scores, start=1)}
    sheet.person(ident, name, position, {"months": months})
    given = [number(score) for score in scores if score is not None]
    sheet.step(f"{len(given)} months add up to {show(sum(given))}, over 12: {show(sum(given) / 12)}")
    sheet.node("months", sum(given) / 12 / 100)
    sheet.score(sum(given) / 12)


# Twelve months: 1062.6 / 12 = 88.55.
appraise("Y01", "何勇", "sales-representative",
         ["88", "91.5", "85.25", "90", "87.6", "93.4", "84", "88.85", "92", "86.5", "90.5", "85"])
# Eleven months: 990 / 12 = 82.50, not 990 / 11 = 90.
appraise("Y02", "郑凯", "sales-representative",
         ["90", "90", "90", "90", "90", "90", None, "90", "90", "90", "90", "90"])
# A month with zero is a month; the sum is the same as a month not given.
appraise("Y03", "唐军", "regional-manager",
         ["90", "90", "90", "90", "90", "90", "0", "90", "90", "90", "90", "90"])
# Twelve months of 89.99 and 90.00 by turns: 89.995, published 90.00.
appraise("Y04", "梁波", "regional-manager", ["89.99", "90"] * 6)
# Came in October: three months over twelve.
appraise("Y05", "罗刚", "field-service-rep", [None] * 9 + ["95.55", "88.1", "91.02"])
# Not a single month: no value.
sheet.person("Y06", "谢斌", "field-service-rep", {"months": {"2023-01": None}})
sheet.incomplete("months")
sheet.finish()
