// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/PdfRendering.h"
#include "reporting/SetDocument.h"

namespace plumbline {

/// One document as the bytes of a file.
[[nodiscard]] QByteArray singleFile(const SetDocument& document, const ReportOptions& options);
/// Several behind an index, each with its own page numbers and the file's; one: as it is.
[[nodiscard]] QByteArray combinedFile(std::vector<SetDocument> documents,
                                      const std::vector<std::vector<ReportSubject>>& subjects,
                                      const ReportOptions& options);
/// The facts of a file that holds nothing but this.
[[nodiscard]] PdfFacts factsOf(const SetDocument& document, const ReportOptions& options);
/// The time in the zone; where that is unknown, in UTC.
[[nodiscard]] QDateTime inZone(const QDateTime& time, const QString& timeZone);

} // namespace plumbline
