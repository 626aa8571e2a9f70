# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program's measures with the reference ones on random records.

Usage: measures_compare.py PLUMBLINE-CLI [CALLS] [SEED] [RECORDS A KIND]
"""

import json
import os
import random as randomness
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import measures
import random_records

ZONES = ["Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "America/Havana",
         "Asia/Kathmandu", "Pacific/Kiritimati"]
PERIODS = ["2020-01", "2020-02", "2020-03", "2020-10", "2020-11", "2021-02", "2020Q1", "2020Q4",
           "2021Q1", "2020H1", "2020H2", "2020", "2021"]


class Company:
    """A company file made for one comparison."""

    def __init__(self, program, folder, zone):
        self.program, self.folder, self.zone = program, folder, zone
        self.run("init")
        people = folder / "employees.csv"
        lines = ["id,name,team,joined"]
        lines += [f"{one},{one},{random_records.TEAMS[one]},2019-01-01"
                  for one in random_records.EMPLOYEES]
        people.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.run("import", "employees", str(people))

    def run(self, *arguments):
        call = [self.program, "--json", "--db", str(self.folder / "company.plumb"), *arguments]
        environment = dict(os.environ, TZ=self.zone, LC_ALL="C.UTF-8",
                           QT_QPA_PLATFORM="offscreen")
        done = subprocess.run(call, capture_output=True, env=environment, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(call)}: {done.stdout.decode()[:2000]}{done.stderr.decode()}")
        return json.loads(done.stdout) if done.stdout.strip() else None


def some_call(random, name, zone):
    """Settings as the reference takes them, filters, and the program's arguments."""
    settings, filters, arguments = {}, {}, []

    def choose(key, texts, number=True):
        text = random.choice(texts)
        if text is None:
            return
        settings[key] = Fraction(text) if number else text
        arguments.extend(["--param", f"{key}={text}"])

    if name == "csat-rate":
        choose("min", [None, "3", "4.000001", "5"])
    elif name == "answered-within":
        choose("seconds", [None, "60", "29.999", "0"])
    elif name in ("response-within", "resolved-within"):
        choose("hours", [None, "1", "24", "48", "0.5"])
    elif name in ("churn", "lost-customers"):
        choose("months", [None, "1", "3", "12"])
    elif name == "complaint-count":
        choose("class", [None, "any", "2"], number=False)
        choose("responsible", [None, "only", "any"], number=False)
    elif name == "complaint-timeliness" and random.random() < 0.5:
        day = date(2020, 1, 1) + timedelta(days=random.randrange(800))
        settings["as-of"] = measures.end_of_day(day, zone)
        arguments += ["--as-of", day.isoformat()]
    if "contact" in measures.KINDS[name] and random.random() < 0.3:
        filters["topic"] = random.sample(["TECHNICAL_SUPPORT", "payment", "支付-问题"], 2)
        arguments += ["--param", "topic=" + ",".join(filters["topic"])]
    return settings, filters, arguments


def grouping(random):
    employees = ("employee", random_records.EMPLOYEES, lambda record: record["employee"])
    return random.choice([
        employees, employees, employees,
        ("team", random_records.TEAM_NAMES,
         lambda record: random_records.TEAMS[record["employee"]]),
        ("company", ["company"], lambda record: "company")])


def check(company, random, zone, records):
    """One call of the program; how many figures were compared."""
    name = random.choice(sorted(measures.KINDS))
    period = random.choice(PERIODS)
    settings, filters, arguments = some_call(random, name, zone)
    by, groups, group_of = grouping(random)
    call = ["measure", name, "--period", period, "--by", by, *arguments]
    given = company.run(*call)
    wanted = measures.measure(name, records, period, settings, filters, zone, groups, group_of)
    found = {group: (Fraction(ratio["num"]), Fraction(ratio["den"]))
             for group, ratio in given["results"].items()}
    assert given["measure"] == name and given["period"] == period, given
    values = {group: num / den for group, (num, den) in wanted.items()}
    if {group: num / den for group, (num, den) in found.items()} != values:
        sys.exit(f"{company.zone}: {' '.join(call)}\n program {given['results']}\n wanted {wanted}")
    if name != "csat-mean" and found != wanted:
        sys.exit(f"{company.zone}: {' '.join(call)}: the ratio differs, not its value")
    return len(values)


def main():
    program = sys.argv[1]
    calls = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20210331
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 1000
    random = randomness.Random(seed)
    compared = 0
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    for index, zone_name in enumerate(ZONES):
        zone = ZoneInfo(zone_name)
        with tempfile.TemporaryDirectory(dir=memory) as name:
            company = Company(program, Path(name), zone_name)
            records = random_records.generate(random, zone, count)
            for kind, own in records.items():
                table, import_map = random_records.write(Path(name), kind, own)
                company.run("import", kind, str(table), "--map", str(import_map))
            records["contact"] = [random_records.filled(one) for one in records["contact"]]
            share = calls // len(ZONES) + (index < calls % len(ZONES))
            compared += sum(check(company, random, zone, records) for _ in range(share))
    print(f"{calls} calls, {compared} figures: all alike")


if __name__ == "__main__":
    main()
