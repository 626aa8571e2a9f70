// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"
#include "reporting/pdf/PdfFonts.h"
#include "reporting/pdf/PdfImages.h"

namespace plumbline {

/// A page's marks as the operators of a PDF.
[[nodiscard]] QByteArray pdfContent(const PaintedPage& page, PdfFonts& fonts, PdfImages& images);

} // namespace plumbline
