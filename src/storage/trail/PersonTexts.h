// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>

#include <vector>

namespace plumbline {

/// A column with what somebody wrote about a person, and what finds that person's rows.
struct PersonText
{
    const char* table;
    const char* column;
    const char* rows = "employee = ?1";

    [[nodiscard]] QByteArray select() const;
    [[nodiscard]] QByteArray update() const;
};

/// Everything that goes when a person is erased, beside names and numbers.
[[nodiscard]] const std::vector<PersonText>& personTexts();
/// Statements that empty the texts which only that person's records name. ?1: the staff number.
[[nodiscard]] QByteArrayList recordTextUpdates();

} // namespace plumbline
