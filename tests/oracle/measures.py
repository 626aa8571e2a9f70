# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What measures come to, from the written definitions alone (docs/FORMATS.md, Measures).

Records are dicts: `employee`, `at` (an aware datetime, or a date), `number` (the order in which
they came) and the fields of their kind, None where nothing is known. Figures are pairs of
Fractions, numerator and denominator.
"""

from datetime import date, datetime, time, timedelta, timezone
from fractions import Fraction
from zoneinfo import ZoneInfo

COUNTS = {"contacts-handled", "complaint-count", "training-hours", "absent-days",
          "retained-orders"}
KINDS = {"csat-mean": ("contact", "survey"), "csat-rate": ("contact", "survey"),
         "complaint-timeliness": ("complaint",), "complaint-count": ("complaint",),
         "complaint-rate": ("complaint", "contact"), "process-compliance": ("check",),
         "training-hours": ("training",), "exam-mean": ("training",),
         "absent-days": ("attendance",), "retained-orders": ("order",),
         "lost-customers": ("visit",), "churn": ("visit",)}
CONTACT_ONLY = ("answer-rate", "answered-within", "mean-wait", "response-within",
                "resolution-rate", "resolved-within", "first-contact-resolution", "reopen-rate",
                "contacts-handled")
for contact_measure in CONTACT_ONLY:
    KINDS[contact_measure] = ("contact",)


# Periods

def month_start(index):
    return date(index // 12, index % 12 + 1, 1)


def month_index(day):
    return day.year * 12 + day.month - 1


def period_months(text):
    """First and last month of `2024`, `2024H1`, `2024Q3`, `2024-02`, as indexes."""
    year = int(text[:4])
    if len(text) == 4:
        return year * 12, year * 12 + 11
    if "H" in text:
        first = year * 12 + 6 * (int(text[5:]) - 1)
        return first, first + 5
    if "Q" in text:
        first = year * 12 + 3 * (int(text[5:]) - 1)
        return first, first + 2
    return (year * 12 + int(text[5:]) - 1,) * 2


def local_day(record, zone):
    at = record["at"]
    return at.astimezone(zone).date() if isinstance(at, datetime) else at


def end_of_day(day, zone):
    """A day's last millisecond."""
    start = datetime.combine(day + timedelta(days=1), time(), zone)
    return start.astimezone(timezone.utc) - timedelta(milliseconds=1)


# One record at a time: None where it is not counted, else its part of num and den.

def on_five(record):
    rating, scale = record["rating"], record["scale"] or "1-5"
    if rating is None:
        return None
    if scale == "1-5":
        return rating
    if scale == "1-10":
        return 1 + (rating - 1) * Fraction(4, 9)
    return 1 + rating * Fraction(4, 100)


def rate(is_hit):
    return (100 if is_hit else 0), 1


def hours_between(later, earlier):
    return Fraction((later - earlier) // timedelta(milliseconds=1), 3_600_000)


def of_contact(name, record, settings):
    answered = record["answered"] is not False
    waited, resolved = record["waited"], record["resolved"] is True
    if name == "answer-rate":
        return rate(answered)
    if name == "answered-within":
        return rate(answered and waited is not None and waited <= settings.get("seconds", 30))
    if name == "mean-wait":
        return (waited, 1) if answered and waited is not None else None
    if name == "response-within":
        when = record["responded"]
        return rate(answered and when is not None
                    and hours_between(when, record["at"]) <= settings.get("hours", 24))
    if name == "resolved-within":
        when = record["resolvedAt"]
        return rate(resolved and when is not None
                    and hours_between(when, record["at"]) <= settings.get("hours", 48))
    if name == "reopen-rate":
        is_reopened = (record["reopened"] or 0) >= 1
        return (100 * is_reopened, int(resolved)) if is_reopened or resolved else None
    if not answered:
        return None
    if name == "resolution-rate":
        return rate(resolved)
    if name == "first-contact-resolution":
        return rate(resolved and record["contacts"] in (None, 1) and not record["reopened"])
    return 1, 0


def of_complaint(name, record, settings):
    if name == "complaint-rate":
        return (100, 0) if record["responsible"] is True else None
    if name == "complaint-count":
        wanted = settings.get("class", "any")
        if wanted != "any" and record["class"] != int(wanted):
            return None
        is_any = settings.get("responsible", "only") == "any"
        return (1, 0) if is_any or record["responsible"] is True else None
    due, handled = record["due"], record["handled"]
    if due is None:
        return None
    if handled is not None:
        return rate(handled <= due)
    return rate(False) if due < settings["as-of"] else None


def of_other(name, record):
    if name == "process-compliance":
        checked = record["checked"]
        return (100 * record["passed"], checked) if checked else None
    if name == "training-hours":
        return None if record["hours"] is None else (record["hours"], 0)
    if name == "exam-mean":
        return None if record["mark"] is None else (record["mark"], 1)
    if name == "absent-days":
        return (record["days"], 0) if record["kind"] == "absent" else None
    return (record["amount"], 0) if record["retained"] is True else None


def part(name, kind, record, settings):
    if name in ("csat-mean", "csat-rate"):
        rating = on_five(record)
        if rating is None:
            return None
        return (rating, 1) if name == "csat-mean" else rate(rating >= settings.get("min", 4))
    if kind == "contact":
        return (0, 1) if name == "complaint-rate" else of_contact(name, record, settings)
    if kind == "complaint":
        return of_complaint(name, record, settings)
    return of_other(name, record)


def fold(text):
    words = text.casefold().replace("-", " ").replace("_", " ").split()
    return "-".join(words)


def passes(record, filters):
    for field, texts in filters.items():
        text = record.get(field)
        if not text or fold(text) not in {fold(wanted) for wanted in texts}:
            return False
    return True


# Customers

def histories(visits):
    """Each customer's visits in order: by day, on one day as they came."""
    known = {}
    for visit in sorted(visits, key=lambda visit: (visit["at"], visit["number"])):
        if visit["customer"]:
            known.setdefault(visit["customer"], []).append(visit)
    return known.values()


def lost_parts(visits, first, last, months):
    start, end = month_start(first), month_start(last + 1)
    active_from, kept_from = month_start(first - months), month_start(last + 1 - months)
    for history in histories(visits):
        before = [visit for visit in history if active_from <= visit["at"] < start]
        if before:
            is_lost = not any(kept_from <= visit["at"] < end for visit in history)
            yield before[-1], rate(is_lost)


def churn_parts(visits, first, last, months):
    for month in range(first, last + 1):
        begin, until = month_start(month - months), month_start(month - months + 1)
        known_until = month_start(month + 1)
        for visit in visits:
            if begin <= visit["at"] < until:
                yield visit, (0, 1)
        for history in histories(visits):
            known = [visit for visit in history if visit["at"] < known_until]
            if known and begin <= known[-1]["at"] < until:
                yield known[-1], (1, 0)


def parts(name, records, period, settings, filters, zone):
    """Every record that counts, with its part."""
    first, last = period_months(period)
    if name in ("lost-customers", "churn"):
        of_customers = churn_parts if name == "churn" else lost_parts
        yield from of_customers(records["visit"], first, last, int(settings.get("months", 8)))
        return
    for kind in KINDS[name]:
        for record in records[kind]:
            if first <= month_index(local_day(record, zone)) <= last and passes(record, filters):
                counted = part(name, kind, record, settings)
                if counted is not None:
                    yield record, counted


def measure(name, records, period, settings, filters, zone, groups, by):
    """Figures by the group that `by` gives for a record; only those that have a value. `groups`:
    who is listed where nothing has to be divided by."""
    settings = dict(settings)
    first, last = period_months(period)
    settings.setdefault("as-of", end_of_day(month_start(last + 1) - timedelta(days=1), zone))
    sums = {group: [Fraction(0), Fraction(0)] for group in groups} if name in COUNTS else {}
    for record, (num, den) in parts(name, records, period, settings, filters, zone):
        own = sums.setdefault(by(record), [Fraction(0), Fraction(0)])
        own[0] += num
        own[1] += den
    if name in COUNTS:
        return {group: (num, Fraction(1)) for group, (num, _) in sums.items()}
    return {group: (num, den) for group, (num, den) in sums.items() if den}
