# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of ids, and of schemes that cannot work."""

from fractions import Fraction

from fault_spots import Spots, put, values_of


# duplicate-id, unknown-id

def duplicate(dice, document):
    scheme, spots = document["scheme"], Spots(document)
    lists = [(scheme.get("rules"), "/scheme/rules"), (document["people"], "/people"),
             ((scheme.get("pay") or {}).get("parts"), "/scheme/pay/parts"),
             (scheme.get("adjustments"), "/scheme/adjustments")]
    for grading, at in spots.gradings:
        lists += [(grading.get(name), f"{at}/{name}") for name in ("items", "levels", "raters")]
    lists += [(node.get("penalties"), f"{at}/penalties") for node, at in spots.groups]
    lists = [each for each in lists if each[0]]
    if not lists:
        return None
    entries, at = dice.choice(lists)
    entries.append(dict(dice.choice(entries)))
    return "duplicate-id", f"{at}/{len(entries) - 1}/id"


def duplicate_of_node(dice, document):
    spots = Spots(document)
    node, _ = dice.choice(spots.indicators + spots.groups)
    entries = document["scheme"]["adjustments"] = document["scheme"].get("adjustments") or []
    entries.append({"id": node["id"], "min": "0", "max": "1"})
    return "duplicate-id", f"/scheme/adjustments/{len(entries) - 1}/id"


def duplicate_history(dice, document):
    spots = [(person["history"], at) for person, at in Spots(document).people if person.get("history")]
    if not spots:
        return None
    history, at = dice.choice(spots)
    history.append({"period": dice.choice(history)["period"]})
    return "duplicate-id", f"{at}/history/{len(history) - 1}/period"


def duplicate_position(dice, document):
    positions = document["scheme"]["positions"]
    positions.append(dice.choice(positions))
    return "duplicate-id", f"/scheme/positions/{len(positions) - 1}"


def unknown_person_id(dice, document):
    spots = []
    for person, at in Spots(document).people:
        spots.append((person, "position", f"{at}/position"))
        for name in ("values", "targets"):
            person[name] = person.get(name) or {}
            spots.append((person[name], "wrok", f"{at}/{name}/wrok"))
    return put(dice, spots, ("wrok",), "unknown-id")


def unknown_item(dice, document):
    spots = [(values[key], "wrok", f"{at}/wrok")
             for values, key, at, _ in values_of(document, ("deduction", "raters"))]
    return put(dice, spots, ([], ["1"]), "unknown-id")


def unknown_level(dice, document):
    spots = [spot[:3] for spot in values_of(document, ("rating",))]
    return put(dice, spots, ("wrok",), "unknown-id")


def unknown_in_scheme(dice, document):
    spots = Spots(document)
    found = [(when, "metric", f"{at}/metric", f"{kind}:wrok") for when, at in spots.conditions
             for kind in ("rate", "earned", "value") if when["metric"].startswith(kind)]
    found += [(when, "metric", f"{at}/metric", when["metric"] + "x") for when, at in spots.conditions
              if ":" in when["metric"]]
    found += [(effect, "grade", f"{at}/grade", "Z") for effect, at in spots.effects
              if effect["do"] == "grade-cap"]
    for rule, at in spots.rules:
        rule_positions = list(rule.get("for") or document["scheme"]["positions"]) + ["wrok"]
        found.append((rule, "for", f"{at}/for/{len(rule_positions) - 1}", rule_positions))
    found += [(when["than"], "grades", f"{at}/than/grades/0", ["Z"]) for when, at in spots.conditions
              if "grades" in when["than"]]
    found += [(part, "times", f"/scheme/pay/parts/{number}/times", "rate:wrok")
              for number, part in enumerate((document["scheme"].get("pay") or {}).get("parts") or [])]
    if not found:
        return None
    container, key, at, value = dice.choice(found)
    container[key] = value
    return "unknown-id", at


# weights-total

def weights_total(dice, document):
    if document["scheme"].get("weights") == "relative":
        return None
    spots = Spots(document)
    groups = [(document["scheme"]["root"], "/scheme/root")] + spots.groups
    found = [(child, at) for group, at in groups for child in group["children"]
             if "grading" in child and child.get("weight") is not None]
    if not found:
        return None
    child, at = dice.choice(found)
    more = dice.choice((Fraction(1, 10**6), Fraction(1), Fraction(10), Fraction("1000.5")))
    child["weight"] = dice.written(Fraction(child["weight"]) + more)
    return "weights-total", at


# bad-scheme

def bands_out_of_order(dice, document):
    found = [(bands, number, f"{at}/{key}/{number}/{edge}", edge)
             for holder, at in [*Spots(document).gradings,
                                (document["scheme"].get("grades") or {}, "/scheme/grades")]
             for key in ("bands",) for bands in [holder.get(key) or []]
             for edge in ("from", "upTo") for number in range(1, len(bands) - 1)
             if bands[number].get(edge) is not None]
    if not found:
        return None
    bands, number, at, edge = dice.choice(found)
    bands[number][edge] = bands[number - 1][edge]
    del bands[number + 1:-1]
    return "bad-scheme", at


def last_band_with_edge(dice, document):
    gradings = [(grading["bands"], at) for grading, at in Spots(document).gradings
                if grading.get("bands") and len(grading["bands"]) > 1]
    if not gradings:
        return None
    bands, at = dice.choice(gradings)
    edge = "from" if "from" in bands[0] else "upTo"
    bands[-1][edge] = dice.written(Fraction(bands[-2][edge]) + (-1 if edge == "from" else 1))
    return "bad-scheme", f"{at}/bands/{len(bands) - 1}/{edge}"


def curve_fault(dice, document):
    curves = [(grading["points"], at) for grading, at in Spots(document).gradings
              if grading["method"] == "curve"]
    if not curves:
        return None
    points, at = dice.choice(curves)
    if dice.chance(50):
        del points[1:]
        return "bad-scheme", f"{at}/points"
    points.append([points[-1][0], "1"])
    return "bad-scheme", f"{at}/points/{len(points) - 1}/0"


def quota_over_100(dice, document):
    quota = (document["scheme"].get("grades") or {}).get("quota") or []
    if len(quota) < 2:
        return None
    quota[0]["percent"] = "100.000001"
    return "bad-scheme", "/scheme/grades/quota"


def metric_not_supplied(dice, document):
    spots = Spots(document)
    wrong = [f"earned:{node['id']}" for node, _ in spots.groups]
    for node, _ in spots.indicators:
        method = node["grading"]["method"]
        if method in ("deduction", "rating", "raters"):
            wrong.append(f"value:{node['id']}")
        if method != "deduction":
            wrong.append(f"count:{node['id']}.item-0")
    found = [(when, "metric", f"{at}/metric") for when, at in spots.conditions
             if "number" in when["than"]]
    if not document["scheme"].get("grades"):
        wrong.append("grade")
    return put(dice, found, wrong, "bad-scheme") if wrong else None


def effect_without_grades(dice, document):
    if document["scheme"].get("grades"):
        return None
    rules = Spots(document).rules
    if not rules:
        return None
    rule, at = dice.choice(rules)
    rule["then"].append({"do": "grade-shift", "by": 1})
    return "bad-scheme", f"{at}/then/{len(rule['then']) - 1}/do"


def periods_not_shorter(dice, document):
    found = [(grading, "of", f"{at}/of") for grading, at in Spots(document).gradings
             if grading["method"] == "periods"]
    return put(dice, found, (document["scheme"]["period"], "year"), "bad-scheme")


def limit_with_places(dice, document):
    scheme = document["scheme"]
    places = (scheme.get("rounding") or {}).get("score")
    places = 2 if places is None else int(places)
    if places == 6:
        return None
    scheme["limits"] = {"max": f"120.{'0' * places}5"}
    return "bad-scheme", "/scheme/limits/max"


def pay_fault(dice, document):
    parts = (document["scheme"].get("pay") or {}).get("parts") or []
    found = []
    for number, part in enumerate(parts):
        at = f"/scheme/pay/parts/{number}"
        if part.get("times") is None:
            found += [(part, "cap", "1.2", f"{at}/cap"), (part, "floor", "0.5", f"{at}/floor")]
        elif isinstance(part["times"], dict):
            table = part["times"]["grade"]
            found.append((part["times"], "grade", dict(list(table.items())[1:]), f"{at}/times/grade"))
    if not found:
        return None
    container, key, value, at = dice.choice(found)
    container[key] = value
    return "bad-scheme", at


def bands_without_order(dice, document):
    """An edge of the other kind, or none, before the last band."""
    gradings = [(grading["bands"], f"{at}/bands") for grading, at in Spots(document).gradings
                if len(grading.get("bands") or []) > 2]
    if not gradings:
        return None
    bands, at = dice.choice(gradings)
    edge, other = ("from", "upTo") if "from" in bands[0] else ("upTo", "from")
    number = dice.randrange(1, len(bands) - 1)
    given = bands[number].pop(edge)
    if dice.chance(50):
        return "bad-scheme", f"{at}/{number}"
    bands[number][other] = given
    return "bad-scheme", f"{at}/{number}/{other}"


def operand_not_for_metric(dice, document):
    found = []
    for when, at in Spots(document).conditions:
        kind = when["metric"].partition(":")[0]
        if kind == "grade":
            found.append((when, {"number": "1"}, at))
            continue
        if kind != "value":
            found.append((when, {"target": True}, at))
            if kind != "score":
                found.append((when, {"trailing": 2}, at))
        found.append((when, {"grades": []}, at) if not document["scheme"].get("grades") else
                     (when, {"grades": [_grades(document)[0]]}, at))
    if not found:
        return None
    when, operand, at = dice.choice(found)
    when["than"] = operand
    return "bad-scheme", f"{at}/than"


def pooled_not_for_metric(dice, document):
    found = [(when, f"{at}/than/peers") for when, at in Spots(document).conditions
             if when["metric"].partition(":")[0] in ("score", "rank", "rate", "earned", "count")]
    if not found:
        return None
    when, at = dice.choice(found)
    when["than"] = {"peers": "pooled"}
    return "bad-scheme", at


def op_not_for_metric(dice, document):
    found = []
    for when, at in Spots(document).conditions:
        ops = ("<", "<=", ">=", ">") if when["metric"] == "grade" else ("in",)
        found += [(when, "op", f"{at}/op", op) for op in ops]
        if when["metric"] == "grade" and when["op"] != "in" and len(_grades(document)) > 1:
            found.append((when["than"], "grades", f"{at}/than/grades", _grades(document)[:2]))
    if not found:
        return None
    container, key, at, value = dice.choice(found)
    container[key] = value
    return "bad-scheme", at


def grade_twice(dice, document):
    grades = document["scheme"].get("grades") or {}
    kind, step = ("bands", "from") if "bands" in grades else ("quota", "percent")
    listed = grades.get(kind)
    if not listed or len(listed) < 2:
        return None
    entry = {"grade": listed[0]["grade"], step: "0"}
    if kind == "bands":
        entry[step] = dice.written(Fraction(listed[-2]["from"]) - 1)
    listed.insert(len(listed) - 1, entry)
    return "duplicate-id", f"/scheme/grades/{kind}/{len(listed) - 2}/grade"


def _grades(document):
    grades = document["scheme"].get("grades") or {}
    return [entry["grade"] for entry in grades.get("bands") or grades.get("quota") or []]
