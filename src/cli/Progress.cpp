// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Progress.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace plumbline {

namespace {

volatile std::sig_atomic_t g_isInterrupted = 0;

void onInterrupt(int /*signal*/)
{
    g_isInterrupted = 1;
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

} // namespace

ReportRun terminalProgress()
{
    std::signal(SIGINT, onInterrupt);
    ReportRun run;
    run.isCancelled = [] { return g_isInterrupted != 0; };
    if (isTerminal()) {
        run.progress = [](int done, int total) {
            std::fprintf(stderr, "\r%d/%d%s", done, total, done == total ? "\n" : "");
        };
    }
    return run;
}

} // namespace plumbline
