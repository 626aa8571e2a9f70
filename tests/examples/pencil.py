# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper and pencil for the worked examples: reading a number, rounding, ranking, and writing things down.

It knows no scheme and no grading: what a value earns is worked out in the script of each scheme. Imports nothing of
the program and nothing of the reference calculation.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "data" / "examples"


def number(value):
    """"94.5" or {"num": "17100", "den": "190"} as an exact fraction."""
    if isinstance(value, dict):
        return Fraction(value["num"]) / Fraction(value["den"])
    return Fraction(value)


def half_up(value, places):
    """Rounded to so many places, ties away from zero: 89.995 is 90.00."""
    shifted = abs(Fraction(value)) * 10**places + Fraction(1, 2)
    digits = str(shifted.numerator // shifted.denominator).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}"
    return f"-{text}" if value < 0 and int(digits) else text


def show(value):
    """As one would write it down: 28.35, or 1/3 (0.333333...) where the decimals never end."""
    value = Fraction(value)
    for places in range(1, 13):
        if (value * 10**places).denominator == 1:
            return half_up(value, places).rstrip("0").rstrip(".")
    start = str(abs(value.numerator) * 10**6 // value.denominator).rjust(7, "0")
    return f"{value.numerator}/{value.denominator} ({'-' if value < 0 else ''}{start[:-6]}.{start[-6:]}...)"


def letter(score):
    """The grades of the library: A from 90, B from 75, C from 60, D below."""
    return "A" if score >= 90 else "B" if score >= 75 else "C" if score >= 60 else "D"


class Sheet:
    """One example: the people as given, what each comes to, and the steps on the way."""

    def __init__(self, scheme, period, graded=True):
        self.scheme, self.period, self.graded = scheme, period, graded
        self.people, self.results, self.steps = [], [], []

    def person(self, ident, name, position, values, **more):
        """Writes down a person as the document has it; more: team, targets, amounts, history."""
        self.people.append({"id": ident, "name": name, "position": position, **more, "values": values})
        self.results.append({"id": ident, "status": "complete", "missing": [], "nodes": {}, "rules": [],
                             "unjudged": [], "actions": []})
        self.steps.append(f"\n{ident} {name}, {position}")

    def step(self, text):
        self.steps.append(f"  {text}")

    def node(self, ident, rate, full=100):
        """An indicator: points earned of its full, and the rate."""
        self.results[-1]["nodes"][ident] = {"earned": half_up(full * rate, 6), "rate": half_up(rate, 6)}

    def group(self, ident, rate):
        self.results[-1]["nodes"][ident] = {"rate": half_up(rate, 6)}

    def incomplete(self, *missing):
        self.results[-1] = {"id": self.people[-1]["id"], "status": "incomplete", "missing": list(missing)}
        self.step(f"incomplete: {', '.join(missing)}")

    def score(self, raw):
        """The published score, rounded to two places; every later step sees this one."""
        published = Fraction(half_up(raw, 2))
        result = self.results[-1]
        result["score"] = half_up(raw, 2)
        if self.graded:
            result["grade"] = result["finalGrade"] = letter(published)
        self.step(f"score {show(raw)}, published {result['score']}{', grade ' + letter(published) if self.graded else ''}")
        return published

    def rule(self, ident, *actions):
        """A rule that took effect, and the actions it asks for."""
        self.results[-1]["rules"].append(ident)
        self.results[-1]["actions"] += actions
        self.step(f"rule {ident} takes effect{': ' + ', '.join(actions) if actions else ''}")

    def unjudged(self, ident):
        self.results[-1]["unjudged"].append(ident)
        self.step(f"rule {ident} cannot be judged")

    def slip(self, parts, rewards=0):
        """Each part rounded to cents, then added up; a part that is None lacks an amount, and there is no total."""
        rounded = {ident: half_up(amount, 2) for ident, amount in parts.items() if amount is not None}
        pay = {"parts": rounded, "rewards": half_up(rewards, 2), "missing": [i for i in parts if parts[i] is None]}
        if not pay["missing"]:
            pay["total"] = half_up(sum(map(Fraction, rounded.values())) + Fraction(rewards), 2)
        for ident, amount in parts.items():
            self.step(f"pay {ident}: " + ("an amount is missing" if amount is None
                                          else f"{show(amount)}, rounded {rounded[ident]}"))
        self.step(f"rewards {pay['rewards']}, total {pay.get('total', 'none')}")
        self.results[-1]["pay"] = pay

    def finish(self):
        """Ranks, sums up the teams, and writes the three files, or with --check compares them."""
        self._rank()
        document = {"format": "plumbline-evaluation/1", "period": self.period, "scheme": self._shipped(),
                    "people": self.people}
        result = {"format": "plumbline-result/1", "scheme": self.scheme, "period": self.period,
                  "people": self.results, "teams": self._teams()}
        made = {f"{self.scheme}.json": as_text(document), f"{self.scheme}.expected.json": as_text(result),
                f"{self.scheme}.steps.txt": "\n".join([f"{self.scheme}, {self.period}", *self.steps]) + "\n"}
        stale = [name for name, text in made.items() if not (FOLDER / name).exists()
                 or (FOLDER / name).read_text(encoding="utf-8") != text]
        if "--check" in sys.argv:
            sys.exit(f"differs: {', '.join(stale)}" if stale else 0)
        for name in stale:
            (FOLDER / name).write_text(made[name], encoding="utf-8")

    def _shipped(self):
        """The scheme as it ships, read as data."""
        return json.loads((ROOT / "resources" / "schemes" / f"{self.scheme}.json").read_text(encoding="utf-8"))

    def _rank(self):
        """Highest first; equals share a rank and the next is skipped: 1, 2, 2, 4."""
        scores = [Fraction(result["score"]) for result in self.results if "score" in result]
        for result in self.results:
            if "score" in result:
                result["rank"] = 1 + sum(other > Fraction(result["score"]) for other in scores)
                result["rankOf"] = len(scores)

    def _teams(self):
        """How many, how many complete, and the mean of their published scores."""
        teams = {}
        for person, result in zip(self.people, self.results):
            if "team" in person:
                teams.setdefault(person["team"], []).append(result)
        summed = {}
        for name, results in teams.items():
            scores = [Fraction(result["score"]) for result in results if "score" in result]
            summed[name] = {"people": len(results), "complete": len(scores)}
            if scores:
                summed[name]["mean"] = half_up(sum(scores) / len(scores), 2)
        return summed


def as_text(document):
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
