// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"
#include "domain/common/Result.h"

namespace plumbline {

/// How failures are told: a line for people, or a document for programs.
enum class Speech { Plain, Json };

/// Standard output and standard error, in UTF-8.
class Console
{
public:
    explicit Console(Speech speech)
        : m_speech(speech)
    {
    }

    [[nodiscard]] Speech speech() const noexcept { return m_speech; }

    void setSpeech(Speech speech) { m_speech = speech; }

    /// Everything at once; FileFailed where the system did not take it.
    [[nodiscard]] ExitStatus print(const QByteArray& bytes) const;
    [[nodiscard]] ExitStatus print(const QString& text) const;
    /// One line about why it failed, and the status that goes with it.
    [[nodiscard]] ExitStatus fail(const Error& error) const;
    /// A line on standard error that is no failure.
    void note(const QString& line) const;

private:
    Speech m_speech;
};

} // namespace plumbline
