#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recompute every leaf of the sample company's explanations: `sample_check.py PLUMBLINE-CLI`.

Lets the program make the sample and explain each of its cycles, closed and running, and takes nothing it says on trust:

1. every input of every step comes from somewhere named here: a cell of resources/sample, the contacts behind a
   measured value, a number of the scheme's file, or the result of a step below. An input without a source listed in SOURCES is a problem;
2. every step's formula, computed again from its inputs, gives its result (explain_check.py);
3. a falsified input of each kind is noticed;
4. the published results are digit by digit those of the reference calculation (evaluate.py) on the same cells.

Prints the problems and what was gone through; exits 1 on any problem.
"""

import csv
import json
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

from evaluate import evaluate
from explain_check import Check, value_of

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"


def table(name):
    """The file's cells by staff number and column, the empty ones left out."""
    if not name:
        return {}
    with open(SAMPLE / name, encoding="utf-8", newline="") as file:
        return {row["id"]: {key: cell for key, cell in row.items() if cell and key not in ("id", "name")}
                for row in csv.DictReader(file)}


def variable(node):
    return node.replace("-", "_")


def share(hits, records):
    """A rate as the count it was counted from; none without records."""
    records = list(records)
    return f"{100 * sum(map(hits, records))}/{len(records)}" if records else ""


# What each measure of the sample counts, from the rows of its contacts
MEASURES = {
    "response-within": lambda rows, plan: share(
        lambda row: row["answered"] == "Y" and int(row["waited"]) <= int(plan["hours"]) * 3600, rows),
    "resolution-rate": lambda rows, plan: share(
        lambda row: row["resolved"] == "Y", (row for row in rows if row["answered"] == "Y")),
    "csat-rate": lambda rows, plan: share(
        lambda row: int(row["rating"]) >= int(plan["min"]), (row for row in rows if row["rating"])),
}


def measured(entry, scheme, people):
    """What the sample's contacts come to in a running quarter, by person and indicator."""
    name = SAMPLE / f"contacts-{entry['period']}.csv"
    plans = {node["id"]: node["measure"] for node in scheme["root"]["children"] if "measure" in node}
    if not name.is_file() or not plans:
        return {}
    with open(name, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {}
    for person in people:
        own = [row for row in rows if row["employee"] == person]
        cells = {node: MEASURES[plan["name"]](own, plan) for node, plan in plans.items() if plan["name"] in MEASURES}
        found[person] = {node: cell for node, cell in cells.items() if cell}
    return found


def tallied(entry, scheme, people):
    """How often each item of a deduction stands in the ledger of a running quarter, by person and indicator."""
    gradings = {node["id"]: node["grading"] for node in scheme["root"]["children"]
                if node.get("measure", {}).get("name") == "events"}
    if not gradings:
        return {}
    with open(SAMPLE / f"events-{entry['period']}.csv", encoding="utf-8", newline="") as file:
        events = list(csv.DictReader(file))
    return {person: {node: {item["id"]: sum(int(event["count"]) for event in events
                                            if (event["employee"], event["item"]) == (person, f"{node}.{item['id']}"))
                            for item in grading["items"]}
                     for node, grading in gradings.items()}
            for person in people}


class Cycle:
    """What the files say of one cycle."""

    def __init__(self, entry, employees):
        self.key = f"{entry['scheme']}/{entry['period']}"
        self.period = entry["period"]
        name = f"{entry['scheme']}.json"  # the company's own schemes stand beside its files
        folder = SAMPLE if (SAMPLE / name).is_file() else ROOT / "resources" / "schemes"
        self.scheme = json.loads((folder / name).read_text(encoding="utf-8"))
        self.values = table(entry.get("people", entry.get("values")))
        for person, cells in tallied(entry, self.scheme, self.values).items():
            self.values[person] |= cells
        for person, cells in measured(entry, self.scheme, self.values).items():
            self.values[person] = {**cells, **self.values[person]}
        for person, cells in table(entry.get("overrides")).items():
            self.values[person] |= {key: cell for key, cell in cells.items() if key != "reason"}
        self.targets = table(entry.get("targets"))
        self.amounts = table(entry.get("amounts"))
        self.employees = employees
        self.indicators = {node["id"]: node for node in self.scheme["root"]["children"]}
        self.rules = {rule["id"]: rule for rule in self.scheme.get("rules", [])}
        self.parts = {part["id"]: part for part in self.scheme.get("pay", {}).get("parts", [])}

    def document(self):
        """The same cells as a document for the reference calculation."""
        people = []
        for person, cells in self.values.items():
            values = {key: dict(zip(("num", "den"), cell.split("/"))) if isinstance(cell, str) and "/" in cell else cell
                      for key, cell in cells.items()}
            people.append({"id": person, "position": self.employees[person]["position"],
                           "team": self.employees[person]["team"], "values": values,
                           "targets": self.targets.get(person, {}), "amounts": self.amounts.get(person, {})})
        return {"format": "plumbline-evaluation/1", "period": self.period, "scheme": self.scheme, "people": people}


class Leaves:
    """Follows each input of one person's steps to where it comes from."""

    def __init__(self, cycle, person, everybody):
        self.cycle = cycle
        self.person = person
        self.id = person["id"]
        self.ranked = sum(each["status"] == "complete" for each in everybody)
        self.traced = 0
        self.problems = []

    def walk(self, step, parents=()):
        for given in step["inputs"]:
            expected = self._source(step, given["name"], parents)
            self._hold(step, given["name"], given["value"], expected)
        if not step["inputs"] and not step["steps"]:
            self._hold(step, "result", step["result"], self._leaf(step, parents))
        self._constants(step, parents)
        for below in step["steps"]:
            self.walk(below, (*parents, step))

    def _constants(self, step, parents):
        """The numbers within a formula: places, way of rounding, bands."""
        rounding = self.cycle.scheme["rounding"]
        places = {"score": rounding["score"], "part": rounding["money"], "rewards": rounding["money"]}.get(step["kind"])
        if places is not None and step["formula"]:
            self._hold(step, "rounding", step["formula"].rpartition(", ")[2].strip('")'), rounding["mode"])
            self._hold(step, "places", step["formula"].split(", ")[-2], places)
        if step["kind"] == "band":
            self._hold(step, "result", step["result"], self._exact_rate(self._indicator(parents)["id"]))

    def _hold(self, step, name, value, expected):
        self.traced += 1
        if expected is None or value_of(value) != value_of(str(expected)):
            self.problems.append(f"{self.cycle.key} {self.id} {step['kind']} {step['subject']}: "
                                 f"{name} is {value}, the source says {expected}")

    def _source(self, step, name, parents):
        source = SOURCES.get((step["kind"], name.partition("_")[0]))
        return source(self, step, name, parents) if source else None

    def _leaf(self, step, parents):
        """A step that stands on nothing: what was typed, or what the scheme says."""
        if step["kind"] == "value":
            return self.cycle.values[self.id].get(self._indicator(parents)["id"])
        if step["kind"] == "target":
            indicator = self._indicator(parents)
            typed = self.cycle.targets.get(self.id, {}).get(indicator["id"])
            return typed or indicator["grading"].get("target")
        if step["kind"] == "missing":
            return self.cycle.values[self.id].get(step["subject"], "")
        if step["kind"] == "rewards":
            return 0  # No rule of the sample pays or deducts an amount of its own.
        return None

    def _indicator(self, parents):
        return self.cycle.indicators[next(step["subject"] for step in reversed(parents)
                                          if step["subject"] in self.cycle.indicators)]

    def ratio(self, _step, name, parents):
        typed = self.cycle.values[self.id].get(self._indicator(parents)["id"], "")
        return dict(zip(("num", "den"), typed.split("/"))).get(name)

    def below(self, step, name, _parents):
        """The result of the step below that the input is named for."""
        kinds = {"reached": ("attainment", "band"), "score": ("raw-score", "score"), "factor": ("factor",),
                 "points": ("deduction",)}
        for child in step["steps"]:
            if child["kind"] in kinds.get(name, (name,)):
                return child["result"]
        return "1" if name == "factor" else None

    def named(self, step, name, _parents):
        """rate_X, part_X: the step below whose subject is X."""
        kind, _, subject = name.partition("_")
        for child in step["steps"]:
            if child["kind"] == kind and variable(child["subject"]) == subject:
                return child["result"]
        return None

    def grading(self, _step, name, parents):
        return self._indicator(parents)["grading"].get(name, {"floor": "0", "cap": "1"}.get(name))

    def indicator_full(self, _step, _name, parents):
        return self._indicator(parents).get("full", "100") if parents else None

    def own_full(self, step, _name, _parents):
        return self.cycle.indicators[step["subject"]].get("full", "100")

    def scheme_full(self, _step, _name, _parents):
        return self.cycle.scheme.get("full", "100")

    def weight(self, _step, name, _parents):
        subject = name.partition("_")[2]
        return next((node["weight"] for node in self.cycle.indicators.values() if variable(node["id"]) == subject), None)

    def item(self, step, name, _parents):
        """The points off by the item that the input is named for."""
        subject = name.partition("_")[2]
        return next((child["result"] for child in step["steps"] if variable(child["subject"]) == subject), None)

    def tally(self, step, _name, parents):
        return self.cycle.values[self.id][self._indicator(parents)["id"]][step["subject"]]

    def each(self, step, _name, parents):
        items = self._indicator(parents)["grading"]["items"]
        return next(item["each"] for item in items if item["id"] == step["subject"])

    def published(self, _step, name, _parents):
        return self.person.get(name)

    def people_ranked(self, _step, _name, _parents):
        return self.ranked

    def seat(self, _step, _name, _parents):
        return self.person["rank"]  # Equal scores all get the better grade.

    def grade_factor(self, step, _name, _parents):
        return self.cycle.parts[step["subject"]]["times"]["grade"][self.person["grade"]]

    def metric(self, step, _name, _parents):
        metric = step["subject"]
        if metric == "score":
            return self.person["score"]
        kind, _, node = metric.partition(":")
        if kind == "count":
            indicator, _, item = node.partition(".")
            return self.cycle.values[self.id][indicator][item]
        return self._exact_rate(node) if kind == "rate" else None

    def _exact_rate(self, node):
        """The band that the typed value falls into, from the scheme's file."""
        value = value_of(self.cycle.values[self.id][node])
        for band in self.cycle.indicators[node]["grading"]["bands"]:
            if ("upTo" in band and value <= Fraction(band["upTo"])) or ("from" in band and value >= Fraction(band["from"])) \
                    or not {"upTo", "from"} & set(band):
                return band["rate"]
        return None

    def compared(self, _step, _name, parents):
        return self.cycle.rules[parents[-1]["subject"]]["when"][0]["than"]["number"]

    def amount(self, step, _name, _parents):
        return self.cycle.amounts[self.id].get(self.cycle.parts[step["subject"]]["of"])

    def share(self, step, _name, _parents):
        return self.cycle.parts[step["subject"]].get("share", "100")

    def bonus(self, _step, name, _parents):
        """The n-th percentage of the rules that took effect, in the order of the scheme; zero takes all."""
        effects = [effect.get("percent", "-100") for rule in self.cycle.scheme.get("rules", []) if rule["id"] in self.person["rules"]
                   for effect in rule["then"] if effect["do"] in ("bonus-percent", "bonus-zero")]
        return effects[int(name.partition("_")[2]) - 1]

    def no_shift(self, _step, _name, _parents):
        return 0  # No rule of the sample moves a grade.

    def best_grade(self, _step, _name, _parents):
        grades = self.cycle.scheme["grades"]
        return (grades.get("bands") or grades["quota"])[0]["grade"]

    def pay_floor(self, _step, _name, _parents):
        return 0  # The factors of the sample's schemes name no floor of their own.


SOURCES = {
    ("person", "score"): Leaves.published,
    ("score", "score"): Leaves.below,
    ("raw-score", "rate"): lambda self, step, name, parents: step["steps"][0]["result"],
    ("raw-score", "full"): Leaves.scheme_full,
    ("group", "weight"): Leaves.weight,
    ("group", "rate"): Leaves.named,
    ("rate", "earned"): Leaves.below,
    ("rate", "full"): Leaves.own_full,
    ("earned", "full"): Leaves.own_full,
    ("earned", "reached"): Leaves.below,
    ("attainment", "value"): Leaves.below,
    ("attainment", "target"): Leaves.below,
    ("attainment", "cap"): Leaves.grading,
    ("attainment", "floor"): Leaves.grading,
    ("earned", "points"): Leaves.below,
    ("deduction", "off"): Leaves.item,
    ("deduction", "full"): Leaves.indicator_full,
    ("deduction", "floor"): Leaves.grading,
    ("item", "entry"): Leaves.tally,
    ("item", "each"): Leaves.each,
    ("band", "value"): Leaves.below,
    ("value", "num"): Leaves.ratio,
    ("value", "den"): Leaves.ratio,
    ("rank", "score"): Leaves.published,
    ("rank", "people"): Leaves.people_ranked,
    ("grade", "score"): Leaves.published,
    ("grade", "seat"): Leaves.seat,
    ("grade", "people"): Leaves.people_ranked,
    ("final-grade", "grade"): Leaves.published,
    ("final-grade", "shift"): Leaves.no_shift,
    ("final-grade", "best"): Leaves.best_grade,
    ("condition", "left"): Leaves.metric,
    ("condition", "right"): Leaves.compared,
    ("part", "amount"): Leaves.amount,
    ("part", "share"): Leaves.share,
    ("part", "factor"): Leaves.below,
    ("part", "bonus"): Leaves.bonus,
    ("factor", "score"): Leaves.published,
    ("factor", "full"): Leaves.scheme_full,
    ("factor", "figure"): Leaves.grade_factor,
    ("factor", "floor"): Leaves.pay_floor,
    ("total", "part"): Leaves.named,
    ("total", "rewards"): Leaves.below,
}


def without_steps(result):
    people = [{key: value for key, value in person.items() if key != "explain"} for person in result["people"]]
    return {**result, "people": people}


def check_cycle(cycle, explained):
    """The problems of one explained cycle, and how many figures and steps were gone through."""
    formulas = Check()
    formulas.document(explained)
    problems = [f"{cycle.key} {problem}" for problem in formulas.problems]
    expected = json.loads(json.dumps(evaluate(json.dumps(cycle.document()).encode("utf-8"))))
    by_id = {person["id"]: person for person in expected["people"]}
    for person in without_steps(explained)["people"]:
        if person != by_id.pop(person["id"], None):
            problems.append(f"{cycle.key} {person['id']}: not what the reference calculation publishes")
    problems += [f"{cycle.key} {person}: is missing" for person in by_id]
    if explained["teams"] != expected["teams"]:
        problems.append(f"{cycle.key}: the teams are not those of the reference calculation")
    traced = 0
    for person in explained["people"]:
        leaves = Leaves(cycle, person, explained["people"])
        leaves.walk(person["explain"])
        problems += leaves.problems
        traced += leaves.traced
    return problems, traced, formulas.computed


def untouched_lies(cycle, explained, seen):
    """Falsifies one input of each kind that was not seen before; returns those that nobody notices."""
    missed = []
    for person in explained["people"]:
        for step in steps_of(person["explain"]):
            for given in step["inputs"]:
                key = (step["kind"], given["name"].partition("_")[0])
                if key in seen:
                    continue
                seen.add(key)
                true, given["value"] = given["value"], "987654.321"
                leaves = Leaves(cycle, person, explained["people"])
                leaves.walk(person["explain"])
                given["value"] = true
                if not leaves.problems:
                    missed.append(f"{cycle.key} {person['id']}: a false {key[1]} of {key[0]} goes unnoticed")
    return missed


def steps_of(step):
    yield step
    for below in step["steps"]:
        yield from steps_of(below)


def main(arguments):
    if len(arguments) != 1:
        print("usage: sample_check.py PLUMBLINE-CLI", file=sys.stderr)
        return 2
    company = json.loads((SAMPLE / "company.json").read_text(encoding="utf-8"))
    with open(SAMPLE / company["employees"], encoding="utf-8", newline="") as file:
        employees = {row["id"]: row for row in csv.DictReader(file)}
    problems, traced, computed, falsified = [], 0, 0, set()
    with tempfile.TemporaryDirectory() as folder:
        database = [arguments[0], "--db", str(Path(folder) / "sample.plumb")]
        subprocess.run([*database, "init", "--sample", "--without-accounts"], check=True, stdout=subprocess.DEVNULL)
        for entry in company["cycles"]:
            cycle = Cycle(entry, employees)
            explained = subprocess.run([*database, "score", cycle.key, "--explain"], check=True, capture_output=True)
            explained = json.loads(explained.stdout)
            found = check_cycle(cycle, explained)
            problems += found[0] + untouched_lies(cycle, explained, falsified)
            traced += found[1]
            computed += found[2]
    for problem in problems[:50]:
        print(problem)
    print(f"{len(company['cycles'])} cycles: {traced} figures traced to their source, {computed} formulas computed, "
          f"{len(problems)} problems")
    return 1 if problems or not traced else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
