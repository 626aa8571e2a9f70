#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random evaluation documents: `generate.py SEED COUNT OUTDIR`.

The same seed gives the same documents. About 30 in 100 carry exactly one fault.
"""

import json
import pathlib
import re
import sys

from faults_written import BARE, TWICE, no_json
from periods import MONTHS, Period
from random_faults import inject
from random_gradings import period_text
from random_numbers import Dice
from random_people import random_people
from random_scheme import RandomScheme


def valid_document(dice):
    length = dice.choice(tuple(MONTHS))
    period = Period(length, dice.randint(2015, 2026) * 12 // MONTHS[length]
                    + dice.randrange(12 // MONTHS[length]))
    scheme = RandomScheme(dice, period)
    return {"format": "plumbline-evaluation/1", "period": period_text(length, period.index),
            "scheme": scheme.json, "people": random_people(dice, scheme)}


def zeros_signed(dice, value):
    """The same document with some of its bare zeros written `-0`."""
    if isinstance(value, dict):
        return {key: zeros_signed(dice, item) for key, item in value.items()}
    if isinstance(value, list):
        return [zeros_signed(dice, item) for item in value]
    is_zero = value == 0 and type(value) is int
    return BARE + "-0" if is_zero and dice.chance(20) else value


def encoded(document):
    """JSON bytes; bare numbers and doubled keys are written as marked."""
    text = json.dumps(document, ensure_ascii=False)
    bare, twice = (json.dumps(mark)[1:-1] for mark in (BARE, TWICE))
    text = re.sub(f'"{re.escape(bare)}([^"]*)"', r"\1", text)
    return text.replace(f'"{twice}', '"').encode()


def random_document(seed, number):
    """(bytes, the (code, at) that must be reported or None, the fault's name)."""
    dice = Dice(f"{seed}/{number}")
    document = valid_document(dice)
    if not dice.chance(30):
        return encoded(zeros_signed(dice, document)), None, "valid"
    if dice.chance(3):
        return no_json(dice, encoded(document)), ("bad-json", ""), "no_json"
    expected, name = inject(dice, document)
    return encoded(zeros_signed(dice, document)), expected, name


def main(arguments):
    if len(arguments) != 3 or not arguments[1].isdigit():
        print("usage: generate.py SEED COUNT OUTDIR", file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(int(arguments[1])):
        data, _, name = random_document(arguments[0], number)
        (folder / f"{arguments[0]}-{number:06}-{name.replace('_', '-')}.json").write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
