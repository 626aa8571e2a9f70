// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <span>

namespace plumbline {

/// A line of the outline beside the pages.
struct PdfBookmark
{
    QString title;
    int page = 0; ///< From 0.
};

struct PdfFacts
{
    QString title;
    QString author;
    QString language; ///< zh_CN
    QDateTime madeAt;
    std::vector<PdfBookmark> bookmarks; ///< None: no outline.
};

/// The pages as the bytes of a PDF, with fonts embedded and subset; every glyph says which
/// character it is. The same pages and facts give the same bytes. Any thread.
[[nodiscard]] QByteArray renderPdf(std::span<const PaintedPage> pages, const PdfFacts& facts);

} // namespace plumbline
