#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks beside it anew: by openpyxl (which calculates no formula) and, out of those, by LibreOffice
(which does). Needs python3-openpyxl and libreoffice-calc-nogui; the tests need neither."""
import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

FOLDER = pathlib.Path(__file__).parent
HEADINGS = ["工号", "姓名", "日期", "接通时间", "通话时长", "满意度", "已解决", "合计"]


def fill(book):
    sheet = book.active
    sheet.title = "服务记录"
    sheet.append(HEADINGS)
    sheet.append(["00123", "周玉兰", datetime.date(2021, 1, 5), datetime.datetime(2021, 1, 5, 9, 12, 58),
                  datetime.timedelta(minutes=2, seconds=23), 92.49999999999999, True, "=F2*2"])
    sheet.append(["E1004", " 王\n思远 ", datetime.date(2021, 2, 28), datetime.datetime(2021, 2, 28, 23, 59, 59),
                  datetime.timedelta(hours=30), -0.1, False, "=1/0"])
    for row in (2, 3):
        sheet.cell(row, 3).number_format = 'yyyy"年"m"月"d"日"'
        sheet.cell(row, 4).number_format = "yyyy-mm-dd hh:mm:ss"
        sheet.cell(row, 5).number_format = "[h]:mm:ss"
    hidden = book.create_sheet("名单")
    hidden.append(["id"])
    hidden.sheet_state = "hidden"


def main():
    for name, epoch in (("openpyxl", None), ("openpyxl-1904", CALENDAR_MAC_1904)):
        book = openpyxl.Workbook()
        if epoch:
            book.epoch = epoch
        fill(book)
        book.save(FOLDER / f"{name}.xlsx")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("openpyxl", "openpyxl-1904"):
            subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder,
                            str(FOLDER / f"{name}.xlsx")], check=True, stdout=subprocess.DEVNULL)
            (FOLDER / f"{name.replace('openpyxl', 'libreoffice')}.xlsx").write_bytes(
                (pathlib.Path(folder) / f"{name}.xlsx").read_bytes())


if __name__ == "__main__":
    main()
