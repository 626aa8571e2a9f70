// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/SodiumSecrets.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <sodium.h>

namespace plumbline {

namespace {

constexpr unsigned long long kPasses = 3;
constexpr std::size_t kMemory = std::size_t{64} * 1024 * 1024;
/// Read out over the telephone without mistakes.
constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
constexpr int kGroups = 3;
constexpr int kGroup = 4;

bool isReady()
{
    return sodium_init() >= 0;
}

tl::unexpected<Error> noMemory()
{
    return failure(
        ErrorCode::IoFailed,
        QStringLiteral("password"),
        QT_TRANSLATE_NOOP("Messages", "There is not enough memory to keep a password safely."));
}

unsigned long long sizeOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

Result<QByteArray> SodiumSecrets::hash(const Password& password)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArrayView bytes = password.bytes();
    if (!isReady()
        || crypto_pwhash_str_alg(text.data(),
                                 bytes.data(),
                                 sizeOf(bytes),
                                 kPasses,
                                 kMemory,
                                 crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return noMemory();
    return QByteArray(text.data());
}

bool SodiumSecrets::matches(const Password& password, const QByteArray& hash)
{
    const QByteArrayView bytes = password.bytes();
    return isReady()
        && crypto_pwhash_str_verify(hash.constData(), bytes.data(), sizeOf(bytes)) == 0;
}

void SodiumSecrets::matchNothing(const Password& password)
{
    // The work is the point; what comes of it is not.
    static_cast<void>(hash(password).has_value());
}

Password SodiumSecrets::oneTimePassword()
{
    QByteArray text;
    static_cast<void>(isReady());
    for (int group = 0; group < kGroups; ++group) {
        if (group > 0)
            text += '-';
        for (int at = 0; at < kGroup; ++at)
            text += kLetters[randombytes_uniform(static_cast<std::uint32_t>(kLetters.size()))];
    }
    Password password = Password::fromUtf8(text);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    return password;
}

} // namespace plumbline
