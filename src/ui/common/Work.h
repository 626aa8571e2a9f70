// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <atomic>

namespace plumbline {

/// What `done` and `total` count.
enum class WorkUnit { Things, Hundredths };

/// Work that runs beside the window: its name, how far it is, and whether it should stop. Shared
/// between the thread that works and the status line.
struct Work
{
    explicit Work(QString workName, WorkUnit counted = WorkUnit::Things)
        : name(std::move(workName))
        , unit(counted)
    {
    }

    const QString name;
    const WorkUnit unit;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0; ///< 0: unknown.
    std::atomic<bool> isCancelled = false;
    std::atomic<bool> isFinished = false;
};

} // namespace plumbline
