// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ChartColours.h"
#include "tests/drawing/ColourSight.h"

#include <array>

namespace plumbline::testing {

namespace {

constexpr std::array kModes{ThemeMode::Light, ThemeMode::Dark};
constexpr std::array kGrounds{ColorRole::Page, ColorRole::Card, ColorRole::Raised};
constexpr std::array kCategories{ColorRole::Category1,
                                 ColorRole::Category2,
                                 ColorRole::Category3,
                                 ColorRole::Category4,
                                 ColorRole::Category5,
                                 ColorRole::Category6};
constexpr std::array kGrades{
    ColorRole::GradeA, ColorRole::GradeB, ColorRole::GradeC, ColorRole::GradeD};
constexpr std::array kSights{
    Sight::Usual, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia};

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

const char* name(ThemeMode mode)
{
    return mode == ThemeMode::Light ? "light" : "dark";
}

void expectOnGrounds(ColorRole role, double least)
{
    for (const ThemeMode mode : kModes) {
        for (const ColorRole ground : kGrounds)
            EXPECT_GE(contrast(themeColor(role, mode), themeColor(ground, mode)), least)
                << name(mode) << " role " << static_cast<int>(role) << " on "
                << static_cast<int>(ground);
    }
}

} // namespace

TEST(Palette, ContrastIsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), QColor(Qt::white)), 4.48, 0.01);
}

/// The first pairs of the test data of Sharma, Wu and Dalal.
TEST(Palette, DifferenceIsThatOfThePublishedPairs)
{
    EXPECT_NEAR(difference({50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}), 2.0425, 0.0001);
    EXPECT_NEAR(difference({50.0, -1.3802, -84.2814}, {50.0, 0.0, -82.7485}), 1.0, 0.0001);
    EXPECT_NEAR(difference({50.0, 2.5, 0.0}, {73.0, 25.0, -18.0}), 27.1492, 0.0001);
    EXPECT_NEAR(difference({2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}), 0.9082, 0.0001);
}

TEST(Palette, TextIsLegibleOnEveryGround)
{
    for (const ColorRole role : {ColorRole::Text,
                                 ColorRole::SecondaryText,
                                 ColorRole::Primary,
                                 ColorRole::PrimaryHover,
                                 ColorRole::Good,
                                 ColorRole::Warning,
                                 ColorRole::Bad,
                                 ColorRole::Note})
        expectOnGrounds(role, kText);
}

TEST(Palette, TextIsLegibleOnEveryTint)
{
    using Pair = std::pair<ColorRole, ColorRole>;
    for (const ThemeMode mode : kModes) {
        for (const auto& [role, ground] : {Pair{ColorRole::OnPrimary, ColorRole::Primary},
                                           Pair{ColorRole::OnPrimary, ColorRole::PrimaryHover},
                                           Pair{ColorRole::Text, ColorRole::PrimaryTint},
                                           Pair{ColorRole::Text, ColorRole::BadTint},
                                           Pair{ColorRole::Text, ColorRole::WarningTint},
                                           Pair{ColorRole::Text, ColorRole::Selection},
                                           Pair{ColorRole::Text, ColorRole::CurrentLine},
                                           Pair{ColorRole::Primary, ColorRole::PrimaryTint}})
            EXPECT_GE(contrast(themeColor(role, mode), themeColor(ground, mode)), kText)
                << name(mode) << " role " << static_cast<int>(role) << " on "
                << static_cast<int>(ground);
    }
}

TEST(Palette, MarksStandOutOnEveryGround)
{
    for (const ColorRole role : kCategories)
        expectOnGrounds(role, kMark);
    for (const ColorRole role : kGrades)
        expectOnGrounds(role, kMark);
    expectOnGrounds(ColorRole::Primary, kMark);
}

/// Also the line below the mouse is a ground of bars.
TEST(Palette, BarsStandOutBelowTheMouse)
{
    for (const ThemeMode mode : kModes) {
        for (const ColorRole role : kCategories)
            EXPECT_GE(contrast(themeColor(role, mode), themeColor(ColorRole::CurrentLine, mode)),
                      kMark)
                << name(mode) << " role " << static_cast<int>(role);
    }
}

TEST(Palette, FiguresAreLegibleOnEveryStepOfTheHeatMap)
{
    constexpr int kSteps = 20;
    for (const ThemeMode mode : kModes) {
        for (int step = 0; step <= kSteps; ++step) {
            const QColor ground = heatColor(static_cast<double>(step) / kSteps, mode);
            EXPECT_GE(contrast(themeColor(ColorRole::Text, mode), ground), kText)
                << name(mode) << " step " << step;
        }
    }
}

TEST(Palette, TheHeatMapGetsStrongerStepByStepForEverySight)
{
    constexpr double kSeen = 2.0; ///< A tenth of the way is a difference one sees.
    constexpr int kSteps = 5; ///< From half of full marks down it gets no stronger.
    for (const ThemeMode mode : kModes) {
        for (const Sight sight : kSights) {
            for (int step = 0; step < kSteps; ++step) {
                const auto at = [&](int tenth) {
                    return labOf(seen(heatColor(tenth / 10.0, mode), sight));
                };
                EXPECT_GT(difference(at(step), at(step + 1)), kSeen)
                    << name(mode) << " sight " << static_cast<int>(sight) << " step " << step;
            }
        }
    }
}

/// Six hues can't be far apart for everybody: what differs less is told apart by the mark.
TEST(Palette, CategoriesDifferForEverySightOrByTheirMark)
{
    constexpr double kFar = 10.0; ///< CIEDE2000; from here on large marks are told apart.
    for (const ThemeMode mode : kModes) {
        for (const Sight sight : kSights) {
            for (std::size_t a = 0; a < kCategories.size(); ++a) {
                for (std::size_t b = a + 1; b < kCategories.size(); ++b) {
                    const double apart =
                        difference(labOf(seen(themeColor(kCategories[a], mode), sight)),
                                   labOf(seen(themeColor(kCategories[b], mode), sight)));
                    EXPECT_TRUE(apart >= kFar
                                || categoryDash(kCategories[a]) != categoryDash(kCategories[b]))
                        << name(mode) << " sight " << static_cast<int>(sight) << ": " << a + 1
                        << " and " << b + 1 << " are " << apart << " apart";
                }
            }
        }
    }
}

TEST(Palette, GradesDifferForTheUsualSight)
{
    constexpr double kFar = 10.0;
    for (const ThemeMode mode : kModes) {
        for (std::size_t a = 0; a < kGrades.size(); ++a) {
            for (std::size_t b = a + 1; b < kGrades.size(); ++b)
                EXPECT_GE(difference(labOf(themeColor(kGrades[a], mode)),
                                     labOf(themeColor(kGrades[b], mode))),
                          kFar);
        }
    }
}

} // namespace plumbline::testing
