// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/SlipTable.h"

#include "application/tables/TableText.h"
#include "application/text/SchemeWords.h"

namespace plumbline {

namespace {

const std::vector<PayPart>& partsOf(const Scheme& scheme)
{
    static const std::vector<PayPart> kNone;
    const auto& pay = scheme.document().pay;
    return pay ? pay->parts : kNone;
}

std::vector<TableColumn> columnsOf(const ExportedCycle& exported)
{
    const ExportWords& words = exported.words;
    const SchemeDocument& document = exported.scheme().document();
    std::vector<TableColumn> columns{textColumn(words.heading(kIdWords)),
                                     textColumn(words.heading(kNameWords)),
                                     textColumn(words.say(QT_TRANSLATE_NOOP("Export", "Position"))),
                                     textColumn(words.say(QT_TRANSLATE_NOOP("Export", "Team")))};
    if (document.grades)
        columns.push_back(textColumn(words.say(QT_TRANSLATE_NOOP("Export", "Grade"))));
    const auto money = [&](const QString& heading, const QString& note) {
        columns.push_back(numberColumn(heading, document.rounding.money));
        columns.back().note = note;
    };
    for (const PayPart& part : partsOf(exported.scheme()))
        money(exported.names.name(part.texts, part.id), describe(exported.names, part));
    money(words.say(QT_TRANSLATE_NOOP("Export", "Rewards")),
          words.say(QT_TRANSLATE_NOOP("Export", "What the rules give and take in money.")));
    money(words.say(QT_TRANSLATE_NOOP("Export", "Total")),
          words.say(QT_TRANSLATE_NOOP("Export", "The sum of the rounded figures.")));
    columns.push_back(textColumn(words.say(QT_TRANSLATE_NOOP("Export", "Missing"))));
    columns.push_back(textColumn(words.say(QT_TRANSLATE_NOOP("Export", "Rules in effect"))));
    columns.push_back(textColumn(words.say(QT_TRANSLATE_NOOP("Export", "Rules not judged"))));
    columns.push_back(textColumn(words.say(QT_TRANSLATE_NOOP("Export", "Actions"))));
    return columns;
}

QString rules(const ExportedCycle& exported, const std::vector<int>& indices)
{
    QStringList names;
    for (const int index : indices) {
        const Rule& rule = exported.scheme().document().rules[static_cast<std::size_t>(index)];
        names.append(exported.names.name(rule.texts, rule.id));
    }
    return names.join(QStringLiteral("; "));
}

QString actions(const ExportedCycle& exported, const std::vector<Action>& all)
{
    QStringList names;
    for (const Action action : all)
        names.append(describe(exported.names, Effect{{}, ActionEffect{action}}));
    return names.join(QStringLiteral("; "));
}

SheetCell money(const std::optional<Rational>& amount)
{
    return amount ? SheetCell(*amount) : SheetCell();
}

void putSlip(const ExportedCycle& exported, const std::optional<PaySlip>& slip, SheetLine& row)
{
    QStringList missing;
    const std::vector<PayPart>& parts = partsOf(exported.scheme());
    for (std::size_t part = 0; part < parts.size(); ++part) {
        row.push_back(slip ? money(slip->parts[part]) : SheetCell());
        if (slip && !slip->parts[part])
            missing.append(exported.names.name(parts[part].texts, parts[part].id));
    }
    row.push_back(slip ? SheetCell(slip->rewards) : SheetCell());
    row.push_back(slip ? money(slip->total) : SheetCell());
    row.push_back(missing.join(QStringLiteral("; ")));
}

SheetLine rowOf(const ExportedCycle& exported, std::size_t place)
{
    const PersonInput& person = exported.current.people[place];
    const PersonResult& result = exported.current.result.people[place];
    SheetLine row{person.id.text(),
                  person.name,
                  exported.names.position(person.position),
                  exported.team(person)};
    if (const auto& grades = exported.scheme().document().grades)
        row.push_back(
            result.finalGrade
                ? SheetCell(grades->list[static_cast<std::size_t>(*result.finalGrade)].grade)
                : SheetCell());
    putSlip(exported, result.slip, row);
    row.push_back(rules(exported, result.rules));
    row.push_back(rules(exported, result.unjudged));
    row.push_back(actions(exported, result.actions));
    return row;
}

} // namespace

TableSheet slipTable(std::shared_ptr<const ExportedCycle> exported)
{
    TableSheet sheet;
    sheet.name = exported->words.say(QT_TRANSLATE_NOOP("Export", "Slips"));
    sheet.frozenColumns = 2;
    const SchemeDocument& document = exported->scheme().document();
    if (!document.pay && document.rules.empty())
        return sheet;
    sheet.columns = columnsOf(*exported);
    sheet.next = [exported, place = std::size_t{0}](SheetLine& row) mutable -> Result<bool> {
        if (place == exported->current.people.size())
            return false;
        row = rowOf(*exported, place++);
        return true;
    };
    return sheet;
}

} // namespace plumbline
