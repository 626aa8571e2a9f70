// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/WatchedWork.h"

#include "cli/Progress.h"

#include <chrono>
#include <cstdio>

namespace plumbline {

WatchedWork::WatchedWork()
    : m_thread([this] { watch(); })
{
}

WatchedWork::~WatchedWork()
{
    m_isDone = true;
    m_thread.join();
}

void WatchedWork::watch()
{
    constexpr std::chrono::milliseconds kPause(50);
    constexpr int kQuietPauses = 10; // short works show nothing
    const ReportRun terminal = terminalProgress();
    bool isShown = false;
    for (int pauses = 0; !m_isDone; ++pauses) {
        if (terminal.isCancelled())
            m_progress.isCancelled = true;
        if (terminal.progress && pauses >= kQuietPauses) {
            std::fprintf(stderr, "\r%d%% ", m_progress.thousandths.load() / 10);
            isShown = true;
        }
        std::this_thread::sleep_for(kPause);
    }
    if (isShown)
        std::fputs("\r     \r", stderr);
}

} // namespace plumbline
