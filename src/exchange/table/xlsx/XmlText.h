// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plumbline {

[[nodiscard]] constexpr bool isXmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

[[nodiscard]] std::string_view withoutXmlSpace(std::string_view text);
/// At most nine digits alone, with blanks around.
[[nodiscard]] std::optional<unsigned> wholeNumber(std::string_view text);
/// Appends what the XML between two tags stands for; false if it is not well formed.
[[nodiscard]] bool appendXmlText(std::string& text, std::string_view written);
/// Appends what stands between the quotation marks of an attribute; false if it is not well formed.
[[nodiscard]] bool appendXmlValue(std::string& text, std::string_view written);
/// Appends what stands in a CDATA section.
void appendXmlLiteral(std::string& text, std::string_view written);

} // namespace plumbline
