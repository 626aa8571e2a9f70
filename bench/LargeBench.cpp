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
#include <QtWidgets/QLabel>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr QSize kWindow(1366, 768);

void settle(QWidget& page)
{
    page.repaint();
    QCoreApplication::processEvents();
}

/// Four periods together, and another one beside.
void benchRange(BenchWindow& ground, DashboardPage& page)
{
    auto* since = page.findChild<QComboBox*>(QStringLiteral("since"));
    auto* compare = page.findChild<QComboBox*>(QStringLiteral("compare"));
    auto* complete = page.findChild<QWidget*>(QStringLiteral("completionCard"));
    const auto* other = complete->findChild<QLabel*>(QStringLiteral("other"));
    const auto pick = [&page](QComboBox& box, int index) {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        settle(page);
    };
    pick(*compare, 1);
    while (other->text().isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    print("  the period before beside it, once read", timed([&] {
              pick(*compare, 0);
              pick(*compare, 1);
          }));
    pick(*compare, 0);
    constexpr int kEarlier = 3;
    const auto toRange = [&] {
        const QString before = complete->accessibleName();
        pick(*since, kEarlier);
        while (complete->accessibleName() == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle(page);
    };
    toRange();
    print("  four periods together, once read", timed([&] {
              pick(*since, 0);
              toRange();
          }));
    print("  the cycle and three before it, read anew", timed([&] {
              pick(*since, 0);
              Q_EMIT ground.desk.recordsChanged();
              ground.waitForSheet();
              toRange();
          }));
}

void benchBoard(BenchWindow& ground)
{
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
    benchRange(ground, page);
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
