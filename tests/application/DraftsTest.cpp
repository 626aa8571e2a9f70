// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/cycles/OpenCycle.h"
#include "application/schemes/ActivateDraft.h"
#include "application/schemes/DiscardDraft.h"
#include "application/schemes/ListDrafts.h"
#include "application/schemes/ListVersions.h"
#include "application/schemes/RetireScheme.h"
#include "application/schemes/SaveDraft.h"
#include "application/schemes/Schemes.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

namespace {

class Drafts : public CompanyTest
{
protected:
    Drafts()
    {
        EXPECT_TRUE(importScheme(access, aSchemeFile()));
        store.contents.audit.clear();
    }

    /// The first version with another weight: unsound where it is not 50.
    [[nodiscard]] SchemeDocument changed(int csat, int reports) const
    {
        SchemeDocument document = *schemes.readDocument(aSchemeFile());
        document.root.children[0].weight = Decimal(csat);
        document.root.children[1].weight = Decimal(reports);
        return document;
    }

    void save(const SchemeDocument& document, int basedOn = 1)
    {
        const Result<> saved = saveDraft(access, {desk.scheme, basedOn, document});
        ASSERT_TRUE(saved) << qPrintable(saved.error().at);
    }

    [[nodiscard]] Result<StoredScheme>
    activate(const QString& from, const QString& reason = QStringLiteral("更看重客户"))
    {
        return activateDraft(access, desk.scheme, {aQuarter(from), reason});
    }

    [[nodiscard]] QString refused(const QString& from = QStringLiteral("2026Q2"))
    {
        const auto result = activate(from);
        EXPECT_EQ(store.contents.schemes.size(), 1U);
        EXPECT_EQ(store.contents.drafts.size(), 1U) << "the draft stays";
        return result ? QStringLiteral("activated")
                      : codeName(result.error().code) + QLatin1Char(' ') + result.error().at;
    }

    [[nodiscard]] int openedWith(const QString& quarter)
    {
        const auto cycle = openCycle(access, desk.scheme, aQuarter(quarter));
        return cycle ? cycle->schemeVersion : 0;
    }
};

} // namespace

TEST_F(Drafts, AreKeptUnsoundAndInPlace)
{
    save(changed(10, 10));
    save(changed(60, 10));
    const auto drafts = listDrafts(access);
    ASSERT_EQ(drafts->size(), 1U);
    EXPECT_EQ(drafts->front().document, changed(60, 10));
    EXPECT_EQ(drafts->front().basedOn, 1);
    EXPECT_EQ(drafts->front().savedBy, QStringLiteral("clerk"));
    EXPECT_TRUE(auditActions().empty()) << "no line a keystroke";
}

TEST_F(Drafts, WhatCouldNotBeReadBackIsRefused)
{
    SchemeDocument broken = changed(50, 30);
    broken.root.children[0].indicator->measure = QStringLiteral("{ no JSON");
    EXPECT_FALSE(saveDraft(access, {desk.scheme, 1, broken}));
    EXPECT_TRUE(store.contents.drafts.empty());
}

TEST_F(Drafts, BecomeTheNextVersionWithTheirTrail)
{
    save(changed(60, 20));
    const auto version = activate(QStringLiteral("2026Q2"));
    ASSERT_TRUE(version);
    EXPECT_EQ(version->version, 2);
    EXPECT_EQ(schemes.read(version->document)->document().version, 2);
    EXPECT_TRUE(store.contents.drafts.empty());
    EXPECT_EQ(auditActions(),
              (QStringList{QStringLiteral("scheme.added"), QStringLiteral("scheme.activated")}));
    EXPECT_EQ(store.contents.audit.back().reason, QStringLiteral("更看重客户"));
    EXPECT_EQ(store.contents.audit.back().object, QStringLiteral("desk-quarterly@2"));
}

TEST_F(Drafts, UnsoundOnesAreRefusedWithTheirPlace)
{
    save(changed(60, 30));
    EXPECT_EQ(refused(), QStringLiteral("weights-total /root"));
}

TEST_F(Drafts, NeedAReasonAPeriodOfTheirLengthAndADifference)
{
    save(changed(60, 20));
    EXPECT_EQ(activate(QStringLiteral("2026Q2"), QStringLiteral("  ")).error().code,
              ErrorCode::MissingField);
    EXPECT_EQ(refused(QStringLiteral("2026-04")), QStringLiteral("bad-value 2026-04"));
    save(changed(50, 30));
    EXPECT_EQ(refused(), QStringLiteral("already-exists desk-quarterly"));
}

TEST_F(Drafts, ContinueTheNewestVersionUnderItsOwnId)
{
    save(changed(60, 20), 0);
    EXPECT_EQ(refused(), QStringLiteral("already-exists /id"));
    SchemeDocument other = changed(60, 20);
    other.id = QStringLiteral("other");
    save(other);
    EXPECT_EQ(refused(), QStringLiteral("bad-value /id"));
    save(other, 0);
    EXPECT_EQ(activate(QStringLiteral("2026Q2"))->version, 1) << "a new scheme";
    save(changed(60, 20));
    ASSERT_TRUE(activate(QStringLiteral("2026Q2")));
    save(changed(70, 10));
    EXPECT_EQ(activate(QStringLiteral("2026Q2")).error().code, ErrorCode::Conflict);
}

TEST_F(Drafts, CountFromTheirPeriodOn)
{
    employ({aPerson(QStringLiteral("E1"))});
    save(changed(60, 20));
    ASSERT_TRUE(activate(QStringLiteral("2026Q2")));
    EXPECT_EQ(openedWith(QStringLiteral("2026Q1")), 1);
    EXPECT_EQ(openedWith(QStringLiteral("2026Q2")), 2);
    EXPECT_EQ(openedWith(QStringLiteral("2026Q3")), 2);
    const auto history = versionHistory(access, desk.scheme);
    ASSERT_EQ(history->versions.size(), 2U);
    EXPECT_EQ(history->versions[0].cycles.size(), 2U);
    EXPECT_EQ(history->versions[0].activations.front().by, QStringLiteral("clerk"));
    EXPECT_EQ(history->versions[1].cycles, std::vector{desk});
    EXPECT_TRUE(history->versions[1].activations.empty());
}

TEST_F(Drafts, RetiredSchemesOpenNoCycleUntilOneBringsThemBack)
{
    employ({aPerson(QStringLiteral("E1"))});
    EXPECT_EQ(retireScheme(access, desk.scheme, QString()).error().code, ErrorCode::MissingField);
    ASSERT_TRUE(retireScheme(access, desk.scheme, QStringLiteral("并入新方案")));
    EXPECT_EQ(retireScheme(access, desk.scheme, QStringLiteral("再次")).error().code,
              ErrorCode::AlreadyExists);
    EXPECT_EQ(openCycle(access, desk.scheme, desk.period).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(versionHistory(access, desk.scheme)->retired);
    EXPECT_TRUE(listSchemes(access)->front().isRetired);
    save(changed(50, 30));
    ASSERT_TRUE(activate(QStringLiteral("2026Q1"))) << "as it was, but back";
    EXPECT_EQ(openedWith(QStringLiteral("2026Q1")), 2);
}

TEST_F(Drafts, DiscardingIsToldInTheTrail)
{
    EXPECT_EQ(discardDraft(access, desk.scheme).error().code, ErrorCode::NotFound);
    save(changed(1, 1));
    ASSERT_TRUE(discardDraft(access, desk.scheme));
    EXPECT_FALSE(findDraft(access, desk.scheme)->has_value());
    EXPECT_EQ(auditActions(), QStringList{QStringLiteral("scheme.draft-discarded")});
}

} // namespace plumbline::testing
