// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MapModel.h"

#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

ImportMap aMap()
{
    ImportMap map;
    map.kind = QStringLiteral("contact");
    map.fields[QStringLiteral("id")].columns = {QStringLiteral("Call Id")};
    map.fields[QStringLiteral("opened")].columns = {QStringLiteral("Date"), QStringLiteral("Time")};
    map.fields[QStringLiteral("answered")].columns = {QStringLiteral("Answered")};
    return map;
}

const QStringList kHeadings{QStringLiteral("Call Id"),
                            QStringLiteral("Date"),
                            QStringLiteral("Time"),
                            QStringLiteral("Answered")};

QModelIndex at(const MapModel& model, const QString& field, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.fieldAt(row) == field)
            return model.index(row, column);
    }
    return {};
}

} // namespace

TEST(MapModel, KeepsTheRulesOfModels)
{
    MapModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.present(aMap(), kHeadings);
    EXPECT_TRUE(model.setData(at(model, QStringLiteral("topic"), MapModel::ValueColumn),
                              QStringLiteral("x"),
                              Qt::EditRole));
    model.clear();
}

TEST(MapModel, MarksNeededFieldsWithoutAColumn)
{
    MapModel model;
    model.present(aMap(), kHeadings);
    const QModelIndex employee = at(model, QStringLiteral("employee"), MapModel::SourceColumn);
    EXPECT_TRUE(employee.data(MapModel::kLackingRole).toBool());
    ASSERT_TRUE(model.setData(employee, QStringLiteral("Answered"), Qt::EditRole));
    EXPECT_FALSE(employee.data(MapModel::kLackingRole).toBool());
}

TEST(MapModel, MarksColumnsThatTheFileHasNot)
{
    MapModel model;
    ImportMap map = aMap();
    map.fields[QStringLiteral("topic")].columns = {QStringLiteral("Subject")};
    model.present(map, kHeadings);
    const QModelIndex topic = at(model, QStringLiteral("topic"), MapModel::SourceColumn);
    EXPECT_TRUE(topic.data(MapModel::kLackingRole).toBool());
    EXPECT_TRUE(model.help(topic).contains(QStringLiteral("Subject")));
}

TEST(MapModel, TakesAColumnOrWhatStandsForEveryRow)
{
    MapModel model;
    model.present(aMap(), kHeadings);
    const QModelIndex value = at(model, QStringLiteral("answered"), MapModel::ValueColumn);
    ASSERT_TRUE(model.setData(value, QStringLiteral("Y"), Qt::EditRole));
    EXPECT_TRUE(model.sources()[QStringLiteral("answered")].columns.isEmpty());
    const QModelIndex column = value.siblingAtColumn(MapModel::SourceColumn);
    ASSERT_TRUE(model.setData(column, QStringLiteral("Answered"), Qt::EditRole));
    EXPECT_FALSE(model.sources()[QStringLiteral("answered")].value.has_value());
}

TEST(MapModel, LeavesAFieldOutWhoseColumnIsTakenAway)
{
    MapModel model;
    model.present(aMap(), kHeadings);
    const QModelIndex opened = at(model, QStringLiteral("opened"), MapModel::SourceColumn);
    EXPECT_EQ(opened.siblingAtColumn(MapModel::TimeOfDayColumn).data().toString(),
              QStringLiteral("Time"));
    ASSERT_TRUE(model.setData(opened, QString(), Qt::EditRole));
    EXPECT_FALSE(model.sources().contains(QStringLiteral("opened")));
}

TEST(MapModel, ReadsWordsForYesAndNo)
{
    MapModel model;
    model.present(aMap(), kHeadings);
    const QModelIndex answered = at(model, QStringLiteral("answered"), MapModel::ReadingColumn);
    ASSERT_TRUE(model.setData(answered, QStringLiteral("Y；Yes ／ N"), Qt::EditRole));
    const MapSource source = model.sources()[QStringLiteral("answered")];
    EXPECT_EQ(source.yes, (QStringList{QStringLiteral("Y"), QStringLiteral("Yes")}));
    EXPECT_EQ(source.no, QStringList{QStringLiteral("N")});
    EXPECT_EQ(answered.data().toString(), QStringLiteral("Y; Yes / N"));
}

TEST(MapModel, OffersUnitsOnlyForLengthsOfTime)
{
    MapModel model;
    ImportMap map = aMap();
    map.fields[QStringLiteral("waited")].columns = {QStringLiteral("Time")};
    model.present(map, kHeadings);
    const QModelIndex waited = at(model, QStringLiteral("waited"), MapModel::ReadingColumn);
    EXPECT_EQ(waited.data(MapModel::kChoicesRole).toStringList().size(), 6);
    ASSERT_TRUE(model.setData(waited, QStringLiteral("minutes"), Qt::EditRole));
    EXPECT_EQ(model.sources()[QStringLiteral("waited")].unit, DurationUnit::Minutes);
    EXPECT_FALSE(at(model, QStringLiteral("id"), MapModel::ReadingColumn).flags()
                 & Qt::ItemIsEditable);
}

} // namespace plumbline::testing
