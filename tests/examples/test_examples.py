#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every scheme of the library has a worked example, and each script still prints the committed files.

Run: python3 tests/examples/test_examples.py
"""

import ast
import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
EXAMPLES = ROOT / "tests" / "data" / "examples"
SCRIPTS = sorted(path for path in HERE.glob("*.py") if path.stem not in ("pencil", "test_examples"))
STANDARD = {"fractions", "json", "math", "pathlib", "sys"}


def imported(path):
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module)
    return names


class Examples(unittest.TestCase):
    def test_every_scheme_of_the_library_is_worked(self):
        library = {path.stem for path in (ROOT / "resources" / "schemes").glob("*.json")}
        self.assertEqual({path.stem.replace("_", "-") for path in SCRIPTS}, library)
        for ending in (".json", ".expected.json", ".steps.txt"):
            found = {path.name.removesuffix(ending) for path in EXAMPLES.glob(f"*{ending}")}
            self.assertEqual({name for name in found if "." not in name}, library, ending)

    def test_scripts_print_the_committed_files(self):
        for script in SCRIPTS:
            with self.subTest(script.name):
                run = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True,
                                     check=False)
                self.assertEqual((run.returncode, run.stderr), (0, ""))

    def test_scripts_import_nothing_of_the_program(self):
        for script in SCRIPTS:
            with self.subTest(script.name):
                self.assertLessEqual(imported(script), STANDARD | {"pencil"})
        self.assertLessEqual(imported(HERE / "pencil.py"), STANDARD)


if __name__ == "__main__":
    unittest.main()
