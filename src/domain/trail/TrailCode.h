// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QByteArray>

namespace plumbline {

/// Where the trail stood, short enough to be printed and typed: the number of its last entry and 80
/// bits of the hash there, as `1234-ABCD-EFGH-JKMN-PQRS`. Who knows one can tell a file that was
/// changed behind the program from one that was not.
class TrailCode
{
public:
    static constexpr qsizetype kHashBytes = 10;

    /// `hash` has at least kHashBytes; the first of them count.
    [[nodiscard]] static TrailCode of(std::int64_t sequence, const QByteArray& hash);
    /// Takes small letters, spaces or nothing between the groups, O for 0, I and L for 1.
    [[nodiscard]] static Result<TrailCode> parse(const QString& text);

    [[nodiscard]] std::int64_t sequence() const { return m_sequence; }

    [[nodiscard]] const QByteArray& hash() const { return m_hash; }

    [[nodiscard]] QString toString() const;
    friend bool operator==(const TrailCode&, const TrailCode&) = default;

private:
    TrailCode(std::int64_t sequence, QByteArray hash)
        : m_sequence(sequence)
        , m_hash(std::move(hash))
    {
    }

    std::int64_t m_sequence;
    QByteArray m_hash;
};

} // namespace plumbline
