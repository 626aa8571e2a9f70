// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backups/RecoveryCode.h"

#include <QtCore/QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace plumbline {

/// Bytes that are overwritten when they go.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size)
        : m_bytes(size)
    {
    }

    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    SecretBytes(SecretBytes&&) noexcept = default;
    SecretBytes& operator=(SecretBytes&&) noexcept = default;
    ~SecretBytes();

    [[nodiscard]] std::uint8_t* data() { return m_bytes.data(); }

    [[nodiscard]] const std::uint8_t* data() const { return m_bytes.data(); }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

private:
    std::vector<std::uint8_t> m_bytes;
};

/// The pair of keys that a recovery code stands for.
struct SealKeys
{
    QByteArray open;
    SecretBytes secret;
};

/// Makes libsodium ready; `io-failed` where the system has no randomness.
[[nodiscard]] Result<> readySodium();
[[nodiscard]] RecoveryCode randomCode();
[[nodiscard]] SealKeys keysOf(const RecoveryCode& code);
/// A key of its own for one backup.
[[nodiscard]] SecretBytes randomStreamKey();
[[nodiscard]] QByteArray sealedKey(const SecretBytes& key, const QByteArray& publicKey);
/// None: it was sealed for another pair, or changed.
[[nodiscard]] std::optional<SecretBytes> openedKey(const QByteArray& sealed, const SealKeys& keys);

[[nodiscard]] bool isPublicKey(const QByteArray& key);

} // namespace plumbline
