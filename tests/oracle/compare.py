#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare a program with the reference: `compare.py CLI DIR [--limit N] [--jobs N] [--explain]`.

With --explain the explanations are checked too, step by step. Runs `CLI evaluate FILE` for every .json file under DIR. Results must be equal as JSON, digit
for digit; of errors, code and at. Prints each mismatch in a line or two and
'N passed, N failed' last; exits 1 if any failed.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from evaluate import evaluate
from explain_check import Check
from reading import Refusal

SHOWN_DIFFERENCES = 4


def reference(data):
    """(exit status, result or error) that must come out."""
    try:
        return 0, evaluate(data)
    except Refusal as refusal:
        return 2, error_core(refusal.document())


def error_core(document):
    error = document["error"]
    return {"error": {"code": error["code"], "at": error["at"]}}


def read_answer(status, out, err):
    """The program's (exit status, result or error); ValueError with what is wrong otherwise."""
    try:
        if status == 0:
            return 0, json.loads(out)
        if status == 2:
            if out.strip():
                raise ValueError("refused, but something on standard output")
            document = json.loads(err)
            if not isinstance(document["error"]["message"], str) or not document["error"]["message"]:
                raise ValueError("an error without a message")
            return 2, error_core(document)
    except (KeyError, TypeError, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"unreadable answer ({error}), status {status}: {_start(out, err)}") from None
    raise ValueError(f"exit status {status}: {_start(out, err)}")


def _start(out, err):
    return (err or out)[:300].decode("utf-8", "replace")


def differences(wanted, found, at=""):
    """Lines of 'pointer: wanted …, found …'. Lists and texts must be equal; order of keys may differ."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in wanted.keys() | found.keys():
            if key not in found:
                yield f"{at}/{key}: lacks {json.dumps(wanted[key], ensure_ascii=False)[:80]}"
            elif key not in wanted:
                yield f"{at}/{key}: has {json.dumps(found[key], ensure_ascii=False)[:80]}, should not"
            else:
                yield from differences(wanted[key], found[key], f"{at}/{key}")
    elif isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        for number, pair in enumerate(zip(wanted, found)):
            yield from differences(*pair, f"{at}/{number}")
    elif type(wanted) is not type(found) or wanted != found:
        yield f"{at}: wanted {json.dumps(wanted, ensure_ascii=False)[:100]}, " \
              f"found {json.dumps(found, ensure_ascii=False)[:100]}"


def run(command, path, explain):
    options = ["--explain"] if explain else []
    return subprocess.run([*command, "evaluate", str(path), *options], capture_output=True,
                          timeout=60, check=False)


def explanation_problems(found):
    """What is wrong with the explanations, which are taken out of the result."""
    explained = Check()
    explained.document(found)
    found.pop("pools", None)
    for person in found["people"]:
        person.pop("explain", None)
    return explained.problems


def check(command, path, explain=False):
    """The list of differences; empty when all is well."""
    try:
        done = run(command, path, explain)
        status, found = read_answer(done.returncode, done.stdout, done.stderr)
        problems = explanation_problems(found) if explain and status == 0 else []
    except (ValueError, subprocess.TimeoutExpired) as error:
        return [str(error)]
    except (KeyError, TypeError, AttributeError) as error:
        return [f"not in the shape of a result: {error!r}"]
    wanted_status, wanted = reference(path.read_bytes())
    if status != wanted_status:
        wanted, found = ("a result" if "error" not in each else each for each in (wanted, found))
    return sorted(differences(wanted, found)) + problems


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cli", help="the program, with arguments if it needs any")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--limit", type=int, help="stop after so many documents")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--explain", action="store_true", help="check the explanations too")
    options = parser.parse_args(arguments)
    paths = sorted(path for path in options.folder.rglob("*.json")
                   if not path.name.endswith((".result.json", ".error.json")))[:options.limit]
    if not paths:
        print(f"no documents in {options.folder}")
        return 2
    command = options.cli.split()
    failed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        answers = pool.map(lambda path: check(command, path, options.explain), paths)
        for path, found in zip(paths, answers):
            failed += bool(found)
            report(path, found)
    print(f"{len(paths) - failed} passed, {failed} failed")
    return 1 if failed else 0


def report(path, found):
    for line in found[:SHOWN_DIFFERENCES]:
        print(f"{path.name}: {line}")
    if len(found) > SHOWN_DIFFERENCES:
        print(f"{path.name}: and {len(found) - SHOWN_DIFFERENCES} more")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
