// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SealList.h"

#include "storage/trail/TrailHash.h"

#include <QtCore/QtEndian>

namespace plumbline {

namespace {

constexpr qsizetype kLengthBytes = 4;
constexpr char kGone = 0;
constexpr char kThere = 1;

} // namespace

void SealList::add(const QByteArray& key, const QByteArray& digest)
{
    Q_ASSERT(digest.isEmpty() || digest.size() == TrailHash::kBytes);
    char length[kLengthBytes];
    qToLittleEndian(static_cast<quint32>(key.size()), length);
    m_bytes.append(length, kLengthBytes);
    m_bytes.append(key);
    m_bytes.append(digest.isEmpty() ? kGone : kThere);
    m_bytes.append(digest);
}

bool SealList::read(
    const QByteArray& bytes,
    const std::function<void(const QByteArray& key, const QByteArray& digest)>& take)
{
    qsizetype place = 0;
    while (place < bytes.size()) {
        if (bytes.size() - place < kLengthBytes)
            return false;
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + place);
        place += kLengthBytes;
        if (bytes.size() - place <= length)
            return false;
        const QByteArray key = bytes.mid(place, length);
        place += length;
        const bool isThere = bytes[place++] == kThere;
        const qsizetype size = isThere ? TrailHash::kBytes : 0;
        if (bytes.size() - place < size)
            return false;
        take(key, bytes.mid(place, size));
        place += size;
    }
    return true;
}

} // namespace plumbline
