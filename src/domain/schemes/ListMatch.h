// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace plumbline {

/// How the entries of two lists belong together, by key; a key that is there twice is told apart by
/// its count.
struct ListMatch
{
    struct Kept
    {
        std::size_t before = 0;
        std::size_t after = 0;
        bool isMoved = false; ///< Out of order with the rest; as few as possible are.
    };

    std::vector<Kept> kept; ///< In the order after.
    std::vector<std::size_t> removed;
    std::vector<std::size_t> added;
};

[[nodiscard]] ListMatch matchLists(const QStringList& before, const QStringList& after);

} // namespace plumbline
