// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/PdfRendering.h"
#include "reporting/SetDocument.h"

namespace plumbline {

/// One document in the index of a combined file.
struct IndexEntry
{
    QString name;
    QString id;
    QString group; ///< The team; empty: none.
    QString figure;
    int page = 0; ///< Of the documents' pages, from 0.
    std::vector<DocumentPart> parts = {};
};

/// What stands in front of the documents of a combined file.
struct FileIndex
{
    QString company;
    QString heading; ///< What all documents are, or nothing.
    QString made;
    Letterhead letterhead = {};
    std::vector<IndexEntry> entries;

    /// Every team's people stand together.
    [[nodiscard]] bool isGrouped() const;
};

/// The index: names, numbers, figures and the file's pages, each line leading there.
[[nodiscard]] std::vector<PaintedPage> indexPages(const FileIndex& index,
                                                  const ReportOptions& options);
/// The outline: the index, then the people, below their teams where these stand together; their
/// appendices below them. `front` pages stand before the documents.
[[nodiscard]] std::vector<PdfBookmark>
indexBookmarks(const FileIndex& index, int front, const ReportOptions& options);

} // namespace plumbline
