// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/TrailHash.h"

#include <cstring>
#include <sodium/core.h>

namespace plumbline {

TrailHash::TrailHash(const QByteArray& key)
{
    // Chooses the quickest way this processor has.
    static const int kReady = sodium_init();
    Q_ASSERT(kReady >= 0);
    const auto* bytes = reinterpret_cast<const unsigned char*>(key.constData());
    crypto_generichash_init(
        &m_state, key.isEmpty() ? nullptr : bytes, static_cast<std::size_t>(key.size()), kBytes);
}

void TrailHash::addNumber(std::int64_t number)
{
    std::array<unsigned char, 1 + sizeof(number)> field{'i'};
    std::memcpy(field.data() + 1, &number, sizeof(number));
    addRaw(field.data(), field.size());
}

void TrailHash::addBytes(QByteArrayView bytes)
{
    const qint64 size = bytes.size();
    std::array<unsigned char, 1 + sizeof(size)> head{'b'};
    std::memcpy(head.data() + 1, &size, sizeof(size));
    addRaw(head.data(), head.size());
    addRaw(bytes.data(), static_cast<std::size_t>(size));
}

void TrailHash::addNone()
{
    addRaw("n", 1);
}

void TrailHash::addRaw(const void* data, std::size_t size)
{
    if (size > m_buffer.size() - m_filled)
        flush();
    if (size > m_buffer.size()) {
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(data), size);
        return;
    }
    if (size > 0)
        std::memcpy(m_buffer.data() + m_filled, data, size);
    m_filled += size;
}

void TrailHash::flush()
{
    crypto_generichash_update(&m_state, m_buffer.data(), m_filled);
    m_filled = 0;
}

QByteArray TrailHash::result()
{
    flush();
    QByteArray hash(kBytes, Qt::Uninitialized);
    crypto_generichash_final(
        &m_state, reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(kBytes));
    return hash;
}

} // namespace plumbline
