// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchWindow.h"
#include "bench/Benches.h"
#include "bench/LargeCompany.h"
#include "bench/Paired.h"
#include "bench/WindowProgram.h"
#include "ui/common/PageParts.h"
#include "ui/dashboard/DashboardPage.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

#include <cstdio>

namespace plumbline::bench {

namespace {

void benchBoard(BenchWindow& ground)
{
    constexpr QSize kWindow(1366, 768);
    const auto settle = [](QWidget& page) {
        page.repaint();
        QCoreApplication::processEvents();
    };
    print("dashboard of 10,000 × 12 × 12: first picture", timed([&] {
              DashboardPage page(ground.parts());
              page.resize(kWindow);
              page.show();
              page.arrive({});
              settle(page);
          }));
    DashboardPage page(ground.parts());
    page.resize(kWindow);
    page.show();
    page.arrive({});
    settle(page);
    auto* position = page.findChild<QComboBox*>(QStringLiteral("position"));
    int step = 0;
    print("  change of a filter", timed([&] {
              position->setCurrentIndex(++step % position->count());
              settle(page);
          }));
}

} // namespace

void benchLarge()
{
    QTemporaryDir folder;
    QString path;
    {
        BenchWindow ground(&fillLarge);
        path = folder.filePath(QStringLiteral("large.plumb"));
        ground.desk.createSample(path);
        ground.waitForSheet();
        benchBoard(ground);
        print("  open the file until its cycle is in memory", timed([&] {
                  ground.desk.open(path);
                  ground.waitForSheet();
              }));
    }
    compare("program to first painted window, that file",
            windowProgram({path}),
            "program with one Chinese label",
            windowProgram({}));
    std::printf("%-52s %10.1f MB\n", "most memory with that file open", memoryOf(path));
}

} // namespace plumbline::bench
