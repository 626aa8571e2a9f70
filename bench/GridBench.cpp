// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchWindow.h"
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "ui/common/PageParts.h"
#include "ui/scoreentry/FrozenGridView.h"
#include "ui/scoreentry/GridModel.h"
#include "ui/scoreentry/ScoreEntryPage.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

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

void settle()
{
    QCoreApplication::processEvents();
}

void benchMoves(FrozenGridView& view, GridModel& model)
{
    int step = 0;
    print("scroll a page", timed([&] {
              view.verticalScrollBar()->setValue(++step * view.viewport()->height());
              view.viewport()->repaint();
          }));
    print("sort by score",
          timed([&] { model.sort(model.columnCount() - 3, Qt::DescendingOrder); }));
    print("sort by a value", timed([&] { model.sort(kLeadingColumns, Qt::AscendingOrder); }));
    RowFilter filter;
    filter.search = QStringLiteral("zhang");
    model.setFilter(filter);
    print("filter by pinyin", timed([&] {
              filter.search = ++step % 2 ? QStringLiteral("zhangy") : QStringLiteral("zhang");
              model.setFilter(filter);
          }));
    model.setFilter({});
    print("typed value to painted total", timed([&] {
              model.setData(model.index(++step % 20, kLeadingColumns),
                            QStringList{QString::number(60 + step % 40)},
                            Qt::EditRole);
              view.viewport()->repaint();
          }));
}

} // namespace

void benchGrid()
{
    BenchWindow ground(&fill);
    ground.desk.createSample(ground.folder.filePath(QStringLiteral("bench.plumb")));
    ground.waitForSheet();
    constexpr QSize kWindow(1366, 768);
    print("show 10,000 people", timed([&] {
              ScoreEntryPage page(ground.parts());
              page.resize(kWindow);
              page.show();
              settle();
          }));
    ScoreEntryPage page(ground.parts());
    page.resize(kWindow);
    page.show();
    settle();
    auto& view = *page.findChild<FrozenGridView*>();
    benchMoves(view, *static_cast<GridModel*>(view.model()));
}

} // namespace plumbline::bench
