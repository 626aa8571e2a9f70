// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <QtCore/QByteArray>

#include <span>

namespace plumbline {

struct PdfFacts
{
    QString title;
};

/// The pages as the bytes of a PDF, with fonts embedded and subset. Any thread.
[[nodiscard]] QByteArray renderPdf(std::span<const PaintedPage> pages, const PdfFacts& facts);

} // namespace plumbline
