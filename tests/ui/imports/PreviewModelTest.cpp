// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/PreviewModel.h"

#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

/// Two rows of which the second has a time that can't be read.
ImportPreviewData aPreview()
{
    ImportPreviewData data;
    data.headings = {QStringLiteral("No"), QStringLiteral("Date"), QStringLiteral("Clock")};
    data.fields = {QStringLiteral("id"), QStringLiteral("opened")};
    data.raw = {{QStringLiteral("C1"), QStringLiteral("2026-01-05"), QStringLiteral("9:00")},
                {QStringLiteral("C2"), QStringLiteral("soon"), QStringLiteral("9:05")}};
    data.rows = {{2, {QStringLiteral("C1"), QStringLiteral("2026-01-05 09:00:00")}, {}},
                 {3,
                  {QStringLiteral("C2"), QString()},
                  {{3, QStringLiteral("Date"), {"“%1” is no date", {QStringLiteral("soon")}}}}}};
    return data;
}

ImportMap aMap()
{
    ImportMap map;
    map.kind = QStringLiteral("contact");
    map.fields[QStringLiteral("id")].columns = {QStringLiteral("No")};
    map.fields[QStringLiteral("opened")].columns = {QStringLiteral("Date"),
                                                    QStringLiteral("Clock")};
    return map;
}

} // namespace

TEST(PreviewModel, MarksTheCellThatCantBeRead)
{
    PreviewModel model(PreviewForm::AsRead);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.present(aPreview(), aMap());
    ASSERT_EQ(model.columnCount(), 3);
    const QModelIndex wrong = model.index(1, 2);
    EXPECT_TRUE(wrong.data(PreviewModel::kProblemRole).toBool());
    EXPECT_FALSE(model.index(1, 1).data(PreviewModel::kProblemRole).toBool());
    EXPECT_FALSE(model.index(0, 2).data(PreviewModel::kProblemRole).toBool());
    EXPECT_TRUE(wrong.data(Qt::ToolTipRole).toString().contains(QStringLiteral("soon + 9:05")));
}

TEST(PreviewModel, MarksTheSameCellInTheFile)
{
    PreviewModel model(PreviewForm::AsInFile);
    model.present(aPreview(), aMap());
    ASSERT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.index(1, 2).data().toString(), QStringLiteral("soon"));
    EXPECT_TRUE(model.index(1, 2).data(PreviewModel::kProblemRole).toBool());
    EXPECT_FALSE(model.index(1, 3).data(PreviewModel::kProblemRole).toBool());
}

TEST(PreviewModel, FindsACellByRowAndHeading)
{
    PreviewModel model(PreviewForm::AsRead);
    model.present(aPreview(), aMap());
    EXPECT_EQ(model.find(3, QStringLiteral("clock")), model.index(1, 2));
    EXPECT_EQ(model.find(3, {}), model.index(1, 0));
    EXPECT_FALSE(model.find(99, QStringLiteral("Date")).isValid());
}

} // namespace plumbline::testing
