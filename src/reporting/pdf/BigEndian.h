// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

namespace plumbline {

/// Numbers of font files, most significant byte first. Outside the data everything is 0.
template<typename T>
[[nodiscard]] T readBig(const QByteArray& data, qsizetype at)
{
    if (at < 0 || at + qsizetype{sizeof(T)} > data.size())
        return T{};
    return qFromBigEndian<T>(data.constData() + at);
}

template<typename T>
void writeBig(QByteArray& data, qsizetype at, T number)
{
    if (at >= 0 && at + qsizetype{sizeof(T)} <= data.size())
        qToBigEndian<T>(number, data.data() + at);
}

template<typename T>
void appendBig(QByteArray& data, T number)
{
    data.resize(data.size() + qsizetype{sizeof(T)});
    qToBigEndian<T>(number, data.data() + data.size() - qsizetype{sizeof(T)});
}

} // namespace plumbline
