# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in an evaluation document faults can be put."""


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

        segments = person.get("segments")
        if segments:
            self._object(segments, f"{at}/segments", ("parts",), words=("way",))
            for number, part in enumerate(segments["parts"]):
                self._object(part, f"{at}/segments/parts/{number}", ("part", "days"), texts=("part",),
                             counts=("days",))

    def _value(self, container, key, value, at):
        if isinstance(value, dict) and set(value) == {"num", "den"}:
            self._object(value, f"{at}/{key}", ("num", "den"), decimals=("num", "den"))
        elif key.startswith("adjust") and value:
            at = f"{at}/{key}"
            self.decimals += [(value, number, f"{at}/{number}") for number in range(len(value))]
        elif not isinstance(value, (dict, list)) and str(value)[:5] != "level":
            self._add("decimals", container, at, key)


def put(dice, spots, values, code):
    if not spots:
        return None
    container, key, at = dice.choice(spots)
    container[key] = dice.choice(values)
    return code, at


def values_of(document, methods):
    """(values, key, pointer, grading node) of the people's values by these methods."""
    spots = Spots(document)
    nodes = {node["id"]: node for node, _ in spots.indicators if node["grading"]["method"] in methods}
    return [(person["values"], key, f"{at}/values/{key}", nodes[key])
            for person, at in spots.people
            for key, value in (person.get("values") or {}).items()
            if key in nodes and value is not None]
