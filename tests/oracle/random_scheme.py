# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random schemes: tree, adjustments, limits, grades, rules and pay."""

from fractions import Fraction

from random_gradings import ItemValues, item_list, random_grading
from random_numbers import near
from rules import ACTIONS

POSITIONS = ("customer-service", "technical-support", "repair-technician", "service-advisor")
AMOUNTS = ("wage", "bonus-base", "plan-completion", "奖金基数")


class RandomScheme:
    """A scheme with what is needed to make people for it."""

    def __init__(self, dice, period):
        self.dice = dice
        self.period = period
        self.values = {}          # node or adjustment id to a function that makes values
        self.methods = {}         # node id to method or "group"
        self.items = {}           # node id to items
        self.fulls = {}
        self.groups = []
        self.json = self._scheme()

    def _scheme(self):
        dice = self.dice
        self.positions = dice.sample(POSITIONS, dice.choice((1, 2, 2, 3)))
        self.relative = dice.chance(35)
        json = {"format": "plumbline-scheme/1", "id": "random-scheme"}
        dice.named(json)
        dice.maybe(json, 20, "version", lambda: 3)
        dice.maybe(json, 20, "source", lambda: "made up")
        json |= {"period": self.period.length, "positions": self.positions}
        self.full = Fraction(dice.choice((100, 100, 100, 10, 120, Fraction("12.5"))))
        if self.full != 100:
            json["full"] = dice.written(self.full)
        if self.relative or dice.chance(30):
            json["weights"] = "relative" if self.relative else "total100"
        dice.maybe(json, 80, "rounding", self._rounding)
        self.score_places = (json.get("rounding") or {}).get("score")
        self.score_places = 2 if self.score_places is None else int(self.score_places)
        json["root"] = self._root()
        dice.maybe(json, 50, "adjustments", self._adjustments)
        dice.maybe(json, 40, "limits", self._limits)
        self.grades = []
        dice.maybe(json, 75, "grades", self._grades)
        dice.maybe(json, 80, "rules", lambda: [self._rule(each) for each in range(dice.randint(0, 6))])
        dice.maybe(json, 65, "pay", self._pay)
        return json

    def _rounding(self):
        dice, rounding = self.dice, {}
        dice.maybe(rounding, 80, "mode", lambda: dice.choice(("half-up", "half-even", "down")))
        dice.maybe(rounding, 40, "indicator", lambda: dice.count(dice.choice((0, 0, 1, 2, 6))))
        dice.maybe(rounding, 70, "score", lambda: dice.count(dice.choice((0, 0, 1, 1, 2, 6))))
        dice.maybe(rounding, 70, "money", lambda: dice.count(dice.choice((0, 0, 1, 2, 2, 4))))
        return rounding

    # The tree

    def _root(self):
        root = {"children": self._children(Fraction(100), 0)}
        if self.dice.chance(5):
            root["id"] = "the-root"
        return root

    def _children(self, total, depth):
        dice = self.dice
        weights = dice.parts(total, dice.choice((1, 2, 2, 3, 3, 4, 6)))
        if self.relative:
            weights = [Fraction(dice.choice((1, 2, 10, 30, Fraction("0.5"), 15))) for _ in weights]
        return [self._group(weight, depth + 1) if depth < 3 and dice.chance(25)
                else self._indicator(weight) for weight in weights]

    def _group(self, weight, depth):
        dice = self.dice
        key = f"group-{len(self.groups)}"
        self.groups.append(key)
        self.methods[key] = "group"
        node = dice.named({"id": key})
        if not self.relative or dice.chance(50):
            node["weight"] = dice.written(weight)
        node["children"] = self._children(dice.choice((Fraction(100), weight)), depth)
        if dice.chance(35):
            node["penalties"] = item_list(dice, "fault-")
            self.items[key] = node["penalties"]
            self.values[key] = ItemValues(node["penalties"])
        return node

    def _indicator(self, weight):
        dice = self.dice
        key = f"indicator-{len(self.methods)}"
        node = dice.named({"id": key})
        full = Fraction(dice.choice((100, 100, 10, 5, 40, Fraction("33.333333"), weight)))
        if full == weight and dice.chance(70):
            node["full"] = dice.written(full)
        else:
            node["weight"] = dice.written(weight)
            if full != 100 or dice.chance(20):
                node["full"] = dice.written(full)
        dice.maybe(node, 60, "missing", lambda: dice.choice(
            ("block", "zero", "full", "exclude", "exclude")))
        dice.maybe(node, 10, "unit", lambda: "%")
        dice.maybe(node, 5, "scorer", lambda: "desk:quality")
        dice.maybe(node, 5, "measure", lambda: {"name": "csat-rate", "min": "4"})
        node["grading"], self.values[key] = random_grading(dice, full, self.period)
        self.methods[key] = node["grading"]["method"]
        self.fulls[key] = full
        if self.methods[key] == "deduction":
            self.items[key] = node["grading"]["items"]
        return node

    # Around the tree

    def _adjustments(self):
        return [self._adjustment(number) for number in range(self.dice.randint(1, 3))]

    def _adjustment(self, number):
        dice = self.dice
        key = f"adjust-{number}"
        low, high = dice.choice(((0, 5), (-10, 0), (-3, 3), (1, 2), (-300, 300)))
        choices = (low, high, Fraction(low + high, 2), min(high, low + Fraction("0.005")),
                   max(low, high - Fraction("0.05")), min(high, low + Fraction("0.5")))
        self.values[key] = lambda dice: [dice.pick(*choices) for _ in range(dice.randint(0, 3))]
        return dice.named({"id": key, "min": dice.written(low), "max": dice.written(high)})

    def _limits(self):
        dice, limits = self.dice, {}
        tick = Fraction(1, 10 ** self.score_places)
        dice.maybe(limits, 75, "min", lambda: _plain(dice.choice((0, 20, -5, 40 + tick))))
        dice.maybe(limits, 75, "max", lambda: _plain(dice.choice((100, 120, 60, 80 - tick))))
        return limits

    def _grades(self):
        dice = self.dice
        count = dice.randint(1, 4)
        self.grades = list(dice.choice((("A", "B", "C", "D"), ("优", "良", "中", "差"))))[:count]
        grades = {}
        if dice.chance(50):
            steps = sorted({dice.choice((90, 75, 60, 0, 50, 80, Fraction("89.99"), 100))
                            * self.full / 100 for _ in self.grades[1:]}, reverse=True)
            self.grades = self.grades[:len(steps) + 1]
            grades["bands"] = self._grade_list("from", steps)
        else:
            grades["quota"] = self._grade_list("percent", self._percents(len(self.grades) - 1))
            dice.maybe(grades, 60, "ties", lambda: dice.choice(("up", "down")))
            dice.maybe(grades, 60, "seats", lambda: dice.choice(("nearest", "down")))
        dice.maybe(grades, 60, "within", lambda: dice.choice(("all", "team", "position")))
        return grades

    def _percents(self, count):
        left, percents = Fraction(100), []
        for _ in range(count):
            percents.append(min(left, Fraction(self.dice.choice(
                (0, 10, 20, 25, 50, 70, Fraction("33.333333"), 100)))))
            left -= percents[-1]
        return percents

    def _grade_list(self, step, steps):
        listed = [{"grade": name, step: self.dice.written(number)}
                  for name, number in zip(self.grades, steps)]
        return listed + [self.dice.named({"grade": self.grades[-1]})]

    # Rules

    def _rule(self, number):
        dice = self.dice
        rule = dice.named({"id": f"rule-{number}"})
        dice.maybe(rule, 60, "for", self._some_positions)
        dice.maybe(rule, 30, "exclusive", lambda: dice.choice(("churn", "档位")))
        rule["when"] = [self._condition() for _ in range(dice.choice((0, 1, 1, 1, 1, 2, 3)))]
        rule["then"] = [self._effect() for _ in range(dice.choice((0, 1, 1, 1, 2, 3)))]
        return rule

    def _some_positions(self):
        return self.dice.sample(self.positions, self.dice.randint(1, len(self.positions)))

    def _condition(self):
        dice = self.dice
        metric = self._metric()
        if metric == "grade":
            op = dice.choice(("=", "!=", "in"))
            count = dice.randint(1, len(self.grades)) if op == "in" else 1
            return {"metric": metric, "op": op, "than": {"grades": dice.sample(self.grades, count)}}
        return {"metric": metric, "op": dice.choice(("<", "<=", "=", "!=", ">=", ">")),
                "than": self._operand(metric)}

    def _metric(self):
        dice = self.dice
        if dice.chance(35):
            return dice.choice(("score", "score", "rank", "grade") if self.grades
                               else ("score", "rank"))
        key = dice.choice(list(self.methods))
        method = self.methods[key]
        kinds = ["rate"]
        if method != "group":
            kinds.append("earned")
        if method in ("attainment", "bands", "curve", "points", "periods"):
            kinds += ["value"] * 5
        if key in self.items:
            kinds += ["count"] * 4
        kind = dice.choice(kinds)
        item = f".{dice.choice(self.items[key])['id']}" if kind == "count" else ""
        return f"{kind}:{key}{item}"

    def _operand(self, metric):
        dice = self.dice
        kind, _, key = metric.partition(":")
        operands = [self._number_operand, self._peers_operand, self._peers_operand]
        if kind in ("score", "value"):
            operands += [self._trailing_operand] * 2
        if kind == "value" and self.methods[key] == "attainment" and dice.chance(30):
            return {"target": True}
        return dice.choice(operands)(kind, key)

    def _number_operand(self, kind, key):
        dice = self.dice
        choices = {"score": (60, 80, "79.99", 50, 0), "rank": (1, 2, 3), "count": (0, 1, 2, "0.5"),
                   "rate": (1, 0, "0.8", "0.5", "0.75")}.get(kind)
        if kind == "earned":
            full = self.fulls[key]
            choices = (full, 0, near(full / 2)[0], near(full * 4 / 5)[0])
        elif kind == "value":
            choices = near(dice.choice((0, 1, 50, 80, 95, 100, 24)))
        return {"number": dice.pick(*choices)}

    def _peers_operand(self, kind, key):
        dice = self.dice
        stats = ["mean", "median", "min", "max"]
        if kind == "value" and self.methods[key] in ("attainment", "bands", "curve"):
            stats += ["pooled"] * 3
        operand = {"peers": dice.choice(stats)}
        if dice.chance(25):
            operand["positions"] = self._some_positions()
        else:
            dice.maybe(operand, 50, "among", lambda: dice.choice(("rule", "all", "team", "position")))
        return operand

    def _trailing_operand(self, _kind, _key):
        dice = self.dice
        operand = {"trailing": dice.count(dice.choice((1, 1, 2, 3)))}
        dice.maybe(operand, 70, "stat", lambda: dice.choice(("mean", "median", "min", "max")))
        dice.maybe(operand, 50, "gaps", lambda: dice.chance(40))
        return operand

    def _effect(self):
        dice = self.dice
        kinds = ["pay", "pay", "bonus-percent", "bonus-percent", "bonus-zero", "action"]
        if self.grades:
            kinds += ["grade-shift", "grade-cap"] * 2
        kind = dice.choice(kinds)
        effect = {"do": kind}
        if kind == "pay":
            effect["amount"] = dice.pick("200", "-200", "0.005", "-0.005", "0", "33.335", "0.5")
        elif kind == "bonus-percent":
            effect["percent"] = dice.pick("-30", "10", "-100", "33.333333", "0", "2.5")
        elif kind == "grade-shift":
            effect["by"] = dice.count(dice.choice((-1, 1, -2, 3, 0)))
        elif kind == "grade-cap":
            effect["grade"] = dice.choice(self.grades)
        elif kind == "action":
            effect["action"] = dice.choice(ACTIONS)
        dice.maybe(effect, 10, "note", lambda: "面谈后执行")
        return effect

    # Pay

    def _pay(self):
        return {"parts": [self._part(number) for number in range(self.dice.randint(0, 5))]}

    def _part(self, number):
        dice = self.dice
        part = dice.named({"id": f"part-{number}", "of": dice.choice(AMOUNTS)})
        dice.maybe(part, 60, "share", lambda: dice.pick("50", "35", "33.333333", "0", "12.5"))
        if dice.chance(70):
            part["times"] = self._factor()
            dice.maybe(part, 30, "cap", lambda: dice.pick("1", "1.2", "0.5", "0"))
            if dice.chance(30):
                part["floor"] = None if "cap" in part else dice.choice((None, "0.5", "0", "-2"))
        dice.maybe(part, 50, "bonus", lambda: dice.chance(80))
        return part

    def _factor(self):
        dice = self.dice
        if self.grades and dice.chance(30):
            return {"grade": {name: dice.pick("1.2", "1", "0.8", "0", "0.333333")
                              for name in self.grades}}
        choices = ["score-rate", f"amount:{dice.choice(AMOUNTS)}",
                   f"rate:{dice.choice(list(self.methods))}"]
        measured = [key for key, method in self.methods.items()
                    if method in ("attainment", "bands", "curve", "points", "periods")]
        if measured:
            choices.append(f"value:{dice.choice(measured)}")
        return dice.choice(choices)


def _plain(number):
    """Without needless zeros, since a limit's places count."""
    number = Fraction(number)
    places = next(each for each in range(7) if (number * 10**each).denominator == 1)
    text = str(abs(number.numerator * 10**places // number.denominator)).rjust(places + 1, "0")
    return ("-" if number < 0 else "") + (f"{text[:-places]}.{text[-places:]}" if places else text)
