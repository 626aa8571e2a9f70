# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The people of an evaluation document (section 7)."""

from dataclasses import dataclass
from fractions import Fraction

from gradings import read_measured
from ids import NAMES, check_names
from periods import read_period
from reading import unique
from segments import read_segments

PERSON_FIELDS = ("id", "position", "team", "amounts", "targets", "values", "history",
                 "decisions", "segments") + NAMES


@dataclass
class HistoryEntry:
    index: int
    score: Fraction
    values: dict


@dataclass
class Person:
    id: str
    position: str
    team: str
    amounts: dict
    targets: dict
    values: dict         # node id to what its grading or penalties read
    adjustments: list    # the sum of each adjustment's entries
    history: list
    entries: list        # what was decided on the score, in points
    grade: str           # the grade that was set last, or None
    segments: object     # Segments, or None

    def target(self, node):
        return self.targets.get(node.id, node.grading.target)


def read_people(place, scheme):
    ids, people = [], []
    for each in place.items():
        each.object(PERSON_FIELDS)
        check_names(each)
        ids.append(each.required("id"))
        ids[-1].filled()
        people.append(_read_person(each, scheme))
    unique(ids, [person.id for person in people])
    return people


def _read_person(place, scheme):
    position = place.required("position")
    if position.text() not in scheme.positions:
        position.refuse("unknown-id", f"no position {position.value}")
    team = place.optional("team")
    values, adjustments = _read_values(place.optional("values"), scheme)
    return Person(place.value["id"], position.value, team.filled() if team else None,
                  _read_amounts(place.optional("amounts")),
                  _read_targets(place.optional("targets"), scheme),
                  values, adjustments, _read_history(place.optional("history"), scheme),
                  *_read_decisions(place.optional("decisions"), scheme),
                  read_segments(place.optional("segments"), scheme.period))


def _read_amounts(place):
    if not place:
        return {}
    for name in place.object().value:
        if not name:
            place.child(name).refuse("bad-value", "an amount without a name")
    return {name: given.decimal() for name, given in place.fields()}


def _read_targets(place, scheme):
    if not place:
        return {}
    for key in place.object().value:
        if key not in scheme.nodes or not scheme.nodes[key].grading:
            place.child(key).refuse("unknown-id", f"no indicator {key}")
    return {key: given.decimal(above=0 if scheme.nodes[key].grading.targeted else None)
            for key, given in place.fields()}


def _read_values(place, scheme):
    values, adjustments = {}, []
    if not place:
        return values, adjustments
    for key in place.object().value:
        if key not in scheme.adjustments and not _reader(scheme.nodes.get(key)):
            place.child(key).refuse("unknown-id", f"nothing takes a value for {key}")
    for key, given in place.fields():
        if key in scheme.adjustments:
            adjustments.append(scheme.adjustments[key].read(given))
        else:
            values[key] = _reader(scheme.nodes[key]).read(given)
    return values, adjustments


def _reader(node):
    return node and (node.grading or node.penalties)


def _read_history(place, scheme):
    entries, periods = [], []
    for each in place.items() if place else []:
        each.object(("period", "score", "values"))
        periods.append(each.required("period"))
        period = read_period(periods[-1], scheme.period.length)
        if period.index >= scheme.period.index:
            periods[-1].refuse("out-of-range", "not before the evaluated period")
        score, values = each.optional("score"), each.optional("values")
        entries.append(HistoryEntry(
            period.index, score.decimal() if score else None,
            {key: read_measured(given).amount for key, given in values.fields()} if values else {}))
        unique(periods, [entry.index for entry in entries])
    return entries


def _read_decisions(place, scheme):
    entries, grade = [], None
    for each in place.items() if place else []:
        each.object(("points", "grade", "reason", "by", "second"))
        points, given = each.optional("points"), each.optional("grade")
        if points:
            points.decimal()
        if given:
            given.filled()
        for name in ("reason", "by", "second"):
            words = each.optional(name)
            if words:
                words.text()
        if bool(points) == bool(given):
            (given or each).refuse("bad-value", "either points or a grade")
        if points:
            entries.append(points.decimal())
        else:
            if given.value not in (scheme.grades.names if scheme.grades else ()):
                given.refuse("unknown-id", f"no grade {given.value}")
            grade = given.value
    return entries, grade
