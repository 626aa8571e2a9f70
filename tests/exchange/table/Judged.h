// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plumbline::testing {

/// How reading a file row by row went in a process of its own.
struct Judged
{
    QString sentence; ///< Why it was refused; empty if it was read.
    int rows = 0;
    bool hasEnded = false; ///< By itself, not by a signal.
    int milliseconds = 0; ///< Of processor time.
    int mebibytes = 0; ///< At the peak.
};

[[nodiscard]] Judged judge(const QString& path);
/// Expects a refusal that says `word`, within 2 seconds and 200 MiB.
void expectRefused(const QString& path, const char* word);

} // namespace plumbline::testing
