// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <memory>

namespace plumbline {

/// A password on its way to being checked. Copies share the same bytes, which are overwritten when
/// the last one goes. Never turns back into a QString of its own accord.
class Password
{
public:
    Password();
    /// In the composed form (NFC), so that keyboards that write accents differently agree.
    [[nodiscard]] static Password fromText(QStringView text);
    [[nodiscard]] static Password fromUtf8(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const; ///< UTF-8
    [[nodiscard]] int length() const; ///< In characters.

    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }

    friend bool operator==(const Password& a, const Password& b) { return a.bytes() == b.bytes(); }

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

/// Overwrites a text that held a password, then empties it.
void wipe(QString& text);
void wipe(QByteArray& bytes);

} // namespace plumbline
