// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"
#include "drawing/TrendChart.h"
#include "reporting/ValueText.h"

#include <QtGui/QImage>

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
    SpotTarget about = {}; ///< Whose figures these are; the step follows from each.
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
    std::optional<FigureOfMany> many = {}; ///< Instead: the figure is one over many people.
};

struct Ledger
{
    QString title;
    std::vector<LedgerLine> lines;
};

/// The head of a document's first page.
struct ReportHead
{
    QString company;
    QImage logo; ///< Above the company; null: none.
    QString title;
    QString subtitle; ///< The period.
    QString draftMark; ///< Empty: final.
    QString draftRemark;
    ResultBlock result;
    std::vector<Fact> facts;
};

/// What stands at the foot of a document, and around its pages.
struct ReportFoot
{
    QStringList signatures;
    QString dateLabel;
    QString runningHead; ///< On every page after the first.
    QString made;
    QString check;
    QString code; ///< The check code alone, for the QR code; empty: none.
    QString trail; ///< Where the trail stood; empty: unknown.
    QString pageOf; ///< "Page %1 of %2"
};

/// What every document begins and ends with.
struct FramedDocument : ReportHead, ReportFoot
{
};

/// A trend over periods.
struct TrendPanel
{
    QString title;
    QString subtitle;
    TrendChart chart; ///< Without points where there is nothing to compare.
    std::vector<SpotTarget> spots = {}; ///< Parallel to the points; empty: none.
};

/// What a report says, in its language: plain data, compared as text by tests.
struct ReportDocument : FramedDocument
{
    IndicatorTable table;
    Ledger calculation;
    TrendPanel trend;
    Ledger rules;
    Ledger pay;
    Ledger notes; ///< Label: what it is about; detail: the words.
    QString commentsTitle;
    QStringList comments; ///< Headings over lines to write on.

    /// Everything it says, a line each; the parts of a line are separated by tabs.
    [[nodiscard]] QString text() const;
};

/// The lines of a text that say the head, and those that say the foot.
void addHeadText(QStringList& lines, const ReportHead& head);
void addFootText(QStringList& lines, const ReportFoot& foot);
/// The parts of a line that are not empty, with tabs between them; no line where all are.
void addTextLine(QStringList& lines, QStringList parts);

} // namespace plumbline
