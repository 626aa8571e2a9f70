// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchWindow.h"
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "bench/WindowProgram.h"

namespace plumbline::bench {

void benchStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.plumb"));
    {
        BenchWindow ground;
        ground.desk.createSample(path);
        ground.waitForSheet();
        print("open the sample file until its cycle is in memory", timed([&] {
                  ground.desk.open(path);
                  ground.waitForSheet();
              }));
    }
    compare("program to first painted window, sample file",
            windowProgram({path}),
            "program with one Chinese label",
            windowProgram({}));
}

} // namespace plumbline::bench
