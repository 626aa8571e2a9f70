// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/Schemes.h"

namespace plumbline {

struct Ports;

/// What the page lists: schemes, and the positions they may be for.
struct SchemeShelf
{
    std::vector<SchemeEntry> entries;
    std::vector<Position> positions;
};

[[nodiscard]] Result<SchemeShelf> readShelf(const Access& access);
/// What the program itself brings, while no company is open.
[[nodiscard]] SchemeShelf libraryShelf(const Ports& ports);

} // namespace plumbline
