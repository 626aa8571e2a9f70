// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WindowText.h"

#include "ui/common/WindowSize.h"

#include <QtCore/QTimeZone>
#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

TEST(WindowText, SaysAMomentWhereTheCompanyIs)
{
    const QDateTime at(QDate(2026, 11, 22), QTime(23, 50), QTimeZone::utc());
    EXPECT_EQ(momentText(at, QStringLiteral("Asia/Shanghai")), QStringLiteral("2026-11-23 07:50"));
    EXPECT_EQ(momentText(at, QString()),
              at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

TEST(WindowText, BeginsAHeadingWithACapital)
{
    EXPECT_EQ(headingText(QStringLiteral("what happened")), QStringLiteral("What happened"));
    EXPECT_EQ(headingText(QString()), QString());
}

TEST(WindowSize, OpensNoWindowLargerThanItsScreen)
{
    QWidget window;
    openAt(window, QSize(100'000, 300));
    EXPECT_LT(window.width(), window.screen()->availableSize().width());
    EXPECT_EQ(window.height(), 300);
}

} // namespace

} // namespace plumbline::testing
