#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the tools around the reference: generator, comparison, formulas, explanation check."""

import contextlib
import copy
import io
import pathlib
import subprocess
import sys
import tempfile
import unittest
from fractions import Fraction

import compare
from building import outcome_of
from explain_check import Check, value_of
from formulas import FormulaError, compute
from generate import random_document

HERE = pathlib.Path(__file__).resolve().parent


class Generator(unittest.TestCase):
    def test_same_seed_same_documents(self):
        first, again, other = ([random_document(seed, number)[0] for number in range(5)]
                               for seed in ("a", "a", "b"))
        self.assertEqual(first, again)
        self.assertNotEqual(first, other)

    def test_each_fault_is_reported_as_injected_and_nothing_else_is_refused(self):
        faults = set()
        for number in range(1500):
            data, expected, name = random_document("test", number)
            found = outcome_of(data)
            self.assertEqual(found if isinstance(found, tuple) else None, expected, (number, name))
            faults.add(expected and expected[0])
        self.assertEqual(faults, {None, "bad-json", "bad-format", "unknown-field", "missing-field",
                                  "bad-number", "bad-value", "out-of-range", "duplicate-id",
                                  "unknown-id", "weights-total", "bad-scheme"})


class Comparison(unittest.TestCase):
    def test_differences_are_digit_for_digit(self):
        wanted = {"a": ["1.0", 2], "b": {"c": "x"}, "d": True}
        self.assertEqual(list(compare.differences(wanted, copy.deepcopy(wanted))), [])
        for found in ({"a": ["1.00", 2], "b": {"c": "x"}, "d": True}, {"a": ["1.0", "2"], "b": {"c": "x"}, "d": True},
                      {"a": ["1.0"], "b": {"c": "x"}, "d": True}, {"a": ["1.0", 2], "b": {}, "d": True},
                      {"a": ["1.0", 2], "b": {"c": "x"}, "d": 1},
                      {"a": ["1.0", 2], "b": {"c": "x"}, "d": True, "e": None}):
            self.assertEqual(len(list(compare.differences(wanted, found))), 1, found)

    def test_answers(self):
        error = b'{"error": {"code": "a", "at": "/b", "message": "c"}}'
        self.assertEqual(compare.read_answer(2, b"", error), (2, {"error": {"code": "a", "at": "/b"}}))
        self.assertEqual(compare.read_answer(0, b"{}", b""), (0, {}))
        for answer in ((1, b"{}", b""), (2, b"{}", error), (2, b"", b"no"), (0, b"", b""), (-11, b"", b""),
                       (2, b"", b'{"error": {"code": "a", "at": "/b"}}')):
            with self.assertRaises(ValueError):
                compare.read_answer(*answer)

    def test_a_program_that_agrees_passes_and_another_fails(self):
        agrees = f"{sys.executable} {HERE / 'as_cli.py'}"
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, HERE / "generate.py", "9", "4", folder], check=True)
            for command, status, last in ((agrees, 0, "4 passed, 0 failed"), ("false", 1, "0 passed, 4 failed")):
                out = io.StringIO()
                with contextlib.redirect_stdout(out):
                    self.assertEqual(compare.main([command, folder]), status)
                self.assertEqual(out.getvalue().splitlines()[-1], last)


class Formulas(unittest.TestCase):
    def test_values(self):
        names = {"A": Fraction("94.5"), "w1": Fraction(30), "r1": Fraction(45, 47), "G": "B"}
        for formula, expected in (
                ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("8 / 4 / 2", 1), ("7 - 4 - 2", 1), ("-A + A", 0),
                ("45/47", Fraction(45, 47)), ("w1 * r1", Fraction(1350, 47)), ("0.1 + 0.2 = 0.3", True),
                ("A < 94.5", False), ("A <= 94.5", True), ("A != 1", True), ("2 > 1", True), ("1 >= 2", False),
                ("min(3, A, 5)", 3), ("max(3, A)", Fraction("94.5")), ("sum(1, 2, 0.5)", Fraction("3.5")),
                ("sum()", 0), ("mean(1, 2)", Fraction("1.5")), ("median(1, 9, 2, 4)", 3), ("ceil(2.1)", 3),
                ("ceil(-2.1)", -2), ('round(2.5, 0, "half-up")', 3), ('round(2.5, 0, "half-even")', 2),
                ('round(-2.59, 1, "down")', Fraction("-2.5")), ("if(A >= 90, 1, 0)", 1),
                ("min(max(2 - A / 2, 0), 1)", 0), ('if(A > 1, "B", "C") = G', True)):
            with self.subTest(formula):
                self.assertEqual(compute(formula, names), expected)

    def test_refused(self):
        for formula in ("", "1 +", "1 2", "(1", "x", "f(1)", "1 / 0", "if(1, 2, 3)", "mean()", "round(1, 2)",
                        "round(1, 2, half-up)", "1 < 2 < 3", "true + 1", "1,2", "#", '"a" < "b"', "min()"):
            with self.subTest(formula), self.assertRaises(FormulaError):
                compute(formula, {})


def texts(text="x"):
    return {"zh_CN": text, "zh_TW": text, "en": text}


def step(kind, formula, result, inputs=(), steps=(), subject="E1"):
    return {"kind": kind, "subject": subject, "label": texts(), "formula": formula, "words": texts(),
            "inputs": [{"name": name, "value": value, "label": texts()} for name, value in inputs],
            "result": result, "steps": list(steps)}


def explained():
    """A score of 63/64 · 100 = 98.4375, published as 98.44, and pay of 98.44."""
    rate = step("node", "w1 * r1 / w1", "63/64", [("w1", "30"), ("r1", "63/64")])
    score = step("score", 'round(r * 100, 2, "half-up")', "2461/25", [("r", "63/64")], [rate])
    part = step("part", "score", "98.44", [("score", "98.44")], subject="p")
    total = step("total", "p + rewards", "98.44", [("p", "98.44"), ("rewards", "0")],
                 [score, part, step("rewards", "sum()", "0"), step("grade", "", "B")])
    return {"people": [{"id": "E1", "status": "complete", "score": "98.44", "explain": total,
                        "pay": {"parts": {"p": "98.44"}, "rewards": "0.00", "total": "98.44"}}]}


def problems(result):
    check = Check()
    check.document(result)
    return check.problems


class ExplanationCheck(unittest.TestCase):
    def test_a_good_one_passes(self):
        check = Check()
        check.document(explained())
        self.assertEqual((check.problems, check.computed, check.in_words), ([], 5, 1))

    def test_a_pool_is_recomputed_from_its_figures(self):
        def compared(formula, result, *figures, people=None, pool="r.1"):
            peers = step("peers", formula, result, [("people", str(people or len(figures)))])
            found = explained()
            found["people"][0]["explain"]["steps"].append({**peers, "pool": pool})
            found["pools"] = [{"name": "r.1", "figures": [
                {"id": f"E{number}", "value": value} for number, value in enumerate(figures)]}]
            return problems(found)
        self.assertEqual(compared("mean(pool)", "7/2", "1", "6"), [])
        self.assertEqual(compared("median(pool)", "3", "1", "9", "3"), [])
        self.assertEqual(compared("pooled(pool)", "36/13", "1/1", "5/2", "30/10"), [])
        for spoilt, wanted in ((compared("mean(pool)", "3", "1", "6"), "gives 7/2"),
                               (compared("mean(pool)", "7/2", "1", "6", people=3), "lists 2"),
                               (compared("mean(pool)", "7/2", "1", "6", pool="q"), "no pool q"),
                               (compared("pooled(pool)", "6", "5/2", "6"), "pool of ratios")):
            self.assertIn(wanted, " ".join(spoilt))

    def test_each_fault_is_found(self):
        def tree(result):
            return result["people"][0]["explain"]

        def score(result):
            return tree(result)["steps"][0]
        for spoil, wanted in (
                (lambda r: score(r)["steps"][0].update(result="62/64"), "gives 63/64"),
                (lambda r: score(r).update(formula="r * 100"), "gives 1575/16"),
                (lambda r: score(r).update(formula="q * 100"), "no input q"),
                (lambda r: score(r)["label"].pop("zh_TW"), "no zh_TW label"),
                (lambda r: score(r)["words"].update(en=" "), "no en words"),
                (lambda r: score(r)["inputs"][0].update(label=None), "label of input r"),
                (lambda r: score(r).pop("subject"), "lacks subject"),
                (lambda r: r["people"][0].update(score="98.43"), "published is 98.43"),
                (lambda r: r["people"][0]["pay"].update(total="1"), "published is 1"),
                (lambda r: r["people"][0]["pay"]["parts"].update(q="1.00"), "no step explains part q"),
                (lambda r: tree(r)["steps"].pop(0), "no step explains score"),
                (lambda r: r["people"][0].pop("explain"), "no explanation")):
            result = explained()
            spoil(result)
            found = problems(result)
            self.assertTrue(any(wanted in each for each in found), (wanted, found))

    def test_values_of_inputs(self):
        for text, value in (("94.5", Fraction("94.5")), ("45/47", Fraction(45, 47)), ("-1/3", Fraction(-1, 3)),
                            ("true", True), ("A", "A"), ("1/0", "1/0"), ("１", "１")):
            self.assertEqual(value_of(text), value)


if __name__ == "__main__":
    unittest.main()
