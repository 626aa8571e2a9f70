# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random service records near the edges of measures, and the tables that carry them."""

import csv
import json
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction

EMPLOYEES = ["Ada", "Bo", "Cy", "Dai", "E-5", "阿福", *(f"S{number:03d}" for number in range(34))]
TEAM_NAMES = ["north", "south", "west"]
TEAMS = {employee: TEAM_NAMES[place % 3] for place, employee in enumerate(EMPLOYEES)}
TOPICS = ["Technical Support", "technical-support", "Payment", "支付 问题", None]
SCALES = {"1-5": (1, 5), "1-10": (1, 10), "0-100": (0, 100), None: (1, 5)}
FIELDS = {
    "contact": ["channel", "topic", "answered", "waited", "responded", "resolved", "resolvedAt",
                "contacts", "reopened", "rating", "scale"],
    "complaint": ["due", "handled", "class", "responsible", "topic"],
    "visit": ["value"], "check": ["checked", "passed", "template"], "training": ["hours", "mark"],
    "attendance": ["kind", "days"], "survey": ["channel", "rating", "scale", "question"],
    "order": ["amount", "retained"]}
TIME = {"contact": "opened", "complaint": "received"}


def maybe(random, value, share=0.75):
    return value if random.random() < share else None


def some_day(random):
    """Often a month's first or last day; leap days too."""
    day = date(2019, 10, 1) + timedelta(days=random.randrange(900))
    edge = random.random()
    if edge < 0.2:
        return day.replace(day=1)
    if edge < 0.4:
        return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return date(2020, 2, 29) if edge < 0.42 else day


def some_moment(random, zone):
    """Mostly anywhere, else right at a day's edge on the company's clock."""
    day = some_day(random)
    if random.random() < 0.7:
        at = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
        return at + timedelta(milliseconds=random.randrange(86_400_000))
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(timezone.utc)
    return midnight + timedelta(milliseconds=random.choice([-1, 0, 1]))


def some_rating(random):
    scale = random.choice(list(SCALES))
    least, most = SCALES[scale]
    edge = {"1-10": Fraction("7.75"), "0-100": Fraction(75)}.get(scale, Fraction(4))
    anywhere = Fraction(random.randrange(least * 4, most * 4 + 1), 4)
    return random.choice([anywhere, anywhere, edge, edge - Fraction(1, 1_000_000)]), scale


def contact(random, zone):
    at = some_moment(random, zone)
    limits = [24, 48, 1]
    later = [at + timedelta(hours=random.choice(limits), milliseconds=random.choice([-1, 0, 1, 9]))
             for _ in range(2)]
    waits = [Fraction(0), Fraction(30), Fraction("30.001"), Fraction("29.999"), Fraction(60),
             Fraction(random.randrange(200_000), 1000)]
    rating, scale = some_rating(random)
    is_rated = random.random() < 0.6
    record = {"at": at, "channel": random.choice(["phone", "Chat", None]),
              "topic": random.choice(TOPICS),
              "answered": random.choice([True, True, False, None]),
              "waited": maybe(random, random.choice(waits)), "responded": maybe(random, later[0]),
              "resolved": random.choice([True, True, False, None]),
              "resolvedAt": maybe(random, later[1]),
              "contacts": maybe(random, random.choice([1, 1, 2, 3])),
              "reopened": maybe(random, random.choice([0, 0, 1, 4])),
              "rating": rating if is_rated else None, "scale": scale if is_rated else None}
    return record


def filled(record):
    """What an import fills in."""
    record = dict(record)
    if record["waited"] is None and record["responded"] is not None:
        record["waited"] = Fraction(
            (record["responded"] - record["at"]) // timedelta(milliseconds=1), 1000)
    elif record["responded"] is None and record["waited"] is not None:
        record["responded"] = record["at"] + timedelta(milliseconds=int(record["waited"] * 1000))
    if record["resolvedAt"] is not None and record["resolved"] is None:
        record["resolved"] = True
    return record


def complaint(random, zone):
    at = some_moment(random, zone)
    due = at + timedelta(days=random.randrange(40))
    handled = random.choice([due, due + timedelta(milliseconds=1), at + timedelta(hours=30)])
    return {"at": at, "due": maybe(random, due), "handled": maybe(random, handled, 0.6),
            "class": random.choice([1, 2, 3, None]),
            "responsible": random.choice([True, True, False, None]), "topic": random.choice(TOPICS)}


def other(kind, random):
    record = {"at": some_day(random)}
    if kind == "visit":
        record["value"] = maybe(random, Fraction(random.randrange(100_000), 100))
    elif kind == "check":
        record["checked"] = random.choice([0, 1, 10, 25])
        record["passed"] = random.randrange(record["checked"] + 1)
        record["template"] = maybe(random, "calls")
    elif kind == "training":
        record["hours"] = maybe(random, Fraction(random.randrange(80), 4))
        record["mark"] = maybe(random, Fraction(random.randrange(200), 2))
    elif kind == "attendance":
        record["kind"] = random.choice(["absent", "late", "leave"])
        record["days"] = Fraction(random.randrange(1, 20), 2)
    elif kind == "survey":
        record["rating"], record["scale"] = some_rating(random)
        record["channel"] = random.choice(["phone", "Form", None])
        record["question"] = random.choice(["q1", "q2", None])
    else:
        record["amount"] = Fraction(random.randrange(-5000, 10_000_000), 100)
        record["retained"] = random.choice([True, False, None])
    return record


def generate(random, zone, count):
    """Records by kind, as they are written, numbered in their order."""
    records = {}
    for kind in FIELDS:
        records[kind] = own = []
        for number in range(1, count + 1):
            if kind == "contact":
                record = contact(random, zone)
            elif kind == "complaint":
                record = complaint(random, zone)
            else:
                record = other(kind, random)
            record["employee"] = random.choice(EMPLOYEES)
            record["customer"] = maybe(random, f"c{random.randrange(count)}", 0.9)
            record["number"] = number
            own.append(record)
    return records


def decimal(value):
    """A Fraction of at most six places as it is written."""
    millionths = value * 1_000_000
    assert millionths.denominator == 1
    whole, rest = divmod(abs(millionths.numerator), 1_000_000)
    text = f"{whole}.{rest:06d}".rstrip("0").rstrip(".")
    return "-" + text if value < 0 else text


def written(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        text = value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
        return f"{text}.{value.microsecond // 1000:03d}Z"
    if isinstance(value, Fraction):
        return decimal(value)
    return str(value)


def write(folder, kind, records):
    """A table and its map; their paths."""
    fields = FIELDS[kind]
    table, import_map = folder / f"{kind}.csv", folder / f"{kind}.json"
    with table.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["Id", "Who", "When", "Customer", *(f"F {field}" for field in fields)])
        for record in records:
            rows.writerow([f"{kind}-{record['number']}", record["employee"], written(record["at"]),
                           record["customer"] or "", *(written(record[field]) for field in fields)])
    columns = {"id": "Id", "employee": "Who", TIME.get(kind, "date"): "When",
               "customer": "Customer", **{field: f"F {field}" for field in fields}}
    import_map.write_text(json.dumps(
        {"format": "plumbline-map/1", "kind": kind, "fields": columns}), encoding="utf-8")
    return table, import_map
