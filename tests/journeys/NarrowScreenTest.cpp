// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Application.h"
#include "ui/shell/PageCatalogue.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

/// What a screen of 1366 by 768 leaves below a panel and a title bar.
constexpr QSize kNarrow(1366, 700);

void expectToFit(Application& application, PageId page, const QString& what)
{
    Destination destination;
    destination.page = page;
    application.desk().go(destination);
    constexpr int kMilliseconds = 100;
    QTest::qWait(kMilliseconds);
    const QSize least = application.window().minimumSizeHint();
    EXPECT_LE(least.width(), kNarrow.width()) << what.toStdString();
    EXPECT_LE(least.height(), kNarrow.height()) << what.toStdString();
}

} // namespace

TEST(NarrowScreen, HoldsEveryPageInEveryLanguage)
{
    Application application;
    ASSERT_TRUE(application.openSample());
    const auto paid = CycleKey::parse(u"service-satisfaction-monthly/2026-10");
    const auto running = CycleKey::parse(u"team-quarterly/2026Q4");
    for (const auto* language : {"en", "zh_CN", "zh_TW"}) {
        application.language().choose(QLatin1String(language));
        for (const CycleKey& cycle : {*running, *paid}) {
            application.desk().chooseCycle(cycle);
            for (const PageEntry& entry : pageCatalogue())
                expectToFit(application,
                            entry.id,
                            QStringLiteral("%1 %2 %3")
                                .arg(QLatin1String(language), cycle.toString(), pageName(entry)));
        }
    }
}

} // namespace plumbline::testing
