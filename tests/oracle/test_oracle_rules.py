#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the reference evaluation: rules, pay and documents (sections 5 to 7), worked by hand."""

import unittest

from building import (document, indicator, outcome_of, people_of, person, refused, result_of, scheme)

CURVE = {"method": "curve", "points": [["0", "0"], ["100", "1"]]}
TARGETED = {"method": "attainment", "better": "higher", "target": "90"}
DEDUCTION = {"method": "deduction", "items": [
    {"id": "days", "each": "1", "count": "whole-up"}, {"id": "late", "min": "1", "max": "5"},
    {"id": "claim", "steps": ["10"]}]}
RATING = {"method": "rating", "levels": [{"id": "good", "points": "100"}]}
PAY_5 = [{"do": "pay", "amount": "5"}]
GRADES = {"bands": [{"grade": "A", "from": "90"}, {"grade": "B", "from": "75"},
                    {"grade": "C", "from": "60"}, {"grade": "D"}]}


def when(metric, op, **than):
    return {"metric": metric, "op": op, "than": than}


def rule(key, *conditions, then=(), **fields):
    return {"id": key, "when": list(conditions), "then": list(then), **fields}


def held(of_scheme, *people):
    """Per person T where the only rule took effect, U where unjudged, i if incomplete, - otherwise."""
    return "".join("i" if each["status"] == "incomplete" else
                   "T" if each["rules"] else "U" if each["unjudged"] else "-"
                   for each in people_of(of_scheme, *people).values())


def curve_scheme(*rules, **fields):
    return scheme(indicator("x", CURVE), rules=list(rules), **fields)


def judged(condition, *values, **fields):
    """`held` for people with these values of the curve x."""
    people = [person(f"E{number}", {"x": value}, **fields) for number, value in enumerate(values)]
    return held(curve_scheme(rule("r", condition)), *people)


class Metrics(unittest.TestCase):
    def test_ops_compare_exactly(self):
        for op, expected in (("<", "T--"), ("<=", "TT-"), ("=", "-T-"), ("!=", "T-T"),
                             (">=", "-TT"), (">", "--T")):
            self.assertEqual(judged(when("value:x", op, number="80"), "79.999999", "80", "80.000001"),
                             expected)

    def test_score_is_the_published_one(self):
        # 59.995 is published as 60.00; its rate stays 0.59995.
        self.assertEqual(judged(when("score", "<", number="60"), "59.995", "59.994"), "-T")
        self.assertEqual(judged(when("rate:x", "<", number="0.6"), "59.995"), "T")
        self.assertEqual(judged(when("earned:x", "=", number="59.995"), "59.995"), "T")

    def test_rank_and_grade(self):
        self.assertEqual(judged(when("rank", "=", number="2"), "90", "80", "80"), "-TT")
        for op, grades, expected in (("=", ["B"], "-T-"), ("!=", ["B"], "T-T"), ("in", ["A", "C"], "T-T")):
            of = curve_scheme(rule("r", when("grade", op, grades=grades)), grades=GRADES)
            people = [person(f"E{each}", {"x": each}) for each in ("90", "75", "60")]
            self.assertEqual(held(of, *people), expected)

    def test_counts(self):
        value = {"days": ["0.5", "0.5"], "late": ["1", "1.5"], "claim": "3"}
        for item, number in (("days", "1"), ("late", "2"), ("claim", "3")):
            of = scheme(indicator("x", DEDUCTION), rules=[rule("r", when(f"count:x.{item}", "=", number=number))])
            self.assertEqual(held(of, person("E1", {"x": value}), person("E2", {"x": {}})), "T-")

    def test_what_is_missing_has_no_value_and_no_count_but_a_rate(self):
        for metric, grading, expected in (("value:x", CURVE, "U"), ("rate:x", CURVE, "T"),
                                          ("earned:x", CURVE, "T"), ("count:x.days", DEDUCTION, "U")):
            of = scheme(indicator("x", grading, missing="zero"), rules=[rule("r", when(metric, "=", number=0))])
            self.assertEqual(held(of, person("E1")), expected, metric)

    def test_left_out_has_no_rate(self):
        of = scheme(indicator("x", missing="exclude"), indicator("y"),
                    rules=[rule("r", when("rate:x", ">=", number=0))])
        self.assertEqual(held(of, person("E1", {"y": "5"}), person("E2", {"x": "0", "y": "5"})), "UT")

    def test_metrics_that_cannot_be(self):
        group = {"id": "g", "children": [indicator("x", RATING)]}
        for metric, code in (("rate:wrong", "unknown-id"), ("value:x", "bad-scheme"), ("earned:g", "bad-scheme"),
                             ("count:x.days", "bad-scheme"), ("grade", "bad-scheme"), ("points", "bad-value"),
                             ("rate:", "bad-value"), ("count:g.f", "bad-scheme")):
            of = scheme(group, rules=[rule("r", when(metric, "=", number="1"))])
            self.assertEqual(refused(of), (code, "/scheme/rules/0/when/0/metric"), metric)


class Operands(unittest.TestCase):
    def test_target(self):
        of = scheme(indicator("x", TARGETED), rules=[rule("r", when("value:x", ">=", target=True))])
        self.assertEqual(held(of, person("E1", {"x": "90"}), person("E2", {"x": "90"}, targets={"x": "91"})), "T-")

    def test_peers(self):
        # Of 10, 20, 60: mean 30, median 20, min 10, max 60.
        for stat, expected in (("mean", "TT-"), ("median", "T--"), ("min", "---"), ("max", "TT-")):
            self.assertEqual(judged(when("value:x", "<", peers=stat), "10", "20", "60"), expected)

    def test_whom_peers_means(self):
        people = (person("E1", {"x": "10"}, team="t"), person("E2", {"x": "30"}, team="t", position="lead"),
                  person("E3", {"x": "80"}), person("E4", {"x": "50"}, position="lead"))
        # Who has the highest x of the pool? Among the leads E4, of team t E2, without a team E3.
        leads = {"for": ["lead"]}
        for who, fields, expected in (
                ({}, {}, "--T-"), ({}, {"among": "all"}, "--T-"), ({}, {"among": "team"}, "-TT-"),
                ({}, {"among": "position"}, "--TT"), ({}, {"positions": ["lead"]}, "---T"),
                (leads, {}, "---T"), (leads, {"among": "rule"}, "---T"), (leads, {"among": "all"}, "----"),
                (leads, {"among": "team"}, "-T--"), (leads, {"positions": ["agent", "lead"]}, "----")):
            of = curve_scheme(rule("r", when("value:x", "=", peers="max", **fields), **who))
            self.assertEqual(held(of, *people), expected, (who, fields))

    def test_the_incomplete_and_those_without_the_metric_are_no_peers(self):
        # y blocks E2; E3 has no x. The mean of E1 and E4 is 20.
        of = scheme(indicator("x", CURVE, missing="exclude"), indicator("y"),
                    rules=[rule("r", when("value:x", "<", peers="mean"))])
        self.assertEqual(held(of, person("E1", {"x": "19.999999", "y": "1"}), person("E2", {"x": "0"}),
                              person("E3", {"y": "1"}), person("E4", {"x": "20.000001", "y": "1"})), "TiU-")

    def test_pooled_ratios(self):
        # (1 + 3) / (2 + 4) = 2/3; 1/2 lies below, 3/4 above. The mean would be 5/8.
        half, more = {"num": 1, "den": 2}, {"num": 3, "den": 4}
        self.assertEqual(judged(when("value:x", "<", peers="pooled"), half, more), "T-")
        between = {"num": "26", "den": "40"}    # 30/46 = 0.652 is above 0.65, the mean 0.633 is not
        self.assertEqual(judged(when("value:x", "<", peers="pooled"), half, more, between), "T-T")
        self.assertEqual(judged(when("value:x", "<", peers="pooled"), half, "0.75"), "UU")

    def test_nobody_to_compare_with(self):
        self.assertEqual(judged(when("value:x", "<", peers="mean", positions=["lead"]), "5"), "U")

    def test_trailing(self):
        history = [{"period": "2023Q4", "score": "60", "values": {"x": "10"}},
                   {"period": "2024Q1", "score": "90", "values": {"x": None}},
                   {"period": "2023Q2", "score": "70", "values": {"x": "40", "gone": "1"}}]
        one = person("E1", {"x": "30"}, history=history)
        for metric, than, expected in (
                # Latest two scores: 90, 60, mean 75; the score is 30.
                ("score", {"trailing": 2}, ">-"), ("score", {"trailing": 4}, "U"),
                # x is held by 2023Q4 and 2023Q2: mean 25, max 40, min 10.
                ("value:x", {"trailing": 2}, "<-"), ("value:x", {"trailing": "2", "stat": "max"}, ">-"),
                ("value:x", {"trailing": 2, "gaps": False}, "U"),
                ("score", {"trailing": 2, "gaps": False}, ">-"),
                ("score", {"trailing": 3, "gaps": False}, "U")):
            smaller = held(curve_scheme(rule("r", when(metric, "<", **than))), one)
            found = "U" if smaller == "U" else (">" if smaller == "T" else "<") + "-"
            self.assertEqual(found, expected, (metric, than))

    def test_operands_that_cannot_be(self):
        at = "/scheme/rules/0/when/0/than"
        for metric, than, expected in (
                ("score", {"target": True}, ("bad-scheme", at)),
                ("rate:x", {"trailing": 2}, ("bad-scheme", at)),
                ("score", {"peers": "pooled"}, ("bad-scheme", at + "/peers")),
                ("score", {}, ("missing-field", at)), ("score", {"peers": "sum"}, ("bad-value", at + "/peers")),
                ("score", {"peers": "mean", "positions": ["boss"]}, ("unknown-id", at + "/positions/0")),
                ("score", {"number": "1", "stat": "mean"}, ("unknown-field", at + "/stat"))):
            self.assertEqual(refused(curve_scheme(rule("r", when(metric, "<", **than)))), expected)


class Rules(unittest.TestCase):
    def test_the_first_condition_that_fails_or_cannot_be_judged_decides(self):
        fails, unjudged = when("score", "<", number="0"), when("score", "<", trailing=1)
        holds = when("score", ">=", number="0")
        for conditions, expected in (((fails, unjudged), "-"), ((unjudged, fails), "U"),
                                     ((holds, unjudged), "U"), ((holds, holds), "T"), ((), "T")):
            self.assertEqual(held(curve_scheme(rule("r", *conditions)), person("E1", {"x": "5"})), expected)

    def test_exclusive(self):
        holds, unjudged = when("score", ">=", number="0"), when("score", "<", trailing=1)
        result = result_of(curve_scheme(
            rule("a", unjudged, exclusive="w"), rule("b", holds, exclusive="w"),
            rule("c", holds, exclusive="w"), rule("d", unjudged, exclusive="w"),
            rule("e", holds, exclusive="v"), rule("f", holds)), {"x": "5"})
        # a could not be judged and stops nothing; b took the word, so c and d are not looked at.
        self.assertEqual((result["rules"], result["unjudged"]), (["b", "e", "f"], ["a"]))

    def test_only_for_its_positions(self):
        of = curve_scheme(rule("r", **{"for": ["lead"]}))
        self.assertEqual(held(of, person("E1", {"x": "5"}), person("E2", {"x": "5"}, position="lead")), "-T")

    def test_shifts_first_then_the_lowest_cap(self):
        def final(*effects):
            of = curve_scheme(rule("r", then=[dict(zip(("do", "by" if do == "grade-shift" else "grade"),
                                                       (do, what))) for do, what in effects]), grades=GRADES)
            result = result_of(of, {"x": "80"})
            self.assertEqual(result["grade"], "B")
            return result["finalGrade"]
        shift, cap = "grade-shift", "grade-cap"
        self.assertEqual(final((shift, -1)), "C")
        self.assertEqual(final((shift, "1"), (shift, 5)), "A")
        # -9 and +8 add up to -1: C. Held within the list one by one it would be A.
        self.assertEqual(final((shift, -9), (shift, 8)), "C")
        self.assertEqual(final((shift, -9)), "D")
        self.assertEqual(final((cap, "C"), (shift, 1)), "C")
        self.assertEqual(final((cap, "D"), (cap, "C")), "D")
        self.assertEqual(final((cap, "A")), "B")

    def test_conditions_see_the_grade_before_the_rules(self):
        of = curve_scheme(rule("a", then=[{"do": "grade-cap", "grade": "D"}]),
                          rule("b", when("grade", "=", grades=["A"])), grades=GRADES)
        self.assertEqual(result_of(of, {"x": "95"})["rules"], ["a", "b"])

    def test_actions_keep_order_and_repeats(self):
        def act(*words):
            return [{"do": "action", "action": word} for word in words]
        result = result_of(curve_scheme(rule("a", then=act("warn", "coach")), rule("b", then=act("warn"))), {"x": "5"})
        self.assertEqual(result["actions"], ["warn", "coach", "warn"])

    def test_effects_that_cannot_be(self):
        at = "/scheme/rules/0/then/0"
        for effect, expected in (({"do": "grade-shift", "by": 1}, ("bad-scheme", at + "/do")),
                                 ({"do": "bonus-percent", "percent": "-100.1"}, ("out-of-range", at + "/percent")),
                                 ({"do": "action", "action": "sack"}, ("bad-value", at + "/action")),
                                 ({"do": "pay"}, ("missing-field", at)),
                                 ({"do": "pay", "amount": "1", "percent": "1"}, ("unknown-field", at + "/percent"))):
            self.assertEqual(refused(curve_scheme(rule("r", then=[effect]))), expected)


class Pay(unittest.TestCase):
    """Section 6."""

    @staticmethod
    def _slip(*parts, effects=(), value="80", amounts=None, **fields):
        of = curve_scheme(rule("r", then=effects), pay={"parts": list(parts)}, **fields)
        return result_of(of, {"x": value}, amounts={"wage": "1000"} | (amounts or {}))["pay"]

    def _part(self, effects=(), amounts=None, value="80", **part):
        return self._slip({"id": "p", "of": "wage", **part}, effects=effects, amounts=amounts, value=value,
                          grades=GRADES)["parts"].get("p")

    def test_factors(self):
        self.assertEqual(self._part(), "1000.00")
        self.assertEqual(self._part(share="35"), "350.00")
        self.assertEqual(self._part(times="rate:x"), "800.00")
        self.assertEqual(self._part(times="value:x"), "80000.00")
        self.assertEqual(self._part(times="amount:plan", amounts={"plan": "0.955"}), "955.00")
        self.assertEqual(self._part(times="score-rate", value="33.335"), "333.40")   # 33.335 is published as 33.34
        table = {"grade": {"A": "1.2", "B": "1", "C": "0.8", "D": "0"}}
        self.assertEqual(self._part(times=table), "1000.00")
        self.assertEqual(self._part(times=table, effects=[{"do": "grade-shift", "by": -1}]), "800.00")

    def test_cap_and_floor(self):
        plan = {"plan": "1.35"}
        self.assertEqual(self._part(times="amount:plan", cap="1.2", amounts=plan), "1200.00")
        self.assertEqual(self._part(times="amount:plan", floor="1.5", amounts=plan), "1500.00")
        self.assertEqual(self._part(times="amount:plan", amounts={"plan": "-1"}), "0.00")
        self.assertEqual(self._part(times="amount:plan", floor=None, amounts={"plan": "-1"}), "-1000.00")

    def test_bonus_effects_touch_bonus_parts_only(self):
        effects = [{"do": "bonus-percent", "percent": "-30"}, {"do": "bonus-percent", "percent": "10"}]
        self.assertEqual(self._part(effects), "1000.00")
        self.assertEqual(self._part(effects, bonus=True), "770.00")    # 1000 · 0.7 · 1.1
        self.assertEqual(self._part(effects + [{"do": "bonus-zero"}], bonus=True), "0.00")

    def test_a_slip_adds_up(self):
        # Each third of 100 is 33.33; the rewards 0.005 round to 0.01: 33.33 + 33.33 + 0.01.
        thirds = [{"id": key, "of": "a", "times": "amount:third"} for key in ("p", "q")]
        effects = [{"do": "pay", "amount": "0.003"}, {"do": "pay", "amount": "0.002"}]
        self.assertEqual(self._slip(*thirds, effects=effects, amounts={"a": "100", "third": "0.333333"}),
                         {"parts": {"p": "33.33", "q": "33.33"}, "rewards": "0.01", "missing": [], "total": "66.67"})

    def test_what_is_missing_is_listed_and_there_is_no_total(self):
        self.assertEqual(self._slip({"id": "p", "of": "none"}, {"id": "q", "of": "wage", "times": "amount:none"},
                                    {"id": "r", "of": "wage"}),
                         {"parts": {"r": "1000.00"}, "rewards": "0.00", "missing": ["p", "q"]})

    def test_pay_of_rules_alone(self):
        result = result_of(curve_scheme(rule("r", then=PAY_5), rounding={"money": 0}), {"x": "1"})
        self.assertEqual(result["pay"], {"parts": {}, "rewards": "5", "missing": [], "total": "5"})

    def test_pay_that_cannot_be(self):
        at = "/scheme/pay/parts/0"
        for part, expected in (
                ({"cap": "1"}, ("bad-scheme", at + "/cap")), ({"floor": "1"}, ("bad-scheme", at + "/floor")),
                ({"times": {"grade": {"A": "1"}}}, ("bad-scheme", at + "/times/grade")),
                ({"times": {"grade": {"A": 1, "B": 1, "C": 1, "D": 1, "E": 1}}}, ("unknown-id", at + "/times/grade/E")),
                ({"times": "rate:none"}, ("unknown-id", at + "/times")),
                ({"times": "double"}, ("bad-value", at + "/times")), ({"bonus": "yes"}, ("bad-value", at + "/bonus"))):
            of = curve_scheme(grades=GRADES, pay={"parts": [{"id": "p", "of": "wage", **part}]})
            self.assertEqual(refused(of), expected, part)


class Documents(unittest.TestCase):
    """Section 7."""

    def test_formats(self):
        of = curve_scheme()
        self.assertEqual(outcome_of(document(of, format="x")), ("bad-format", "/format"))
        self.assertEqual(outcome_of(document(of | {"format": "x"})), ("bad-format", "/scheme/format"))
        without = document(of)
        del without["format"]
        self.assertEqual(outcome_of(without), ("bad-format", ""))

    def test_the_period_has_the_schemes_length(self):
        for period in ("2024-05", "2024", "2024Q5", "2024H1", "q", ""):
            self.assertEqual(outcome_of(document(curve_scheme(), period=period)), ("bad-value", "/period"))

    def test_people(self):
        of = curve_scheme()
        for fields, expected in (({"position": "boss"}, ("unknown-id", "/people/0/position")),
                                 ({"team": ""}, ("bad-value", "/people/0/team")),
                                 ({"values": {"wrong": None}}, ("unknown-id", "/people/0/values/wrong")),
                                 ({"targets": {"wrong": "1"}}, ("unknown-id", "/people/0/targets/wrong")),
                                 ({"amounts": {"any": "1,5"}}, ("bad-number", "/people/0/amounts/any")),
                                 ({"age": 5}, ("unknown-field", "/people/0/age"))):
            self.assertEqual(refused(of, person("E1") | fields), expected)
        self.assertEqual(refused(of, person("E1"), person("E1")), ("duplicate-id", "/people/1/id"))

    def test_history(self):
        for periods, expected in ((("2024Q2",), ("out-of-range", 0)), (("2025Q1",), ("out-of-range", 0)),
                                  (("2023",), ("bad-value", 0)), (("2023Q1", "2023Q1"), ("duplicate-id", 1))):
            history = [{"period": each} for each in periods]
            self.assertEqual(refused(curve_scheme(), person("E1", history=history)),
                             (expected[0], f"/people/0/history/{expected[1]}/period"))

    def test_pointers_are_escaped(self):
        self.assertEqual(refused(curve_scheme(), person("E1", {"a/b~c": "1"})),
                         ("unknown-id", "/people/0/values/a~1b~0c"))

    def test_null_is_absent_where_a_field_is_optional(self):
        of = curve_scheme(grades=None, pay=None, limits=None, adjustments=None, full=None, rounding=None)
        fields = {"team": None, "amounts": None, "targets": None, "history": None}
        self.assertEqual(result_of(of, {"x": "5"}, **fields)["score"], "5.00")
        self.assertEqual(refused(of, {"id": "E1", "position": "agent", "values": None}), "accepted")

    def test_null_is_no_value_where_a_field_is_required(self):
        self.assertEqual(refused(curve_scheme(), {"id": "E1", "position": None}),
                         ("bad-value", "/people/0/position"))


if __name__ == "__main__":
    unittest.main()
