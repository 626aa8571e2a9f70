// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pdf/PdfFacts.h"
#include "reporting/pdf/PdfObjects.h"

namespace plumbline {

/// The dictionary of document properties.
[[nodiscard]] QByteArray pdfInformation(const PdfFacts& facts);
/// The same properties as XMP, and that the file is PDF/A-1b.
[[nodiscard]] QByteArray pdfMetadata(const PdfFacts& facts);
/// The text without signs that no property may have, the same for both.
[[nodiscard]] QString propertyText(const QString& text);

} // namespace plumbline
