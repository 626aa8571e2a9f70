// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/library/ResourceLibrary.h"

#include "exchange/json/JsonSchemeFormat.h"

#include <QtCore/QSet>

#include <gtest/gtest.h>

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

} // namespace
} // namespace plumbline
