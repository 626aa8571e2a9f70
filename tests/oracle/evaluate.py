#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference evaluation: `evaluate.py FILE|-` prints the result document (section 8).

Written from the specification alone, to check the C++ engine against. Refused input exits 2
with the error on standard error.
"""

import json
import sys

from exact import fixed, mean
from pay import slip
from people import read_people
from periods import parse_period
from reading import Place, Refusal, read_json
from rules import Judge
from scheme import Scheme, check_format, periods_fit
from scoring import decide, rank_and_grade, score_person


def evaluate(data):
    """Bytes of an evaluation document to the result document; raises Refusal."""
    place = Place(read_json(data))
    place.object(("format", "period", "scheme", "people"))
    check_format(place, "plumbline-evaluation/1")
    period_place = place.required("period")
    period = parse_period(period_place.text())
    scheme_place = place.required("scheme").object()
    if not periods_fit(period, scheme_place):
        period_place.refuse("bad-value", "not a period of the scheme's length")
    scheme = Scheme(scheme_place, period)
    people = read_people(place.required("people"), scheme)
    outcomes = [score_person(scheme, person) for person in people]
    complete = [outcome for outcome in outcomes if not outcome.missing]
    rank_and_grade(scheme, complete)
    decide(scheme, complete)
    Judge(scheme, [outcome for outcome in complete if not outcome.moves_on]).apply()
    for outcome in complete:
        if outcome.moves_on and scheme.grades:
            outcome.final_grade = outcome.grade
    return {"format": "plumbline-result/1", "scheme": scheme.id, "period": period_place.value,
            "people": [_person_result(scheme, outcome) for outcome in outcomes],
            "teams": _team_results(scheme, outcomes)}


def _person_result(scheme, outcome):
    head = {"id": outcome.person.id}
    if outcome.missing:
        return {**head, "status": "incomplete", "missing": outcome.missing}
    result = {**head, "status": "complete", "missing": [],
              "score": fixed(outcome.score, scheme.rounding.score)}
    if outcome.person.segments:
        result["segments"] = outcome.person.segments.result(outcome.own)
    if not outcome.moves_on:
        result |= {"rank": outcome.rank, "rankOf": outcome.rank_of}
    if outcome.grade is not None:
        result |= {"grade": outcome.grade, "finalGrade": outcome.final_grade}
    result |= {"nodes": {key: _node_result(node) for key, node in outcome.nodes.items()},
               "rules": outcome.rules, "unjudged": outcome.unjudged,
               "actions": [each.value for each in outcome.effects if each.kind == "action"]}
    pay = slip(scheme, outcome)
    return result if pay is None else {**result, "pay": pay}


def _node_result(node):
    if node.rate is None:
        return {"excluded": True}
    earned = {} if node.earned is None else {"earned": fixed(node.earned, 6)}
    return {**earned, "rate": fixed(node.rate, 6)}


def _team_results(scheme, outcomes):
    teams = {}
    for outcome in outcomes:
        if outcome.person.team is not None and not outcome.moves_on:
            teams.setdefault(outcome.person.team, []).append(outcome)
    return {team: _team_result(scheme, members) for team, members in teams.items()}


def _team_result(scheme, members):
    scores = [member.score for member in members if not member.missing]
    result = {"people": len(members), "complete": len(scores)}
    if scores:
        result["mean"] = fixed(mean(scores), scheme.rounding.score, scheme.rounding.mode)
    return result


def main(arguments):
    if len(arguments) != 1:
        print("usage: evaluate.py FILE|-", file=sys.stderr)
        return 2
    if arguments[0] == "-":
        data = sys.stdin.buffer.read()
    else:
        with open(arguments[0], "rb") as file:
            data = file.read()
    try:
        result = evaluate(data)
    except Refusal as refusal:
        print(json.dumps(refusal.document(), ensure_ascii=False), file=sys.stderr)
        return 2
    print(json.dumps(result, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
