// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ElidedLabel.h"

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

TEST(ElidedLabel, TakesNoMoreRoomThanThereIs)
{
    ElidedLabel label;
    label.setText(QStringLiteral("/home/lin.xiao/a rather long name of a company's file.plumb"));
    const QLabel whole(label.text());
    EXPECT_EQ(label.sizeHint(), whole.sizeHint());
    EXPECT_LT(label.minimumSizeHint().width(), whole.minimumSizeHint().width() / 4);
}

TEST(ElidedLabel, ShowsAnEllipsisForWhatHasNoRoom)
{
    ElidedLabel label;
    label.setElision(Qt::ElideMiddle);
    label.setText(QStringLiteral("E1016-customer-service-quarterly-2026Q4.pdf"));
    const QFontMetrics metrics(label.font());
    const int narrow = label.sizeHint().width() / 2;
    label.resize(narrow, label.sizeHint().height());
    QLabel expected(metrics.elidedText(label.text(), Qt::ElideMiddle, narrow));
    expected.resize(label.size());
    EXPECT_EQ(label.grab().toImage(), expected.grab().toImage());
}

} // namespace

} // namespace plumbline::testing
