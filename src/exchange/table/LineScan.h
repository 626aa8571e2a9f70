// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace plumbline {

/// Where the first line ends when its separator is not yet known: a quotation mark counts at the
/// start of what could be a field. Nothing if the end is not within the text.
[[nodiscard]] std::optional<std::size_t> lineEnd(std::string_view text);
/// The one of , ; TAB | that stands most often outside of quotes; the comma where there is none.
[[nodiscard]] char mostFrequentSeparator(std::string_view line);
/// Nothing but white space, separators and quotation marks.
[[nodiscard]] bool isBlankLine(std::string_view line);

} // namespace plumbline
