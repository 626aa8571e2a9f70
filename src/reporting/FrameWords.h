// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "drawing/ReportOptions.h"
#include "reporting/ReportDocument.h"
#include "reporting/ReportWords.h"

namespace plumbline {

/// What head and foot of a document follow from.
struct FrameFacts
{
    const Company& company;
    const Cycle& cycle;
    QString title;
    QString about; ///< Whom or what; empty: the cycle.
    QString code; ///< The check code.
    QString trail; ///< Where the trail stood; empty: unknown.
};

/// Company, title, period, draft mark; made when, code, trail; numbers of pages.
void putFrame(FramedDocument& document,
              const ReportWords& words,
              const ReportOptions& options,
              const FrameFacts& facts);
/// First to last day.
[[nodiscard]] Fact periodFact(const ReportWords& words, const Period& period);
/// Its name and version.
[[nodiscard]] Fact schemeFact(const ReportWords& words, const SchemeDocument& scheme, int version);
/// The company's titles, else the document's own.
[[nodiscard]] QStringList signaturesOf(const ReportOptions& options, const QStringList& own);

} // namespace plumbline
