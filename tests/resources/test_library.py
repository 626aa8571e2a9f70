#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library to the letter: positions, gradings, items, scorers, rules, pay, and what the `about` texts must say.

The tables are written from the practice and not from the files; period and root weights stand in test_resources.py.
Run: python3 tests/resources/test_library.py
"""

import functools
import json
import re
import unittest
from pathlib import Path

SCHEMES = Path(__file__).resolve().parents[2] / "resources" / "schemes"
PCT = "attainment higher target 100 cap 1 range 0..100"
OWN = "attainment higher cap 1.2"
BELOW_TWO = "attainment lower linear target 2"
BANDS = "A 90 B 75 C 60 D"
ATTENDANCE = {"attendance": "hr; deduction absent each 4 whole-up"}
SURCHARGE = "repeat-surcharge -30..0"
WAGE = "base wage 50 | plan wage 35 amount:plan-completion | merit wage 15 rate:daily | over-plan over-plan-bonus"
MERIT = "base base-pay | merit merit-base score-rate bonus"
CUT = "below-sixty: score < 60 -> bonus-percent -30"

POSITIONS = {
    "team-quarterly": "customer-service technical-support repair-technician",
    "sales-representative-monthly": "sales-representative",
    "regional-manager-monthly": "regional-manager",
    "field-service-monthly": "field-service-rep",
    "service-satisfaction-monthly": "customer-service repair-technician service-advisor",
    "shop-aftersales-monthly": "aftersales-agent",
    "online-agent-sampling": "online-agent",
    "office-multirater": "office-staff",
    "presales-agent-monthly": "presales-agent",
    "aftersales-agent-monthly": "aftersales-agent",
    "four-dimensions-quarterly": "customer-service technical-support repair-technician",
    "churn-control": "service-advisor follow-up-agent workshop-supervisor service-manager gold-tie",
    "service-indicators-quarterly": "customer-service technical-support service-manager",
    "complaint-responsibility":
        "customer-service technical-support repair-technician service-advisor service-manager service-director",
    "customer-service-quarterly": "customer-service aftersales-agent",
    "customer-service-monthly": "customer-service aftersales-agent",
    "department-quantified": "customer-service technical-support",
    "annual-from-months": "sales-representative regional-manager field-service-rep",
    "sales-indicators-monthly": "sales-representative",
    "presales-satisfaction-monthly": "presales-agent sales-representative",
}
RELATIVE = {"team-quarterly", "department-quantified"}

# indicator: [weight of full below the root;] [scorer where the practice names one;] grading
DUTY = "each 5 max 5"
PART = "each 10 max 10"
INDICATORS = {
    "team-quarterly": dict.fromkeys(["csat", "complaint-timeliness", "first-time-resolution", "process-compliance",
                                     "teamwork", "training"], PCT),
    "sales-representative-monthly": {
        "dealer-management": f"30; deduction late-daily-report {DUTY}, network-plan-missed {DUTY}, end-user-problem "
                             f"{DUTY}, policy-not-followed {DUTY}, incident-not-reported {DUTY}, rebate-forms-late {DUTY}",
        "weekly-report": f"40; deduction late-or-illegible each 40, last-week-untrue {PART}, next-week-untrue {PART}, "
                         f"key-account-gap steps 3 10, same-account-no-log {PART}, visit-log-missing {PART}",
        "market-information": "5; deduction untrue each 5", "quality-feedback": "5; points",
        "advertising-plan": "5; deduction late-or-illegible each 2",
        "promotion-plan": "5; deduction late-or-illegible each 2",
        "promotion-review": "5; deduction mismatch-or-late each 2", "vehicle": "5; deduction breach each 5", **ATTENDANCE},
    "regional-manager-monthly": {
        **dict.fromkeys(["work-summary", "work-plan", "proposal"], "20; points"),
        **dict.fromkeys(["weekly-report-review", "team-training", "report-on-time", "team-responsibility"], "10; points"),
        **ATTENDANCE},
    "field-service-monthly": {
        "competence": "10; desk:field-management; deduction basic each 2, needs-help 4..10",
        "whereabouts": "10; deduction not-found each 2, harm 1..10",
        "user-complaints": "10; deduction escalated 2..5, media 5..10",
        "claim-forms": "10; desk:claims; deduction blank-fields 1..2, poor-claims 5..10",
        "parts-plans": "10; desk:parts; deduction late-plan-harmless 1..4, urgent-orders 3..5, late-plan-harmful 5..10",
        "dealer-opinion": "10; desk:correspondence; rating good 10 fair 5 poor 0",
        "reports": "10; deduction brief 2..5, none each 10",
        "internal-training": "10; desk:technology; deduction absent each 3",
        "service-campaigns": "10; deduction not-ideal 1..3, failed 5..10",
        "information-feedback": "10; deduction late 1..5", **ATTENDANCE},
    "service-satisfaction-monthly": {"process-satisfaction": PCT, "reception-satisfaction": PCT,
                                     "complaint-rate": BELOW_TWO, "complaint-handling-satisfaction": PCT},
    "shop-aftersales-monthly": {"refund-rate": "bands upTo 5 1 rest 0", "refund-hours": "bands upTo 48 1 rest 0",
                                "disputes": "bands upTo 0 1 rest 0", "dsr": "bands from 4.7 1 rest 0",
                                "internal-complaints": "bands upTo 0 1 rest 0"},
    "online-agent-sampling": {"attitude": PCT, "timeliness": PCT, "professionalism": PCT,
                              "answer-complaints": "deduction complaint each 10"},
    "office-multirater": {"performance": "raters self 10 leader 40 upper-leader 30 lateral 20"},
    "presales-agent-monthly": {"service": PCT, "conversion": PCT, "basket-value": OWN, "reception-volume": OWN,
                               "refund-rate": "attainment lower linear target 5"},
    "aftersales-agent-monthly": {"service": PCT, "resolution": PCT, "reception-volume": OWN},
    "four-dimensions-quarterly": dict.fromkeys(["service-quality", "service-efficiency", "csat", "improvement"], PCT),
    "churn-control": {"churn": "curve 0,1 1,0"},
    "service-indicators-quarterly": dict.fromkeys(["csat", "response-time", "resolution", "service-quality",
                                                   "team-performance"], PCT),
    "complaint-responsibility": {"responsibility": "deduction class-1 each 30, class-2 each 10, class-3 each 3"},
    **dict.fromkeys(["customer-service-quarterly", "customer-service-monthly"],
                    dict.fromkeys(["responsiveness", "resolution", "csat", "teamwork"], OWN)),
    "department-quantified": {"csat": PCT, "resolution": PCT, "response-24h": PCT, "handling-48h": PCT,
                              "team-efficiency": OWN, "service-quality": PCT, "individual": PCT},
    "annual-from-months": {"months": "periods month 12 expected"},
    "sales-indicators-monthly": {
        "plan-completion": PCT, "sales-growth": PCT, "price-retention": PCT, "cost": "attainment lower linear",
        "receivables-collected": PCT, "visit-success": PCT, "complaints": BELOW_TWO, "new-customers": OWN,
        "customer-retention": PCT},
    "presales-satisfaction-monthly": {"process-satisfaction": PCT, "csat": PCT, "complaint-rate": BELOW_TWO,
                                      "complaint-handling-satisfaction": PCT},
}
GROUPS = {
    "sales-representative-monthly": {"daily": "70"},
    "regional-manager-monthly": {"daily": "70", "monthly-report": "60"},
    "field-service-monthly": {"daily": "70 penalties false-claim steps 10 30", "service-centre-quality": "20"},
}
ADJUSTMENTS = dict.fromkeys(["sales-representative-monthly", "regional-manager-monthly"], SURCHARGE)
HEADS = "workshop-supervisor service-manager gold-tie"
THREE_MONTHS = "trailing 3 mean no gaps"
RULES = {
    "field-service-monthly": ["false-claims-again: count:daily.false-claim >= 2 -> transfer",
                              "media-complaint: count:user-complaints.media >= 1 -> dismissal-review"],
    "service-satisfaction-monthly": [CUT],
    "presales-satisfaction-monthly": [CUT],
    "shop-aftersales-monthly": [f"missed-{gate}: rate:{gate} < 1 -> bonus-zero" for gate in
                                ("refund-rate", "refund-hours", "disputes", "dsr", "internal-complaints")],
    "four-dimensions-quarterly": ["excellent: score >= 90 -> commend talent-pool",
                                  "needs-training: score < 75 -> training",
                                  "needs-plan: score < 60 -> improvement-plan"],
    "churn-control": ["advisor-below (service-advisor): value:churn < peers mean -> pay 200",
                      "advisor-above (service-advisor): value:churn > peers mean -> pay -200",
                      "caller-below (follow-up-agent): value:churn < peers mean of service-advisor -> pay 100",
                      "caller-above (follow-up-agent): value:churn > peers mean of service-advisor -> pay -100",
                      f"department-held ({HEADS}): value:churn <= {THREE_MONTHS} -> pay 200",
                      f"department-rose ({HEADS}): value:churn > {THREE_MONTHS} -> pay -200"],
    "complaint-responsibility": [
        "grave-complaint: count:responsibility.class-1 >= 1 -> grade-cap C dismissal-review"],
}
PAY = {
    "sales-representative-monthly": WAGE, "regional-manager-monthly": WAGE,
    "service-satisfaction-monthly": MERIT, "presales-satisfaction-monthly": MERIT,
    "shop-aftersales-monthly": "base base-pay | commission retained-orders 0.3 | shop shop-bonus bonus",
}

# What the about texts must say in each language; a figure of the project's own is followed by °, units between.
DEADLINES = {
    "sales-representative-monthly": ["16:00", "25", "13", "15"], "regional-manager-monthly": ["30"],
    "service-indicators-quarterly": ["24"], "online-agent-sampling": ["30", "60"],
    "churn-control": ["8", "12"], "customer-service-quarterly": ["24"], "customer-service-monthly": ["24"],
}
OWN_FIGURES = {
    "sales-representative-monthly": ["30"], "regional-manager-monthly": ["30"],
    "service-satisfaction-monthly": ["25", "2"], "presales-satisfaction-monthly": ["25", "2"],
    "shop-aftersales-monthly": ["20", "5", "48", "4.7"], "online-agent-sampling": ["25", "10"],
    "office-multirater": ["20"], "presales-agent-monthly": ["1.2", "5"], "aftersales-agent-monthly": ["1.2"],
    "four-dimensions-quarterly": ["25"], "service-indicators-quarterly": ["20"],
    "complaint-responsibility": ["30", "10", "3"], "customer-service-quarterly": ["1.2"],
    "customer-service-monthly": ["1.2"], "department-quantified": ["1", "1.2"],
    "sales-indicators-monthly": ["1.2", "2"],
}


def scheme(name):
    return json.loads((SCHEMES / f"{name}.json").read_text(encoding="utf-8"))


def nodes(node):
    return [node, *(inner for child in node.get("children", []) for inner in nodes(child))]


def item(given):
    words = [given["id"]]
    if "steps" in given:
        words += ["steps", *given["steps"]]
    elif "each" in given:
        words += ["each", given["each"]] + (["max", given["max"]] if "max" in given else [])
        words += [given["count"]] if "count" in given else []
    else:
        words += [f"{given['min']}..{given['max']}"]
    return " ".join(words)


def attainment(given):
    words = [given["better"]] + [given[key] for key in ("shape",) if key in given]
    words += [f"{key} {given[key]}" for key in ("target", "cap") if key in given]
    return " ".join(words + ([f"range {given['range']['min']}..{given['range']['max']}"] if "range" in given else []))


def grading(given):
    """A grading in the words of the tables above; a field they do not speak of shows up as itself."""
    method, spoken = given["method"], {
        "attainment": attainment,
        "bands": lambda g: " ".join(
            " ".join(f"{key} {band[key]}" for key in ("upTo", "from") if key in band) + f" {band['rate']}"
            if len(band) > 1 else f"rest {band['rate']}" for band in g["bands"]),
        "curve": lambda g: " ".join(",".join(point) for point in g["points"]),
        "deduction": lambda g: ", ".join(map(item, g["items"])),
        "rating": lambda g: " ".join(f"{level['id']} {level['points']}" for level in g["levels"]),
        "points": lambda g: "",
        "raters": lambda g: " ".join(f"{rater['id']} {rater['weight']}" for rater in g["raters"]),
        "periods": lambda g: f"{g['of']} {g['expect']} {g['divide']}",
    }
    known = {"method", "better", "shape", "target", "cap", "range", "bands", "points", "items", "levels", "raters", "of",
             "expect", "divide"}
    return " ".join([method, spoken[method](given), *sorted(set(given) - known)]).strip()


def operand(than):
    if "peers" in than:
        return f"peers {than['peers']}" + (f" of {' '.join(than['positions'])}" if "positions" in than else "")
    if "trailing" in than:
        return f"trailing {than['trailing']} {than['stat']}" + ("" if than.get("gaps", True) else " no gaps")
    return than["number"]


def effect(then):
    for key in ("amount", "percent", "grade"):
        if key in then:
            return f"{then['do']} {then[key]}"
    return then.get("action", then["do"])


def rule(given):
    positions = f" ({' '.join(given['for'])})" if "for" in given else ""
    when = " and ".join(f"{each['metric']} {each['op']} {operand(each['than'])}" for each in given["when"])
    exclusive = " exclusive" if "exclusive" in given else ""
    return f"{given['id']}{positions}{exclusive}: {when} -> {' '.join(map(effect, given['then']))}"


def pay_part(part):
    words = [part[key] for key in ("id", "of", "share", "times", "cap", "floor") if key in part]
    return " ".join(words + (["bonus"] if part.get("bonus") else []))


def texts(thing, language):
    """Every about text of a scheme in one language, joined."""
    if isinstance(thing, list):
        return "\n".join(texts(inner, language) for inner in thing)
    if not isinstance(thing, dict):
        return ""
    return "\n".join(inner[language] if key == "about" else texts(inner, language) for key, inner in thing.items())


def for_each_scheme(test):
    """The test runs once a scheme, named where it fails."""
    @functools.wraps(test)
    def run(self):
        for name in POSITIONS:
            with self.subTest(name):
                test(self, name, scheme(name))
    return run


class Library(unittest.TestCase):
    maxDiff = None

    @for_each_scheme
    def test_heads(self, name, made):
        self.assertEqual(" ".join(made["positions"]), POSITIONS[name])
        self.assertEqual(made["weights"], "relative" if name in RELATIVE else "total100")
        self.assertEqual((made["version"], made["full"]), (1, "100"))
        self.assertEqual(made["rounding"], {"mode": "half-up", "indicator": None, "score": 2, "money": 2})
        self.assertTrue(made["source"] and "\n" not in made["source"])
        self.assertNotIn("limits", made)

    @for_each_scheme
    def test_gradings_weights_and_named_scorers(self, name, made):
        found = {}
        top = {child["id"] for child in made["root"]["children"]}
        for node in nodes(made["root"]):
            if "grading" not in node:
                continue
            self.assertNotIn("missing", node)
            words = []
            if node["id"] not in top:  # an item of a hundred: its points are its weight
                self.assertEqual(node["full"], node["weight"])
                words.append(node["full"])
            if node["scorer"].startswith("desk:") or node["id"] == "attendance":
                words.append(node["scorer"])
            found[node["id"]] = "; ".join([*words, grading(node["grading"])])
        self.assertEqual(found, INDICATORS[name])
        self.assertEqual(list(found), list(INDICATORS[name]))

    @for_each_scheme
    def test_groups_and_what_comes_off_them(self, name, made):
        found = {node["id"]: " ".join([node["weight"], *(f"penalties {item(each)}" for each in
                                                          node.get("penalties", []))])
                 for node in nodes(made["root"])[1:] if "children" in node}
        self.assertEqual(found, GROUPS.get(name, {}))

    @for_each_scheme
    def test_adjustments_grades_rules_and_pay(self, name, made):
        self.assertEqual(" ".join(f"{each['id']} {each['min']}..{each['max']}" for each in
                                  made.get("adjustments", [])), ADJUSTMENTS.get(name, ""))
        grades = made.get("grades", {"bands": []})
        self.assertEqual(set(grades), {"bands"})
        self.assertEqual(" ".join(" ".join(filter(None, [band["grade"], band.get("from")]))
                                  for band in grades["bands"]), "" if name == "churn-control" else BANDS)
        self.assertEqual([rule(each) for each in made.get("rules", [])], RULES.get(name, []))
        self.assertEqual(" | ".join(map(pay_part, made.get("pay", {"parts": []})["parts"])), PAY.get(name, ""))

    @for_each_scheme
    def test_about_names_deadlines_and_marks_own_choices(self, name, made):
        for language in ("zh_CN", "zh_TW", "en"):
            said = texts(made, language)
            for deadline in DEADLINES.get(name, []):
                self.assertRegex(said, rf"(?<![\d.]){re.escape(deadline)}(?![\d.]\d)", language)
            for figure in OWN_FIGURES.get(name, []):
                self.assertRegex(said, rf"(?<![\d.]){re.escape(figure)}(?![\d.])[^\d.,，。；;]{{0,24}}°", language)
            if made["period"] == "month":
                for day in ("8", "10", "15", "20"):
                    self.assertRegex(said, rf"(?<!\d){day}(th| 日| 至)", language)
            if "grades" in made:
                self.assertRegex(said, r"(Grades|等级|等第)°", language)


if __name__ == "__main__":
    unittest.main()
