// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCryptographicHash>
#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <cstdint>

namespace plumbline {

/// Moments are stored as milliseconds since 1970 in UTC, days as `2024-03-31`.
[[nodiscard]] inline std::int64_t toStored(const QDateTime& moment)
{
    return moment.toMSecsSinceEpoch();
}

[[nodiscard]] inline QString toStored(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

[[nodiscard]] inline QDateTime storedMoment(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

[[nodiscard]] inline QDate storedDay(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// What a document's row carries beside it, to be compared at every reading.
[[nodiscard]] inline QByteArray digestOf(const QByteArray& document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

} // namespace plumbline
