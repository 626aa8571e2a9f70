// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "drawing/TrendChart.h"
#include "reporting/ValueText.h"

namespace plumbline {

struct Fact
{
    QString label;
    QString value;
};

/// Score and grade, top right.
struct ResultBlock
{
    Fact score;
    QString outOf; ///< "of 100"
    Fact grade; ///< Both empty where the scheme has no grades.
    QString rank; ///< "3rd of 21"; empty: not ranked.
    QString missing; ///< What is missing for a result; empty: complete.
};

enum class RowKind { Group, Indicator };

/// One line of the table of indicators, every figure as it is printed.
struct IndicatorRow
{
    RowKind kind = RowKind::Indicator;
    StepPlace place; ///< The step that says how the row came about.
    int depth = 0;
    QString name;
    QString remark; ///< Missing, left out, penalties of the group.
    QString target;
    ValueText value;
    QString weight;
    QString points;
    QString full; ///< "/ 100"
    QString contribution;
    QString rate;
    std::optional<double> ownRate; ///< For the bar.
    std::optional<double> meanRate; ///< The team's.
};

struct IndicatorTable
{
    QString title;
    QStringList headings; ///< Name, target, value, weight, points, contribution, rate.
    std::vector<IndicatorRow> rows;
    QString sumLabel;
    QString weightSum;
    QString contributionSum;
    QStringList remarks;
    double barEnd = 1.0; ///< The rate at the bars' right end.
};

enum class LedgerWeight { Plain, Sum };

/// One step of a calculation, read like a receipt.
struct LedgerLine
{
    QString label;
    QString detail;
    QString figure;
    LedgerWeight weight = LedgerWeight::Plain;
    /// The step that says how the figure came about; of kind Peers: the mean of the team.
    std::optional<StepPlace> place = {};
};

struct Ledger
{
    QString title;
    std::vector<LedgerLine> lines;
};

/// What a report says, in its language: plain data, compared as text by tests.
struct ReportDocument
{
    QString company;
    QString title;
    QString subtitle; ///< The period.
    QString draftMark; ///< Empty: final.
    QString draftRemark;
    ResultBlock result;
    std::vector<Fact> facts;
    IndicatorTable table;
    Ledger calculation;
    QString trendTitle;
    QString trendSubtitle;
    TrendChart trend; ///< Without points where there is nothing to compare.
    Ledger rules;
    Ledger pay;
    Ledger notes; ///< Label: what it is about; detail: the words.
    QString commentsTitle;
    QStringList comments; ///< Headings over lines to write on.
    QStringList signatures;
    QString dateLabel;
    QString runningHead; ///< On every page after the first.
    QString made;
    QString check;
    QString trail; ///< Where the trail stood; empty: unknown.
    QString pageOf; ///< "Page %1 of %2"

    /// Everything it says, a line each; the parts of a line are separated by tabs.
    [[nodiscard]] QString text() const;
};

} // namespace plumbline
