// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace plumbline {

/// Checks bytes for strict UTF-8, in pieces of any length.
class Utf8Check
{
public:
    /// False once a byte did not fit.
    bool take(QByteArrayView bytes);

    /// In the middle of a character.
    [[nodiscard]] bool isCut() const { return m_missing > 0; }

    [[nodiscard]] bool hasForeign() const { return m_hasForeign; }

private:
    [[nodiscard]] bool takeOne(unsigned char byte);

    int m_missing = 0;
    unsigned char m_least = 0x80; ///< Of the next byte.
    unsigned char m_most = 0xBF;
    bool m_hasForeign = false; ///< A whole character beyond ASCII.
    bool m_isRight = true;
};

} // namespace plumbline
