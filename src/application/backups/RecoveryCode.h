// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <array>
#include <cstdint>
#include <span>

namespace plumbline {

/// What opens the sealed backups of a company: shown once, kept by people and not by the program.
/// Forgotten by memory when it goes. Knows nothing of how a key is made of it.
class RecoveryCode
{
public:
    static constexpr std::size_t kBytes = 20;
    using Secret = std::array<std::uint8_t, kBytes>;

    /// As it was written down: in groups or not, in small letters or not, O for 0 and I or L for 1.
    /// `bad-value` where a letter is wrong, missing or one too many.
    [[nodiscard]] static Result<RecoveryCode> parse(QStringView text);
    explicit RecoveryCode(const Secret& secret);
    RecoveryCode(const RecoveryCode&) = default;
    RecoveryCode& operator=(const RecoveryCode&) = default;
    RecoveryCode(RecoveryCode&&) = default;
    RecoveryCode& operator=(RecoveryCode&&) = default;
    ~RecoveryCode();

    /// Nine groups of four letters and digits; the last group finds typing mistakes.
    [[nodiscard]] QString text() const;

    [[nodiscard]] std::span<const std::uint8_t, kBytes> secret() const { return m_secret; }

    friend bool operator==(const RecoveryCode&, const RecoveryCode&) = default;

private:
    Secret m_secret;
};

} // namespace plumbline
