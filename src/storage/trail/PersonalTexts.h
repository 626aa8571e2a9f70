// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace plumbline {

/// What an entry of the trail says of somebody.
struct PersonalTexts
{
    QString object;
    QString before;
    QString after;
    QString reason;
};

/// A new random key of a person.
[[nodiscard]] QByteArray newPersonKey();
/// Readable only with the key; different at every call.
[[nodiscard]] QByteArray sealedTexts(const PersonalTexts& texts, const QByteArray& key);
/// None where the key is another one or the bytes were changed.
[[nodiscard]] std::optional<PersonalTexts> openedTexts(const QByteArray& sealed,
                                                       const QByteArray& key);

} // namespace plumbline
