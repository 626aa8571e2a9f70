# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids, and the names that may stand beside them."""

import re

ID = re.compile(r"[a-z][a-z0-9-]*")
NAMES = ("name", "label", "note", "about")


def read_id(place):
    if not ID.fullmatch(place.text()):
        place.refuse("bad-value", "not an id")
    return place.value


def check_names(place):
    for name in NAMES:
        given = place.optional(name)
        if given:
            given.names()
