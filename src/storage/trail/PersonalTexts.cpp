// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/PersonalTexts.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <sodium.h>

namespace plumbline {

namespace {

constexpr qsizetype kNonce = crypto_secretbox_NONCEBYTES;
constexpr qsizetype kSeal = crypto_secretbox_MACBYTES;

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray packed(const PersonalTexts& texts)
{
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const QString& text : {texts.object, texts.before, texts.after, texts.reason})
        stream << text.toUtf8();
    return plain;
}

PersonalTexts unpacked(const QByteArray& plain)
{
    PersonalTexts texts;
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    for (QString* text : {&texts.object, &texts.before, &texts.after, &texts.reason}) {
        QByteArray utf8;
        stream >> utf8;
        *text = QString::fromUtf8(utf8);
    }
    return texts;
}

} // namespace

QByteArray newPersonKey()
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), crypto_secretbox_KEYBYTES);
    return key;
}

QByteArray sealedTexts(const PersonalTexts& texts, const QByteArray& key)
{
    Q_ASSERT(key.size() == qsizetype{crypto_secretbox_KEYBYTES});
    const QByteArray plain = packed(texts);
    QByteArray sealed(kNonce + kSeal + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<std::size_t>(kNonce));
    crypto_secretbox_easy(bytesOf(sealed) + kNonce,
                          bytesOf(plain),
                          static_cast<unsigned long long>(plain.size()),
                          bytesOf(sealed),
                          bytesOf(key));
    return sealed;
}

std::optional<PersonalTexts> openedTexts(const QByteArray& sealed, const QByteArray& key)
{
    if (sealed.size() < kNonce + kSeal || key.size() != qsizetype{crypto_secretbox_KEYBYTES})
        return std::nullopt;
    QByteArray plain(sealed.size() - kNonce - kSeal, Qt::Uninitialized);
    const int opened =
        crypto_secretbox_open_easy(bytesOf(plain),
                                   bytesOf(sealed) + kNonce,
                                   static_cast<unsigned long long>(sealed.size() - kNonce),
                                   bytesOf(sealed),
                                   bytesOf(key));
    if (opened != 0)
        return std::nullopt;
    return unpacked(plain);
}

} // namespace plumbline
