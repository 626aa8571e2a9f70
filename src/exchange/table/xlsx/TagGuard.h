// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace plumbline {

/// Looks over the raw bytes of XML before a parser does, so that none of its memory or time is
/// spent on what no spreadsheet holds: document types, endless tags and texts, tags of thousands of
/// attributes, encodings other than UTF-8.
class TagGuard
{
public:
    static constexpr qsizetype kMaxTag = qsizetype{64} * 1024;
    /// Between two tags: a cell of the longest text, every character escaped.
    static constexpr qsizetype kMaxText = qsizetype{1024} * 1024;
    static constexpr qsizetype kMaxAttributes = 256;

    /// Why it is refused, a source text with %1 for the part; nullptr if all is well.
    [[nodiscard]] const char* refusal(QByteArrayView piece);

private:
    [[nodiscard]] const char* inTag(QByteArrayView bytes);
    [[nodiscard]] bool isDocumentType(QByteArrayView bytes);

    bool m_isInTag = false;
    bool m_isInProlog = true;
    bool m_isFirst = true;
    bool m_isMarked = false; ///< The tag started with an exclamation mark.
    qsizetype m_length = 0; ///< Of the tag or text up to here.
    qsizetype m_equals = 0; ///< Equal signs in the tag.
};

} // namespace plumbline
