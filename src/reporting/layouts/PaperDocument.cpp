// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/PaperDocument.h"

namespace plumbline {

namespace {

/// Says section after section.
class Reading
{
public:
    explicit Reading(QStringList& lines)
        : m_lines(lines)
    {
    }

    void line(const QStringList& parts) { addTextLine(m_lines, parts); }

    void operator()(const PaperTable& table)
    {
        if (table.columns.empty() || (table.rows.empty() && table.remarks.isEmpty()))
            return;
        line({table.title, table.subtitle});
        QStringList headings;
        for (const PaperColumn& column : table.columns)
            headings.append(column.heading);
        line(headings);
        for (const PaperRow& row : table.rows)
            line(row.cells + QStringList{row.remark});
        m_lines += table.remarks;
    }

    void operator()(const PaperPanel& panel)
    {
        (*this)(panel.table);
        if (panel.trend.chart.points.empty())
            return;
        line({panel.trend.title, panel.trend.subtitle});
        for (const TrendPoint& point : panel.trend.chart.points)
            line({point.label, point.figure});
    }

    void operator()(const Ledger& ledger)
    {
        if (ledger.lines.empty())
            return;
        line({ledger.title});
        for (const LedgerLine& one : ledger.lines)
            line({one.label, one.detail, one.figure});
    }

    void operator()(const NoteSection& section) { (*this)(section.notes); }

    void operator()(const WritingSection& section)
    {
        line({section.title});
        for (const WritingField& field : section.fields)
            line({field.heading, field.text});
    }

    void operator()(const StepSection& section)
    {
        if (section.steps.empty())
            return;
        line({section.title});
        for (const PaperStep& step : section.steps)
            line({step.label, step.result, step.exact, step.words, step.formula, step.inputs});
    }

private:
    QStringList& m_lines;
};

} // namespace

QString PaperDocument::text() const
{
    QStringList lines;
    addHeadText(lines, *this);
    Reading reading(lines);
    for (const PaperSection& section : sections)
        std::visit(reading, section);
    addFootText(lines, *this);
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline
