// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ReportDocument.h"

namespace plumbline {

namespace {

void addTable(QStringList& lines, const IndicatorTable& table)
{
    addTextLine(lines, {table.title});
    addTextLine(lines, table.headings);
    for (const IndicatorRow& row : table.rows)
        addTextLine(
            lines,
            QStringList{row.name, row.remark, row.target, row.value.main, row.value.unit}
                + row.value.details
                + QStringList{row.weight, row.points + row.full, row.contribution, row.rate});
    addTextLine(lines, {table.sumLabel, table.weightSum, table.contributionSum});
    lines += table.remarks;
}

void addLedger(QStringList& lines, const Ledger& ledger)
{
    if (ledger.lines.empty())
        return;
    addTextLine(lines, {ledger.title});
    for (const LedgerLine& line : ledger.lines)
        addTextLine(lines, {line.label, line.detail, line.figure});
}

void addTrend(QStringList& lines, const ReportDocument& document)
{
    if (document.trend.chart.points.empty())
        return;
    addTextLine(lines, {document.trend.title, document.trend.subtitle});
    for (const TrendPoint& point : document.trend.chart.points)
        addTextLine(lines, {point.label, point.figure});
}

} // namespace

void addTextLine(QStringList& lines, QStringList parts)
{
    parts.removeAll(QString());
    if (!parts.isEmpty())
        lines.append(parts.join(QLatin1Char('\t')));
}

void addHeadText(QStringList& lines, const ReportHead& head)
{
    addTextLine(lines, {head.company});
    addTextLine(lines, {head.title, head.subtitle, head.draftMark});
    addTextLine(lines, {head.draftRemark});
    addTextLine(lines, {head.result.score.label, head.result.score.value, head.result.outOf});
    addTextLine(lines, {head.result.grade.label, head.result.grade.value});
    addTextLine(lines, {head.result.rank});
    addTextLine(lines, {head.result.missing});
    for (const Fact& fact : head.facts)
        addTextLine(lines, {fact.label, fact.value});
}

void addFootText(QStringList& lines, const ReportFoot& foot)
{
    if (!foot.signatures.isEmpty())
        addTextLine(lines, foot.signatures + QStringList{foot.dateLabel});
    addTextLine(lines, {foot.made, foot.check});
}

QString ReportDocument::text() const
{
    QStringList lines;
    addHeadText(lines, *this);
    addTable(lines, table);
    addLedger(lines, calculation);
    addTrend(lines, *this);
    for (const Ledger* ledger : {&rules, &pay, &notes})
        addLedger(lines, *ledger);
    addTextLine(lines, QStringList{commentsTitle} + comments);
    addFootText(lines, *this);
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline
