// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/VersionSpan.h"

#include "application/schemes/ListEditions.h"
#include "application/schemes/RetireScheme.h"
#include "application/schemes/VersionInForce.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

SchemeVersion aVersion(int number, const char* from)
{
    SchemeVersion version;
    version.version = number;
    if (from) {
        SchemeStep step;
        step.version = number;
        step.from = aQuarter(QLatin1String(from));
        version.activations = {step};
    }
    return version;
}

std::vector<VersionSpan> spans(std::vector<SchemeVersion> versions)
{
    return versionSpans({SchemeId(QStringLiteral("s")), std::move(versions), std::nullopt});
}

TEST(VersionSpan, EndsWhereTheNextBegins)
{
    const auto found = spans({aVersion(3, "2026Q4"), aVersion(2, "2026Q2"), aVersion(1, nullptr)});
    EXPECT_EQ(found[0].next, 0);
    EXPECT_EQ(found[0].from, aQuarter(QStringLiteral("2026Q4")));
    EXPECT_EQ(found[1].next, 3);
    EXPECT_EQ(found[1].until, aQuarter(QStringLiteral("2026Q4")));
    EXPECT_EQ(found[2].from, std::nullopt);
    EXPECT_EQ(found[2].next, 2);
}

TEST(VersionSpan, IsNeverWhereANewerOneBeginsAsEarly)
{
    const auto same = spans({aVersion(2, "2026Q2"), aVersion(1, "2026Q2")});
    EXPECT_TRUE(same[1].isNever());
    EXPECT_FALSE(same[0].isNever());
    const auto earlier =
        spans({aVersion(3, "2026Q1"), aVersion(2, "2026Q3"), aVersion(1, nullptr)});
    EXPECT_TRUE(earlier[1].isNever());
    EXPECT_EQ(earlier[2].next, 3);
    EXPECT_FALSE(earlier[2].isNever());
    EXPECT_TRUE(spans({aVersion(2, nullptr), aVersion(1, nullptr)})[1].isNever());
}

class VersionsInForce : public CompanyTest
{
protected:
    void keep(int version, const char* from)
    {
        store.contents.schemes.push_back({desk.scheme,
                                          version,
                                          aSchemeFile("desk-quarterly", version),
                                          clock.now(),
                                          QStringLiteral("hr")});
        if (from)
            store.contents.steps.push_back({SchemeStepKind::Activated,
                                            desk.scheme,
                                            version,
                                            aQuarter(QLatin1String(from)),
                                            clock.now(),
                                            QStringLiteral("hr"),
                                            QStringLiteral("why")});
    }
};

TEST_F(VersionsInForce, AreNamedForThePeriod)
{
    keep(1, nullptr);
    keep(2, "2026Q2");
    const auto before = versionInForce(access, desk.scheme, aQuarter(QStringLiteral("2026Q1")));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->version, 1);
    EXPECT_EQ(before->from, std::nullopt);
    EXPECT_EQ(before->newest, 2);
    EXPECT_EQ(before->newestFrom, aQuarter(QStringLiteral("2026Q2")));
    const auto after = versionInForce(access, desk.scheme, aQuarter(QStringLiteral("2026Q3")));
    EXPECT_EQ(after->version, 2);
    EXPECT_EQ(after->from, aQuarter(QStringLiteral("2026Q2")));
}

TEST_F(VersionsInForce, ComeFromTheLibraryWhereTheCompanyHasNone)
{
    const auto found = versionInForce(access, desk.scheme, desk.period);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isFromLibrary);
    EXPECT_EQ(versionInForce(access, SchemeId(QStringLiteral("none")), desk.period).error().code,
              ErrorCode::NotFound);
}

TEST_F(VersionsInForce, AreNoneOfARetiredScheme)
{
    keep(1, nullptr);
    ASSERT_TRUE(retireScheme(access, desk.scheme, QStringLiteral("merged")));
    EXPECT_EQ(versionInForce(access, desk.scheme, desk.period).error().code,
              ErrorCode::NotPermitted);
}

TEST_F(VersionsInForce, StandAmongTheEditionsBeforeTheWholeLibrary)
{
    keep(1, nullptr);
    keep(2, "2026Q2");
    store.contents.drafts[desk.scheme] = {
        desk.scheme, 2, aSchemeFile("desk-quarterly", 3), clock.now(), QStringLiteral("hr")};
    const auto editions = listEditions(access);
    ASSERT_TRUE(editions);
    ASSERT_EQ(editions->size(), 4U);
    using Kind = EditionKey::Kind;
    EXPECT_EQ((*editions)[0].key, (EditionKey{Kind::Draft, desk.scheme, 2}));
    EXPECT_EQ((*editions)[1].key, (EditionKey{Kind::Version, desk.scheme, 2}));
    EXPECT_EQ((*editions)[2].key, (EditionKey{Kind::Version, desk.scheme, 1}));
    EXPECT_EQ((*editions)[3].key, (EditionKey{Kind::Library, desk.scheme, 1}));
    EXPECT_EQ((*editions)[3].file, aSchemeFile());
}

} // namespace

} // namespace plumbline::testing
