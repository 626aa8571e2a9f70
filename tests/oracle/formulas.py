# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small exact calculator for the formulas of explanation steps.

    comparison := sum [("<" | "<=" | "=" | "!=" | ">=" | ">") sum]
    sum        := product (("+" | "-") product)*
    product    := unary (("*" | "/") unary)*
    unary      := "-" unary | primary
    primary    := number | text | name | name "(" [comparison ("," comparison)*] ")"
                | "(" comparison ")"

Numbers are exact: 12, 0.5; 45/47 is a division and so exact too. Values are fractions, truths or
pools: lists of texts, each an exact figure, of which ratios keep both their parts.
"""

import operator
import re
from fractions import Fraction

from exact import MODES, mean, median, rounded, whole_up

TOKEN = re.compile(r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
                   r"|(?P<text>\"[^\"]*\")|(?P<sign><=|>=|!=|[-+*/(),<>=]))")
COMPARISONS = {"<": operator.lt, "<=": operator.le, "=": operator.eq,
               "!=": operator.ne, ">=": operator.ge, ">": operator.gt}


class FormulaError(Exception):
    """The formula cannot be read or computed."""


def tokens_of(text):
    tokens, position = [], 0
    text = text.rstrip()
    while position < len(text):
        found = TOKEN.match(text, position)
        if not found:
            raise FormulaError(f"cannot read {text[position:position + 20]!r}")
        tokens.append((found.lastgroup, found.group(found.lastgroup)))
        position = found.end()
    return tokens


def compute(formula, names):
    """The value of the formula: a Fraction or a bool. `names` gives the inputs' values."""
    return _Calculator(tokens_of(formula), names).value()


class _Calculator:
    def __init__(self, tokens, names):
        self.tokens = tokens
        self.names = names
        self.position = 0

    def value(self):
        value = self._comparison()
        if self.position < len(self.tokens):
            raise FormulaError(f"did not expect {self.tokens[self.position][1]!r}")
        return value

    def _next_sign(self, *signs):
        """Takes the next token if it is one of the signs."""
        if self.position < len(self.tokens):
            kind, text = self.tokens[self.position]
            if kind == "sign" and text in signs:
                self.position += 1
                return text
        return None

    def _comparison(self):
        left = self._sum()
        sign = self._next_sign(*COMPARISONS)
        if not sign:
            return left
        right = self._sum()
        if sign not in ("=", "!="):
            left, right = _number(left), _number(right)
        return COMPARISONS[sign](left, right)

    def _sum(self):
        left = self._product()
        while sign := self._next_sign("+", "-"):
            right = _number(self._product())
            left = _number(left) + right if sign == "+" else _number(left) - right
        return left

    def _product(self):
        left = self._unary()
        while sign := self._next_sign("*", "/"):
            right = _number(self._unary())
            if sign == "/" and not right:
                raise FormulaError("division by zero")
            left = _number(left) * right if sign == "*" else _number(left) / right
        return left

    def _unary(self):
        if self._next_sign("-"):
            return -_number(self._unary())
        return self._primary()

    def _primary(self):
        if self._next_sign("("):
            value = self._comparison()
            self._expect(")")
            return value
        if self.position >= len(self.tokens):
            raise FormulaError("ends too early")
        kind, text = self.tokens[self.position]
        self.position += 1
        if kind == "number":
            return Fraction(text)
        if kind == "text":
            return text[1:-1]
        if kind != "name":
            raise FormulaError(f"did not expect {text!r}")
        if self._next_sign("("):
            return _call(text, self._arguments())
        return self._named(text)

    def _named(self, text):
        if text in ("true", "false"):
            return text == "true"
        if text not in self.names:
            raise FormulaError(f"no input {text}")
        return self.names[text]

    def _arguments(self):
        arguments = []
        if self._next_sign(")"):
            return arguments
        arguments.append(self._comparison())
        while self._next_sign(","):
            arguments.append(self._comparison())
        self._expect(")")
        return arguments

    def _expect(self, sign):
        if not self._next_sign(sign):
            raise FormulaError(f"{sign} is missing")


def _number(value):
    if not isinstance(value, Fraction):
        raise FormulaError(f"{value} is not a number")
    return value


def _figures(values):
    """Numbers, where a pool stands for all of its own."""
    figures = []
    for value in values:
        figures += [Fraction(each) for each in value] if isinstance(value, list) else [_number(value)]
    return figures


def _pooled(pool):
    if not isinstance(pool, list) or not all("/" in each for each in pool):
        raise FormulaError("pooled takes a pool of ratios")
    parts = [[Fraction(part) for part in each.split("/")] for each in pool]
    return sum(over for over, _ in parts) / sum(under for _, under in parts)


def _truth(value):
    if not isinstance(value, bool):
        raise FormulaError(f"{value} is neither true nor false")
    return value


def _round(value, places, mode):
    if mode not in MODES or _number(places).denominator != 1 or not 0 <= places <= 6:
        raise FormulaError("round takes a number, places and a mode")
    return rounded(_number(value), int(places), mode)


FUNCTIONS = {
    "min": lambda *values: min(_figures(values)),
    "max": lambda *values: max(_figures(values)),
    "sum": lambda *values: sum(_figures(values), Fraction(0)),
    "mean": lambda *values: mean(_figures(values)),
    "median": lambda *values: median(_figures(values)),
    "pooled": _pooled,
    "round": _round,
    "ceil": lambda value: whole_up(_number(value)),
    "if": lambda test, yes, no: yes if _truth(test) else no,
}


def _call(name, arguments):
    if name not in FUNCTIONS:
        raise FormulaError(f"no function {name}")
    try:
        return FUNCTIONS[name](*arguments)
    except (TypeError, ValueError, ZeroDivisionError, IndexError):
        raise FormulaError(f"{name} cannot take {len(arguments)} such arguments") from None
