# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a spreadsheet with openpyxl, a judge outside the program, and prints it as JSON:

{"sheets": [{"name", "freeze", "filter", "cells": {"A1": {"type", "value", "shown", "format", "note"}}}],
 "title", "author"}
`type` is openpyxl's: s text, n number, d date, f formula, b; `shown` is a formula's kept value.
"""
import json
import sys

import openpyxl


def main(path):
    live = openpyxl.load_workbook(path)
    kept = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in live:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None and cell.comment is None:
                    continue
                told = {"type": cell.data_type, "value": repr(cell.value) if cell.data_type == "n" else str(cell.value),
                        "format": cell.number_format}
                if cell.data_type == "f":
                    told["shown"] = str(kept[sheet.title][cell.coordinate].value)
                if cell.comment is not None:
                    told["note"] = cell.comment.text
                cells[cell.coordinate] = told
        sheets.append({"name": sheet.title, "freeze": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
                       "cells": cells})
    properties = live.properties
    print(json.dumps({"sheets": sheets, "title": properties.title, "author": properties.creator}))


if __name__ == "__main__":
    main(sys.argv[1])
