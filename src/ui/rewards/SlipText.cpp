// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/SlipText.h"

#include "application/text/SchemeWords.h"
#include "ui/rewards/RewardTables.h"

namespace plumbline {

namespace {

QString heading(const QString& text)
{
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

/// The figure leads to the step it came from.
QString line(const QString& name, const QString& figure, const StepPlace& place)
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td>"
                          "<td align=\"right\"><a href=\"%3:%4\">%2</a></td></tr>")
        .arg(name.toHtmlEscaped(),
             figure.toHtmlEscaped(),
             stepKindName(place.kind),
             place.subject.toHtmlEscaped());
}

QString point(const QString& html)
{
    return QStringLiteral("<li>%1</li>").arg(html);
}

QString points(const QStringList& items)
{
    return QStringLiteral("<ul>%1</ul>").arg(items.join(QString()));
}

QString payLines(const RewardTables& tables, const PersonRewards& person)
{
    const SchemeDocument& document = tables.names().document();
    const int places = document.rounding.money;
    QString lines;
    for (std::size_t i = 0; document.pay && i < document.pay->parts.size(); ++i) {
        const PayPart& part = document.pay->parts[i];
        lines += line(tables.names().name(part.texts, part.id),
                      shownAmount(person.slip->parts[i], places),
                      {StepKind::PayPart, part.id, {}});
    }
    lines += line(SlipText::tr("Rewards and deductions"),
                  shownAmount(person.slip->rewards, places),
                  {StepKind::Rewards, {}, {}});
    lines += line(
        SlipText::tr("Total"), shownAmount(person.slip->total, places), {StepKind::Slip, {}, {}});
    return QStringLiteral("<table width=\"100%\">%1</table>").arg(lines);
}

/// A rule's name leads to how it was judged.
QString ruleLink(const RewardTables& tables, int rule)
{
    const QString& id = tables.names().document().rules[static_cast<std::size_t>(rule)].id;
    return QStringLiteral("<a href=\"%1:%2\">%3</a>")
        .arg(stepKindName(StepKind::Rule), id.toHtmlEscaped(), tables.rule(rule).toHtmlEscaped());
}

QString ruleText(const RewardTables& tables, int rule)
{
    const Rule& one = tables.names().document().rules[static_cast<std::size_t>(rule)];
    QStringList effects;
    for (const Effect& effect : one.then)
        effects.append(describe(tables.names(), effect));
    return SlipText::tr("%1: %2").arg(ruleLink(tables, rule),
                                      tables.names().listed(effects).toHtmlEscaped());
}

} // namespace

QString
SlipText::html(const ScoreSheet& sheet, const RewardTables& tables, const PersonRewards& person)
{
    const Appraisal& appraisal = sheet.appraisal(person.row);
    QString page =
        QStringLiteral("<h3>%1</h3>")
            .arg(tr("%1 (%2)").arg(appraisal.name, appraisal.employee.text()).toHtmlEscaped());
    if (!person.isComplete)
        return page
            + QStringLiteral("<p>%1</p>")
                  .arg(tr("Something is missing: no rules are judged and nothing is paid.")
                           .toHtmlEscaped());
    const RoundingPlan& rounding = sheet.scheme().document().rounding;
    QString facts = line(tr("Score"),
                         shownAmount(sheet.score(person.row).score, rounding.score),
                         {StepKind::Score, {}, {}});
    if (person.grade)
        facts += line(tr("Grade before the rules"),
                      tables.grade(person.grade),
                      {StepKind::Grade, {}, {}})
            + line(tr("Grade after the rules"),
                   tables.grade(person.finalGrade),
                   {StepKind::FinalGrade, {}, {}});
    page += QStringLiteral("<table width=\"100%\">%1</table>").arg(facts);
    if (person.slip)
        page += heading(tr("Pay")) + payLines(tables, person);
    QStringList items;
    for (const MissingPay& missing : person.missing)
        items.append(point(tables.missing(missing).toHtmlEscaped()));
    if (!items.isEmpty())
        page += points(std::exchange(items, {}));
    for (const int rule : person.rules)
        items.append(point(ruleText(tables, rule)));
    page += heading(tr("Rules that took effect"))
        + (items.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("None").toHtmlEscaped())
                           : points(std::exchange(items, {})));
    for (const UnjudgedRule& rule : person.unjudged)
        items.append(point(
            tr("%1: %2").arg(ruleLink(tables, rule.rule), tables.reason(rule).toHtmlEscaped())));
    if (!items.isEmpty())
        page += heading(tr("Rules that could not be judged")) + points(items);
    return page;
}

StepPlace SlipText::placeOf(const QUrl& line)
{
    const QString text = line.toString();
    const QString kind = text.section(QLatin1Char(':'), 0, 0);
    const QString subject = text.section(QLatin1Char(':'), 1);
    for (const StepKind each : {StepKind::PayPart,
                                StepKind::Rewards,
                                StepKind::Slip,
                                StepKind::Score,
                                StepKind::Grade,
                                StepKind::FinalGrade,
                                StepKind::Rule}) {
        if (stepKindName(each) == kind)
            return {each, subject, {}};
    }
    return {};
}

} // namespace plumbline
