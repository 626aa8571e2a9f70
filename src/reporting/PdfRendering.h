// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"
#include "reporting/pdf/PdfFacts.h"

#include <QtCore/QByteArray>

#include <span>

namespace plumbline {

/// The pages as the bytes of a PDF/A-1b, with fonts embedded and subset; every glyph says which
/// character it is. The same pages and facts give the same bytes. Any thread.
[[nodiscard]] QByteArray renderPdf(std::span<const PaintedPage> pages, const PdfFacts& facts);

} // namespace plumbline
