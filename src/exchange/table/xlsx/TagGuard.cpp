// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/TagGuard.h"

#include "exchange/table/xlsx/PartFaults.h"

#include <algorithm>

namespace plumbline {

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
        return kHasDocumentType;
    if (m_length > 0 || bytes.size() > kMaxAttributes)
        m_equals += std::count(bytes.begin(), bytes.end(), '=');
    m_length += bytes.size();
    return m_length > kMaxTag || m_equals > kMaxAttributes ? kHasEndlessTag : nullptr;
}

const char* TagGuard::refusal(QByteArrayView piece)
{
    if (m_isFirst && (piece.startsWith("\xFE\xFF") || piece.startsWith("\xFF\xFE")))
        return kIsNotUtf8;
    m_isFirst = m_isFirst && piece.isEmpty();
    while (!piece.isEmpty()) {
        const qsizetype stop = piece.indexOf(m_isInTag ? '>' : '<');
        const QByteArrayView part = stop < 0 ? piece : piece.first(stop);
        if (m_isInTag) {
            if (const char* reason = inTag(part))
                return reason;
        } else if ((m_length += part.size()) > kMaxText) {
            return kHasEndlessTag;
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
