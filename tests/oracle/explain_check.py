#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Redo the sums of an explanation: `explain_check.py FILE|-`, the output of `evaluate --explain`.

Every step with a formula is computed again, exactly, from its inputs. A step whose formula is
empty says something in words only and has nothing to compute; so has one that gives a word
(a grade, a level) by a formula that is no arithmetic. Reported are steps that come out differently, formulas that cannot be
computed, labels or words missing in a language, and trees whose score or money is not the
published one. Prints the problems and 'N steps computed, N in words, N problems' last; exits 1
on any problem.
"""

import json
import re
import sys
from fractions import Fraction

from formulas import FormulaError, compute

LANGUAGES = ("zh_CN", "zh_TW", "en")
STEP_FIELDS = ("kind", "subject", "label", "formula", "words", "inputs", "result", "steps")
# How many colleagues stand in a step must be how many its pool lists.
PEOPLE = "people"
EXACT = re.compile(r"-?[0-9]+(\.[0-9]+)?(/[0-9]+)?")
FIGURE = re.compile(r"-?[0-9]+(\.[0-9]+)?(/[0-9]+(\.[0-9]+)?)?")
# Kinds of steps whose result is published, and where in the person's result.
PUBLISHED = {
    "score": lambda person, _: person["score"],
    "rewards": lambda person, _: person["pay"]["rewards"],
    "total": lambda person, _: person["pay"]["total"],
    "part": lambda person, subject: person["pay"]["parts"][subject],
}


class Check:
    """The problems found in a result document."""

    def __init__(self):
        self.computed = 0
        self.is_decided = False
        self.in_words = 0
        self.problems = []
        self.pools = {}
        self.referred = set()
        self.statistics = {}

    def document(self, result):
        self._pools(result)
        for person in result["people"]:
            self.person(person)
        for name in sorted(set(self.pools) - self.referred):
            self.problems.append(f"pool {name}: no step refers to it")

    def _pools(self, result):
        for pool in result.get("pools", []):
            if pool["name"] in self.pools:
                self.problems.append(f"pool {pool['name']}: stands twice")
            ids = [figure["id"] for figure in pool["figures"]]
            if len(set(ids)) != len(ids):
                self.problems.append(f"pool {pool['name']}: lists somebody twice")
            for figure in pool["figures"]:
                if not FIGURE.fullmatch(figure["value"]):
                    self.problems.append(f"pool {pool['name']}: {figure['value']} is no figure")
            self.pools[pool["name"]] = [figure["value"] for figure in pool["figures"]]

    def _pool(self, step, names, path):
        """Puts the step's pool among the names its formula may use."""
        name = step.get("pool")
        if name is None:
            if step.get("kind") == "peers":
                self.problems.append(f"{path}: names no pool")
            return
        if name not in self.pools:
            self.problems.append(f"{path}: there is no pool {name}")
            return
        self.referred.add(name)
        names["pool"] = self.pools[name]
        if names.get(PEOPLE) != len(self.pools[name]):
            self.problems.append(f"{path}: {names.get(PEOPLE)} people, but the pool {name} lists "
                                 f"{len(self.pools[name])}")

    def _computed(self, formula, names, pool):
        """The formula's value; a pool's statistic, which many steps share, is computed once."""
        if pool is None:
            return compute(formula, names)
        if (formula, pool) not in self.statistics:
            self.statistics[formula, pool] = compute(formula, names)
        return self.statistics[formula, pool]

    def person(self, person):
        trees = person.get("explain")
        if not trees:
            if person["status"] == "complete":
                self.problems.append(f"{person['id']}: no explanation")
            return
        seen = set()
        trees = trees if isinstance(trees, list) else [trees]
        self.is_decided = any(step["kind"] == "decision" and step["subject"] == "score"
                              for tree in trees for step in [tree, *(tree.get("steps") or [])])
        for tree in trees:
            self._step(tree, person, person["id"], seen)
        if person["status"] == "complete":
            self._all_published(person, seen)

    def _all_published(self, person, seen):
        """Score and money must each be explained by a step."""
        wanted = {("score", None)}
        if "pay" in person:
            wanted |= {("part", key) for key in person["pay"]["parts"]}
            wanted |= {(key, None) for key in ("rewards", "total") if key in person["pay"]}
        for kind, subject in sorted(wanted - seen, key=str):
            self.problems.append(f"{person['id']}: no step explains {kind} {subject or ''}".rstrip())

    def _step(self, step, person, path, seen):
        path = f"{path} {step.get('kind')}:{step.get('subject')}"
        for name in STEP_FIELDS:
            if name not in step:
                self.problems.append(f"{path}: lacks {name}")
        self._texts(step, path)
        self._sum(step, path)
        self._published(step, person, path, seen)
        for child in step.get("steps") or []:
            self._step(child, person, path, seen)

    def _texts(self, step, path):
        self._languages(step.get("label"), path, "label")
        self._languages(step.get("words"), path, "words")
        for given in step.get("inputs") or []:
            self._languages(given.get("label"), path, f"label of input {given.get('name')}")

    def _languages(self, texts, path, what):
        for language in LANGUAGES:
            text = texts.get(language) if isinstance(texts, dict) else None
            if not isinstance(text, str) or not text.strip():
                self.problems.append(f"{path}: no {language} {what}")

    def _sum(self, step, path):
        formula = step.get("formula")
        names = {given["name"]: value_of(given["value"]) for given in step.get("inputs") or []}
        self._pool(step, names, path)
        if not formula:
            self.in_words += 1
            return
        result = value_of(step.get("result"))
        try:
            found = self._computed(formula, names, step.get("pool"))
        except FormulaError as error:
            if isinstance(result, str):
                self.in_words += 1
            else:
                self.problems.append(f"{path}: {formula}: {error}")
            return
        self.computed += 1
        if type(found) is not type(result) or found != result:
            self.problems.append(f"{path}: {formula} gives {found}, not {step['result']}; "
                                 f"inputs {_shown(names)}")

    def _published(self, step, person, path, seen):
        kind = step.get("kind")
        if self.is_decided and kind in ("score", "decision"):
            if kind == "score" or step.get("subject") != "score":
                return   # the score before decisions, or one of them
            kind = "score"
        if kind == "segments" and person["status"] == "complete":
            self._segments(step, person, path)
        if kind not in PUBLISHED or person["status"] != "complete":
            return
        subject = step.get("subject") if kind == "part" else None
        try:
            published = PUBLISHED[kind](person, subject)
        except KeyError:
            return   # a part left out, or no total
        seen.add((kind, subject))
        if value_of(step.get("result")) != value_of(published):
            self.problems.append(f"{path}: {step.get('result')}, but published is {published}")


    def _segments(self, step, person, path):
        """The step that adds segments up must come to what the result lists of them."""
        listed = [each for each in person["segments"] if each["counts"]]
        days = sum(each["days"] for each in listed)
        found = sum(each["days"] * value_of(each["score"]) for each in listed) / days
        if value_of(step.get("result")) != found:
            self.problems.append(f"{path}: {step.get('result')}, but the segments come to {found}")


def value_of(text):
    """A fraction, a truth, or the text itself where it is a word."""
    if text in ("true", "false"):
        return text == "true"
    if isinstance(text, str) and EXACT.fullmatch(text):
        number, _, under = text.partition("/")
        if not under or int(under):
            return Fraction(number) / int(under or 1)
    return text


def _shown(names):
    return ", ".join(f"{name} = {value}" for name, value in names.items())


def main(arguments):
    if len(arguments) != 1:
        print("usage: explain_check.py FILE|-", file=sys.stderr)
        return 2
    if arguments[0] == "-":
        result = json.load(sys.stdin)
    else:
        with open(arguments[0], encoding="utf-8") as file:
            result = json.load(file)
    check = Check()
    check.document(result)
    for problem in check.problems:
        print(problem)
    print(f"{check.computed} steps computed, {check.in_words} in words, "
          f"{len(check.problems)} problems")
    return 1 if check.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
