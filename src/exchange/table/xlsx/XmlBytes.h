// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/Utf8Check.h"
#include "exchange/table/xlsx/PartAhead.h"

namespace plumbline {

/// The bytes of one part in passing, of which only those not yet passed are kept. What is here is
/// UTF-8 without the characters that XML forbids, and ends in a NUL, which nothing else holds.
class XmlBytes
{
public:
    explicit XmlBytes(PartStream stream)
        : m_part(std::move(stream))
    {
    }

    /// Puts the next piece behind what is here, which may move; false at the part's end and where
    /// it can't go on.
    [[nodiscard]] bool more();

    [[nodiscard]] const char* begin() const { return m_bytes.data() + m_at; }

    [[nodiscard]] const char* end() const { return m_bytes.data() + m_bytes.size(); }

    [[nodiscard]] std::size_t size() const { return m_bytes.size() - m_at; }

    /// Lets go of all before.
    void pass(const char* place) { m_at = static_cast<std::size_t>(place - m_bytes.data()); }

    /// Why it could not go on, if so.
    [[nodiscard]] const Result<>& outcome() const { return m_outcome; }

    /// Of `begin()`, from 1.
    [[nodiscard]] qint64 line() const;

    [[nodiscard]] const PartAhead& part() const { return m_part; }

    /// Reads what is left without looking into it, so that its checksum is known.
    [[nodiscard]] Result<> finish();

private:
    bool stop(tl::unexpected<Error> error);
    [[nodiscard]] const char* foreign(QByteArrayView piece) const;
    [[nodiscard]] bool isRight(QByteArrayView piece);
    [[nodiscard]] bool isRightOneByOne(QByteArrayView block);

    PartAhead m_part;
    QByteArray m_piece;
    std::string m_bytes;
    std::size_t m_at = 0;
    Utf8Check m_check;
    unsigned m_lastThree = 0; ///< Bytes beyond ASCII.
    qint64 m_lines = 0; ///< Line ends up to what was last read.
    bool m_isFirst = true;
    Result<> m_outcome;
};

} // namespace plumbline
