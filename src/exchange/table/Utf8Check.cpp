// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/Utf8Check.h"

#include <cstdint>
#include <cstring>

namespace plumbline {

namespace {

constexpr qsizetype kStride = 8;
constexpr std::uint64_t kHighBits = 0x8080808080808080U;

/// How many bytes from here on are ASCII for certain.
qsizetype asciiRun(const char* bytes, qsizetype size)
{
    qsizetype at = 0;
    while (at + kStride <= size) {
        std::uint64_t block = 0;
        std::memcpy(&block, bytes + at, sizeof block);
        if ((block & kHighBits) != 0)
            break;
        at += kStride;
    }
    return at;
}

} // namespace

bool Utf8Check::takeOne(unsigned char byte)
{
    if (m_missing > 0) {
        if (byte < m_least || byte > m_most)
            return false;
        m_least = 0x80;
        m_most = 0xBF;
        if (--m_missing == 0)
            m_hasForeign = true;
        return true;
    }
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    // Overlong forms, surrogates, and what lies beyond Unicode.
    m_least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return true;
}

bool Utf8Check::take(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (m_isRight && at < bytes.size()) {
        if (m_missing == 0)
            at += asciiRun(bytes.data() + at, bytes.size() - at);
        if (at < bytes.size())
            m_isRight = takeOne(static_cast<unsigned char>(bytes[at++]));
    }
    return m_isRight;
}

} // namespace plumbline
