// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <cstdint>
#include <sodium/crypto_generichash.h>

namespace plumbline {

/// BLAKE2b over fields that can't run into each other: every one is preceded by its kind and its
/// length.
class TrailHash
{
public:
    static constexpr qsizetype kBytes = 32;

    /// With a key of kBytes only who has it can tell what was hashed; empty: without.
    explicit TrailHash(const QByteArray& key = {});

    void addNumber(std::int64_t number);
    void addBytes(QByteArrayView bytes);
    void addNone();
    /// As it stands, with no length before it.
    void addRaw(const void* data, std::size_t size);
    [[nodiscard]] QByteArray result();

private:
    void flush();

    crypto_generichash_state m_state;
    std::array<unsigned char, 512> m_buffer;
    std::size_t m_filled = 0;
};

} // namespace plumbline
