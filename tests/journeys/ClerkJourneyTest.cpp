// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Application.h"
#include "ui/scoreentry/FrozenGridView.h"
#include "ui/scoreentry/GridColumn.h"

#include <QtCore/QProcess>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

/// The clerk's quarter, by keys alone: every key goes to whatever has the focus, as on a keyboard.
class ClerkJourney : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(application.openSample());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&application.window()));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    void goToFirstMissing()
    {
        auto* first = application.find<QPushButton>("firstMissing");
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return first->isVisible()
                && application.find<QTreeWidget>("missingTree")->topLevelItemCount() > 0;
        }));
        for (int steps = 0; steps < 60 && QApplication::focusWidget() != first; ++steps)
            press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), first) << "the button can't be reached by Tab";
        press(Qt::Key_Space);
        ASSERT_EQ(application.window().currentPage(), PageId::ScoreEntry);
        ASSERT_TRUE(QTest::qWaitFor([this] {
            return grid() != nullptr && grid()->hasFocus() && grid()->currentIndex().isValid();
        }));
    }

    FrozenGridView* grid() { return application.find<FrozenGridView>("grid"); }

    QString cell(int row, int column)
    {
        return grid()->model()->index(row, column).data().toString();
    }

    QString total(int row) { return cell(row, grid()->model()->columnCount() - kTrailingColumns); }

    QString pdfText(const QString& path)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAll());
    }

    Application application;
};

TEST_F(ClerkJourney, FromTheFirstMissingValueToThePdf)
{
    goToFirstMissing();
    const QModelIndex first = grid()->currentIndex();
    const int row = first.row();
    ASSERT_EQ(total(row), QStringLiteral("–"));

    type(QStringLiteral("88.5"));
    press(Qt::Key_Return);
    EXPECT_EQ(cell(row, first.column()), QStringLiteral("88.5"));
    const QString score = total(row);
    EXPECT_NE(score, QStringLiteral("–")) << "the total moves as one types";
    ASSERT_TRUE(application.isSaved());

    // A block from a spreadsheet, and back again.
    const QModelIndex below = grid()->currentIndex();
    ASSERT_EQ(below.row(), row + 1);
    const QString before = cell(below.row(), below.column());
    QGuiApplication::clipboard()->setText(QStringLiteral("71.5\n74.5\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(below.row(), below.column()).trimmed(), QStringLiteral("71.5"));
    EXPECT_EQ(cell(below.row() + 1, below.column()).trimmed(), QStringLiteral("74.5"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(below.row(), below.column()), before);
    ASSERT_TRUE(application.isSaved());

    // What is still missing, one after the other.
    for (int step = 0; step < 40; ++step) {
        press(Qt::Key_F8);
        const QModelIndex missing = grid()->currentIndex();
        if (cell(missing.row(), missing.column()) != QStringLiteral("–"))
            break;
        type(QStringLiteral("90"));
        press(Qt::Key_Return);
    }
    for (int person = 0; person < grid()->model()->rowCount(); ++person)
        EXPECT_NE(total(person), QStringLiteral("–")) << person;
    ASSERT_TRUE(application.isSaved());
    EXPECT_EQ(total(row), score);
    const QString name = cell(row, 1);

    // The report of the same person.
    press(Qt::Key_9, Qt::ControlModifier);
    ASSERT_EQ(application.window().currentPage(), PageId::Reports);
    const QString path = application.path(QStringLiteral("考核表.pdf"));
    application.dialogs().paths = {path};
    press(Qt::Key_F, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(name);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    press(Qt::Key_E, Qt::ControlModifier);
    constexpr int kMilliseconds = 30'000;
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, kMilliseconds));
    const QString text = pdfText(path);
    EXPECT_TRUE(text.contains(name)) << qPrintable(text.left(400));
    EXPECT_TRUE(text.contains(score)) << qPrintable(score) << qPrintable(text.left(400));
}

} // namespace

} // namespace plumbline::testing
