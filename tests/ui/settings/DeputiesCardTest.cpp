// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/SettingsTest.h"

#include <QtWidgets/QDateEdit>

namespace plumbline::testing::pages {

namespace {

class DeputiesCardTest : public SettingsTest
{
protected:
    void typeIn(const char* box, const QString& text)
    {
        auto* edit = find<QComboBox>(box)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        settle();
    }

    void typeDay(const char* box, const QString& digits)
    {
        auto* edit = find<QDateEdit>(box);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Home);
        edit->setSelectedSection(QDateTimeEdit::YearSection);
        QTest::keyClicks(edit, digits);
        settle();
    }
};

TEST_F(DeputiesCardTest, NamesOneBetweenTwoDaysAndEndsIt)
{
    openAs(QStringLiteral("lin.xiao"));
    EXPECT_TRUE(isShown("noDeputies"));
    EXPECT_FALSE(find<QAbstractButton>("addDeputy")->isEnabled());
    typeIn("ofBox", QStringLiteral("zhou.min"));
    typeIn("deputyBox", QStringLiteral("lin.xiao"));
    find<QDateEdit>("fromEdit")->setDate(QDate(2026, 4, 8));
    find<QDateEdit>("untilEdit")->setDate(QDate(2026, 4, 20));
    press("addDeputy");
    ASSERT_EQ(store.contents.deputies.size(), 1U);
    EXPECT_EQ(row("deputyTable", 0),
              QStringList({QStringLiteral("zhou.min"),
                           QStringLiteral("lin.xiao"),
                           QStringLiteral("2026-04-08"),
                           QStringLiteral("2026-04-20"),
                           QStringLiteral("now")}));
    EXPECT_FALSE(isShown("noDeputies"));
    choose("deputyTable", 0);
    press("removeDeputy");
    EXPECT_TRUE(store.contents.deputies.empty());
    EXPECT_TRUE(isShown("noDeputies"));
}

TEST_F(DeputiesCardTest, TypesTheDaysByKeys)
{
    openAs(QStringLiteral("lin.xiao"));
    typeIn("ofBox", QStringLiteral("zhou.min"));
    typeIn("deputyBox", QStringLiteral("wang.fang"));
    typeDay("untilEdit", QStringLiteral("20260701"));
    typeDay("fromEdit", QStringLiteral("20260601"));
    press("addDeputy");
    ASSERT_EQ(store.contents.deputies.size(), 1U);
    EXPECT_EQ(store.contents.deputies.front().from, QDate(2026, 6, 1));
    EXPECT_EQ(store.contents.deputies.front().until, QDate(2026, 7, 1));
    EXPECT_EQ(row("deputyTable", 0)[4], QStringLiteral("from then on"));
}

TEST_F(DeputiesCardTest, LetsAnEmployeeNameTheirOwnAlone)
{
    openAs(QStringLiteral("wang.fang"));
    EXPECT_EQ(find<QComboBox>("ofBox")->currentText(), QStringLiteral("wang.fang"));
    typeIn("ofBox", QStringLiteral("zhou.min"));
    typeIn("deputyBox", QStringLiteral("lin.xiao"));
    press("addDeputy");
    EXPECT_TRUE(store.contents.deputies.empty());
    EXPECT_FALSE(said("deputiesState").isEmpty()) << "why not";
    typeIn("ofBox", QStringLiteral("wang.fang"));
    press("addDeputy");
    EXPECT_EQ(store.contents.deputies.size(), 1U);
}

TEST_F(DeputiesCardTest, RefusesANameThatNobodyHas)
{
    openAs(QStringLiteral("wang.fang"));
    typeIn("deputyBox", QStringLiteral("nobody"));
    press("addDeputy");
    EXPECT_TRUE(said("deputiesState").contains(QStringLiteral("nobody")));
    EXPECT_TRUE(store.contents.deputies.empty());
}

TEST_F(DeputiesCardTest, ShowsAnEmployeeNobodyElses)
{
    store.contents.deputies = {{1,
                                AccountId(QStringLiteral("zhou.min")),
                                AccountId(QStringLiteral("lin.xiao")),
                                QDate(2026, 4, 1),
                                QDate(2026, 4, 30)}};
    openAs(QStringLiteral("wang.fang"));
    EXPECT_EQ(rows("deputyTable"), 0);
}

} // namespace

} // namespace plumbline::testing::pages
