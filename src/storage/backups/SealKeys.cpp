// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups/SealKeys.h"

#include <QtCore/QCoreApplication>

#include <sodium.h>

namespace plumbline {

namespace {

/// What the seed is derived under; another use of the same code would have another one.
constexpr auto kPurpose = "plumbline-backup/1";

const std::uint8_t* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const std::uint8_t*>(bytes.constData());
}

std::uint8_t* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<std::uint8_t*>(bytes.data());
}

} // namespace

SecretBytes::~SecretBytes()
{
    if (!m_bytes.empty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
}

Result<> readySodium()
{
    if (sodium_init() >= 0)
        return {};
    return failure(ErrorCode::IoFailed,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "This computer gives no random numbers."));
}

RecoveryCode randomCode()
{
    RecoveryCode::Secret secret{};
    randombytes_buf(secret.data(), secret.size());
    const RecoveryCode code(secret);
    sodium_memzero(secret.data(), secret.size());
    return code;
}

SealKeys keysOf(const RecoveryCode& code)
{
    SecretBytes seed(crypto_box_SEEDBYTES);
    crypto_generichash(seed.data(),
                       seed.size(),
                       code.secret().data(),
                       code.secret().size(),
                       reinterpret_cast<const std::uint8_t*>(kPurpose),
                       qstrlen(kPurpose));
    SealKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized),
                  SecretBytes(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(bytesOf(keys.open), keys.secret.data(), seed.data());
    return keys;
}

SecretBytes randomStreamKey()
{
    SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    return key;
}

QByteArray sealedKey(const SecretBytes& key, const QByteArray& publicKey)
{
    QByteArray sealed(static_cast<qsizetype>(crypto_box_SEALBYTES + key.size()), Qt::Uninitialized);
    if (crypto_box_seal(bytesOf(sealed), key.data(), key.size(), bytesOf(publicKey)) != 0)
        return {};
    return sealed;
}

std::optional<SecretBytes> openedKey(const QByteArray& sealed, const SealKeys& keys)
{
    SecretBytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const auto size = static_cast<std::size_t>(sealed.size());
    if (size != crypto_box_SEALBYTES + key.size()
        || crypto_box_seal_open(
               key.data(), bytesOf(sealed), size, bytesOf(keys.open), keys.secret.data())
            != 0)
        return std::nullopt;
    return key;
}

bool isPublicKey(const QByteArray& key)
{
    return key.size() == static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES);
}

} // namespace plumbline
