// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemeShelf.h"

#include "application/schemes/ListPositions.h"
#include "ui/common/Desk.h"

namespace plumbline {

Result<SchemeShelf> readShelf(const Access& access)
{
    auto entries = listSchemes(access);
    if (!entries)
        return failure(entries.error());
    auto positions = listPositions(access);
    if (!positions)
        return failure(positions.error());
    return SchemeShelf{std::move(*entries), std::move(*positions)};
}

SchemeShelf libraryShelf(const Ports& ports)
{
    SchemeShelf shelf;
    for (const QByteArray& file : ports.library.schemes()) {
        if (auto scheme = ports.schemes.read(file))
            shelf.entries.push_back({std::move(*scheme), file, false});
    }
    for (const auto& [id, name] : ports.library.positions())
        shelf.positions.push_back({PositionId(id), name});
    return shelf;
}

} // namespace plumbline
