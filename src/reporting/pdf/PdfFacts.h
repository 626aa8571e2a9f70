// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <vector>

namespace plumbline {

/// A line of the outline beside the pages.
struct PdfBookmark
{
    QString title;
    int page = 0; ///< From 0.
    std::vector<PdfBookmark> below = {}; ///< Folded in as the file is opened.
};

/// What a file says of itself.
struct PdfFacts
{
    QString title;
    QString author;
    QString subject; ///< Empty: none.
    QString language; ///< zh_CN
    QDateTime madeAt; ///< With the offset that is to be told.
    std::vector<PdfBookmark> bookmarks; ///< None: no outline.
};

} // namespace plumbline
