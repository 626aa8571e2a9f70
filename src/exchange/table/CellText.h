// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace plumbline {

/// UTF-8 texts of cells.
[[nodiscard]] QString fromUtf8(std::string_view text);
void appendUtf8(std::string& text, QStringView more);
/// Nothing but white space of any script.
[[nodiscard]] bool isBlankText(std::string_view text);
/// Whether it has more characters than a cell may hold, counted as spreadsheets do.
[[nodiscard]] bool isTooLong(std::string_view text);

} // namespace plumbline
