// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Builders.h"
#include "ui/people/EmployeeFilter.h"
#include "ui/people/EmployeeTableModel.h"

#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

const QDate kToday(2026, 4, 8);

Employee someoneWhoLeft()
{
    Employee person = aPerson(QStringLiteral("E3"), QStringLiteral("李四"));
    person.left = kToday.addDays(-1);
    return person;
}

class EmployeeTable : public ::testing::Test
{
protected:
    EmployeeTable()
    {
        People people;
        people.teams = {aTeam(QStringLiteral("east")), aTeam(QStringLiteral("west"))};
        people.employees = {
            inTeam(aPerson(QStringLiteral("E1"), QStringLiteral("周玉兰")), QStringLiteral("east")),
            aPerson(QStringLiteral("E2"), QStringLiteral("陈安")),
            someoneWhoLeft()};
        model.show(people, kToday, QStringLiteral("zh_CN"));
        filter.setSourceModel(&model);
        filter.sort(EmployeeTableModel::Name);
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << filter.index(row, EmployeeTableModel::Name).data().toString();
        return names;
    }

    EmployeeTableModel model;
    EmployeeFilter filter;
    QAbstractItemModelTester modelTester{&model,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(EmployeeTable, SortsByPinyinAndHidesThoseWhoLeft)
{
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("陈安"), QStringLiteral("周玉兰")}));
}

TEST_F(EmployeeTable, FindsByInitialsPinyinAndNumber)
{
    for (const char* typed : {"zyl", "zhou", "E1", "玉兰"}) {
        filter.setTyped(QString::fromUtf8(typed));
        EXPECT_EQ(shown(), QStringList{QStringLiteral("周玉兰")}) << typed;
    }
}

TEST_F(EmployeeTable, ShowsThoseWhoLeftOnRequest)
{
    filter.setState(EmploymentState::HasLeft);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("李四")});
    filter.setState(EmploymentState::Everybody);
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(EmployeeTable, ShowsATeamOrThoseWithout)
{
    filter.setTeams({TeamChoice::Kind::Teams, {TeamId(QStringLiteral("east"))}});
    EXPECT_EQ(shown(), QStringList{QStringLiteral("周玉兰")});
    filter.setTeams({TeamChoice::Kind::Without, {}});
    EXPECT_EQ(shown(), QStringList{QStringLiteral("陈安")});
}

} // namespace

} // namespace plumbline::testing
