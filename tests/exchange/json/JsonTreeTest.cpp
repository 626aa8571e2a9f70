// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonTree.h"

#include "exchange/json/JsonText.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

TEST(JsonTree, KeepsNumbersAsWritten)
{
    const auto tree = JsonTree::parse("[59.50,1e2,-0,0,-12,123456789012345678901]");
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(jsonText(tree->root()), QStringLiteral("[59.50,1e2,-0,0,-12,123456789012345678901]"));
}

TEST(JsonTree, EscapesPointers)
{
    const auto tree = JsonTree::parse(R"({"a/b":{"~":[0,{"":1}]}})");
    ASSERT_TRUE(tree.has_value());
    const JsonValue list = tree->root().first().first();
    EXPECT_EQ(list.first().next().first().pointer(), QStringLiteral("/a~1b/~0/1/"));
}

TEST(JsonTree, FindsAKeyTwiceAmongMany)
{
    QByteArray text = "{\"k0\":0";
    for (int key = 1; key < 40; ++key)
        text += ",\"k" + QByteArray::number(key) + "\":0";
    const auto tree = JsonTree::parse(text + ",\"k7\":1}");
    ASSERT_FALSE(tree.has_value());
    EXPECT_EQ(tree.error().code, ErrorCode::BadJson);
    EXPECT_EQ(tree.error().at, QStringLiteral("/k7"));
}

TEST(JsonTree, TakesKeysApartByTheirText)
{
    EXPECT_FALSE(JsonTree::parse(R"({"a":1,"\u0061":2})").has_value());
    EXPECT_TRUE(JsonTree::parse(R"({"a":1,"A":2})").has_value());
}

TEST(JsonTree, BoundsDepth)
{
    EXPECT_TRUE(JsonTree::parse(nested(JsonTree::kMaxDepth)).has_value());
    const auto tree = JsonTree::parse(nested(JsonTree::kMaxDepth + 1));
    ASSERT_FALSE(tree.has_value());
    EXPECT_EQ(tree.error().code, ErrorCode::BadJson);
    EXPECT_FALSE(JsonTree::parse(QByteArray(1'000'000, '[')).has_value());
}

TEST(JsonTree, TakesAByteOrderMarkAndWhitespace)
{
    EXPECT_TRUE(JsonTree::parse("\xEF\xBB\xBF {} \r\n\t").has_value());
}

class NoJson : public ::testing::TestWithParam<QByteArray>
{
};

TEST_P(NoJson, IsRefused)
{
    const auto tree = JsonTree::parse(GetParam());
    ASSERT_FALSE(tree.has_value());
    EXPECT_EQ(tree.error().code, ErrorCode::BadJson);
}

INSTANTIATE_TEST_SUITE_P(Texts,
                         NoJson,
                         ::testing::Values(QByteArray(),
                                           QByteArray("{"),
                                           QByteArray("{} {}"),
                                           QByteArray("{}\0x", 4),
                                           QByteArray("{\"a\":\0}", 7),
                                           QByteArray("[01]"),
                                           QByteArray("[.5]"),
                                           QByteArray("[+1]"),
                                           QByteArray("[NaN]"),
                                           QByteArray("[1,]"),
                                           QByteArray("// remark\n{}"),
                                           QByteArray("['a']"),
                                           QByteArray("[\"\t\"]"),
                                           QByteArray(R"(["\x"])"),
                                           QByteArray(R"(["\ud800"])"),
                                           QByteArray(R"(["\udc00\ud800"])"),
                                           QByteArray("[\"\xC0\xAF\"]"),
                                           QByteArray("[\"\xED\xA0\x80\"]"),
                                           QByteArray("[\"\xFF\"]"),
                                           QByteArray("\xFF\xFE[\0]\0", 6)));

} // namespace
} // namespace plumbline
