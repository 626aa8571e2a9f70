#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the reference evaluation: the given cases, and examples worked out by hand."""

import json
import pathlib
import unittest

from evaluate import evaluate
from reading import Refusal

CASES = pathlib.Path(__file__).resolve().parent.parent / "data" / "cases"


def outcome_of(data):
    """The result document, or the error with its message left out."""
    try:
        return evaluate(data)
    except Refusal as refusal:
        error = refusal.document()["error"]
        return {"error": {"code": error["code"], "at": error["at"]}}


class GivenCases(unittest.TestCase):
    def test_every_case_comes_out(self):
        inputs = sorted(CASES.glob("*.input.json"))
        self.assertGreaterEqual(len(inputs), 16)
        for path in inputs:
            stem = path.name.removesuffix(".input.json")
            expected, = (each for each in CASES.glob(stem + ".*.json") if each != path)
            with self.subTest(stem):
                self.assertEqual(outcome_of(path.read_bytes()), json.loads(expected.read_text()))


if __name__ == "__main__":
    unittest.main()
