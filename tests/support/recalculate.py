# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the live formulas of an exported score table anew: `recalculate.py FILE`.

The kept values are dropped first, so that nothing but the formulas can give them. LibreOffice is the
judge where it is installed, else the small evaluator below, which counts in binary like any spreadsheet.
Prints {"judge": "libreoffice"|"python", "sheets": [{"name", "rows": [{"id", "score", "formula", "check"}]}]}.
"""
import json
import math
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import openpyxl

HEADINGS = {"Score": "score", "Score by formula": "formula", "Check": "check", "id": "id"}


def rounded(number, places, mode):
    """By the decimal of 15 digits, as spreadsheets do."""
    return float(Decimal("%.15g" % number).quantize(Decimal(1).scaleb(-int(places)), mode))


class Evaluator:
    """Formulas of the kind that the program writes."""

    NAMES = {"ROUND": lambda x, n: rounded(x, n, ROUND_HALF_UP), "ROUNDDOWN": lambda x, n: rounded(x, n, ROUND_DOWN),
             "MIN": min, "MAX": max, "ABS": abs, "TRUNC": math.trunc, "IF": lambda test, yes, no: yes if test else no}

    def __init__(self, sheet):
        self.sheet = sheet

    def cell(self, name):
        value = self.sheet[name.replace("$", "")].value
        if isinstance(value, str) and value.startswith("="):
            return self.value(value)
        return 0 if value is None else value

    def value(self, formula):
        texts = []

        def keep(match):
            texts.append(match.group(1).replace('""', '"'))
            return f"_text({len(texts) - 1})"

        python = re.sub(r'"((?:[^"]|"")*)"', keep, formula[1:])
        python = re.sub(r"(?<![A-Z(_])\b([A-Z]{1,3}\$?[0-9]+)\b|\b([A-Z]{1,3}\$?[0-9]+)\b",
                        lambda m: f'_cell("{m.group(0)}")', python)
        python = re.sub(r"(?<![<>=])=(?!=)", "==", python)
        return eval(python, {"_cell": self.cell, "_text": lambda i: texts[i], **self.NAMES})


def by_libreoffice(path, folder):
    bare = folder / "bare.xlsx"
    openpyxl.load_workbook(path).save(bare)
    made = folder / "made"
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx",
                    "--outdir", str(made), str(bare)], check=True, capture_output=True, timeout=300)
    return openpyxl.load_workbook(made / "bare.xlsx", data_only=True)


def main(path):
    live = openpyxl.load_workbook(path)
    judge = "libreoffice" if shutil.which("soffice") else "python"
    with tempfile.TemporaryDirectory() as folder:
        kept = by_libreoffice(path, pathlib.Path(folder)) if judge == "libreoffice" else None
        sheets = [told for told in (tell(sheet, kept[sheet.title] if kept else None) for sheet in live) if told]
    print(json.dumps({"judge": judge, "sheets": sheets}))


def tell(sheet, computed):
    heading = next((row for row in sheet.iter_rows()
                    if {"Score by formula", "Check"} <= {cell.value for cell in row}), None)
    if heading is None:
        return None
    columns = {HEADINGS[cell.value]: cell.column for cell in heading if cell.value in HEADINGS}
    evaluator = Evaluator(sheet)
    rows = []
    for row in range(heading[0].row + 1, sheet.max_row + 1):
        told = {}
        for name, column in columns.items():
            cell = sheet.cell(row, column)
            is_formula = cell.data_type == "f"
            told[name] = (cell.value if not is_formula else computed.cell(row, column).value if computed is not None
                          else evaluator.value(cell.value))
        rows.append(told)
    return {"name": sheet.title, "rows": rows}


if __name__ == "__main__":
    main(sys.argv[1])
