// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounts/SampleAccounts.h"
#include "application/accounts/SignIn.h"
#include "tests/journeys/Application.h"
#include "ui/shell/PageCatalogue.h"
#include "ui/shell/Rail.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace plumbline::testing {

namespace {

/// What a screen of 1366 by 768 leaves below a panel and a title bar.
constexpr QSize kNarrow(1366, 700);
/// What such a screen has room for where everything is shown at 125 per cent.
constexpr QSize kQuarterLarger(1366 * 4 / 5, 700 * 4 / 5);

void expectToFit(Application& application,
                 PageId page,
                 const QString& what,
                 const QSize& room = kNarrow)
{
    Destination destination;
    destination.page = page;
    application.desk().go(destination);
    constexpr int kMilliseconds = 100;
    QTest::qWait(kMilliseconds);
    const QSize least = application.window().minimumSizeHint();
    EXPECT_LE(least.width(), room.width()) << what.toStdString();
    EXPECT_LE(least.height(), room.height()) << what.toStdString();
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

namespace {

void expectNoSidewaysScrolling(const QStackedWidget& pages, const QString& what)
{
    constexpr int kMilliseconds = 20;
    QTest::qWait(kMilliseconds);
    EXPECT_LE(pages.currentWidget()->minimumSizeHint().width(), pages.parentWidget()->width())
        << what.toStdString();
}

} // namespace

/// A quarter larger than usual, pages are scrolled up and down, but never sideways.
TEST(NarrowScreen, HoldsTheWidthOfEveryPageAQuarterLarger)
{
    Application application(QStringLiteral("en"), Passwords::AsEver, 125);
    ASSERT_TRUE(application.openSample());
    application.window().resize(kQuarterLarger);
    const auto* pages = application.find<QStackedWidget>("pages");
    for (const auto* language : {"en", "zh_CN", "zh_TW"}) {
        application.language().choose(QLatin1String(language));
        for (const PageEntry& entry : pageCatalogue()) {
            const QString what =
                QStringLiteral("%1 %2").arg(QLatin1String(language), pageName(entry));
            expectToFit(application, entry.id, what, kQuarterLarger);
            expectNoSidewaysScrolling(*pages, what);
            for (auto* tabs : pages->currentWidget()->findChildren<QTabWidget*>()) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    expectNoSidewaysScrolling(*pages, what + tabs->tabText(tab));
                }
                tabs->setCurrentIndex(0);
            }
        }
    }
}

/// Which costs the navigation its words, until somebody wants them.
TEST(NarrowScreen, FoldsTheNavigationOfItself)
{
    Application application(QStringLiteral("en"), Passwords::AsEver, 125);
    const auto* rail = application.find<Rail>("rail");
    EXPECT_FALSE(rail->isFolded());
    application.window().resize(kQuarterLarger);
    EXPECT_TRUE(rail->isFolded());
    const QWidget* area = rail->parentWidget()->parentWidget();
    EXPECT_TRUE(QTest::qWaitFor([&] { return area->width() < space::kRail / 2; }));
    QTest::mouseClick(application.find<QToolButton>("foldRail"), Qt::LeftButton);
    EXPECT_FALSE(rail->isFolded());
    EXPECT_TRUE(QTest::qWaitFor([&] { return area->width() > space::kRail; }));
    application.window().resize(kNarrow);
    EXPECT_FALSE(rail->isFolded());
    application.window().resize(kQuarterLarger);
    EXPECT_FALSE(rail->isFolded()) << "as it was left where it is narrow";
}

/// Twice as large as usual, a screen has room for half as much; the rest is scrolled.
TEST(NarrowScreen, HoldsTheWindowAtTwiceTheSize)
{
    Application application(QStringLiteral("en"), Passwords::AsEver, 200);
    ASSERT_TRUE(application.openSample());
    for (const PageEntry& entry : pageCatalogue())
        expectToFit(application, entry.id, pageName(entry), kNarrow / 2);
}

namespace {

/// The sample's accounts are there, and the administrator has signed in.
[[nodiscard]] bool enterAsAdministrator(Application& application)
{
    constexpr int kMilliseconds = 60'000;
    Desk& desk = application.desk();
    desk.ask<Session>(
        &application.window(),
        [](const Access& access) -> Result<Session> {
            const auto accounts = addSampleAccounts(access);
            if (!accounts)
                return failure(accounts.error());
            const auto found =
                std::ranges::find(*accounts, Role::Administrator, &SampleAccount::role);
            return signIn(access, found->id, Password::fromText(found->password));
        },
        [&desk](const Result<Session>& session) {
            if (session)
                desk.admit(*session);
        });
    return QTest::qWaitFor([&] { return desk.isOpen() && desk.account(); }, kMilliseconds);
}

void expectToFit(const QWidget& window, const QString& what)
{
    EXPECT_LE(window.minimumSizeHint().width(), kNarrow.width()) << what.toStdString();
    EXPECT_LE(window.minimumSizeHint().height(), kNarrow.height()) << what.toStdString();
}

} // namespace

TEST(CyclePicker, TellsNoFiguresOfACycleInWhichOneSeesNobody)
{
    Application application;
    ASSERT_TRUE(application.openSample());
    ASSERT_TRUE(enterAsAdministrator(application));
    const auto* cycles = application.find<QComboBox>("cyclePicker");
    const auto isTold = [&] { return cycles->currentText().contains(QLatin1Char('/')); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return cycles->count() > 0 && !isTold(); }));
    for (int cycle = 0; cycle < cycles->count(); ++cycle)
        EXPECT_FALSE(cycles->itemText(cycle).contains(QLatin1Char('/')));
}

TEST(NarrowScreen, HoldsAnAdministratorsSettingsAndTheDoor)
{
    Application application;
    ASSERT_TRUE(application.openSample());
    ASSERT_TRUE(enterAsAdministrator(application));
    for (const auto* language : {"en", "zh_CN", "zh_TW"}) {
        application.language().choose(QLatin1String(language));
        expectToFit(application, PageId::Settings, QLatin1String(language));
        const auto* cards = application.find<QScrollArea>("cards");
        EXPECT_LE(cards->widget()->minimumSizeHint().width(), cards->viewport()->width())
            << language << ": no card is cut off at the right";
        QTest::keyClick(application.find<QPushButton>("addAccount"), Qt::Key_Space);
        constexpr int kMilliseconds = 300;
        QTest::qWait(kMilliseconds);
        auto* dialog = application.find<QDialog>("AccountDialog");
        ASSERT_TRUE(dialog->isVisible());
        expectToFit(*dialog, QStringLiteral("account ") + QLatin1String(language));
        dialog->reject();
        QTest::keyClick(application.find<QPushButton>("setUpBackups"), Qt::Key_Space);
        QTest::qWait(kMilliseconds);
        EXPECT_LE(cards->widget()->minimumSizeHint().width(), cards->viewport()->width())
            << language << ": the recovery code";
        QTest::keyClick(application.find<QPushButton>("cancelCode"), Qt::Key_Space);
    }
    application.desk().lock();
    for (const auto* language : {"en", "zh_CN", "zh_TW"}) {
        application.language().choose(QLatin1String(language));
        expectToFit(application.window(), QStringLiteral("locked ") + QLatin1String(language));
    }
}

} // namespace plumbline::testing
