// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packages/SodiumSignatures.h"

#include <array>
#include <sodium.h>

namespace plumbline {

namespace {

constexpr qsizetype kPublicBytes = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype kSecretBytes = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype kSignatureBytes = crypto_sign_BYTES;
/// Without letters that look like figures.
constexpr std::array kLetters{'2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C',
                              'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q',
                              'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'};
constexpr int kIdLetters = 16;
constexpr int kIdGroup = 4;

bool isReady()
{
    return sodium_init() >= 0;
}

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* readable(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

SigningKeys SodiumSignatures::makeKeys() const
{
    SigningKeys keys{QByteArray(kPublicBytes, '\0'), QByteArray(kSecretBytes, '\0')};
    if (!isReady() || crypto_sign_keypair(writable(keys.publicKey), writable(keys.secretKey)) != 0)
        return {};
    return keys;
}

QByteArray SodiumSignatures::sign(const QByteArray& message, const QByteArray& secretKey) const
{
    if (!isReady() || secretKey.size() != kSecretBytes)
        return {};
    QByteArray signature(kSignatureBytes, '\0');
    const int done = crypto_sign_detached(writable(signature),
                                          nullptr,
                                          readable(message),
                                          static_cast<unsigned long long>(message.size()),
                                          readable(secretKey));
    return done == 0 ? signature : QByteArray();
}

bool SodiumSignatures::isSigned(const QByteArray& message,
                                const QByteArray& signature,
                                const QByteArray& publicKey) const
{
    if (!isReady() || signature.size() != kSignatureBytes || publicKey.size() != kPublicBytes)
        return false;
    return crypto_sign_verify_detached(readable(signature),
                                       readable(message),
                                       static_cast<unsigned long long>(message.size()),
                                       readable(publicKey))
        == 0;
}

QString SodiumSignatures::randomId() const
{
    QString id;
    for (int place = 0; isReady() && place < kIdLetters; ++place) {
        if (place > 0 && place % kIdGroup == 0)
            id.append(QLatin1Char('-'));
        const std::uint32_t letter =
            randombytes_uniform(static_cast<std::uint32_t>(kLetters.size()));
        id.append(QLatin1Char(kLetters[letter]));
    }
    return id;
}

} // namespace plumbline
