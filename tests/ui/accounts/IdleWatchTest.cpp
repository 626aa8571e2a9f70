// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IdleWatch.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

TEST(IdleWatchTest, CountsInMinutesAndNeverAtNone)
{
    IdleWatch watch;
    watch.setMinutes(10);
    EXPECT_EQ(watch.milliseconds(), 600'000);
    watch.setMinutes(0);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    EXPECT_FALSE(watch.eventFilter(nullptr, &press)) << "the key goes on";
    QTest::qWait(20);
    EXPECT_EQ(idle.count(), 0);
}

} // namespace

} // namespace plumbline::testing
