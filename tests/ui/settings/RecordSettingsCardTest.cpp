// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecordSettingsCard.h"

#include "tests/ui/PageTest.h"

#include <QtWidgets/QSpinBox>

namespace plumbline::testing::pages {

namespace {

/// The card over a company in memory.
class CardPage : public RecordSettingsCard
{
public:
    explicit CardPage(const PageParts& parts) { furnish(parts.desk); }
};

class RecordSettingsCardTest : public PageTest<CardPage>
{
protected:
    void type(const char* box, const QString& text)
    {
        auto* found = find<QSpinBox>(box);
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
        QTest::keyClick(found, Qt::Key_Tab);
        settle();
    }

    [[nodiscard]] QString setting(const char* name) const
    {
        const auto found = store.contents.settings.find(QLatin1String(name));
        return found == store.contents.settings.end() ? QString() : found->second;
    }
};

TEST_F(RecordSettingsCardTest, ShowsTheUsualWhereNothingIsStored)
{
    openPage();
    EXPECT_EQ(find<QSpinBox>("months")->value(), 8);
    EXPECT_EQ(find<QSpinBox>("fewest")->value(), 5);
    EXPECT_EQ(find<QSpinBox>("hours1")->value(), 0);
    EXPECT_FALSE(find<QAbstractButton>("saveRecordSettings")->isEnabled());
}

TEST_F(RecordSettingsCardTest, StoresEachChangeWithItsEntry)
{
    openPage();
    type("months", QStringLiteral("6"));
    type("hours2", QStringLiteral("48"));
    press("saveRecordSettings");
    EXPECT_EQ(setting("measure.months"), QStringLiteral("6"));
    EXPECT_EQ(setting("complaint.hours.2"), QStringLiteral("48"));
    EXPECT_EQ(setting("measure.fewest"), QString());
    ASSERT_EQ(store.contents.audit.size(), 2u);
    EXPECT_EQ(store.contents.audit[0].action, QStringLiteral("setting.changed"));
    EXPECT_EQ(store.contents.audit[0].object, QStringLiteral("measure.months"));
    EXPECT_EQ(store.contents.audit[0].before, QStringLiteral("8"));
    EXPECT_EQ(store.contents.audit[0].after, QStringLiteral("6"));
    EXPECT_FALSE(find<QAbstractButton>("saveRecordSettings")->isEnabled());
}

TEST_F(RecordSettingsCardTest, TakesALimitOut)
{
    store.contents.settings[QStringLiteral("complaint.hours.1")] = QStringLiteral("24");
    openPage();
    EXPECT_EQ(find<QSpinBox>("hours1")->value(), 24);
    type("hours1", QStringLiteral("0"));
    press("saveRecordSettings");
    EXPECT_EQ(setting("complaint.hours.1"), QString());
}

} // namespace

} // namespace plumbline::testing::pages
