// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts/Password.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Written through a volatile pointer, which no compiler leaves out.
void overwrite(void* place, std::size_t size)
{
    volatile auto* bytes = static_cast<volatile unsigned char*>(place);
    for (std::size_t at = 0; at < size; ++at)
        bytes[at] = 0;
}

std::shared_ptr<const QByteArray> kept(QByteArray bytes)
{
    const auto drop = [](QByteArray* gone) {
        wipe(*gone);
        delete gone;
    };
    return {new QByteArray(std::move(bytes)), drop};
}

} // namespace

Password::Password()
    : m_bytes(std::make_shared<const QByteArray>())
{
}

Password Password::fromText(QStringView text)
{
    QString composed = text.toString().normalized(QString::NormalizationForm_C);
    Password password;
    password.m_bytes = kept(composed.toUtf8());
    wipe(composed);
    return password;
}

Password Password::fromUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    Password password = fromText(text);
    wipe(text);
    return password;
}

QByteArrayView Password::bytes() const
{
    return *m_bytes;
}

int Password::length() const
{
    const auto isLead = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    };
    return static_cast<int>(std::count_if(m_bytes->begin(), m_bytes->end(), isLead));
}

void wipe(QString& text)
{
    if (text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace plumbline
