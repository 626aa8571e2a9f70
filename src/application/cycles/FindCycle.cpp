// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/FindCycle.h"

namespace plumbline {

Result<Cycle> findCycle(Repositories& repositories, const CycleKey& key)
{
    const Result<std::optional<Cycle>> cycle = repositories.cycles().cycle(key);
    if (!cycle)
        return failure(cycle.error());
    if (!*cycle)
        return failure(ErrorCode::NotFound,
                       key.toString(),
                       QT_TRANSLATE_NOOP("Messages", "There is no cycle %1."),
                       {key.toString()});
    return **cycle;
}

Result<Cycle> findOpenCycle(Repositories& repositories, const CycleKey& key)
{
    Result<Cycle> cycle = findCycle(repositories, key);
    if (cycle && cycle->isClosed())
        return failure(
            ErrorCode::CycleClosed,
            key.toString(),
            QT_TRANSLATE_NOOP("Messages", "%1 is closed; nothing in it changes any more."),
            {key.toString()});
    return cycle;
}

} // namespace plumbline
