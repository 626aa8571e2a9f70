// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"
#include "domain/common/LocalizedText.h"

#include <functional>
#include <optional>
#include <vector>

namespace plumbline {

/// How the values of fields are written and read; what is refused leaves the value as it was.

struct FieldChoice
{
    QString value;
    QString text;
};

[[nodiscard]] QString writtenField(const Decimal& value);
[[nodiscard]] QString writtenField(const std::optional<Decimal>& value);
[[nodiscard]] QString writtenField(int value);
[[nodiscard]] QString writtenField(const std::optional<int>& value);
[[nodiscard]] QString writtenField(const QString& value);
/// `10; 30`
[[nodiscard]] QString writtenField(const std::vector<Decimal>& values);

[[nodiscard]] Result<> readField(const QString& text, Decimal& value);
/// Nothing typed: none.
[[nodiscard]] Result<> readField(const QString& text, std::optional<Decimal>& value);
[[nodiscard]] Result<> readField(const QString& text, int& value);
[[nodiscard]] Result<> readField(const QString& text, std::optional<int>& value);
[[nodiscard]] Result<> readField(const QString& text, QString& value);
/// Separated by semicolons, commas or spaces.
[[nodiscard]] Result<> readField(const QString& text, std::vector<Decimal>& values);

/// What it says in that language itself, or for all; empty otherwise.
[[nodiscard]] QString ownText(const LocalizedText& text, const QString& language);
/// The same with another text in that language; nothing typed takes it out.
[[nodiscard]] LocalizedText
withText(const LocalizedText& text, const QString& language, const QString& typed);

} // namespace plumbline
