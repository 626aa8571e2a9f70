// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/ExplainCycle.h"
#include "tests/application/QuarterTest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace plumbline::testing {

namespace {

class ScoreCycle : public QuarterTest
{
protected:
    [[nodiscard]] std::vector<ResultRevision>& revisions() { return store.contents.results[desk]; }

    [[nodiscard]] static QJsonObject parsed(const QByteArray& document)
    {
        return QJsonDocument::fromJson(document).object();
    }
};

} // namespace

TEST_F(ScoreCycle, GivesAndKeepsTheResultDocument)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("90"));
    const auto scored = scoreCycle(access, desk);
    ASSERT_TRUE(scored);
    EXPECT_EQ(scored->revision, 1);
    const QJsonObject document = parsed(scored->document);
    EXPECT_EQ(document.value(QStringLiteral("format")).toString(),
              QStringLiteral("plumbline-result/1"));
    EXPECT_EQ(document.value(QStringLiteral("period")).toString(), QStringLiteral("2026Q1"));
    const QJsonArray people = document.value(QStringLiteral("people")).toArray();
    ASSERT_EQ(people.size(), 3);
    EXPECT_EQ(people.at(0).toObject().value(QStringLiteral("score")).toString(),
              QStringLiteral("91.00"));
    EXPECT_EQ(people.at(1).toObject().value(QStringLiteral("status")).toString(),
              QStringLiteral("incomplete"));
    EXPECT_EQ(document.value(QStringLiteral("teams"))
                  .toObject()
                  .value(QStringLiteral("west"))
                  .toObject()
                  .value(QStringLiteral("mean"))
                  .toString(),
              QStringLiteral("91.00"));
}

TEST_F(ScoreCycle, KeepsWhatItTakesToMakeItAgain)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("4500/50"));
    ASSERT_TRUE(scoreCycle(access, desk));
    const StoredResult& stored = revisions().at(0).people.at(0);
    EXPECT_TRUE(stored.isComplete);
    EXPECT_EQ(stored.score, QStringLiteral("91.00"));
    EXPECT_EQ(stored.grade, QStringLiteral("A"));
    EXPECT_EQ(stored.rank, 1);
    EXPECT_EQ(stored.rankOf, 1);
    const Scheme scheme = *schemes.read(aSchemeFile());
    const auto input = results.readInput(scheme, desk.period, stored.input);
    ASSERT_TRUE(input);
    EXPECT_TRUE(scorePerson(scheme, *input).score == Rational(91));
    EXPECT_FALSE(revisions().at(0).people.at(1).isComplete);
}

TEST_F(ScoreCycle, AddsARevisionOnlyWhereSomethingChanged)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("90"));
    ASSERT_TRUE(scoreCycle(access, desk));
    const std::size_t entries = store.contents.audit.size();
    EXPECT_EQ(scoreCycle(access, desk)->revision, 1);
    EXPECT_EQ(store.contents.audit.size(), entries);
    enter(desk, QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("91"));
    EXPECT_EQ(scoreCycle(access, desk)->revision, 2);
    EXPECT_EQ(revisions().size(), 2U) << "the old one stays";
    EXPECT_EQ(store.contents.audit.back().action, QStringLiteral("cycle.scored"));
}

TEST_F(ScoreCycle, AnswersAClosedCycleFromWhatIsStored)
{
    completeAll(desk);
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::OnlyComplete));
    const QByteArray before = scoreCycle(access, desk)->document;
    store.contents.cells[desk].clear();
    const auto again = scoreCycle(access, desk);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->document, before);
    EXPECT_EQ(again->revision, 1);
}

TEST_F(ScoreCycle, ExplainsAClosedCycleFromWhatIsStored)
{
    completeAll(desk);
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::OnlyComplete));
    store.contents.cells[desk].clear();
    const auto explained = explainCycle(access, desk);
    ASSERT_TRUE(explained);
    ASSERT_EQ(explained->people.size(), 3U);
    EXPECT_EQ(explained->result.people.at(0).score.score.toFixed(2),
              revisions().at(0).people.at(0).score);
    ASSERT_TRUE(explained->result.people.at(0).explanation);
    EXPECT_EQ(explained->result.people.at(0).explanation->steps.front().kind, StepKind::Score);
}

TEST_F(ScoreCycle, DoesNotExplainAResultThatItsInputsDoNotComeTo)
{
    completeAll(desk);
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::OnlyComplete));
    QByteArray& kept = revisions().at(0).people.at(0).result;
    ASSERT_TRUE(kept.contains("\"rank\":"));
    kept.replace("\"rankOf\":3", "\"rankOf\":4");
    const auto refused = explainCycle(access, desk);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DamagedFile);
    EXPECT_TRUE(refused.error().message.arguments.contains(QStringLiteral("E1")));
}

TEST_F(ScoreCycle, RefusesUnknownCycles)
{
    const auto refused = scoreCycle(access, next);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotFound);
}

TEST_F(ScoreCycle, ClosesOnlyWhatIsCompleteUnlessAccepted)
{
    complete(desk, QStringLiteral("E1"), QStringLiteral("90"));
    const std::size_t entries = store.contents.audit.size();
    const auto refused = closeCycle(access, desk, CloseMode::OnlyComplete);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Incomplete);
    EXPECT_TRUE(refused.error().message.arguments.contains(QStringLiteral("2")));
    EXPECT_FALSE(store.contents.cycles.at(0).isClosed());
    EXPECT_EQ(store.contents.audit.size(), entries);
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::EvenIncomplete));
    EXPECT_TRUE(store.contents.cycles.at(0).isClosed());
    EXPECT_EQ(store.contents.cycles.at(0).closedAt, clock.now());
    EXPECT_EQ(store.contents.audit.back().action, QStringLiteral("cycle.closed"));
    EXPECT_EQ(revisions().size(), 1U);
}

TEST_F(ScoreCycle, ClosesOnce)
{
    completeAll(desk);
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::OnlyComplete));
    const auto again = closeCycle(access, desk, CloseMode::OnlyComplete);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::CycleClosed);
    EXPECT_EQ(closeCycle(access, next, CloseMode::OnlyComplete).error().code, ErrorCode::NotFound);
}

} // namespace plumbline::testing
