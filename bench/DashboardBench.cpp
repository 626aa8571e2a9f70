// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchWindow.h"
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "ui/common/PageParts.h"
#include "ui/dashboard/DashboardPage.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

namespace plumbline::bench {

namespace {

constexpr int kPeople = 10'000;

Result<> fill(const Access& access)
{
    return addPeople(access, kPeople).and_then([&] {
        return recordCells(access, benchCycle(), benchValues(kPeople))
            .map([](const std::vector<StoredCell>&) { });
    });
}

} // namespace

void benchDashboard()
{
    BenchWindow ground(&fill);
    ground.desk.createSample(ground.folder.filePath(QStringLiteral("bench.plumb")));
    ground.waitForSheet();
    constexpr QSize kWindow(1366, 768);
    print("dashboard of 10,000 × 6: first picture", timed([&] {
              DashboardPage page(ground.parts());
              page.resize(kWindow);
              page.show();
              page.arrive({});
              page.repaint();
              QCoreApplication::processEvents();
          }));
}

} // namespace plumbline::bench
