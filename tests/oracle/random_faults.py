# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Injects exactly one fault into a valid document.

A fault is a function of (dice, document) that changes the document and gives the (code, at)
that must be reported, or gives None where the document has no place for it. Faults that could
be reported in more than one way are left out.
"""

from fractions import Fraction

from periods import MONTHS
from random_gradings import period_text

BARE = "\x01"       # a string that starts so is written without its quotes
TWICE = "\x02"      # a key that starts so is written without this mark


class Spots:
    """The places of a document where faults can be put: (container, key, pointer)."""

    def __init__(self, document):
        self.decimals, self.counts, self.words, self.ids, self.texts = [], [], [], [], []
        self.needed, self.closed = [], []
        self.indicators, self.groups, self.gradings, self.items = [], [], [], []
        self.conditions, self.effects, self.rules, self.people = [], [], [], []
        self.document, self.scheme = document, document["scheme"]
        self.closed.append((document, ""))
        self.needed += [(document, "period", ""), (document, "people", "")]
        self._scheme(self.scheme, "/scheme")
        for number, person in enumerate(document["people"]):
            self._person(person, f"/people/{number}")

    def _add(self, kind, container, at, *keys):
        for key in keys:
            if container.get(key) is not None:
                getattr(self, kind).append((container, key, f"{at}/{key}"))

    def _object(self, container, at, needed=(), **kinds):
        self.closed.append((container, at))
        self.needed += [(container, key, at) for key in needed]
        for kind, keys in kinds.items():
            self._add(kind, container, at, *keys)

    def _scheme(self, scheme, at):
        self._object(scheme, at, ("period",), decimals=("full",), words=("weights",))
        if scheme.get("rounding"):
            self._object(scheme["rounding"], f"{at}/rounding", words=("mode",),
                         counts=("indicator", "score", "money"))
        self.closed.append((scheme["root"], f"{at}/root"))
        for number, node in enumerate(scheme["root"]["children"]):
            self._node(node, f"{at}/root/children/{number}")
        for number, entry in enumerate(scheme.get("adjustments") or []):
            self._object(entry, f"{at}/adjustments/{number}", ("min", "max"), decimals=("min", "max"))
        if scheme.get("limits"):
            self._object(scheme["limits"], f"{at}/limits", decimals=("min", "max"))
        if scheme.get("grades"):
            self._grades(scheme["grades"], f"{at}/grades")
        for number, rule in enumerate(scheme.get("rules") or []):
            self._rule(rule, f"{at}/rules/{number}")
        if scheme.get("pay"):
            self.closed.append((scheme["pay"], f"{at}/pay"))
            for number, part in enumerate(scheme["pay"]["parts"]):
                self._object(part, f"{at}/pay/parts/{number}", ("id", "of"), ids=("id",),
                             texts=("of",), decimals=("share", "cap", "floor"))

    def _node(self, node, at):
        self._object(node, at, words=("missing",), decimals=("weight", "full"))
        if "children" in node:
            self.groups.append((node, at))
            for number, child in enumerate(node["children"]):
                self._node(child, f"{at}/children/{number}")
            self._items(node.get("penalties") or [], f"{at}/penalties")
        else:
            self.indicators.append((node, at))
            self.needed.append((node, "grading", at))
            self._grading(node["grading"], f"{at}/grading")

    def _grading(self, grading, at):
        self.gradings.append((grading, at))
        words = {"attainment": ("better", "shape"), "raters": ("absent",),
                 "periods": ("divide",)}.get(grading["method"], ())
        needed = {"attainment": ("better",), "periods": ("of", "expect")}.get(grading["method"], ())
        self._object(grading, at, needed, words=words + ("method",), counts=("expect",),
                     decimals=("target", "cap", "floor", "min"))
        if grading.get("range"):
            self._object(grading["range"], f"{at}/range", decimals=("min", "max"))
        for number, band in enumerate(grading.get("bands") or []):
            self._object(band, f"{at}/bands/{number}", ("rate",), decimals=("from", "upTo", "rate"))
        for name in ("levels", "raters"):
            for number, entry in enumerate(grading.get(name) or []):
                self._object(entry, f"{at}/{name}/{number}", ("points" if name == "levels" else "weight",),
                             decimals=("points", "weight"))
        self._items(grading.get("items") or [], f"{at}/items")

    def _items(self, items, at):
        for number, item in enumerate(items):
            self.items.append((item, f"{at}/{number}"))
            needed = ("min", "max") if "min" in item else ()
            decimals = ("min", "max", "each")
            self._object(item, f"{at}/{number}", needed, decimals=decimals, words=("count",))

    def _grades(self, grades, at):
        self._object(grades, at, words=("ties", "seats", "within"))
        for kind, step in (("bands", "from"), ("quota", "percent")):
            for number, entry in enumerate(grades.get(kind) or []):
                self._object(entry, f"{at}/{kind}/{number}", decimals=(step,))

    def _rule(self, rule, at):
        self.rules.append((rule, at))
        self._object(rule, at, ("id", "when", "then"), ids=("id",), texts=("exclusive",))
        for number, when in enumerate(rule["when"]):
            self.conditions.append((when, f"{at}/when/{number}"))
            self._object(when, f"{at}/when/{number}", ("metric", "op", "than"), words=("op", "metric"))
            self._object(when["than"], f"{at}/when/{number}/than", decimals=("number",),
                         counts=("trailing",), words=("peers", "among", "stat"))
        for number, effect in enumerate(rule["then"]):
            self.effects.append((effect, f"{at}/then/{number}"))
            needed = tuple(key for key in effect if key in ("do", "amount", "percent", "by", "grade",
                                                            "action"))
            needed = tuple(key for key in needed if key != "do" or len(needed) == 1)
            self._object(effect, f"{at}/then/{number}", needed, decimals=("amount", "percent"),
                         counts=("by",), words=("action", "do") if len(effect) == 1 else ("action",))

    def _person(self, person, at):
        self.people.append((person, at))
        self._object(person, at, ("id", "position"), texts=("id", "team"))
        for name in ("amounts", "targets"):
            given = person.get(name) or {}
            self._add("decimals", given, f"{at}/{name}", *given)
        for key, value in (person.get("values") or {}).items():
            self._value(person["values"], key, value, f"{at}/values")
        for number, entry in enumerate(person.get("history") or []):
            self._object(entry, f"{at}/history/{number}", ("period",), decimals=("score",))
            for key, value in (entry.get("values") or {}).items():
                self._value(entry["values"], key, value, f"{at}/history/{number}/values")

    def _value(self, container, key, value, at):
        if isinstance(value, dict) and set(value) == {"num", "den"}:
            self._object(value, f"{at}/{key}", ("num", "den"), decimals=("num", "den"))
        elif key.startswith("adjust") and value:
            at = f"{at}/{key}"
            self.decimals += [(value, number, f"{at}/{number}") for number in range(len(value))]
        elif not isinstance(value, (dict, list)) and str(value)[:5] != "level":
            self._add("decimals", container, at, key)


def _set(dice, spots, values, code):
    if not spots:
        return None
    container, key, at = dice.choice(spots)
    container[key] = dice.choice(values)
    return code, at


# bad-format, unknown-field, missing-field

def bad_format(dice, document):
    container, at = dice.choice(((document, ""), (document["scheme"], "/scheme")))
    if dice.chance(50):
        del container["format"]
        return "bad-format", at
    container["format"] = dice.choice(("plumbline-scheme/2", "", "plumbline-result/1", None))
    if container["format"] is None:
        container["format"] = "Plumbline-evaluation/1"
    return "bad-format", f"{at}/format"


def unknown_field(dice, document):
    container, at = dice.choice(Spots(document).closed)
    key, shown = dice.choice((("wieght", "wieght"), ("Weight", "Weight"), ("a/b", "a~1b"),
                              ("~x", "~0x"), ("满分", "满分")))
    container[key] = dice.choice((None, "1", 1, []))
    return "unknown-field", f"{at}/{shown}"


def missing_field(dice, document):
    spots = Spots(document)
    needed = spots.needed
    if not document["scheme"].get("weights") == "relative":
        needed = needed + [(node, "weight", at) for node, at in spots.groups]
    container, key, at = dice.choice(needed)
    del container[key]
    return "missing-field", at


# bad-number, bad-value

NO_DECIMALS = ("", " 5", "5 ", "+5", ".5", "5.", "1,000", "1e2", "5.1234567", "1234567890123", "abc",
               "0x10", "--1", "５", "NaN", "5%", "1/2", "5\n", "٣")
BARE_NUMBERS = ("59.5", "59.50", "1e2", "1E2", "1.0", "0.0", "1e-1", "1234567890123",
                "99999999999999999999", "5e+1")


def bad_number(dice, document):
    return _set(dice, Spots(document).decimals,
                NO_DECIMALS + tuple(BARE + each for each in BARE_NUMBERS), "bad-number")


def bad_count(dice, document):
    return _set(dice, Spots(document).counts,
                ("", "two", " 2", BARE + "2.0", BARE + "1e0", BARE + "2.5"), "bad-number")


def bad_kind(dice, document):
    return _set(dice, Spots(document).decimals, (True, False), "bad-value")


def bad_word(dice, document):
    return _set(dice, Spots(document).words, ("nonsense", "", 5, [], True, {}), "bad-value")


def bad_id(dice, document):
    return _set(dice, Spots(document).ids, ("", "Abc", "1a", "a_b", "a.b", "é", "a b", 7, [], "a\n"),
                "bad-value")


def bad_text(dice, document):
    return _set(dice, Spots(document).texts, ("", 5, [], True), "bad-value")


def bad_period(dice, document):
    wrong = {"month": "2024Q1", "quarter": "2024-03", "half": "2024", "year": "2024H1"}
    document["period"] = dice.choice((wrong[document["scheme"]["period"]], "2024-13", "2024Q5", "2024Q0",
                                      "2024H3", "24", "2024-3", "", "２０２４", 2024, "2024 "))
    return "bad-value", "/period"


def bad_history_period(dice, document):
    entries = [(entry, "period", f"{at}/history/{number}/period")
               for person, at in Spots(document).people
               for number, entry in enumerate(person.get("history") or [])]
    wrong = {"month": "2001Q1", "quarter": "2001-03", "half": "2001", "year": "2001H1"}
    return _set(dice, entries, (wrong[document["scheme"]["period"]], "2001-00", "x"), "bad-value")


def bad_list(dice, document):
    scheme = document["scheme"]
    spots = [(document, "people", "/people"), (scheme, "positions", "/scheme/positions")]
    if not document["people"]:
        return _set(dice, spots, ({}, "x", True), "bad-value")
    return _set(dice, spots[:1], ({}, "x", True), "bad-value")


# out-of-range

def _values(document, methods):
    """(values, key, pointer, grading node) of the people's values by these methods."""
    spots = Spots(document)
    nodes = {node["id"]: node for node, _ in spots.indicators if node["grading"]["method"] in methods}
    return [(person["values"], key, f"{at}/values/{key}", nodes[key])
            for person, at in spots.people
            for key, value in (person.get("values") or {}).items()
            if key in nodes and value is not None]


def _full(node):
    return Fraction(node.get("full") or 100)


def places_range(dice, document):
    counts = [spot for spot in Spots(document).counts if "/rounding/" in spot[2]]
    return _set(dice, counts, (7, "7", -1, "-1", 12), "out-of-range")


def below_zero(dice, document):
    spots = [(item, key, f"{at}/{key}") for item, at in Spots(document).items
             for key in ("each", "max", "min") if item.get(key) is not None]
    spots += [(item["steps"], number, f"{at}/steps/{number}") for item, at in Spots(document).items
              for number in range(len(item.get("steps") or []))]
    spots = [spot for spot in spots if spot[1] != "max" or "each" in spot[0]]
    return _set(dice, spots, ("-1", -1, "-0.000001"), "out-of-range")


def seats_below_zero(dice, document):
    quota = (document["scheme"].get("grades") or {}).get("quota") or []
    spots = [(entry, "percent", f"/scheme/grades/quota/{number}/percent")
             for number, entry in enumerate(quota[:-1])]
    return _set(dice, spots, ("-1", -5), "out-of-range")


def weight_range(dice, document):
    spots = Spots(document)
    found = [(rater, "weight", f"{at}/raters/{number}") for grading, at in spots.gradings
             for number, rater in enumerate(grading.get("raters") or [])]
    if document["scheme"].get("weights") == "relative":
        found += [(node, "weight", at) for node, at in spots.indicators + spots.groups]
    return _set(dice, [(node, key, f"{at}/weight") for node, key, at in found],
                ("0", 0, "-5", "-0.5"), "out-of-range")


def target_range(dice, document):
    spots = [(grading, "target", f"{at}/target") for grading, at in Spots(document).gradings
             if grading["method"] == "attainment"]
    for person, at in Spots(document).people:
        for key, value in (person.get("targets") or {}).items():
            if value is not None:
                spots.append((person["targets"], key, f"{at}/targets/{key}"))
    return _set(dice, spots, ("0", 0, "-95"), "out-of-range")


def points_range(dice, document):
    spots = _values(document, ("points",))
    if not spots:
        return None
    values, key, at, node = dice.choice(spots)
    low = Fraction(node["grading"].get("min") or 0)
    values[key] = dice.pick(_full(node) + Fraction(1, 10**6), _full(node) + 1, low - 1,
                            low - Fraction(1, 10**6))
    return "out-of-range", at


def typed_range(dice, document):
    spots = [spot for spot in _values(document, ("attainment", "bands", "curve"))
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
             for values, key, at, node in _values(document, ("raters",))
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
             for values, key, at, _ in _values(document, ("attainment", "bands", "curve"))
             if isinstance(values[key], dict)]
    return _set(dice, spots, ("0", 0, "-2"), "out-of-range")


def history_range(dice, document):
    period = document["scheme"]["period"]
    entries = [(entry, "period", f"{at}/history/{number}/period")
               for person, at in Spots(document).people
               for number, entry in enumerate(person.get("history") or [])]
    later = period_text(period, 9000 * 12 // MONTHS[period])
    return _set(dice, entries, (document["period"], later), "out-of-range")


def periods_range(dice, document):
    spots = _values(document, ("periods",))
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
    return _set(dice, spots, ("-100.000001", -101), "out-of-range")


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
    return _set(dice, spots, ("wrok",), "unknown-id")


def unknown_item(dice, document):
    spots = [(values[key], "wrok", f"{at}/wrok")
             for values, key, at, _ in _values(document, ("deduction", "raters"))]
    return _set(dice, spots, ([], ["1"]), "unknown-id")


def unknown_level(dice, document):
    spots = [spot[:3] for spot in _values(document, ("rating",))]
    return _set(dice, spots, ("wrok",), "unknown-id")


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
    return _set(dice, found, wrong, "bad-scheme") if wrong else None


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
    return _set(dice, found, (document["scheme"]["period"], "year"), "bad-scheme")


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


# bad-json: changes of the text

def written_twice(dice, document):
    container, at = dice.choice(Spots(document).closed)
    key = dice.choice(list(container) or ["x"])
    if not container:
        return None
    container[TWICE + key] = container[key]
    return "bad-json", f"{at}/{key}"


def no_json(dice, data):
    """Bytes of a valid document to bytes of none."""
    cut = dice.randrange(1, len(data) - 1)
    return dice.choice((
        data[:cut], data + b"x", data + b"{}", b"", data.replace(b'"people"', b'"\xff\xfe"', 1),
        data.replace(b'"people"', b"'people'", 1), data.replace(b": ", b": NaN, ", 1),
        data[:-1] + b",}", data.replace(b'"format"', b'"for\nmat"', 1),
        data.replace(b'"period"', b'"p\\x"', 1), data.replace(b'"scheme": {', b'"scheme": 01, {', 1)))


FAULTS = (bad_format, unknown_field, unknown_field, missing_field, missing_field, bad_number,
          bad_number, bad_number, bad_count, bad_kind, bad_word, bad_word, bad_id, bad_text, bad_period,
          bad_history_period, bad_list, places_range, below_zero, seats_below_zero, weight_range,
          target_range, points_range, typed_range, mark_range, item_range, level_points,
          adjustment_range, ratio_range, history_range, periods_range, percent_range, duplicate,
          duplicate, duplicate_of_node, duplicate_history, duplicate_position, unknown_person_id,
          unknown_item, unknown_level, unknown_in_scheme, unknown_in_scheme, weights_total,
          weights_total, bands_out_of_order, last_band_with_edge, curve_fault, quota_over_100,
          metric_not_supplied, effect_without_grades, periods_not_shorter, limit_with_places,
          pay_fault, written_twice, None)
