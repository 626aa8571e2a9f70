// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/ReportDocument.h"

namespace plumbline {

namespace {

void addLine(QStringList& lines, QStringList parts)
{
    parts.removeAll(QString());
    if (!parts.isEmpty())
        lines.append(parts.join(QLatin1Char('\t')));
}

void addTable(QStringList& lines, const IndicatorTable& table)
{
    addLine(lines, {table.title});
    addLine(lines, table.headings);
    for (const IndicatorRow& row : table.rows)
        addLine(lines,
                QStringList{row.name, row.remark, row.target, row.value.main, row.value.unit}
                    + row.value.details
                    + QStringList{row.weight, row.points + row.full, row.contribution, row.rate});
    addLine(lines, {table.sumLabel, table.weightSum, table.contributionSum});
    lines += table.remarks;
}

void addLedger(QStringList& lines, const Ledger& ledger)
{
    if (ledger.lines.empty())
        return;
    addLine(lines, {ledger.title});
    for (const LedgerLine& line : ledger.lines)
        addLine(lines, {line.label, line.detail, line.figure});
}

void addTrend(QStringList& lines, const ReportDocument& document)
{
    if (document.trend.points.empty())
        return;
    addLine(lines, {document.trendTitle, document.trendSubtitle});
    for (const TrendPoint& point : document.trend.points)
        addLine(lines, {point.label, point.figure});
}

} // namespace

QString ReportDocument::text() const
{
    QStringList lines;
    addLine(lines, {company});
    addLine(lines, {title, subtitle, draftMark});
    addLine(lines, {draftRemark});
    addLine(lines, {result.score.label, result.score.value, result.outOf});
    addLine(lines, {result.grade.label, result.grade.value});
    addLine(lines, {result.rank});
    addLine(lines, {result.missing});
    for (const Fact& fact : facts)
        addLine(lines, {fact.label, fact.value});
    addTable(lines, table);
    addLedger(lines, calculation);
    addTrend(lines, *this);
    for (const Ledger* ledger : {&rules, &pay, &notes})
        addLedger(lines, *ledger);
    addLine(lines, QStringList{commentsTitle} + comments);
    addLine(lines, signatures + QStringList{dateLabel});
    addLine(lines, {made, check});
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline
