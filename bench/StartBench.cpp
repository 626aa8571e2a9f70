// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/sample/MakeSample.h"
#include "bench/BenchWindow.h"
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Preferences.h"
#include "ui/shell/MainWindow.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

namespace plumbline::bench {

namespace {

/// A window with one Chinese label: what any program must pay.
void showLabel()
{
    QMainWindow window;
    window.setCentralWidget(new QLabel(QString(QChar(0x51C6)) + QChar(0x7EF3)));
    window.show();
    window.repaint();
    QCoreApplication::processEvents();
}

} // namespace

void benchStart()
{
    BenchWindow ground;
    ground.desk.createSample(ground.folder.filePath(QStringLiteral("sample.plumb")));
    ground.waitForSheet();
    const QString path = ground.desk.path();
    Preferences preferences(ground.folder.filePath(QStringLiteral("settings.ini")));
    LanguageSwitch language;
    language.choose(QStringLiteral("zh_CN"));
    compare(
        "window to first paint, sample file opening beside",
        [&] {
            MainWindow window(ground.desk, ground.theme, language, preferences);
            ground.desk.open(path);
            window.QWidget::show();
            window.repaint();
            QCoreApplication::processEvents();
        },
        "an empty window with one Chinese label",
        &showLabel);
    ground.waitForSheet();
    print("open the sample file until its cycle is in memory", timed([&] {
              ground.desk.open(path);
              ground.waitForSheet();
          }));
}

} // namespace plumbline::bench
