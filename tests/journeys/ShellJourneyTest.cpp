// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Application.h"
#include "ui/shell/PageCatalogue.h"
#include "ui/shell/SearchBox.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

TEST(Shell, WelcomesWithoutACompanyAndOpensTheSample)
{
    Application application;
    EXPECT_TRUE(application.find<QPushButton>("sampleButton")->isVisible());
    ASSERT_TRUE(application.openSample());
    EXPECT_FALSE(application.find<QPushButton>("sampleButton")->isVisible());
    EXPECT_FALSE(application.find<QLabel>("companyName")->text().isEmpty());
    const auto* cycles = application.find<QComboBox>("cyclePicker");
    EXPECT_GE(cycles->count(), 4);
    EXPECT_TRUE(cycles->currentText().contains(QLatin1Char('/'))) << "complete of all, in figures";
    EXPECT_NE(cycles->toolTip(), cycles->currentText()) << "and in words where there is room";
}

TEST(Shell, HomeLeadsToTheFirstMissingValue)
{
    Application application;
    ASSERT_TRUE(application.openSample());
    auto* first = application.find<QPushButton>("firstMissing");
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return first->isVisible()
            && application.find<QTreeWidget>("missingTree")->topLevelItemCount() > 0;
    }));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_EQ(application.window().currentPage(), PageId::ScoreEntry);
}

/// From the page before it, whose own keys must not stand in the way.
TEST(Shell, GoesToEveryPageByItsKey)
{
    Application application;
    ASSERT_TRUE(application.openSample());
    for (const PageEntry& entry : pageCatalogue()) {
        if (entry.below)
            continue;
        ASSERT_TRUE(entry.key) << entry.name;
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &application.window(),
                        entry.key->key(),
                        entry.key->keyboardModifiers());
        EXPECT_EQ(application.window().currentPage(), entry.id) << entry.name;
        constexpr int kMilliseconds = 100;
        QTest::qWait(kMilliseconds);
    }
}

TEST(Shell, ReadsTheCyclesOnceWhenAFileIsOpened)
{
    Application application(QStringLiteral("en"));
    const QSignalSpy readings(&application.desk(), &Desk::cyclesChanged);
    ASSERT_TRUE(application.openSample());
    bool isAnswered = false; // After all that was asked for at the opening.
    application.desk().ask<void>(
        &application.window(),
        [](const Access&) { return Result<>(); },
        [&isAnswered](const Result<>&) { isAnswered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isAnswered; }));
    EXPECT_EQ(readings.count(), 1);
}

TEST(Shell, SwitchesLanguageWhileRunning)
{
    Application application(QStringLiteral("en"));
    const auto* button = application.find<QPushButton>("sampleButton");
    const QString english = button->text();
    application.language().choose(QStringLiteral("zh_TW"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->text() != english; }));
    const QString taiwanese = button->text();
    application.language().choose(QStringLiteral("zh_CN"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return button->text() != taiwanese; }));
}

TEST(Shell, LeadsThroughTheGuideAndBack)
{
    Application application(QStringLiteral("en"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&application.window()));
    QTest::keyClick(&application.window(), Qt::Key_F1);
    auto* guide = application.window().findChild<QTextBrowser*>(QStringLiteral("guideText"));
    ASSERT_NE(guide, nullptr);
    EXPECT_TRUE(guide->window()->isVisible());
    const QString contents = guide->toPlainText();
    EXPECT_TRUE(contents.contains(QStringLiteral("Plumbline")));
    const auto* back = guide->window()->findChild<QToolButton*>(QStringLiteral("guideBack"));
    EXPECT_FALSE(back->isEnabled());
    ASSERT_TRUE(QTest::qWaitForWindowActive(guide->window()));
    QTest::keyClick(guide, Qt::Key_Tab);
    QTest::keyClick(guide, Qt::Key_Return);
    EXPECT_NE(guide->toPlainText(), contents) << "the first link leads to a chapter";
    ASSERT_TRUE(back->isEnabled());
    QTest::keyClick(guide, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(guide->toPlainText(), contents);
}

TEST(Shell, ShowsThePicturesOfTheGuideAsWideAsThereIsRoom)
{
    Application application(QStringLiteral("en"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&application.window()));
    QTest::keyClick(&application.window(), Qt::Key_F1);
    auto* guide = application.window().findChild<QTextBrowser*>(QStringLiteral("guideText"));
    guide->setSource(QUrl(QStringLiteral("qrc:/guide/en/what-if.md")),
                     QTextDocument::MarkdownResource);
    const auto picture =
        guide
            ->loadResource(QTextDocument::ImageResource,
                           QUrl(QStringLiteral("../../pictures/what-if-en-light.png")))
            .value<QImage>();
    EXPECT_GT(picture.width(), guide->viewport()->width() / 2);
    EXPECT_LE(picture.width(), guide->viewport()->width());
    EXPECT_EQ(guide->horizontalScrollBar()->maximum(), 0);
}

TEST(Shell, KeepsThePicturesOfTheGuideWithinANarrowerWindow)
{
    Application application(QStringLiteral("en"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&application.window()));
    QTest::keyClick(&application.window(), Qt::Key_F1);
    auto* guide = application.window().findChild<QTextBrowser*>(QStringLiteral("guideText"));
    const QUrl chapter(QStringLiteral("qrc:/guide/en/what-if.md"));
    guide->setSource(chapter, QTextDocument::MarkdownResource);
    const int wide = guide->width();
    constexpr int kNarrow = 300;
    const auto resize = [&](int width) {
        QWidget* window = guide->window();
        window->resize(window->width() - guide->width() + width, window->height());
        return QTest::qWaitFor([&] { return guide->width() == width; });
    };
    ASSERT_TRUE(resize(wide - kNarrow));
    EXPECT_EQ(guide->horizontalScrollBar()->maximum(), 0);
    const QUrl other(QStringLiteral("qrc:/guide/en/dashboard.md"));
    guide->setSource(other, QTextDocument::MarkdownResource);
    ASSERT_TRUE(resize(wide));
    EXPECT_EQ(guide->horizontalScrollBar()->maximum(), 0);
    ASSERT_TRUE(resize(wide - kNarrow));
    guide->backward();
    EXPECT_EQ(guide->source(), chapter);
    EXPECT_EQ(guide->horizontalScrollBar()->maximum(), 0);
}

TEST(Shell, FindsPeopleByInitialsAndPagesByWords)
{
    Application application(QStringLiteral("en"));
    ASSERT_TRUE(application.openSample());
    auto* box = application.find<SearchBox>("searchBox");
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("peop"));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(application.window().currentPage(), PageId::People);
}

TEST(Shell, OpensTheVersionsWithTheirChapterAndGoesBack)
{
    Application application(QStringLiteral("en"));
    ASSERT_TRUE(application.openSample());
    QTest::keyClick(&application.window(), Qt::Key_6, Qt::ControlModifier);
    auto* schemes = application.find<QListView>("list");
    ASSERT_TRUE(QTest::qWaitFor([&] { return schemes->currentIndex().isValid(); }));
    QTest::keyClick(schemes, Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(application.window().currentPage(), PageId::Versions);
    auto* versions = application.find<QListView>("versionList");
    ASSERT_TRUE(QTest::qWaitFor([&] { return versions->currentIndex().isValid(); }));
    QTest::keyClick(&application.window(), Qt::Key_F1);
    auto* guide = application.window().findChild<QTextBrowser*>(QStringLiteral("guideText"));
    ASSERT_NE(guide, nullptr);
    EXPECT_TRUE(guide->toPlainText().startsWith(QStringLiteral("Scheme versions and comparing")));
    guide->window()->close();
    QTest::keyClick(versions, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(application.window().currentPage(), PageId::Schemes);
}

TEST(Shell, SaysWhyAFileCannotBeOpened)
{
    Application application;
    const QString path = application.path(QStringLiteral("notes.plumb"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is no company file, but a shopping list that is long enough to be read");
    file.close();
    application.window().files().openFile(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !application.dialogs().told.isEmpty(); }));
    EXPECT_TRUE(application.dialogs().told.constFirst().contains(QStringLiteral("notes.plumb")));
    EXPECT_FALSE(application.desk().isOpen());
}

TEST(Shell, BacksUpAndRestores)
{
    Application application;
    ASSERT_TRUE(application.openSample());
    const QString copy = application.path(QStringLiteral("备份.plumb"));
    application.dialogs().paths = {copy};
    application.window().files().backup()->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(copy); }));
    application.dialogs().paths = {copy};
    bool isOpenedAgain = false;
    QObject::connect(&application.desk(), &Desk::companyOpened, &application.desk(), [&] {
        isOpenedAgain = true;
    });
    application.window().files().restore()->trigger();
    constexpr int kMilliseconds = 20'000;
    const auto* preview = application.find<QLabel>("preview");
    ASSERT_NE(preview, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->isVisible(); }, kMilliseconds));
    EXPECT_TRUE(preview->text().contains(application.desk().company().name)) << "what is in it";
    EXPECT_FALSE(isOpenedAgain);
    QTest::keyClick(application.find<QPushButton>("restoreProceed"), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isOpenedAgain; }, kMilliseconds));
}

} // namespace

} // namespace plumbline::testing
