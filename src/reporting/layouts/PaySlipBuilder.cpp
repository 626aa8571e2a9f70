// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/CheckFacts.h"
#include "reporting/ReportBuilder.h"
#include "reporting/layouts/LayoutWords.h"
#include "reporting/layouts/PaySlipPaper.h"

namespace plumbline {

namespace {

std::vector<Fact> factsOf(const LayoutWords& words, const PersonSlip& slip)
{
    std::vector<Fact> facts = words.personFacts(slip.person);
    if (slip.showsScore && slip.result.score.isComplete()) {
        facts.push_back(
            {words(QT_TRANSLATE_NOOP("Report", "Score")), words.score(slip.result.score.score)});
        if (slip.result.finalGrade)
            facts.push_back(
                {words(QT_TRANSLATE_NOOP("Report", "Grade")), words.grade(slip.result.finalGrade)});
    }
    facts.push_back(words.schemeFact());
    return facts;
}

PaySlipPaper slipPaper(const LayoutWords& words,
                       const ReportGround& ground,
                       const PersonSlip& slip,
                       const ReportOptions& options)
{
    PaySlipPaper paper;
    paper.company = companyOnPaper(options.letterhead, ground.company.name);
    paper.title = words(QT_TRANSLATE_NOOP("Report", "Pay slip"));
    paper.period = words.words().period(ground.cycle.key.period);
    if (ground.isDraft())
        paper.draftMark = words(QT_TRANSLATE_NOOP("Report", "Draft"));
    paper.facts = factsOf(words, slip);
    paper.total.label = words(QT_TRANSLATE_NOOP("Report", "Total pay"));
    paper.total.value = ReportWords::missing();
    if (slip.result.slip) {
        paper.total.value = words.money(slip.result.slip->total);
        paper.pay = buildPay(words.words(), words.scheme(), slip.input, slip.result);
        paper.pay.title = words(QT_TRANSLATE_NOOP("Report", "What the pay is made of"));
        paper.rules = buildRules(words.words(), words.scheme(), slip.result);
    } else {
        paper.missing =
            words(QT_TRANSLATE_NOOP("Report", "Nothing can be paid yet: there is no result."));
    }
    paper.receipt = words(QT_TRANSLATE_NOOP("Report", "Received"));
    paper.dateLabel = words(QT_TRANSLATE_NOOP("Report", "Date"));
    paper.code = checkCodeOf(checkFacts(ground, slip));
    paper.foot = {
        words.words().made(options.madeAt, ground.company.timeZone),
        words.words().labelled(words(QT_TRANSLATE_NOOP("Report", "Check code")), paper.code)};
    return paper;
}

} // namespace

PaySlipsPaper buildPaySlips(const PaySlips& slips, const ReportOptions& options)
{
    const LayoutWords words(slips.ground, options);
    PaySlipsPaper paper;
    for (const PersonSlip& slip : slips.people)
        paper.slips.push_back(slipPaper(words, slips.ground, slip, options));
    return paper;
}

QString PaySlipsPaper::text() const
{
    QStringList lines;
    for (const PaySlipPaper& slip : slips) {
        addTextLine(lines, {slip.company});
        addTextLine(lines, {slip.title, slip.period, slip.draftMark});
        addTextLine(lines, {slip.total.label, slip.total.value});
        for (const Fact& fact : slip.facts)
            addTextLine(lines, {fact.label, fact.value});
        for (const Ledger* ledger : {&slip.pay, &slip.rules}) {
            if (!ledger->lines.empty())
                addTextLine(lines, {ledger->title});
            for (const LedgerLine& line : ledger->lines)
                addTextLine(lines, {line.label, line.detail, line.figure});
        }
        addTextLine(lines, {slip.missing});
        addTextLine(lines, {slip.receipt, slip.dateLabel});
        addTextLine(lines, slip.foot);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline
