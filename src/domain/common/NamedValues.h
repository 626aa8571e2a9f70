// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <algorithm>
#include <optional>

namespace plumbline {

/// The value of a list that a function gives this name; none where there is none.
template<typename List, typename Name>
[[nodiscard]] auto namedIn(const List& values, Name nameOf, QStringView name)
    -> std::optional<typename List::value_type>
{
    const auto found =
        std::ranges::find_if(values, [&](const auto& value) { return nameOf(value) == name; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace plumbline
