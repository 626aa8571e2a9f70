// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/LineScan.h"

#include "exchange/table/CellText.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::string_view kSeparators = "\t,;|";

/// Hands every character outside of quotes to `take` until that says stop; the place where.
template<typename Take>
std::size_t unquoted(std::string_view text, const Take& take)
{
    bool isQuoted = false;
    bool atStart = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (isQuoted || (atStart && character == '"')) {
            isQuoted = isQuoted ? character != '"' : true;
            // A doubled mark goes on.
            atStart = !isQuoted && at + 1 < text.size() && text[at + 1] == '"';
            continue;
        }
        if (take(character))
            return at;
        atStart = kSeparators.find(character) != std::string_view::npos;
    }
    return text.size();
}

} // namespace

std::optional<std::size_t> lineEnd(std::string_view text)
{
    const std::size_t end = unquoted(text, [](char c) { return c == '\n' || c == '\r'; });
    return end == text.size() ? std::nullopt : std::optional(end);
}

char mostFrequentSeparator(std::string_view line)
{
    std::array<int, kSeparators.size()> counts{};
    unquoted(line, [&counts](char character) {
        const std::size_t found = kSeparators.find(character);
        if (found != std::string_view::npos)
            ++counts[found];
        return false;
    });
    const auto* const most = std::ranges::max_element(counts);
    return *most == 0 ? ',' : kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

bool isBlankLine(std::string_view line)
{
    std::string rest(line);
    std::erase_if(rest,
                  [](char c) { return c == '"' || kSeparators.find(c) != std::string_view::npos; });
    return isBlankText(rest);
}

} // namespace plumbline
