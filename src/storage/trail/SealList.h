// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <functional>

namespace plumbline {

/// Seals packed one behind the other, as a row of row_seal holds them.
class SealList
{
public:
    /// No digest: the row is gone.
    void add(const QByteArray& key, const QByteArray& digest);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    void clear() { m_bytes.clear(); }

    /// False where the bytes are not such a list.
    [[nodiscard]] static bool
    read(const QByteArray& bytes,
         const std::function<void(const QByteArray& key, const QByteArray& digest)>& take);

private:
    QByteArray m_bytes;
};

} // namespace plumbline
