#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ships in resources/ keeps its promises. Uses nothing of the program: the reference evaluation judges.

Run: python3 tests/resources/test_resources.py
"""

import csv
import json
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
SAMPLE = RESOURCES / "sample"
LANGUAGES = {"zh_CN", "zh_TW", "en"}
QUARTERS = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"]
PERIOD_OF = {"month": "2026-03", "quarter": "2026Q1", "year": "2026"}

# id: period and root weights, written from the practice and not from the files
LIBRARY = {
    "team-quarterly": ("quarter", "csat 30 complaint-timeliness 20 first-time-resolution 15 process-compliance 10 teamwork 10 training 5"),
    "sales-representative-monthly": ("month", "daily 70 attendance 30"),
    "regional-manager-monthly": ("month", "daily 70 attendance 30"),
    "field-service-monthly": ("month", "daily 70 attendance 30"),
    "service-satisfaction-monthly": ("month", "process-satisfaction 25 reception-satisfaction 25 complaint-rate 25 complaint-handling-satisfaction 25"),
    "shop-aftersales-monthly": ("month", "refund-rate 20 refund-hours 20 disputes 20 dsr 20 internal-complaints 20"),
    "online-agent-sampling": ("month", "attitude 25 timeliness 25 professionalism 25 answer-complaints 25"),
    "office-multirater": ("quarter", "performance 100"),
    "presales-agent-monthly": ("month", "service 35 conversion 30 basket-value 20 reception-volume 10 refund-rate 5"),
    "aftersales-agent-monthly": ("month", "service 40 resolution 40 reception-volume 20"),
    "four-dimensions-quarterly": ("quarter", "service-quality 25 service-efficiency 25 csat 25 improvement 25"),
    "churn-control": ("month", "churn 100"),
    "service-indicators-quarterly": ("quarter", "csat 20 response-time 20 resolution 20 service-quality 20 team-performance 20"),
    "complaint-responsibility": ("quarter", "responsibility 100"),
    "customer-service-quarterly": ("quarter", "responsiveness 30 resolution 30 csat 20 teamwork 20"),
    "customer-service-monthly": ("month", "responsiveness 30 resolution 30 csat 20 teamwork 20"),
    "department-quantified": ("quarter", "csat 1 resolution 1 response-24h 1 handling-48h 1 team-efficiency 1 service-quality 1 individual 1"),
    "annual-from-months": ("year", "months 100"),
    "sales-indicators-monthly": ("month", "plan-completion 20 sales-growth 10 price-retention 10 cost 10 receivables-collected 10 visit-success 10 complaints 10 new-customers 10 customer-retention 10"),
    "presales-satisfaction-monthly": ("month", "process-satisfaction 25 csat 25 complaint-rate 25 complaint-handling-satisfaction 25"),
}


def scheme(name):
    """Of the library, or the sample's own."""
    library = RESOURCES / "schemes" / f"{name}.json"
    return json.loads((library if library.exists() else SAMPLE / library.name).read_text(encoding="utf-8"))


def rows(name):
    with open(SAMPLE / name, encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def evaluate(document):
    run = subprocess.run([sys.executable, str(ROOT / "tests" / "oracle" / "evaluate.py"), "-"],
                         input=json.dumps(document), capture_output=True, text=True, check=False)
    return json.loads(run.stdout if run.returncode == 0 else run.stderr)


def indicators(node):
    if "children" not in node:
        return [node]
    return [leaf for child in node["children"] for leaf in indicators(child)]


def best_value(node):
    """A value that earns an indicator's full points."""
    grading = node["grading"]
    if grading["method"] == "attainment":
        return "0" if grading["better"] == "lower" else "100"
    if grading["method"] == "bands":
        first = grading["bands"][0]
        return first.get("upTo") or first["from"]
    if grading["method"] == "rating":
        return grading["levels"][0]["id"]
    if grading["method"] == "raters":
        return {rater["id"]: ["100"] for rater in grading["raters"]}
    if grading["method"] == "periods":
        return {f"2026-{month:02d}": "100" for month in range(1, 13)}
    return {"deduction": {}, "points": node.get("full", "100"), "curve": "0"}[grading["method"]]


def words(thing, found):
    if isinstance(thing, dict):
        for key, inner in thing.items():
            if key in ("name", "about"):
                found.append(inner)
            elif key != "measure":
                words(inner, found)
    elif isinstance(thing, list):
        for inner in thing:
            words(inner, found)
    return found


class Schemes(unittest.TestCase):
    def test_library_is_complete(self):
        self.assertEqual({path.stem for path in (RESOURCES / "schemes").glob("*.json")}, set(LIBRARY))

    def test_period_and_weights_are_those_of_the_practice(self):
        for name, (period, weights) in LIBRARY.items():
            with self.subTest(name):
                made = scheme(name)
                self.assertEqual((made["id"], made["period"]), (name, period))
                found = " ".join(f"{child['id']} {child['weight']}" for child in made["root"]["children"])
                self.assertEqual(found, weights)

    def test_every_word_is_there_in_three_languages(self):
        for name in LIBRARY:
            for text in words(scheme(name), []):
                with self.subTest(name, text=text):
                    self.assertEqual(set(text), LANGUAGES)
                    self.assertTrue(all(text.values()))

    def test_indicators_have_name_meaning_and_scorer(self):
        for name in LIBRARY:
            for leaf in indicators(scheme(name)["root"]):
                with self.subTest(name, indicator=leaf["id"]):
                    self.assertLessEqual({"name", "about", "scorer"}, set(leaf))

    def test_positions_are_known(self):
        listed = json.loads((RESOURCES / "positions" / "positions.json").read_text(encoding="utf-8"))["positions"]
        self.assertEqual(len(listed), 16)
        self.assertTrue(all(set(position["name"]) == LANGUAGES for position in listed))
        known = {position["id"] for position in listed}
        for name in LIBRARY:
            self.assertLessEqual(set(scheme(name)["positions"]), known, name)

    def test_best_values_earn_full_score(self):
        for name in LIBRARY:
            made = scheme(name)
            leaves = indicators(made["root"])
            targets = {leaf["id"]: "100" for leaf in leaves
                       if leaf["grading"]["method"] == "attainment" and "target" not in leaf["grading"]}
            person = {"id": "P", "position": made["positions"][0], "targets": targets,
                      "values": {leaf["id"]: best_value(leaf) for leaf in leaves}}
            result = evaluate({"format": "plumbline-evaluation/1", "period": PERIOD_OF[made["period"]],
                               "scheme": made, "people": [person]})
            with self.subTest(name):
                self.assertEqual(result["people"][0]["score"], "100.00")


def given(name):
    """The file's cells by staff number and column; none where there is no such file."""
    if not (SAMPLE / name).is_file():
        return {}
    return {row["id"]: {key: cell for key, cell in row.items() if cell and key not in ("id", "name")} for row in rows(name)}


def sample_document(name, period):
    positions = {person["id"]: person for person in rows("employees.csv")}
    targets, amounts = (given(f"{kind}-{name}-{period}.csv") for kind in ("targets", "amounts"))
    people = []
    for number, cells in given(f"values-{name}-{period}.csv").items():
        values = {key: dict(zip(("num", "den"), cell.split("/"))) if "/" in cell else cell for key, cell in cells.items()}
        person = positions[number]
        people.append({"id": number, "position": person["position"], "team": person["team"], "values": values,
                       "targets": targets.get(number, {}), "amounts": amounts.get(number, {})})
    return {"format": "plumbline-evaluation/1", "period": period, "scheme": scheme(name), "people": people}


class Sample(unittest.TestCase):
    PERIODS = {"team-quarterly": QUARTERS, "customer-service-quarterly": QUARTERS,
               "service-satisfaction-monthly": ["2026-09", "2026-10", "2026-11"],
               "shop-aftersales-monthly": ["2026-10", "2026-11"]}

    def test_files_are_what_the_script_makes(self):
        run = subprocess.run([sys.executable, str(ROOT / "scripts" / "make-sample"), "--check"],
                             capture_output=True, text=True, check=False)
        self.assertEqual((run.returncode, run.stderr), (0, ""))

    def test_closed_cycles_are_complete_and_the_running_ones_lack_values(self):
        for name, periods in self.PERIODS.items():
            for period in periods:
                with self.subTest(name, period=period):
                    states = {person["status"] for person in evaluate(sample_document(name, period))["people"]}
                    lacks = period == periods[-1] and name != "shop-aftersales-monthly"
                    is_measured = lacks and name == "customer-service-quarterly"  # Its files hold what is typed only.
                    expected = {"incomplete"} if is_measured else {"complete", "incomplete"} if lacks else {"complete"}
                    self.assertEqual(states, expected)

    def test_late_file_holds_exactly_what_is_missing(self):
        for late_file in sorted(SAMPLE.glob("values-*-late.csv")):
            late = {row["id"]: row for row in rows(late_file.name)}
            for row in rows(late_file.name.replace("-late", "")):
                there = {key for key, cell in row.items() if cell}
                later = {key for key, cell in late.get(row["id"], {}).items() if cell} - {"id", "name"}
                with self.subTest(late_file.name, id=row["id"]):
                    self.assertEqual(there & later, set())
                    self.assertEqual(there | later, set(row))

    def slips(self, name, period):
        return {person["id"]: person for person in evaluate(sample_document(name, period))["people"]
                if person["status"] == "complete"}

    def test_a_missed_gate_costs_the_shop_bonus(self):
        for person in self.slips("shop-aftersales-monthly", "2026-10").values():
            self.assertEqual((person["rules"], person["pay"]["parts"]["shop"]), (["missed-refund-hours"], "0.00"))

    def test_below_sixty_and_a_slip_without_total(self):
        november = self.slips("service-satisfaction-monthly", "2026-11")
        self.assertEqual({number for number, person in november.items() if person["rules"]}, {"E1044", "E1058"})
        self.assertEqual({number for number, person in november.items() if "total" not in person["pay"]}, {"E1049"})

    def test_budgets_are_kept_and_exceeded(self):
        teams = {person["id"]: person["team"] for person in rows("employees.csv")}
        over = set()
        for cycle in json.loads((SAMPLE / "company.json").read_text(encoding="utf-8"))["cycles"]:
            for team, budget in cycle.get("budgets", {}).items():
                slips = self.slips(cycle["scheme"], cycle["period"])
                cost = sum(Fraction(person["pay"].get("total", 0)) for number, person in slips.items()
                           if teams[number] == team)
                if cost > Fraction(budget):
                    over.add((team, cycle["period"]))
        self.assertEqual(over, {("repair-east", "2026-09"), ("repair-east", "2026-10"), ("agents", "2026-11"),
                                ("service-one", "2026-09"), ("service-one", "2026-10"),
                                ("support", "2026-09"), ("support", "2026-10")})

    def test_support_rises_and_western_repair_falls(self):
        means = [evaluate(sample_document("team-quarterly", quarter))["teams"] for quarter in QUARTERS[:3]]
        support = [teams["support"]["mean"] for teams in means]
        west = [teams["repair-west"]["mean"] for teams in means]
        self.assertEqual(support, sorted(support))
        self.assertEqual(west, sorted(west, reverse=True))

    def test_notes_stand_at_known_people_and_indicators(self):
        notes = rows("notes-2026Q4.csv")
        self.assertEqual(len(notes), 10)
        for note in notes:
            people = {row["id"] for row in rows(f"values-{note['scheme']}-2026Q4.csv")}
            self.assertIn(note["id"], people)
            scheme = json.loads((RESOURCES / "schemes" / f"{note['scheme']}.json").read_text(encoding="utf-8"))
            self.assertIn(note["indicator"], {node["id"] for node in scheme["root"]["children"]})


class Icons(unittest.TestCase):
    def test_icons_take_the_colour_of_the_theme(self):
        for path in (RESOURCES / "icons").glob("*.svg"):
            with self.subTest(path.name):
                root = ElementTree.parse(path).getroot()
                if path.stem != "plumbline":
                    self.assertEqual(root.get("stroke"), "currentColor")
                    self.assertEqual(root.get("viewBox"), "0 0 24 24")


if __name__ == "__main__":
    unittest.main()
