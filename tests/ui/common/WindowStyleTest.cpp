// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

#include <gtest/gtest.h>

namespace plumbline {

namespace {

constexpr int kWidth = 100;

/// A table of one column with that heading.
struct Headed
{
    explicit Headed(const QString& heading)
    {
        model.setHorizontalHeaderLabels({heading});
        table.setModel(&model);
        table.resize(kWidth * 2, kWidth);
        table.show();
        table.horizontalHeader()->resizeSection(0, kWidth);
    }

    [[nodiscard]] QImage image() { return table.horizontalHeader()->viewport()->grab().toImage(); }

    /// What is told where the mouse rests on the heading.
    [[nodiscard]] QString tip()
    {
        QToolTip::hideText();
        QWidget* viewport = table.horizontalHeader()->viewport();
        const QPoint at(kWidth / 2, viewport->height() / 2);
        QHelpEvent event(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QCoreApplication::sendEvent(viewport, &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }

    QStandardItemModel model;
    QTableView table;
};

} // namespace

TEST(WindowStyle, EndsHeadingsWithoutRoomInAnEllipsis)
{
    const Theme theme;
    theme.apply();
    const QString whole = QStringLiteral("Rules that took effect");
    Headed narrow(whole);
    bool isElided = false;
    for (qsizetype letters = 1; letters < whole.size(); ++letters)
        isElided =
            isElided || narrow.image() == Headed(whole.left(letters) + QChar(0x2026)).image();
    EXPECT_TRUE(isElided);
    EXPECT_EQ(narrow.tip(), whole);
}

TEST(WindowStyle, TellsNothingOfHeadingsThatHaveRoom)
{
    const Theme theme;
    theme.apply();
    EXPECT_EQ(Headed(QStringLiteral("Name")).tip(), QString());
}

} // namespace plumbline
