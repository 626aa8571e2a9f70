# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random people for a random scheme; many of them equal, so that ties are frequent."""

import copy

from random_gradings import period_text
from random_scheme import AMOUNTS
from segments import days_in

TEAMS = ("east", "west", "维修一组")


def random_people(dice, scheme):
    count = dice.choice((0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 20, 30))
    gap = dice.choice((0, 0, 3, 20))
    people = []
    for number in range(count):
        if people and dice.chance(45):
            person = copy.deepcopy(dice.choice(people))
            if dice.chance(50):
                _change_one_value(dice, scheme, person)
        else:
            person = _fresh(dice, scheme, gap)
        people.append({**person, "id": f"E{number:03}" if dice.chance(90) else f"员工 {number}"})
        people[-1]["position"] = dice.choice(scheme.positions)
        dice.maybe(people[-1], 80, "team", lambda: dice.choice(TEAMS))
        dice.maybe(people[-1], 15, "segments", lambda: _segments(dice, scheme))
    dice.shuffle(people)
    return people


def _fresh(dice, scheme, gap):
    person = {"id": "", "position": ""}
    dice.named(person)
    person["values"] = {}
    for key, make in scheme.values.items():
        if key.startswith(("group", "adjust")):
            dice.maybe(person["values"], 55, key, lambda: make(dice))
        elif not dice.chance(gap):
            person["values"][key] = make(dice)
        elif dice.chance(40):
            person["values"][key] = None
    dice.maybe(person, 40, "targets", lambda: _targets(dice, scheme))
    dice.maybe(person, 80, "amounts", lambda: _amounts(dice))
    dice.maybe(person, 60, "history", lambda: _history(dice, scheme))
    dice.maybe(person, 25, "decisions", lambda: _decisions(dice, scheme))
    return person


def _change_one_value(dice, scheme, person):
    key = dice.choice(list(scheme.values))
    person["values"][key] = scheme.values[key](dice)


def _targets(dice, scheme):
    targets = {}
    for key, method in scheme.methods.items():
        if method == "attainment":
            dice.maybe(targets, 60, key, lambda: dice.pick("80", "95", "100", "0.5", "24"))
    return targets


def _amounts(dice):
    amounts = {}
    for name in AMOUNTS:
        choices = ("0.955", "1.35", "0.8") if name == "plan-completion" else (
            "6000", "7001.01", "999.99", "777.77", "0", "-100", "6500.005", "1")
        dice.maybe(amounts, 88, name, lambda: dice.pick(*choices))
    return amounts


def _decisions(dice, scheme):
    """Entries, and grades where the scheme has some."""
    decisions = []
    for _ in range(dice.randint(0, 3)):
        if scheme.grades and dice.chance(40):
            decision = {"grade": dice.choice(scheme.grades)}
        else:
            decision = {"points": dice.pick("2", "-3.5", "0.005", "-0.005", "40", "-100", "1.000001")}
        dice.maybe(decision, 50, "reason", lambda: "复核凭证后调整")
        dice.maybe(decision, 50, "by", lambda: "hr-wang")
        dice.maybe(decision, 50, "second", lambda: "li")
        decisions.append(decision)
    return decisions


SCORES = ("88", "100", "0", "-3.5", "4500/47", "1/3", "1000000007/9999999967",
          "123456789012345678901234567890/1234567890123456789012345679")


def _segments(dice, scheme):
    """Stretches of days within the period; those before the own one have scores."""
    count = dice.choice((1, 1, 2, 2, 2, 3, 4))
    longest = days_in(scheme.period) // count
    own = dice.choice((count - 1, count - 1, dice.randint(0, count - 1)))
    parts = []
    for index in range(count):
        part = {"part": f"part-{index}/2024", "days": dice.choice((1, longest, dice.randint(1, longest)))}
        if index < own:
            dice.maybe(part, 90, "score", lambda: dice.choice(SCORES))
        if index == own:
            part["own"] = True
        parts.append(part)
    segments = {"parts": parts}
    dice.maybe(segments, 60, "way", lambda: dice.choice(("days", "majority")))
    return segments


def _history(dice, scheme):
    back = dice.sample(range(1, 7), dice.randint(0, 5))
    if dice.chance(50):
        back = list(range(1, len(back) + 1))
    return [_entry(dice, scheme, scheme.period.index - each) for each in back]


def _entry(dice, scheme, index):
    entry = {"period": period_text(scheme.period.length, index)}
    dice.maybe(entry, 85, "score", lambda: dice.pick("88", "60", "79.99", "0", "50.5", "93.333333"))
    dice.maybe(entry, 85, "values", lambda: _entry_values(dice, scheme))
    return entry


def _entry_values(dice, scheme):
    values = {}
    for key, make in scheme.values.items():
        if scheme.methods.get(key) in ("attainment", "bands", "curve", "points"):
            dice.maybe(values, 85, key, lambda: make(dice))
        elif scheme.methods.get(key) == "periods":
            dice.maybe(values, 85, key, lambda: dice.pick("90", "87.5", "100"))
    dice.maybe(values, 10, "gone", lambda: dice.pick("5"))
    return values
