// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/way/Route.h"

#include <gtest/gtest.h>

namespace plumbline {

namespace {

Team team(const char* id, const char* leader, const char* parent = "")
{
    Team made{TeamId(QString::fromLatin1(id)), QString::fromLatin1(id), {}, {}};
    if (*leader)
        made.leader = EmployeeId(QString::fromLatin1(leader));
    if (*parent)
        made.parent = TeamId(QString::fromLatin1(parent));
    return made;
}

const std::vector<Team>& teams()
{
    static const std::vector<Team> kTeams{
        team("all", "boss"), team("west", "lead", "all"), team("desk", "lead", "west")};
    return kTeams;
}

EmployeeId person(const char* id)
{
    return EmployeeId(QString::fromLatin1(id));
}

std::string pinned(const char* id, const char* teamId)
{
    QStringList texts;
    const auto route = pinRoute({},
                                teams(),
                                person(id),
                                PositionId(QStringLiteral("agent")),
                                TeamId(QString::fromLatin1(teamId)));
    for (const PinnedRouteStep& step : route.steps)
        texts.append(step.holder.person ? step.holder.person->text()
                                        : holderText(step.holder.holder));
    return texts.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(Holder, ReadsBackWhatItWrites)
{
    for (const char* text : {"self", "leader", "upper-leader", "account:wang", "role:hr"}) {
        const auto holder = parseHolder(QString::fromLatin1(text));
        ASSERT_TRUE(holder) << text;
        EXPECT_EQ(holderText(*holder).toStdString(), text);
    }
    for (const char* text : {"", "boss", "account:", "role:king"})
        EXPECT_FALSE(parseHolder(QString::fromLatin1(text))) << text;
}

TEST(Holder, AskedForAPlannerMeansThoseOfTheScheme)
{
    const SchemeId scheme(QStringLiteral("desk-quarterly"));
    const PinnedHolder planners{{HolderKind::Role, QStringLiteral("planner")}, {}};
    Account account{AccountId(QStringLiteral("li")), {}, {Role::Planner}, {scheme}};
    EXPECT_TRUE(isHolder(planners, account, scheme));
    EXPECT_FALSE(isHolder(planners, account, SchemeId(QStringLiteral("other"))));
    account.roles = {Role::Hr};
    EXPECT_FALSE(isHolder(planners, account, scheme));
}

TEST(Route, GoesToTheLeaderThenPlanningReviewerAndHr)
{
    EXPECT_EQ(pinned("E1", "desk"), "lead role:planner role:reviewer role:hr");
}

TEST(Route, OfALeaderBeginsWithTheNextAbove)
{
    EXPECT_EQ(pinned("lead", "desk"), "boss role:planner role:reviewer role:hr");
}

TEST(Route, OfTheTopGoesToTheReviewersAndHr)
{
    EXPECT_EQ(pinned("boss", "all"), "role:reviewer role:hr");
}

TEST(Route, OfAPositionComesFirst)
{
    const RoutePreset preset{
        {RouteKey::Kind::Position, PositionId(QStringLiteral("agent"))},
        {{RouteStepKind::Score, {HolderKind::UpperLeader}},
         {RouteStepKind::Review, {HolderKind::Account, QStringLiteral("wu")}}}};
    const auto route = pinRoute({preset},
                                teams(),
                                person("E1"),
                                PositionId(QStringLiteral("agent")),
                                TeamId(QStringLiteral("desk")));
    ASSERT_EQ(route.steps.size(), 2U);
    EXPECT_EQ(route.steps[0].holder.person, person("boss"));
    EXPECT_EQ(route.steps[1].holder.holder.name, QStringLiteral("wu"));
}

TEST(Route, NeedsScoringFirstAndSomebodyElseAfter)
{
    const Holder hr{HolderKind::Role, QStringLiteral("hr")};
    EXPECT_FALSE(checkRoute({}));
    EXPECT_FALSE(checkRoute({{RouteStepKind::Score, hr}}));
    EXPECT_FALSE(checkRoute({{RouteStepKind::Review, hr}, {RouteStepKind::Score, hr}}));
    EXPECT_FALSE(checkRoute({{RouteStepKind::Score, hr}, {RouteStepKind::Score, hr}}));
    EXPECT_FALSE(
        checkRoute({{RouteStepKind::Score, {HolderKind::Self}}, {RouteStepKind::Review, hr}}));
    EXPECT_TRUE(checkRoute(usualRoute(RouteKey::Kind::Usual)));
    EXPECT_TRUE(checkRoute(usualRoute(RouteKey::Kind::Top)));
}

TEST(Leaders, AreFoundThroughTeamsThatGoInACircle)
{
    const std::vector<Team> circle{team("a", "x", "b"), team("b", "y", "a")};
    EXPECT_EQ(leadersAbove(circle, person("E1"), TeamId(QStringLiteral("a"))),
              (std::vector{person("x"), person("y")}));
}

} // namespace plumbline
