// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/XmlBytes.h"

#include "exchange/table/xlsx/PartFaults.h"

#include <algorithm>

namespace plumbline {

namespace {

/// So many at a time are looked at together.
constexpr qsizetype kBlock = 64;

/// Neither control characters nor anything beyond ASCII.
bool isPlain(const char* block)
{
    unsigned char odd = 0;
    for (qsizetype i = 0; i < kBlock; ++i) {
        const auto byte = static_cast<unsigned char>(block[i]);
        odd |= static_cast<unsigned char>(byte < 0x20) | (byte & 0x80U);
    }
    return odd == 0;
}

bool isForbidden(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t' && byte != '\r';
}

} // namespace

bool XmlBytes::stop(tl::unexpected<Error> error)
{
    m_outcome = std::move(error);
    return false;
}

const char* XmlBytes::foreign(QByteArrayView piece) const
{
    const bool isWide = piece.startsWith("\xFE\xFF") || piece.startsWith("\xFF\xFE");
    return m_isFirst && isWide ? kIsNotUtf8 : nullptr;
}

bool XmlBytes::isRightOneByOne(QByteArrayView block)
{
    // U+FFFE and U+FFFF.
    constexpr unsigned kNoCharacter = 0xEFBFBE;
    for (const char byte : block) {
        m_lastThree = (m_lastThree << 8U | static_cast<unsigned char>(byte)) & 0xFF'FFFFU;
        m_lines += byte == '\n' ? 1 : 0;
        if (isForbidden(byte) || (m_lastThree | 1U) == (kNoCharacter | 1U))
            return false;
    }
    return m_check.take(block);
}

bool XmlBytes::isRight(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const qsizetype size = std::min(kBlock, piece.size());
        const bool isEasy = size == kBlock && !m_check.isCut() && isPlain(piece.data());
        if (!isEasy && !isRightOneByOne(piece.first(size)))
            return false;
        piece = piece.sliced(size);
    }
    return true;
}

bool XmlBytes::more()
{
    if (!m_outcome)
        return false;
    const auto read = m_part.read(m_piece);
    if (!read)
        return stop(failure(read.error()));
    if (!*read)
        return m_check.isCut() ? stop(notWellFormed(m_part.name(), line())) : false;
    if (const char* reason = foreign(m_piece))
        return stop(partFailure(m_part.name(), reason));
    m_bytes.erase(0, m_at);
    m_at = 0;
    if (!isRight(m_piece))
        return stop(notWellFormed(m_part.name(), m_lines + 1));
    const bool hasMark = m_isFirst && m_piece.startsWith("\xEF\xBB\xBF");
    m_bytes.append(m_piece.constData() + (hasMark ? 3 : 0), m_piece.constEnd());
    m_isFirst = false;
    return true;
}

qint64 XmlBytes::line() const
{
    return m_lines - std::count(begin(), end(), '\n') + 1;
}

Result<> XmlBytes::finish()
{
    while (true) {
        const auto more = m_part.read(m_piece);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
    }
}

} // namespace plumbline
