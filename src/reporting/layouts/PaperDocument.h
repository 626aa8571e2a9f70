// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/ExplanationPaper.h"
#include "reporting/ReportDocument.h"

#include <variant>

namespace plumbline {

enum class ColumnKind { Text, Figure, Bar };

struct PaperColumn
{
    QString heading;
    double share = 1.0; ///< Of the table's width, beside the other columns' shares.
    ColumnKind kind = ColumnKind::Text;
};

enum class BarFill {
    Solid,
    Hollow ///< A small sample.
};

/// A bar from zero, with a stroke at what it is compared with; both as parts of the column.
struct PaperBar
{
    std::optional<double> length = {};
    std::optional<double> stroke = {};
    BarFill fill = BarFill::Solid;
};

enum class PaperRowKind {
    Plain,
    Sum,
    Writing ///< Empty, as high as one writes.
};

/// What explains the figure of a cell.
struct CellSpot
{
    qsizetype column = 0;
    SpotTarget target;
};

/// One line of a table. Its cells stand under the headings; that of a bar is empty.
struct PaperRow
{
    QStringList cells;
    PaperBar bar = {};
    int depth = 0;
    QString remark = {}; ///< Below the first text.
    PaperRowKind kind = PaperRowKind::Plain;
    std::vector<CellSpot> spots = {};
};

struct PaperTable
{
    QString title;
    QString subtitle;
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;
    QStringList remarks = {}; ///< Below it.
};

/// A short table with a trend beside it; never broken.
struct PaperPanel
{
    PaperTable table; ///< Without columns: none.
    TrendPanel trend;
};

/// Recorded words, or lines to write them on.
struct WritingField
{
    QString heading;
    QString text; ///< Empty: lines.
    int lines = 3;
};

/// Two fields with lines that follow each other stand side by side.
struct WritingSection
{
    QString title;
    std::vector<WritingField> fields;
};

/// How a number came about, step by step.
struct StepSection
{
    QString title;
    std::vector<PaperStep> steps;
    std::optional<SpotTarget> about = {}; ///< In whose explanation they stand; none: no way there.
};

/// Remarks: what they are about, and their words.
struct NoteSection
{
    Ledger notes;
};

using PaperSection =
    std::variant<PaperTable, PaperPanel, Ledger, NoteSection, WritingSection, StepSection>;

/// What a page of any layout but the appraisal says, in its language: plain data, compared as text
/// by tests.
struct PaperDocument : FramedDocument
{
    std::vector<PaperSection> sections;

    /// Everything it says, a line each; the parts of a line are separated by tabs.
    [[nodiscard]] QString text() const;
};

} // namespace plumbline
