// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"

#include <thread>

namespace plumbline {

/// Shows how far a long work is on standard error where that is a terminal, and tells it to stop on
/// Ctrl-C.
class WatchedWork
{
public:
    WatchedWork();
    WatchedWork(const WatchedWork&) = delete;
    WatchedWork& operator=(const WatchedWork&) = delete;
    ~WatchedWork();

    [[nodiscard]] WorkProgress& progress() { return m_progress; }

private:
    void watch();

    WorkProgress m_progress;
    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};

} // namespace plumbline
