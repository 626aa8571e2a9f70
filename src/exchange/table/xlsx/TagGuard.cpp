// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/TagGuard.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

const char* const kDocumentType =
    QT_TRANSLATE_NOOP("Messages",
                      "Part “%1” declares a document type, which no spreadsheet does. It is not "
                      "read.");
const char* const kNotUtf8 =
    QT_TRANSLATE_NOOP("Messages", "Part “%1” is not written in UTF-8. It is not read.");
const char* const kTooLong =
    QT_TRANSLATE_NOOP("Messages",
                      "Part “%1” holds a tag or text longer than any spreadsheet has. It is not "
                      "read.");

} // namespace

/// Called until the tag has had its second character.
bool TagGuard::isDocumentType(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_isMarked)
            return c != '-';
        m_isMarked = c == '!';
        if (!m_isMarked) {
            m_isInProlog = c == '?';
            return false;
        }
    }
    return false;
}

const char* TagGuard::inTag(QByteArrayView bytes)
{
    if (m_isInProlog && m_length < 2
        && isDocumentType(bytes.first(std::min(bytes.size(), 2 - m_length))))
        return kDocumentType;
    if (m_length > 0 || bytes.size() > kMaxAttributes)
        m_equals += std::count(bytes.begin(), bytes.end(), '=');
    m_length += bytes.size();
    return m_length > kMaxTag || m_equals > kMaxAttributes ? kTooLong : nullptr;
}

const char* TagGuard::refusal(QByteArrayView piece)
{
    if (m_isFirst && (piece.startsWith("\xFE\xFF") || piece.startsWith("\xFF\xFE")))
        return kNotUtf8;
    m_isFirst = m_isFirst && piece.isEmpty();
    while (!piece.isEmpty()) {
        const qsizetype stop = piece.indexOf(m_isInTag ? '>' : '<');
        const QByteArrayView part = stop < 0 ? piece : piece.first(stop);
        if (m_isInTag) {
            if (const char* reason = inTag(part))
                return reason;
        } else if ((m_length += part.size()) > kMaxText) {
            return kTooLong;
        }
        if (stop < 0)
            return nullptr;
        piece = piece.sliced(stop + 1);
        m_isInTag = !m_isInTag;
        m_isMarked = false;
        m_length = 0;
        m_equals = 0;
    }
    return nullptr;
}

} // namespace plumbline
