#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the reference evaluation: the given cases, and sections 1, 2, 4 and 8 worked by hand."""

import json
import pathlib
import unittest
from fractions import Fraction

from building import (POINTS, document, earned, indicator, outcome_of, people_of, person, refused,
                      result_of, scheme)
from exact import fixed, median, rounded

CASES = pathlib.Path(__file__).resolve().parent.parent / "data" / "cases"
EXAMPLES = CASES.parent / "examples"
VALUES = "/people/0/values"


class GivenCases(unittest.TestCase):
    def test_every_case_comes_out(self):
        inputs = sorted(CASES.glob("*.input.json"))
        self.assertGreaterEqual(len(inputs), 16)
        for path in inputs:
            stem = path.name.removesuffix(".input.json")
            place, = (each for each in CASES.glob(stem + ".*.json") if each != path)
            expected = json.loads(place.read_text())
            if "error" in expected:
                expected = (expected["error"]["code"], expected["error"]["at"])
            with self.subTest(stem):
                self.assertEqual(outcome_of(path.read_bytes()), expected)

    def test_every_worked_example_comes_out(self):
        for place in EXAMPLES.glob("*.expected.json"):
            path = place.with_name(place.name.replace(".expected", ""))
            with self.subTest(path.stem):
                self.assertEqual(outcome_of(path.read_bytes()), json.loads(place.read_text()))


class Numbers(unittest.TestCase):
    """Section 1."""

    def test_rounding_ties_and_negatives(self):
        for number, up, even, down in (("0.5", 1, 0, 0), ("1.5", 2, 2, 1), ("2.5", 3, 2, 2),
                                       ("-0.5", -1, 0, 0), ("-1.5", -2, -2, -1),
                                       ("-2.5", -3, -2, -2), ("2.51", 3, 3, 2),
                                       ("-2.49", -2, -2, -2)):
            with self.subTest(number):
                found = [rounded(Fraction(number), 0, mode)
                         for mode in ("half-up", "half-even", "down")]
                self.assertEqual(found, [up, even, down])

    def test_fixed_places_without_minus_zero(self):
        # -0.0049 to two places is zero, 1/8 is 0.13 half-up and 0.12 half-even.
        self.assertEqual(fixed(Fraction("-0.0049"), 2), "0.00")
        self.assertEqual(fixed(Fraction(1, 8), 2), "0.13")
        self.assertEqual(fixed(Fraction(1, 8), 2, "half-even"), "0.12")
        self.assertEqual(fixed(Fraction("-12.5"), 0), "-13")
        self.assertEqual(fixed(Fraction(-1, 20), 1), "-0.1")

    def test_median_of_an_even_number(self):
        self.assertEqual(median([4, Fraction(1), 3, 2]), Fraction(5, 2))

    def test_decimals_as_written(self):
        of = scheme(indicator("x", {"method": "points", "min": "-999999999999"}, full="999999999999"))
        for text in ("0", "-0", "00.50", "123456789012", "1.123456", "-999999999999"):
            with self.subTest(text):
                self.assertNotEqual(refused(of, person("E1", {"x": text})),
                                    ("bad-number", f"{VALUES}/x"))
        for text in ("", "+1", " 1", "1 ", "1.", ".5", "1e2", "1234567890123", "1.1234567", "１",
                     "1\n", "--1", "1,5", "0x1", "NaN"):
            with self.subTest(text):
                self.assertEqual(refused(of, person("E1", {"x": text})),
                                 ("bad-number", f"{VALUES}/x"))

    def test_bare_json_numbers(self):
        text = json.dumps(document(scheme(indicator("x")), person("E1", {"x": "VALUE"})))
        for bare, expected in (("59.5", "bad-number"), ("59.50", "bad-number"), ("1e2", "bad-number"),
                               ("1E2", "bad-number"), ("5.0", "bad-number"), ("-0.0", "bad-number"),
                               ("1234567890123", "bad-number"), ("59", None), ("0", None),
                               ("-0", None)):
            with self.subTest(bare):
                found = outcome_of(text.replace('"VALUE"', bare).encode())
                self.assertEqual(found[0] if isinstance(found, tuple) else None, expected)

    def test_other_kinds_are_bad_values(self):
        for value in (True, [], {}, ["5"]):
            with self.subTest(str(value)):
                self.assertEqual(refused(scheme(indicator("x")), person("E1", {"x": value})),
                                 ("bad-value", f"{VALUES}/x"))

    def test_whole_counts(self):
        for places, expected in (("1", "50.0"), (0, "50"), (None, "50.00")):
            of = scheme(indicator("x"), rounding={"score": places})
            self.assertEqual(result_of(of, {"x": "50"})["score"], expected)
        for places, code in (("1.0", "bad-number"), (7, "out-of-range"), (-1, "out-of-range"),
                             ([], "bad-value")):
            of = scheme(indicator("x"), rounding={"money": places})
            self.assertEqual(refused(of), (code, "/scheme/rounding/money"))

    def test_a_ratio_stays_a_ratio(self):
        # 4500/47 of 100 is 95.744680851…; times 100 points, six places: 95.744681.
        grading = {"method": "attainment", "better": "higher", "target": "100"}
        self.assertEqual(earned(grading, {"num": "4500", "den": "47"}), "95.744681")
        # A ratio is no percentage: 45/47 of 100 is 0.00957446…, times 100 is 0.957447.
        self.assertEqual(earned(grading, {"num": "45", "den": "47"}), "0.957447")
        of = scheme(indicator("x", grading))
        self.assertEqual(refused(of, person("E1", {"x": {"num": "1", "den": "0"}})),
                         ("out-of-range", f"{VALUES}/x/den"))
        self.assertEqual(refused(of, person("E1", {"x": {"num": "1"}})),
                         ("missing-field", f"{VALUES}/x"))


class Json(unittest.TestCase):
    """bad-json of section 7."""

    def test_no_json(self):
        for data in (b"", b"{", b"{} x", b"{'a': 1}", b'{"a": NaN}', b'{"a": 01}', b'{"a": 1,}',
                     b'"\xff"', b'{"a": "\n"}', b"[" * 100000, b'{"a": "\\ud800"}'):
            with self.subTest(data[:20]):
                self.assertEqual(outcome_of(data)[0], "bad-json")

    def test_a_key_twice(self):
        text = json.dumps(document(scheme(indicator("x")), person("E1")))
        doubled = text.replace('"position": "agent"', '"position": "agent", "position": "agent"')
        self.assertEqual(outcome_of(doubled.encode()), ("bad-json", "/people/0/position"))


class Tree(unittest.TestCase):
    """Section 2.1."""

    def test_weights_default_to_full_and_to_the_sum_of_the_children(self):
        # Group weight 10 + 30 = 40, its rate (10·1 + 30·0.5) / 40 = 0.625; x weighs its full, 60.
        # (40·0.625 + 60·0.25) / 100 = 0.4, so 40.00.
        group = {"id": "g", "children": [indicator("a", weight="10"), indicator("b", full="30")]}
        result = result_of(scheme(group, indicator("x", full="60")), {"a": "100", "b": "15", "x": "15"})
        self.assertEqual((result["nodes"]["g"], result["score"]), ({"rate": "0.625000"}, "40.00"))

    def test_total100_takes_100_or_the_groups_own_weight(self):
        def inner(first):
            return scheme({"id": "g", "weight": "40", "children": [
                indicator("a", weight=first), indicator("b", weight="15")]},
                indicator("c", weight="60"), weights="total100")
        self.assertEqual(refused(inner("25")), "accepted")
        self.assertEqual(refused(inner("85")), "accepted")
        self.assertEqual(refused(inner("60")), ("weights-total", "/scheme/root/children/0"))

    def test_a_group_needs_a_weight_under_total100(self):
        group = {"id": "g", "children": [indicator("a")]}
        self.assertEqual(refused(scheme(group, weights="total100")),
                         ("missing-field", "/scheme/root/children/0"))

    def test_points_are_rounded_before_the_rate(self):
        # 12.5 of 20 rounds to 13 half-up (rate 0.65) and to 12 half-even (0.6).
        for mode, score in (("half-up", "65.00"), ("half-even", "60.00"), ("down", "60.00")):
            of = scheme(indicator("x", full="20"), rounding={"mode": mode, "indicator": 0})
            self.assertEqual(result_of(of, {"x": "12.5"})["score"], score)

    def test_points_of_missing_full_are_rounded_too(self):
        # full 2.5 rounds to 3, rate 3/2.5 = 1.2.
        of = scheme(indicator("x", full="2.5", missing="full"), rounding={"indicator": "0"})
        self.assertEqual(result_of(of)["nodes"]["x"], {"earned": "3.000000", "rate": "1.200000"})

    def test_penalties_take_hundredths_off_below_zero(self):
        # rate 0.1 less 30/100 is -0.2.
        group = {"id": "g", "children": [indicator("a")],
                 "penalties": [{"id": "f", "steps": ["10", "30"]}]}
        result = result_of(scheme(group), {"a": "10", "g": {"f": "5"}})
        self.assertEqual((result["nodes"]["g"]["rate"], result["score"]), ("-0.200000", "-20.00"))

    def test_full_adjustments_limits_rounding(self):
        # 0.5 · 10 + 2 + 1.5 - 0.25 = 8.25, to one place 8.3 half-up, 8.2 half-even; at most 8 with limits.
        children = (indicator("x"),)
        fields = {"full": "10", "adjustments": [{"id": "up", "min": "0", "max": "5"},
                                                {"id": "down", "min": "-1", "max": "0"}]}
        values = {"x": "50", "up": ["2", "1.5"], "down": ["-0.25"]}
        for extra, score in (({"rounding": {"score": 1}}, "8.3"),
                             ({"rounding": {"score": 1, "mode": "half-even"}}, "8.2"),
                             ({"limits": {"max": "8"}}, "8.00"), ({"limits": {"min": "9.5"}}, "9.50")):
            self.assertEqual(result_of(scheme(*children, **fields, **extra), values)["score"], score)

    def test_limits_have_no_more_places_than_the_score(self):
        of = scheme(indicator("x"), rounding={"score": 0}, limits={"max": "99.5"})
        self.assertEqual(refused(of), ("bad-scheme", "/scheme/limits/max"))

    def test_adjustment_out_of_bounds(self):
        of = scheme(indicator("x"), adjustments=[{"id": "up", "min": "1", "max": "5"}])
        self.assertEqual(refused(of, person("E1", {"up": ["1", "0.99"]})),
                         ("out-of-range", f"{VALUES}/up/1"))

    def test_nodes_and_adjustments_share_their_ids(self):
        of = scheme(indicator("x"), adjustments=[{"id": "x", "min": "1", "max": "5"}])
        self.assertEqual(refused(of), ("duplicate-id", "/scheme/adjustments/0/id"))

    def test_unknown_fields(self):
        self.assertEqual(refused(scheme(indicator("x", wieght="5"))),
                         ("unknown-field", "/scheme/root/children/0/wieght"))
        of = scheme(indicator("x"))
        of["root"]["penalties"] = []
        self.assertEqual(refused(of), ("unknown-field", "/scheme/root/penalties"))


class Missing(unittest.TestCase):
    """Section 2.2."""

    def test_blocked_are_listed_in_tree_order(self):
        group = {"id": "g", "children": [indicator("a"), indicator("b", missing="exclude")]}
        result = result_of(scheme(group, indicator("c"), indicator("d", missing="zero")), {"c": None})
        self.assertEqual(result, {"id": "E1", "status": "incomplete", "missing": ["a", "c"]})

    def test_all_left_out_is_incomplete_with_every_indicator(self):
        group = {"id": "g", "children": [indicator("a", missing="exclude")]}
        result = result_of(scheme(group, indicator("b", missing="exclude")))
        self.assertEqual(result["missing"], ["a", "b"])

    def test_a_group_left_out_takes_its_penalties_with_it(self):
        group = {"id": "g", "children": [indicator("a", missing="exclude")],
                 "penalties": [{"id": "f", "each": "10"}]}
        result = result_of(scheme(group, indicator("b")), {"b": "80", "g": {"f": 3}})
        self.assertEqual((result["score"], result["nodes"]["g"]), ("80.00", {"excluded": True}))

    def test_value_without_target_is_incomplete_whatever_missing_says(self):
        grading = {"method": "attainment", "better": "higher"}
        of = scheme(indicator("x", grading, missing="full"))
        self.assertEqual(result_of(of, {"x": "5"})["missing"], ["x"])
        self.assertEqual(result_of(of)["score"], "100.00")
        self.assertEqual(result_of(of, {"x": "5"}, targets={"x": "10"})["score"], "50.00")


class RankAndGrade(unittest.TestCase):
    """Section 4."""

    @staticmethod
    def _found(grades, scores, field, **fields):
        of = scheme(indicator("x"), **({"grades": grades} if grades else {}))
        people = [person(f"E{number}", {"x": score}, **fields) for number, score in enumerate(scores)]
        return [each.get(field) for each in people_of(of, *people).values()]

    def test_equals_share_a_rank(self):
        self.assertEqual(self._found(None, ("80", "90", "80", "70", None), "rank"), [2, 1, 2, 4, None])
        self.assertEqual(self._found(None, ("80", None), "rankOf"), [1, None])

    def test_bands(self):
        grades = {"bands": [{"grade": "A", "from": "90"}, {"grade": "B"}]}
        # 89.995 is published as 90.00 and so is an A.
        self.assertEqual(self._found(grades, ("90", "89.995", "89.994", "0"), "grade"), ["A", "A", "B", "B"])

    def test_quota_seats(self):
        # 20 % of 5 is one seat, 70 % are 3.5: four half-up, three with "down".
        grades = {"quota": [{"grade": "A", "percent": "20"}, {"grade": "B", "percent": "50"}, {"grade": "C"}]}
        scores = ("95", "85", "75", "65", "55")
        self.assertEqual(self._found(grades, scores, "grade"), ["A", "B", "B", "B", "C"])
        self.assertEqual(self._found(grades | {"seats": "down"}, scores, "grade"), ["A", "B", "B", "C", "C"])

    def test_quota_ties(self):
        # One A among the four seats; two share the first place.
        grades = {"quota": [{"grade": "A", "percent": "25"}, {"grade": "B", "percent": "50"}, {"grade": "C"}]}
        scores = ("90", "90", "50", "50")
        self.assertEqual(self._found(grades, scores, "grade"), ["A", "A", "B", "B"])
        self.assertEqual(self._found(grades | {"ties": "down"}, scores, "grade"), ["B", "B", "C", "C"])

    def test_within_teams_and_nobodys_pool(self):
        of = scheme(indicator("x"), grades={"bands": [{"grade": "A"}], "within": "team"})
        people = people_of(of, person("E1", {"x": "50"}, team="t"), person("E2", {"x": "60"}),
                           person("E3", {"x": "40"}, team="t"), person("E4", {"x": "70"}, team=None))
        self.assertEqual([(each["rank"], each["rankOf"]) for each in people.values()],
                         [(1, 2), (2, 2), (2, 2), (1, 2)])

    def test_grade_lists_that_cannot_work(self):
        for grades, at in (({"quota": [{"grade": "A", "percent": "60"}, {"grade": "B", "percent": "41"},
                                       {"grade": "C"}]}, "/quota"),
                           ({"bands": [{"grade": "A", "from": "60"}, {"grade": "B", "from": "60"},
                                       {"grade": "C"}]}, "/bands/1/from")):
            self.assertEqual(refused(scheme(indicator("x"), grades=grades)),
                             ("bad-scheme", "/scheme/grades" + at))


class Results(unittest.TestCase):
    """Section 8."""

    def test_teams(self):
        # (80 + 85.01) / 2 = 82.505: 82.51 half-up, 82.50 half-even.
        people = (person("E1", {"x": "80"}, team="t"), person("E2", {"x": "85.01"}, team="t"),
                  person("E3", team="t"), person("E4", team="u"), person("E5", {"x": "1"}))
        for mode, mean in (("half-up", "82.51"), ("half-even", "82.50")):
            of = scheme(indicator("x"), rounding={"mode": mode})
            self.assertEqual(outcome_of(document(of, *people))["teams"], {
                "t": {"people": 3, "complete": 2, "mean": mean}, "u": {"people": 1, "complete": 0}})

    def test_grades_and_pay_only_where_the_scheme_has_them(self):
        result = result_of(scheme(indicator("x", POINTS)), {"x": "1"})
        self.assertEqual(set(result), {"id", "status", "missing", "score", "rank", "rankOf", "nodes",
                                       "rules", "unjudged", "actions"})


if __name__ == "__main__":
    unittest.main()
