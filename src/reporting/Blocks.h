// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/ExplanationPaper.h"
#include "reporting/Paginate.h"
#include "reporting/ReportDocument.h"

namespace plumbline {

class StripWriter;

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
/// A ledger over the whole width.
void addLedger(Flow& flow, const Ledger& ledger);
/// Remarks: what they are about, and their words.
void addNotes(Flow& flow, const Ledger& notes);
/// Lines to write on, and the signatures at the foot of the last page.
void addTail(Flow& flow, const ReportDocument& document);
/// A line for each to sign on, beside the room of the check code, at the foot of the last page.
void addSignatures(Flow& flow, const QStringList& titles, const QString& dateLabel);

/// How a number came about, a strip for each step.
void addSteps(Flow& flow, const std::vector<PaperStep>& steps);

} // namespace plumbline
