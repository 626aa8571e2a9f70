// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SegmentsCard.h"

#include "tests/ui/PageTest.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>

namespace plumbline::testing::pages {

namespace {

/// The card over a company in memory.
class SegmentsPage : public SegmentsCard
{
public:
    explicit SegmentsPage(const PageParts& parts) { furnish(parts.desk); }
};

class SegmentsCardTest : public PageTest<SegmentsPage>
{
protected:
    [[nodiscard]] QString setting(const char* name) const
    {
        const auto found = store.contents.settings.find(QLatin1String(name));
        return found == store.contents.settings.end() ? QString() : found->second;
    }
};

TEST_F(SegmentsCardTest, StoresTheWayAndTheFewestDays)
{
    openPage();
    EXPECT_FALSE(find<QAbstractButton>("saveSegments")->isEnabled());
    QTest::keyClick(find<QComboBox>("segmentWay"), Qt::Key_Down);
    auto* days = find<QSpinBox>("fewestDays");
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("30"));
    press("saveSegments");
    EXPECT_EQ(setting("segments.way"), segmentWayName(SegmentWay::Majority));
    EXPECT_EQ(setting("segments.fewest-days"), QStringLiteral("30"));
    EXPECT_EQ(store.contents.audit.size(), 2u);
    EXPECT_FALSE(find<QAbstractButton>("saveSegments")->isEnabled());
}

TEST_F(SegmentsCardTest, ShowsWhatIsStored)
{
    store.contents.settings[QStringLiteral("segments.way")] = segmentWayName(SegmentWay::Majority);
    store.contents.settings[QStringLiteral("segments.fewest-days")] = QStringLiteral("15");
    openPage();
    EXPECT_EQ(find<QComboBox>("segmentWay")->currentIndex(), 1);
    EXPECT_EQ(find<QSpinBox>("fewestDays")->value(), 15);
}

} // namespace

} // namespace plumbline::testing::pages
