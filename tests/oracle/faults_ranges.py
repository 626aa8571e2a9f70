# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of numbers outside their bounds."""

from fractions import Fraction

from fault_spots import Spots, put, values_of
from periods import MONTHS
from random_gradings import period_text


def _full(node):
    return Fraction(node.get("full") or 100)


def places_range(dice, document):
    counts = [spot for spot in Spots(document).counts if "/rounding/" in spot[2]]
    return put(dice, counts, (7, "7", -1, "-1", 12), "out-of-range")


def below_zero(dice, document):
    spots = [(item, key, f"{at}/{key}") for item, at in Spots(document).items
             for key in ("each", "max", "min") if item.get(key) is not None]
    spots += [(item["steps"], number, f"{at}/steps/{number}") for item, at in Spots(document).items
              for number in range(len(item.get("steps") or []))]
    spots = [spot for spot in spots if spot[1] != "max" or "each" in spot[0]]
    return put(dice, spots, ("-1", -1, "-0.000001"), "out-of-range")


def seats_below_zero(dice, document):
    quota = (document["scheme"].get("grades") or {}).get("quota") or []
    spots = [(entry, "percent", f"/scheme/grades/quota/{number}/percent")
             for number, entry in enumerate(quota[:-1])]
    return put(dice, spots, ("-1", -5), "out-of-range")


def weight_range(dice, document):
    spots = Spots(document)
    found = [(rater, "weight", f"{at}/raters/{number}") for grading, at in spots.gradings
             for number, rater in enumerate(grading.get("raters") or [])]
    if document["scheme"].get("weights") == "relative":
        found += [(node, "weight", at) for node, at in spots.indicators + spots.groups]
    return put(dice, [(node, key, f"{at}/weight") for node, key, at in found],
                ("0", 0, "-5", "-0.5"), "out-of-range")


def target_range(dice, document):
    spots = [(grading, "target", f"{at}/target") for grading, at in Spots(document).gradings
             if grading["method"] == "attainment"]
    for person, at in Spots(document).people:
        for key, value in (person.get("targets") or {}).items():
            if value is not None:
                spots.append((person["targets"], key, f"{at}/targets/{key}"))
    return put(dice, spots, ("0", 0, "-95"), "out-of-range")


def points_range(dice, document):
    spots = values_of(document, ("points",))
    if not spots:
        return None
    values, key, at, node = dice.choice(spots)
    low = Fraction(node["grading"].get("min") or 0)
    values[key] = dice.pick(_full(node) + Fraction(1, 10**6), _full(node) + 1, low - 1,
                            low - Fraction(1, 10**6))
    return "out-of-range", at


def typed_range(dice, document):
    spots = [spot for spot in values_of(document, ("attainment", "bands", "curve"))
             if spot[3]["grading"].get("range")]
    if not spots:
        return None
    values, key, at, node = dice.choice(spots)
    bounds = node["grading"]["range"]
    wrong = dice.choice((Fraction(bounds["max"]) + Fraction(1, 10**6), Fraction(945),
                         Fraction(bounds["min"]) - 1))
    values[key] = dice.choice((dice.written(wrong), {"num": dice.written(wrong * 2), "den": "2"}))
    return "out-of-range", at


def mark_range(dice, document):
    spots = [(marks, number, f"{at}/{rater}/{number}", node)
             for values, key, at, node in values_of(document, ("raters",))
             for rater, marks in values[key].items() for number in range(len(marks or []))]
    if not spots:
        return None
    marks, number, at, node = dice.choice(spots)
    marks[number] = dice.pick(_full(node) + 1, -1)
    return "out-of-range", at


def item_range(dice, document):
    spots = Spots(document)
    lists = {node["id"]: node["grading"]["items"] for node, _ in spots.indicators
             if node["grading"]["method"] == "deduction"}
    lists |= {node["id"]: node["penalties"] for node, _ in spots.groups if node.get("penalties")}
    found = []
    for person, at in spots.people:
        for key, value in (person.get("values") or {}).items():
            if key in lists and value is not None:
                found += [(value, item, f"{at}/values/{key}/{item['id']}") for item in lists[key]]
    if not found:
        return None
    value, item, at = dice.choice(found)
    if "min" in item:
        value[item["id"]] = [item["max"], dice.pick(Fraction(item["max"]) + 1,
                                                    Fraction(item["min"]) - Fraction(1, 10**6))]
        return "out-of-range", f"{at}/1"
    value[item["id"]] = dice.choice(("-1", -1))
    return "out-of-range", at


def level_points(dice, document):
    spots = [(level, f"{at}/grading/levels/{number}/points", node)
             for node, at in Spots(document).indicators
             for number, level in enumerate(node["grading"].get("levels") or [])]
    if not spots:
        return None
    level, at, node = dice.choice(spots)
    level["points"] = dice.pick(_full(node) + 1, -1)
    return "out-of-range", at


def adjustment_range(dice, document):
    bounds = {each["id"]: each for each in document["scheme"].get("adjustments") or []}
    spots = [(person["values"], key, f"{at}/values/{key}") for person, at in Spots(document).people
             for key in person.get("values") or {} if key in bounds]
    if not spots:
        return None
    values, key, at = dice.choice(spots)
    low, high = Fraction(bounds[key]["min"]), Fraction(bounds[key]["max"])
    values[key] = [dice.written(low), dice.pick(low - Fraction(1, 10**6), high + 1)]
    return "out-of-range", f"{at}/1"


def ratio_range(dice, document):
    spots = [(values[key], "den", f"{at}/den")
             for values, key, at, _ in values_of(document, ("attainment", "bands", "curve"))
             if isinstance(values[key], dict)]
    return put(dice, spots, ("0", 0, "-2"), "out-of-range")


def history_range(dice, document):
    period = document["scheme"]["period"]
    entries = [(entry, "period", f"{at}/history/{number}/period")
               for person, at in Spots(document).people
               for number, entry in enumerate(person.get("history") or [])]
    later = period_text(period, 9000 * 12 // MONTHS[period])
    return put(dice, entries, (document["period"], later), "out-of-range")


def periods_range(dice, document):
    spots = values_of(document, ("periods",))
    if not spots:
        return None
    values, key, at, node = dice.choice(spots)
    of = node["grading"]["of"]
    outside = period_text(of, 1990 * 12 // MONTHS[of])
    values[key] = {outside: "80"}
    return "out-of-range", f"{at}/{outside}"


def percent_range(dice, document):
    spots = [(effect, "percent", f"{at}/percent") for effect, at in Spots(document).effects
             if effect["do"] == "bonus-percent"]
    return put(dice, spots, ("-100.000001", -101), "out-of-range")


def below_zero_as_ratio(dice, document):
    spots = [spot[:3] for spot in values_of(document, ("attainment",))
             if spot[3]["grading"]["better"] == "lower" and not spot[3]["grading"].get("range")
             and spot[3]["grading"].get("shape") != "linear"]
    return put(dice, spots, ("-0.000001", -5, {"num": "-1", "den": "3"}), "out-of-range")


def periods_too_many(dice, document):
    spots = values_of(document, ("periods",))
    length = document["scheme"]["period"]
    spots = [spot for spot in spots if len(spot[0][spot[1]]) > 1 and None not in spot[0][spot[1]].values()]
    if not spots or length == "month":
        return None
    values, key, at, node = dice.choice(spots)
    counts = [len(person["values"][key]) for person in document["people"]
              if (person.get("values") or {}).get(key)]
    if max(counts) != len(values[key]) or counts.count(max(counts)) > 1:
        return None
    node["grading"]["expect"] = len(values[key]) - 1
    return "out-of-range", at
