#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scheme 2, sales-representative-monthly: daily work 70, attendance 30, and a wage in four parts.

Daily work is a hundred points: dealer management 30, weekly report 40, and six items of 5. Each starts from its full
points and loses what is written, never below 0. Attendance starts from 100 and loses 4 for each absence, half a day
counting as one. score = 70·(daily points / 100) + 30·(attendance / 100) + surcharges, which have no lower end.
Pay: half the wage; 35 % of it times the plan completion; 15 % times the daily rate; the over-plan bonus.
"""

from fractions import Fraction
from math import ceil

from pencil import Sheet, number, show

sheet = Sheet("sales-representative-monthly", "2024-03")
# What is left of an indicator's points: its full, and what each item takes off.
DEALER = ["late-daily-report", "network-plan-missed", "end-user-problem", "policy-not-followed",
          "incident-not-reported", "rebate-forms-late"]


def dealer_management(given):
    """30 points; each duty costs 5 a lapse and at most 5, so a second lapse of the same duty costs nothing more."""
    return 30 - sum(min(5 * number(given.get(duty, 0)), 5) for duty in DEALER)


def weekly_report(given):
    """40 points, not below 0. Late or illegible 40 each; key accounts: one missed 3, two or more 10 in all."""
    lost = 40 * number(given.get("late-or-illegible", 0))
    for part in ("last-week-untrue", "next-week-untrue", "same-account-no-log", "visit-log-missing"):
        lost += min(10 * number(given.get(part, 0)), 10)
    gaps = int(given.get("key-account-gap", 0))
    lost += 0 if gaps == 0 else 3 if gaps == 1 else 10
    return max(40 - lost, Fraction(0))


def five_less(each, times):
    return max(5 - each * number(times), Fraction(0))


def attendance_left(absences):
    """100 less 4 for each absence; each entry is rounded up to whole ones first: 0.5 and 0.5 are two."""
    absences = absences if isinstance(absences, list) else [absences]
    return max(Fraction(100 - 4 * sum(ceil(number(entry)) for entry in absences)), Fraction(0))


def appraise(ident, name, values, amounts):
    sheet.person(ident, name, "sales-representative", values, team="north", amounts=amounts)
    left = {
        "dealer-management": (dealer_management(values["dealer-management"]), 30),
        "weekly-report": (weekly_report(values["weekly-report"]), 40),
        "market-information": (five_less(5, values["market-information"].get("untrue", 0)), 5),
        "quality-feedback": (number(values["quality-feedback"]), 5),
        "advertising-plan": (five_less(2, values["advertising-plan"].get("late-or-illegible", 0)), 5),
        "promotion-plan": (five_less(2, values["promotion-plan"].get("late-or-illegible", 0)), 5),
        "promotion-review": (five_less(2, values["promotion-review"].get("mismatch-or-late", 0)), 5),
        "vehicle": (five_less(5, values["vehicle"].get("breach", 0)), 5),
    }
    for indicator, (points, full) in left.items():
        sheet.step(f"{indicator}: {show(points)} of {full} left")
        sheet.node(indicator, Fraction(points) / full, full)
    daily = Fraction(sum(points for points, _ in left.values())) / 100
    sheet.group("daily", daily)
    attendance = attendance_left(values["attendance"].get("absent", []))
    sheet.node("attendance", attendance / 100)
    surcharge = sum(map(number, values.get("repeat-surcharge", [])))
    sheet.step(f"daily work {show(100 * daily)} of 100 at weight 70: {show(70 * daily)}")
    sheet.step(f"attendance {show(attendance)} of 100 at weight 30: {show(30 * attendance / 100)}")
    sheet.step(f"surcharge {show(surcharge)}")
    sheet.score(70 * daily + 30 * attendance / 100 + surcharge)
    wage = number(amounts["wage"])
    completion, bonus = amounts.get("plan-completion"), amounts.get("over-plan-bonus")
    sheet.slip({"base": wage * 50 / 100,
                "plan": None if completion is None else wage * 35 / 100 * number(completion),
                "merit": wage * 15 / 100 * daily,
                "over-plan": None if bonus is None else number(bonus)})


CLEAN = {"dealer-management": {}, "weekly-report": {}, "market-information": {}, "quality-feedback": "5",
         "advertising-plan": {}, "promotion-plan": {}, "promotion-review": {}, "vehicle": {}, "attendance": {}}

# Two absences of half a day: each counts as one, together two, 8 points off: 70 + 30·0.92 = 97.60.
appraise("S01", "何勇", {**CLEAN, "attendance": {"absent": ["0.5", "0.5"]}},
         {"wage": "6000", "plan-completion": "0.95", "over-plan-bonus": "300"})
# Three daily reports late still cost 5; one key account missed costs 3; a wage with cents is rounded part by part.
appraise("S02", "郑凯", {**CLEAN, "dealer-management": {"late-daily-report": 3, "rebate-forms-late": 1},
                        "weekly-report": {"key-account-gap": 1}, "quality-feedback": "3.5",
                        "attendance": {"absent": "1.5"}},
         {"wage": "5555.55", "plan-completion": "1.0833", "over-plan-bonus": "0"})
# Three key accounts missed: the whole ten, not three times anything. Three late plans take 6 of 5: none left.
appraise("S03", "冯涛", {**CLEAN, "weekly-report": {"key-account-gap": "3", "visit-log-missing": 2},
                        "advertising-plan": {"late-or-illegible": 3}, "promotion-plan": {"late-or-illegible": 1},
                        "promotion-review": {"mismatch-or-late": 2}},
         {"wage": "5200", "plan-completion": "0.4", "over-plan-bonus": "0"})
# Two weekly reports late: 80 off, of which there are only 40; papers missing again and again: 10 and 20.5 more.
appraise("S04", "许强", {**CLEAN, "weekly-report": {"late-or-illegible": 2, "last-week-untrue": 1},
                        "market-information": {"untrue": 1}, "vehicle": {"breach": 2},
                        "repeat-surcharge": ["-10", "-20.5"], "attendance": {"absent": ["1", "0.5", "2"]}},
         {"wage": "5200", "over-plan-bonus": "0"})  # no plan completion: that part is missing, and so is the total
# Everything gone and 60 points of surcharge: the score is below zero.
appraise("S05", "韩冰", {"dealer-management": {duty: 1 for duty in DEALER},
                        "weekly-report": {"late-or-illegible": 1}, "market-information": {"untrue": 2},
                        "quality-feedback": "0.5", "advertising-plan": {"late-or-illegible": 3},
                        "promotion-plan": {"late-or-illegible": 3}, "promotion-review": {"mismatch-or-late": 3},
                        "vehicle": {"breach": 1}, "attendance": {"absent": "25.5"},
                        "repeat-surcharge": ["-30", "-30"]},
         {"wage": "4800.01", "plan-completion": "0", "over-plan-bonus": "0"})
# Nobody has given the points of the quality feedback: incomplete.
sheet.person("S06", "曹阳", "sales-representative", {**CLEAN, "quality-feedback": None}, team="north",
             amounts={"wage": "5000", "plan-completion": "1", "over-plan-bonus": "0"})
sheet.incomplete("quality-feedback")
sheet.finish()
