# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pay: parts, factors, bonus effects and the slip (section 6)."""

from dataclasses import dataclass
from fractions import Fraction

from exact import fixed, rounded
from gradings import read_floor
from ids import NAMES, check_names, read_id
from reading import unique
from rules import check_grade, read_node_metric


@dataclass
class Part:
    id: str
    of: str
    share: Fraction
    factor: object       # a function of the outcome, or None
    cap: Fraction
    floor: Fraction
    bonus: bool

    def amount(self, outcome):
        """Exact, before rounding; None where an amount or the factor is missing."""
        amount = outcome.person.amounts.get(self.of)
        factor = self._held(self.factor(outcome)) if self.factor else Fraction(1)
        if amount is None or factor is None:
            return None
        amount = amount * self.share / 100 * factor
        for effect in outcome.effects if self.bonus else []:
            if effect.kind == "bonus-percent":
                amount *= 1 + effect.value / 100
            elif effect.kind == "bonus-zero":
                amount = Fraction(0)
        segments = outcome.person.segments
        return amount * segments.paid_days / segments.period_days if segments else amount

    def _held(self, factor):
        if factor is None:
            return None
        if self.cap is not None:
            factor = min(factor, self.cap)
        return factor if self.floor is None else max(factor, self.floor)


def _read_factor(place, scheme):
    if isinstance(place.value, dict):
        return _read_grade_factor(place, scheme)
    if place.text() == "score-rate":
        return lambda outcome: outcome.score / scheme.full
    kind, _, name = place.value.partition(":")
    if not name or kind not in ("rate", "value", "amount"):
        place.refuse("bad-value", "not a factor")
    if kind == "amount":
        return lambda outcome: outcome.person.amounts.get(name)
    return read_node_metric(place, kind, name, scheme).of


def _read_grade_factor(place, scheme):
    place.object(("grade",))
    table = place.required("grade").object()
    if not scheme.grades:
        table.refuse("bad-scheme", "there are no grades")
    factors = {}
    for grade in table.value:
        check_grade(type(table)(grade, table.child(grade).at), scheme)
        factors[grade] = table.child(grade).decimal()
    for grade in scheme.grades.names:
        if grade not in factors:
            table.refuse("bad-scheme", f"no factor for {grade}")
    return lambda outcome: factors.get(outcome.final_grade)


def _read_part(place, scheme):
    share, times, cap, bonus = (place.optional(name) for name in ("share", "times", "cap", "bonus"))
    if not times:
        for name in ("cap", "floor"):
            if place.has(name) and (name == "floor" or cap):
                place.child(name).refuse("bad-scheme", f"a {name} needs a factor")
    part = Part(place.value["id"], place.required("of").filled(),
                share.decimal() if share else Fraction(100),
                _read_factor(times, scheme) if times else None,
                cap.decimal() if cap else None,
                read_floor(place), bonus.flag() if bonus else False)
    if part.cap is not None and part.floor is not None and part.floor > part.cap:
        place.refuse("bad-scheme", "the floor is above the cap")
    return part


def read_pay(place, scheme):
    """The parts, or None where the scheme has no pay."""
    if not place:
        return None
    place.object(("parts",))
    ids, parts = [], []
    for each in place.required("parts").items():
        each.object(("id", "of", "share", "times", "cap", "floor", "bonus") + NAMES)
        check_names(each)
        ids.append(each.required("id"))
        read_id(ids[-1])
        unique(ids, [given.value for given in ids])
        parts.append(_read_part(each, scheme))
    return parts


def slip(scheme, outcome):
    """The `pay` of a result, or None."""
    rewards = [effect.value for effect in outcome.effects if effect.kind == "pay"]
    if scheme.pay is None and not rewards:
        return None
    places, mode = scheme.rounding.money, scheme.rounding.mode
    amounts = {part.id: part.amount(outcome) for part in scheme.pay or []}
    given = {key: rounded(amount, places, mode)
             for key, amount in amounts.items() if amount is not None}
    rewarded = rounded(sum(rewards, Fraction(0)), places, mode)
    result = {"parts": {key: fixed(amount, places) for key, amount in given.items()},
              "rewards": fixed(rewarded, places),
              "missing": [key for key, amount in amounts.items() if amount is None]}
    if not result["missing"]:
        result["total"] = fixed(sum(given.values(), rewarded), places)
    return result
