#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the reference evaluation: every grading of section 3, worked by hand."""

import unittest

from building import earned, indicator, person, refused, result_of, scheme

VALUES = "/people/0/values"


class Gradings(unittest.TestCase):
    """Section 3; full is 100 unless given."""

    def test_attainment_higher(self):
        grading = {"method": "attainment", "better": "higher", "target": "80"}
        # 100/80 = 1.25, held to 1; 60/80 = 0.75; -8/80 = -0.1, held to 0.
        self.assertEqual([earned(grading, each) for each in ("100", "60", "-8")],
                         ["100.000000", "75.000000", "0.000000"])
        free = grading | {"cap": "1.2", "floor": None}
        self.assertEqual([earned(free, each) for each in ("100", "-8")], ["120.000000", "-10.000000"])

    def test_attainment_lower(self):
        ratio = {"method": "attainment", "better": "lower", "target": "24", "cap": "1.5"}
        # 24/36 = 0.666667; 24/0 counts as the cap.
        self.assertEqual([earned(ratio, each) for each in ("36", "0", "12")],
                         ["66.666667", "150.000000", "150.000000"])
        of = scheme(indicator("x", ratio))
        self.assertEqual(refused(of, person("E1", {"x": "-1"})), ("out-of-range", f"{VALUES}/x"))
        # 2 - 3.5/2 = 0.25; 2 - (-1)/2 = 2.5, held to 1; 2 - 5/2 = -0.5, held to -0.2.
        linear = ratio | {"shape": "linear", "target": "2", "cap": "1", "floor": "-0.2"}
        self.assertEqual([earned(linear, each) for each in ("3.5", "-1", "5")],
                         ["25.000000", "100.000000", "-20.000000"])

    def test_targets_are_above_zero(self):
        grading = {"method": "attainment", "better": "higher", "target": "0"}
        self.assertEqual(refused(scheme(indicator("x", grading))),
                         ("out-of-range", "/scheme/root/children/0/grading/target"))
        of = scheme(indicator("x", grading | {"target": "1"}))
        self.assertEqual(refused(of, person("E1", targets={"x": "0"})),
                         ("out-of-range", "/people/0/targets/x"))

    def test_bands(self):
        falling = {"method": "bands", "bands": [{"from": "95", "rate": "1"},
                                                {"from": "90", "rate": "0.8"}, {"rate": "0.3"}]}
        self.assertEqual([earned(falling, each) for each in ("95", "94.999999", "90", "89.999999")],
                         ["100.000000", "80.000000", "80.000000", "30.000000"])
        rising = {"method": "bands", "bands": [{"upTo": "24", "rate": "1"}, {"rate": "0"}]}
        self.assertEqual([earned(rising, each) for each in ("24", "24.000001")],
                         ["100.000000", "0.000000"])

    def test_bands_that_cannot_work(self):
        at = "/scheme/root/children/0/grading/bands"
        for bands, where in (
                ([{"from": "90", "rate": "1"}, {"from": "90", "rate": "1"}, {"rate": "0"}], "/1/from"),
                ([{"upTo": "9", "rate": "1"}, {"upTo": "8", "rate": "1"}, {"rate": "0"}], "/1/upTo"),
                ([{"from": "90", "rate": "1"}, {"upTo": "8", "rate": "1"}, {"rate": "0"}], "/1/upTo"),
                ([{"from": "90", "rate": "1"}, {"from": "80", "rate": "1"}], "/1/from"),
                ([{"rate": "1"}, {"rate": "0"}], "/0"), ([], "")):
            with self.subTest(where):
                of = scheme(indicator("x", {"method": "bands", "bands": bands}))
                self.assertEqual(refused(of), ("bad-scheme", at + where))

    def test_curve(self):
        grading = {"method": "curve", "points": [["80", "0"], ["90", "0.75"], ["96", "1"]]}
        # 84: 0.75·4/10 = 0.3; 92: 0.75 + 0.25·2/6 = 0.833333; flat outside.
        self.assertEqual([earned(grading, each) for each in ("79", "84", "90", "92", "97")],
                         ["0.000000", "30.000000", "75.000000", "83.333333", "100.000000"])

    def test_curve_that_cannot_work(self):
        at = "/scheme/root/children/0/grading/points"
        for points, expected in (([["80", "0"]], ("bad-scheme", at)),
                                 ([["80", "0"], ["80", "1"]], ("bad-scheme", at + "/1/0")),
                                 ([["80", "0"], ["81"]], ("bad-value", at + "/1"))):
            of = scheme(indicator("x", {"method": "curve", "points": points}))
            self.assertEqual(refused(of), expected)

    def test_range_refuses_what_lies_outside(self):
        grading = {"method": "bands", "bands": [{"rate": "1"}], "range": {"max": "100"}}
        of = scheme(indicator("x", grading))
        self.assertEqual(refused(of, person("E1", {"x": "100"})), "accepted")
        self.assertEqual(refused(of, person("E1", {"x": {"num": "301", "den": "3"}})),
                         ("out-of-range", f"{VALUES}/x"))

    def test_deduction_counts(self):
        def left(value, **item):
            return earned({"method": "deduction", "items": [{"id": "a", "each": "4", **item}]}, {"a": value})
        self.assertEqual(left(["0.5", "0.5"], count="whole-up"), "92.000000")   # 100 - 4·(1 + 1)
        self.assertEqual(left(["0.5", "0.5"]), "96.000000")                     # 100 - 4·1
        self.assertEqual(left("2.5", count="whole-up"), "88.000000")            # 100 - 4·3
        self.assertEqual(left("9", max="20"), "80.000000")                      # 36, at most 20
        self.assertEqual(left("40"), "0.000000")                                # floor 0

    def test_deduction_bounds_steps_and_floor(self):
        items = [{"id": "late", "min": "2", "max": "5"}, {"id": "claim", "steps": ["10", "30"]}]
        grading = {"method": "deduction", "items": items}
        # 2 + 3.5 + 30: the second step is the whole deduction for two.
        self.assertEqual(earned(grading, {"late": ["2", "3.5"], "claim": 2}), "64.500000")
        self.assertEqual(earned(grading, {"claim": "7"}), "70.000000")
        self.assertEqual(earned(grading, {"claim": 0, "late": []}), "100.000000")
        self.assertEqual(earned(grading, {}), "100.000000")
        self.assertEqual(earned(grading | {"floor": None}, {"claim": 2}, full="20"), "-10.000000")
        self.assertEqual(earned(grading | {"floor": "5"}, {"claim": 2}, full="20"), "5.000000")
        of = scheme(indicator("x", grading))
        for value, expected in (({"late": ["2", "1.9"]}, ("out-of-range", "/late/1")),
                                ({"late": "2"}, ("bad-value", "/late")),
                                ({"claim": "-1"}, ("out-of-range", "/claim")),
                                ({"wrong": "1"}, ("unknown-id", "/wrong"))):
            self.assertEqual(refused(of, person("E1", {"x": value})),
                             (expected[0], f"{VALUES}/x{expected[1]}"))

    def test_rating_and_points(self):
        rating = {"method": "rating", "levels": [{"id": "good", "points": "10"}, {"id": "poor", "points": 0}]}
        self.assertEqual(earned(rating, "good", full="10"), "10.000000")
        self.assertEqual(refused(scheme(indicator("x", rating, full="9"))),
                         ("out-of-range", "/scheme/root/children/0/grading/levels/0/points"))
        of = scheme(indicator("x", {"method": "points", "min": "-5"}, full="10"))
        self.assertEqual(result_of(of, {"x": "-5"})["score"], "-50.00")
        for value in ("-5.000001", "10.5"):
            self.assertEqual(refused(of, person("E1", {"x": value})), ("out-of-range", f"{VALUES}/x"))

    def test_raters(self):
        grading = {"method": "raters", "raters": [{"id": "self", "weight": "10"}, {"id": "leader", "weight": "60"},
                                                  {"id": "lateral", "weight": "30"}]}
        # (10·9 + 60·7.5 + 30·6.5) / 100 = 7.35
        marks = {"self": ["9"], "leader": ["7", "8"], "lateral": ["6.5"]}
        self.assertEqual(earned(grading, marks, full="10"), "7.350000")
        # (10·9 + 60·7.5) / 70 = 7.714286
        self.assertEqual(earned(grading, marks | {"lateral": []}, full="10"), "7.714286")
        self.assertIsNone(earned(grading, {"self": []}, full="10"))
        self.assertIsNone(earned(grading | {"absent": "block"}, marks | {"lateral": None}, full="10"))
        # A mark that blocks is a missing value, so `missing` decides.
        self.assertEqual(earned(grading | {"absent": "block"}, {}, full="10", missing="full"), "10.000000")

    def test_periods(self):
        grading = {"method": "periods", "of": "month", "expect": 3}
        months = {"2024-04": "90", "2024-05": None, "2024-06": "60"}
        self.assertEqual(earned(grading, months, full="10"), "5.000000")                       # 150/3/10
        self.assertEqual(earned(grading | {"divide": "present"}, months, full="10"), "7.500000")  # 150/2/10
        self.assertIsNone(earned(grading, {"2024-05": None}))
        of = scheme(indicator("x", grading | {"expect": "1"}))
        self.assertEqual(refused(of, person("E1", {"x": {"2024-04": 1, "2024-05": 1}})),
                         ("out-of-range", f"{VALUES}/x"))
        self.assertEqual(refused(of, person("E1", {"x": {"2024-07": 1}})),
                         ("out-of-range", f"{VALUES}/x/2024-07"))
        self.assertEqual(refused(scheme(indicator("x", grading | {"of": "quarter"}))),
                         ("bad-scheme", "/scheme/root/children/0/grading/of"))


if __name__ == "__main__":
    unittest.main()
