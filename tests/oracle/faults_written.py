# SPDX-FileCopyrightText: Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults in how a document is written: JSON, format, fields, numbers and kinds."""

from fault_spots import Spots, put

BARE = "\x01"       # a string that starts so is written without its quotes
TWICE = "\x02"      # a key that starts so is written without this mark


# bad-format, unknown-field, missing-field

def bad_format(dice, document):
    container, at = dice.choice(((document, ""), (document["scheme"], "/scheme")))
    if dice.chance(50):
        del container["format"]
        return "bad-format", at
    container["format"] = dice.choice(("plumbline-scheme/2", "", "plumbline-result/1", None))
    if container["format"] is None:
        container["format"] = "Plumbline-evaluation/1"
    return "bad-format", f"{at}/format"


def unknown_field(dice, document):
    container, at = dice.choice(Spots(document).closed)
    key, shown = dice.choice((("wieght", "wieght"), ("Weight", "Weight"), ("a/b", "a~1b"),
                              ("~x", "~0x"), ("满分", "满分")))
    container[key] = dice.choice((None, "1", 1, []))
    return "unknown-field", f"{at}/{shown}"


def missing_field(dice, document):
    spots = Spots(document)
    needed = spots.needed
    if not document["scheme"].get("weights") == "relative":
        needed = needed + [(node, "weight", at) for node, at in spots.groups]
    container, key, at = dice.choice(needed)
    del container[key]
    return "missing-field", at


# bad-number, bad-value

NO_DECIMALS = ("", " 5", "5 ", "+5", ".5", "5.", "1,000", "1e2", "5.1234567", "1234567890123", "abc",
               "0x10", "--1", "５", "NaN", "5%", "1/2", "5\n", "٣")
BARE_NUMBERS = ("59.5", "59.50", "1e2", "1E2", "1.0", "0.0", "1e-1", "1234567890123",
                "99999999999999999999", "5e+1")


def bad_number(dice, document):
    return put(dice, Spots(document).decimals,
                NO_DECIMALS + tuple(BARE + each for each in BARE_NUMBERS), "bad-number")


def bad_count(dice, document):
    return put(dice, Spots(document).counts,
                ("", "two", " 2", BARE + "2.0", BARE + "1e0", BARE + "2.5"), "bad-number")


def bad_kind(dice, document):
    return put(dice, Spots(document).decimals, (True, False), "bad-value")


def bad_word(dice, document):
    return put(dice, Spots(document).words, ("nonsense", "", 5, [], True, {}), "bad-value")


def bad_id(dice, document):
    return put(dice, Spots(document).ids, ("", "Abc", "1a", "a_b", "a.b", "é", "a b", 7, [], "a\n"),
                "bad-value")


def bad_text(dice, document):
    return put(dice, Spots(document).texts, ("", 5, [], True), "bad-value")


def bad_period(dice, document):
    wrong = {"month": "2024Q1", "quarter": "2024-03", "half": "2024", "year": "2024H1"}
    document["period"] = dice.choice((wrong[document["scheme"]["period"]], "2024-13", "2024Q5", "2024Q0",
                                      "2024H3", "24", "2024-3", "", "２０２４", 2024, "2024 "))
    return "bad-value", "/period"


def bad_history_period(dice, document):
    entries = [(entry, "period", f"{at}/history/{number}/period")
               for person, at in Spots(document).people
               for number, entry in enumerate(person.get("history") or [])]
    wrong = {"month": "2001Q1", "quarter": "2001-03", "half": "2001", "year": "2001H1"}
    return put(dice, entries, (wrong[document["scheme"]["period"]], "2001-00", "x"), "bad-value")


def bad_list(dice, document):
    scheme = document["scheme"]
    spots = [(document, "people", "/people"), (scheme, "positions", "/scheme/positions")]
    if not document["people"]:
        return put(dice, spots, ({}, "x", True), "bad-value")
    return put(dice, spots[:1], ({}, "x", True), "bad-value")


# bad-json: changes of the text

def written_twice(dice, document):
    container, at = dice.choice(Spots(document).closed)
    key = dice.choice(list(container) or ["x"])
    if not container:
        return None
    container[TWICE + key] = container[key]
    return "bad-json", f"{at}/{key}"


def no_json(dice, data):
    """Bytes of a valid document to bytes of none."""
    cut = dice.randrange(1, len(data) - 1)
    return dice.choice((
        data[:cut], data + b"x", data + b"{}", b"", data.replace(b'"people"', b'"\xff\xfe"', 1),
        data.replace(b'"people"', b"'people'", 1), data.replace(b": ", b": NaN, ", 1),
        data[:-1] + b",}", data.replace(b'"format"', b'"for\nmat"', 1),
        data.replace(b'"period"', b'"p\\x"', 1), data.replace(b'"scheme": {', b'"scheme": 01, {', 1)))


def bad_flag(dice, document):
    scheme = document["scheme"]
    spots = [(part, "bonus", f"/scheme/pay/parts/{number}/bonus")
             for number, part in enumerate((scheme.get("pay") or {}).get("parts") or [])]
    spots += [(when["than"], "gaps", f"{at}/than/gaps") for when, at in Spots(document).conditions
              if "trailing" in when["than"]]
    return put(dice, spots, ("true", 1, 0, "", [], {}), "bad-value")


def bad_object(dice, document):
    spots = [(document["scheme"], key, f"/scheme/{key}")
             for key in ("rounding", "limits", "pay")]
    spots += [(grading, "range", f"{at}/range") for grading, at in Spots(document).gradings
              if grading["method"] in ("attainment", "bands", "curve")]
    spots += [(person, key, f"{at}/{key}") for person, at in Spots(document).people
              for key in ("values", "targets", "amounts")]
    return put(dice, spots, ([], "x", 5, True), "bad-value")


def bad_factor(dice, document):
    spots = [(part, "times", f"/scheme/pay/parts/{number}/times")
             for number, part in enumerate((document["scheme"].get("pay") or {}).get("parts") or [])]
    return put(dice, spots, ("score", "rank", "double", "", "rate:", "amount:", "earned:x", 2, True),
               "bad-value")


def no_operand(dice, document):
    conditions = Spots(document).conditions
    if not conditions:
        return None
    when, at = dice.choice(conditions)
    when["than"] = {}
    return "missing-field", f"{at}/than"


def other_operand(dice, document):
    conditions = [(when, at) for when, at in Spots(document).conditions
                  if set(when["than"]) & {"number", "target", "grades"}]
    if not conditions:
        return None
    when, at = dice.choice(conditions)
    key = dice.choice(("stat", "gaps", "among", "positions"))
    when["than"][key] = {"stat": "mean", "gaps": True, "among": "all", "positions": []}[key]
    return "unknown-field", f"{at}/than/{key}"
