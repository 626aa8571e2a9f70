// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/ExplanationPaper.h"
#include "reporting/PageFrame.h"
#include "reporting/Paginate.h"
#include "reporting/ReportDocument.h"

namespace plumbline {

class StripWriter;

inline constexpr double kColumnGap = 8.0; ///< Between what stands side by side.
inline constexpr double kTrendWidth = 74.0;

/// The head of the first page: title at the left, result and grade at the top right, then the
/// facts.
void addHead(Flow& flow, const ReportHead& document);
/// Logo and company at the top left of a document; returns where its title begins.
[[nodiscard]] double
addLetterhead(StripWriter& writer, const QImage& logo, const QString& company, double width);
/// The table of indicators with its profile bars.
void addTable(Flow& flow, const IndicatorTable& table);
/// The calculation, with the trend beside it where there is one.
void addCalculation(Flow& flow, const ReportDocument& document);
/// A trend from `left`, with its title above; returns where it ends.
double addTrend(StripWriter& writer, const TrendPanel& trend, double left);
/// Facts in columns of the same width below what is there, each under its label.
void addFactColumns(StripWriter& writer, const std::vector<Fact>& facts, double right);
/// A ledger over the whole width.
void addLedger(Flow& flow, const Ledger& ledger);
/// Remarks: what they are about, and their words.
void addNotes(Flow& flow, const Ledger& notes);
/// Lines to write on, and the signatures at the foot of the last page.
void addTail(Flow& flow, const ReportDocument& document);
/// A line for each to sign on, beside the room of the check code, at the foot of the last page.
void addSignatures(Flow& flow, const QStringList& titles, const QString& dateLabel);

/// What stands around the pages of a document.
[[nodiscard]] PageFrame frameOf(const FramedDocument& document);

/// How a number came about, a strip for each step. `about`: in whose explanation a click on a step
/// opens it; none: in none.
void addSteps(Flow& flow,
              const std::vector<PaperStep>& steps,
              const std::optional<SpotTarget>& about = {});

} // namespace plumbline
