// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/library/ResourceLibrary.h"

#include "exchange/json/JsonSchemeFormat.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace plumbline {
namespace {

TEST(ResourceLibrary, BeginsWithTheTeamScheme)
{
    const auto files = ResourceLibrary().schemes();
    ASSERT_FALSE(files.empty());
    const auto first = JsonSchemeFormat().read(files.front());
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->document().id, QStringLiteral("team-quarterly"));
    EXPECT_EQ(first->childWeightSum(0), Rational(90));
}

TEST(ResourceLibrary, NamesEveryPositionItsSchemesAreFor)
{
    QSet<QString> known;
    for (const auto& [id, name] : ResourceLibrary().positions()) {
        known.insert(id);
        EXPECT_EQ(name.all().size(), 3) << id.toStdString();
    }
    for (const QByteArray& file : ResourceLibrary().schemes()) {
        const auto scheme = JsonSchemeFormat().read(file);
        ASSERT_TRUE(scheme.has_value());
        for (const PositionId& position : scheme->document().positions)
            EXPECT_TRUE(known.contains(position.text())) << position.text().toStdString();
    }
}

class PositionProfiles : public ::testing::Test
{
protected:
    /// Every text of the profile, title first.
    static std::vector<LocalizedText> texts(const PositionProfile& profile)
    {
        std::vector<LocalizedText> texts{profile.title, profile.reportsTo};
        texts.insert(texts.end(), profile.duties.begin(), profile.duties.end());
        texts.insert(texts.end(), profile.requirements.begin(), profile.requirements.end());
        return texts;
    }

    /// Whether one of the profile's duties says so.
    bool hasDuty(const char* id, const QString& language, const QString& words) const
    {
        const auto found =
            std::ranges::find(profiles, ProfileId(QLatin1String(id)), &PositionProfile::id);
        return found != profiles.end()
            && std::ranges::any_of(found->duties, [&](const LocalizedText& duty) {
                   return duty.in(language).contains(words);
               });
    }

    const std::vector<PositionProfile> profiles = ResourceLibrary().profiles();
};

TEST_F(PositionProfiles, AreFifteenInTheirOrder)
{
    QStringList ids;
    for (const PositionProfile& profile : profiles)
        ids.append(profile.id.text());
    const QStringList expected{
        QStringLiteral("department-head"),
        QStringLiteral("service-section-marketing"),
        QStringLiteral("machinery-service-manager"),
        QStringLiteral("back-office-lead"),
        QStringLiteral("mall-service-head"),
        QStringLiteral("auto-aftersales-director"),
        QStringLiteral("service-supervisor"),
        QStringLiteral("equipment-maintenance-lead"),
        QStringLiteral("after-sales-manager"),
        QStringLiteral("product-service-manager"),
        QStringLiteral("after-sales-specialist"),
        QStringLiteral("home-mall-quality-supervisor"),
        QStringLiteral("conference-service-lead"),
        QStringLiteral("ecommerce-service-representative"),
        QStringLiteral("auto-service-manager"),
    };
    EXPECT_EQ(ids, expected);
}

TEST_F(PositionProfiles, SayEverythingInThreeLanguages)
{
    ASSERT_FALSE(profiles.empty());
    const QStringList languages{
        QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
    for (const PositionProfile& profile : profiles) {
        for (const LocalizedText& text : texts(profile)) {
            EXPECT_EQ(text.all().keys(), languages) << profile.id.text().toStdString();
            for (const QString& words : text.all())
                EXPECT_FALSE(words.trimmed().isEmpty()) << profile.id.text().toStdString();
        }
    }
}

TEST_F(PositionProfiles, HaveDutiesAndRequirementsEnough)
{
    ASSERT_FALSE(profiles.empty());
    for (const PositionProfile& profile : profiles) {
        EXPECT_GE(profile.duties.size(), 5U) << profile.id.text().toStdString();
        EXPECT_GE(profile.requirements.size(), 3U) << profile.id.text().toStdString();
        EXPECT_LE(profile.requirements.size(), 5U) << profile.id.text().toStdString();
    }
}

TEST_F(PositionProfiles, DescribeOnlyPositionsOfTheLibrary)
{
    QSet<QString> known;
    for (const auto& [id, name] : ResourceLibrary().positions())
        known.insert(id);
    int described = 0;
    for (const PositionProfile& profile : profiles) {
        if (!profile.position)
            continue;
        ++described;
        EXPECT_TRUE(known.contains(profile.position->text()))
            << profile.position->text().toStdString();
    }
    EXPECT_GT(described, 0);
}

TEST_F(PositionProfiles, NameTheFiguresOfTheEquipmentLead)
{
    const char* const id = "equipment-maintenance-lead";
    EXPECT_TRUE(hasDuty(id, QStringLiteral("en"), QStringLiteral("at least twice a month")));
    EXPECT_TRUE(hasDuty(id,
                        QStringLiteral("en"),
                        QStringLiteral("one every day and two while the equipment is running")));
    EXPECT_TRUE(hasDuty(id, QStringLiteral("zh_CN"), QStringLiteral("每月至少组织两次设备检查")));
    EXPECT_TRUE(
        hasDuty(id, QStringLiteral("zh_CN"), QStringLiteral("每天巡检一次，设备运行期间巡检两次")));
    EXPECT_TRUE(
        hasDuty(id, QStringLiteral("zh_TW"), QStringLiteral("每日巡檢一次，設備運轉期間巡檢兩次")));
}

} // namespace
} // namespace plumbline
