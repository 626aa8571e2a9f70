# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small documents for tests, in few words."""

import json

from evaluate import evaluate
from reading import Refusal

POINTS = {"method": "points"}


def indicator(key, grading=None, **fields):
    return {"id": key, "grading": grading or POINTS, **fields}


def scheme(*children, **fields):
    """A relative scheme for agents and leads in the second quarter of 2024."""
    return {"format": "plumbline-scheme/1", "id": "case", "period": "quarter",
            "positions": ["agent", "lead"], "weights": "relative",
            "root": {"children": list(children)}, **fields}


def person(key, values=None, **fields):
    return {"id": key, "position": "agent", "values": values or {}, **fields}


def document(of_scheme, *people, **fields):
    return {"format": "plumbline-evaluation/1", "period": "2024Q2", "scheme": of_scheme,
            "people": list(people), **fields}


def outcome_of(data):
    """The result document, or the error's (code, at). Takes bytes or a document."""
    if not isinstance(data, bytes):
        data = json.dumps(data, ensure_ascii=False).encode()
    try:
        return evaluate(data)
    except Refusal as refusal:
        return refusal.code, refusal.at


def people_of(of_scheme, *people):
    """The people of the result, by id."""
    result = outcome_of(document(of_scheme, *people))
    assert not isinstance(result, tuple), result
    return {each["id"]: each for each in result["people"]}


def result_of(of_scheme, values=None, **fields):
    """The result of one person."""
    return people_of(of_scheme, person("E1", values, **fields))["E1"]


def earned(grading, value, **fields):
    """Points earned with this grading; None if the person is incomplete."""
    result = result_of(scheme(indicator("x", grading, **fields)), {"x": value})
    return result["nodes"]["x"]["earned"] if result["status"] == "complete" else None


def refused(of_scheme, *people):
    result = outcome_of(document(of_scheme, *people))
    return result if isinstance(result, tuple) else "accepted"
