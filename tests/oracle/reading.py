# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Strict reading of JSON: numbers as written, no key twice, and places with their pointers."""

import json
from fractions import Fraction

from exact import DECIMAL, WHOLE


class Refusal(Exception):
    """Refused input: the code and JSON pointer of section 7."""

    def __init__(self, code, at, message):
        super().__init__(f"{code} at {at or '(document)'}: {message}")
        self.code = code
        self.at = at
        self.message = message

    def document(self):
        return {"error": {"code": self.code, "at": self.at, "message": self.message}}


class JsonNumber(str):
    """A bare JSON number, as written."""


class JsonObject(dict):
    """An object that remembers the first key it was given twice."""

    doubled = None


def _object(pairs):
    result = JsonObject()
    for key, value in pairs:
        if key in result and result.doubled is None:
            result.doubled = key
        result[key] = value
    return result


def _not_json(word):
    raise ValueError(f"{word} is not JSON")


def escaped(key):
    return key.replace("~", "~0").replace("/", "~1")


def _check_tree(value, at):
    """Refuse doubled keys and text that is no Unicode (lone surrogates)."""
    if isinstance(value, JsonObject):
        if value.doubled is not None:
            raise Refusal("bad-json", f"{at}/{escaped(value.doubled)}", "a key twice in one object")
        for key, item in value.items():
            _check_text(key, at)
            _check_tree(item, f"{at}/{escaped(key)}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _check_tree(item, f"{at}/{index}")
    elif isinstance(value, str):
        _check_text(value, at)


def _check_text(text, at):
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise Refusal("bad-json", at, "half of a surrogate pair")


def read_json(data):
    """Bytes to a tree of JsonObject, list, JsonNumber, str, bool and None."""
    try:
        text = data.decode("utf-8-sig")
        tree = json.loads(text, object_pairs_hook=_object, parse_float=JsonNumber,
                          parse_int=JsonNumber, parse_constant=_not_json)
        _check_tree(tree, "")
        return tree
    except (ValueError, RecursionError) as error:
        raise Refusal("bad-json", "", str(error)) from None


class Place:
    """A value together with the JSON pointer to it."""

    def __init__(self, value, at=""):
        self.value = value
        self.at = at

    def refuse(self, code, message):
        raise Refusal(code, self.at, message)

    # Objects

    def object(self, known=None):
        """Insist on an object with no fields but the `known` ones."""
        if not isinstance(self.value, dict):
            self.refuse("bad-value", "an object belongs here")
        for key in self.value:
            if known is not None and key not in known:
                self.child(key).refuse("unknown-field", f"unknown field {key}")
        return self

    def child(self, key):
        return Place(self.value[key], f"{self.at}/{escaped(str(key))}")

    def has(self, key):
        return key in self.value

    def optional(self, key):
        """The field, or None where it is absent or null."""
        return self.child(key) if self.value.get(key) is not None else None

    def required(self, key):
        if key not in self.value:
            self.refuse("missing-field", f"{key} is missing")
        return self.child(key)

    def fields(self):
        """The fields of a free object that are not null."""
        self.object()
        return [(key, self.child(key)) for key in self.value if self.value[key] is not None]

    # Lists

    def is_list(self):
        return isinstance(self.value, list)

    def items(self):
        if not self.is_list():
            self.refuse("bad-value", "a list belongs here")
        return [self.child(index) for index in range(len(self.value))]

    # Plain values

    def is_text(self):
        return isinstance(self.value, str) and not isinstance(self.value, JsonNumber)

    def text(self):
        if not self.is_text():
            self.refuse("bad-value", "text belongs here")
        return self.value

    def filled(self):
        if not self.text():
            self.refuse("bad-value", "the text is empty")
        return self.value

    def word(self, words):
        if self.text() not in words:
            self.refuse("bad-value", f"not one of {', '.join(words)}")
        return self.value

    def flag(self):
        if not isinstance(self.value, bool):
            self.refuse("bad-value", "true or false belongs here")
        return self.value

    def _number(self, pattern):
        if not isinstance(self.value, str):
            self.refuse("bad-value", "a decimal belongs here")
        if isinstance(self.value, JsonNumber) and not _is_whole_json(self.value):
            self.refuse("bad-number", "a bare JSON number must be whole; write it as a string")
        if not pattern.fullmatch(self.value):
            self.refuse("bad-number", f"not a number as section 1 has it: {self.value[:40]}")
        return Fraction(self.value)

    def decimal(self, least=None, most=None, above=None):
        number = self._number(DECIMAL)
        self._within(number, least, most)
        if above is not None and number <= above:
            self.refuse("out-of-range", f"must be above {above}")
        return number

    def count(self, least=None, most=None):
        """A whole count: a number or a string of digits."""
        number = int(self._number(WHOLE))
        self._within(number, least, most)
        return number

    def _within(self, number, least, most):
        if least is not None and number < least:
            self.refuse("out-of-range", f"below {least}")
        if most is not None and number > most:
            self.refuse("out-of-range", f"above {most}")

    def names(self):
        """One string, or an object of languages."""
        if isinstance(self.value, dict):
            for _, item in self.fields():
                item.text()
        else:
            self.text()


def _is_whole_json(written):
    """`-0` is whole too, and zero."""
    return "." not in written and "e" not in written.lower()


def unique(places, values):
    """Refuse the second of two equal values."""
    seen = set()
    for place, value in zip(places, values):
        if value in seen:
            place.refuse("duplicate-id", f"{value} is there already")
        seen.add(value)
