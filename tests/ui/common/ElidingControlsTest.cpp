// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ElidingControls.h"

#include <QtGui/QImage>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

QImage picture(QWidget& widget)
{
    return widget.grab().toImage();
}

} // namespace

TEST(ElidingControls, TellThatABoxShowsNotAll)
{
    ElidingBox box;
    box.resize(120, 32);
    const QString text = QStringLiteral("2026Q4 Customer service, quarterly");
    box.addItem(text);
    const QImage shown = picture(box);
    box.setItemText(0, text + QStringLiteral(", and more of it"));
    EXPECT_EQ(picture(box), shown) << "what is not seen does not matter";
    QComboBox plain;
    plain.resize(120, 32);
    plain.addItem(text);
    EXPECT_NE(picture(plain), shown);
    box.setItemText(0, QStringLiteral("2026Q4"));
    plain.setItemText(0, QStringLiteral("2026Q4"));
    EXPECT_EQ(picture(plain), picture(box));
}

TEST(ElidingControls, KeepBothEndsOfAButton)
{
    ElidingButton button;
    button.resize(160, 32);
    button.setText(QStringLiteral("After-sales team, quarterly · Version 1"));
    const QImage first = picture(button);
    button.setText(QStringLiteral("After-sales team, one quarterly · Version 1"));
    EXPECT_EQ(picture(button), first);
    button.setText(QStringLiteral("After-sales team, quarterly · Version 2"));
    EXPECT_NE(picture(button), first);
}

} // namespace plumbline::testing
