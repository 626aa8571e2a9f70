# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Injects exactly one fault into a valid document.

A fault is a function of (dice, document) that changes the document and gives the (code, at)
that must be reported, or gives None where the document has no place for it. Faults that could
be reported in more than one way are left out.
"""

import inspect

import faults_ranges
import faults_scheme
import faults_written


def _faults_of(module):
    return [function for name, function in inspect.getmembers(module, inspect.isfunction)
            if function.__module__ == module.__name__ and not name.startswith("_")
            and name != "no_json"]


FAULTS = tuple(fault for module in (faults_written, faults_ranges, faults_scheme)
               for fault in _faults_of(module))
# Faults with many places to be in are drawn more often.
OFTEN = (faults_written.unknown_field, faults_written.missing_field, faults_written.bad_number,
         faults_written.bad_number, faults_written.bad_word, faults_scheme.unknown_in_scheme,
         faults_scheme.duplicate, faults_scheme.weights_total)


def inject(dice, document):
    """Changes the document; the (code, at) to be reported and the fault's name."""
    while True:
        fault = dice.choice(FAULTS + OFTEN)
        expected = fault(dice, document)
        if expected:
            return expected, fault.__name__
