// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/Schemes.h"

#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

class Schemes : public CompanyTest
{
protected:
    /// The ids and versions listed, the company's marked by `*`.
    [[nodiscard]] QStringList listed()
    {
        QStringList names;
        const auto entries = listSchemes(access);
        for (const SchemeEntry& entry : *entries)
            names.append(entry.scheme.document().id + QLatin1Char('@')
                         + QString::number(entry.scheme.document().version)
                         + (entry.isInCompany ? QStringLiteral("*") : QString()));
        return names;
    }
};

} // namespace

TEST_F(Schemes, ListTheCompanysNewestFirstThenTheLibrarys)
{
    EXPECT_EQ(listed(), QStringList{QStringLiteral("desk-quarterly@1")});
    ASSERT_TRUE(importScheme(access, aSchemeFile("my-own", 1)));
    ASSERT_TRUE(importScheme(access, aSchemeFile("my-own", 4)));
    EXPECT_EQ(listed(),
              (QStringList{QStringLiteral("my-own@4*"),
                           QStringLiteral("my-own@1*"),
                           QStringLiteral("desk-quarterly@1")}));
    ASSERT_TRUE(importScheme(access, aSchemeFile()));
    EXPECT_EQ(listed().count(QStringLiteral("desk-quarterly@1")), 0) << "taken: no longer offered";
}

TEST_F(Schemes, KeepTheExactFileWithItsTrail)
{
    const auto entry = importScheme(access, aSchemeFile("my-own", 2));
    ASSERT_TRUE(entry);
    EXPECT_TRUE(entry->isInCompany);
    const StoredScheme& stored = store.contents.schemes.at(0);
    EXPECT_EQ(stored.version, 2);
    EXPECT_EQ(stored.document, aSchemeFile("my-own", 2));
    EXPECT_EQ(stored.addedBy, QStringLiteral("clerk"));
    EXPECT_EQ(auditActions(), QStringList{QStringLiteral("scheme.added")});
}

TEST_F(Schemes, TakeTheVerySameAgainWithoutChange)
{
    ASSERT_TRUE(importScheme(access, aSchemeFile()));
    ASSERT_TRUE(importScheme(access, aSchemeFile()));
    EXPECT_EQ(store.contents.schemes.size(), 1U);
    EXPECT_EQ(store.contents.audit.size(), 1U);
}

TEST_F(Schemes, RefuseOtherContentUnderAKnownVersion)
{
    ASSERT_TRUE(importScheme(access, aSchemeFile()));
    const auto refused = importScheme(access, aSchemeFile() + "\n");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(refused.error().at, QStringLiteral("/version"));
    EXPECT_EQ(store.contents.schemes.size(), 1U);
}

TEST_F(Schemes, RefuseUnsoundFilesWithTheirPlace)
{
    QByteArray file = aSchemeFile();
    file.replace("\"weight\":\"50\"", "\"weight\":\"40\"");
    const auto refused = importScheme(access, file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WeightsTotal);
    EXPECT_TRUE(store.contents.schemes.empty());
    EXPECT_FALSE(importScheme(access, "not a scheme"));
}

} // namespace plumbline::testing
