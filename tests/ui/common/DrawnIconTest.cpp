// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DrawnIcon.h"

#include <QtGui/QImage>

#include <gtest/gtest.h>

namespace plumbline::testing {

TEST(DrawnIcon, StandsAtTheLeftWhereThereIsMoreRoomAcross)
{
    DrawnIcon icon("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">"
                   "<rect width=\"8\" height=\"8\" fill=\"currentColor\"/></svg>",
                   Qt::red,
                   Qt::gray);
    const QImage wide = icon.pixmap(QSize(20, 16), QIcon::Normal, QIcon::Off).toImage();
    ASSERT_EQ(wide.size(), QSize(20, 16));
    EXPECT_EQ(wide.pixelColor(8, 8), QColor(Qt::red));
    EXPECT_EQ(wide.pixelColor(18, 8).alpha(), 0);
    const QImage tall = icon.pixmap(QSize(16, 20), QIcon::Normal, QIcon::Off).toImage();
    EXPECT_EQ(tall.size(), QSize(16, 16));
}

} // namespace plumbline::testing
