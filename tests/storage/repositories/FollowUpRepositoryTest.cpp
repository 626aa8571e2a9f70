// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/FollowUpRepository.h"

#include "application/ports/LedgerRepository.h"
#include "application/ports/PackageRepository.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

/// A company with the sample's cycle and people.
class FollowUpRepositoryTest : public CompanyTest
{
protected:
    FollowUpRepositoryTest() { createSample(); }

    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    LedgerEntry entry(int turn, int amount, int reverses, int run)
    {
        LedgerEntry entry;
        entry.source = {sampleCycle(), person, QStringLiteral("part:merit")};
        entry.turn = turn;
        entry.amount = Rational(amount);
        entry.reverses = reverses;
        entry.run = run;
        entry.by = QStringLiteral("财务");
        entry.at = now();
        entry.reason = run == 0 ? QStringLiteral("错了") : QString();
        return entry;
    }

    /// Whether the file takes the entry.
    bool takes(const LedgerEntry& entry)
    {
        auto unit = m_store->begin();
        const bool isTaken = (*unit)->repositories().ledger().add(entry).has_value();
        return isTaken && (*unit)->commit().has_value();
    }

    EmployeeId person{QStringLiteral("E1001")};
    EmployeeId other{QStringLiteral("E1002")};
};

} // namespace

TEST_F(FollowUpRepositoryTest, ReadsInterviewsAndPlansBack)
{
    const InterviewFacts facts{QDate(2024, 4, 2),
                               QStringLiteral("王"),
                               HeldHow::OnPaper,
                               QStringLiteral("好"),
                               QStringLiteral("晚"),
                               QStringLiteral("模板")};
    change([&](Repositories& all) -> Result<> {
        const auto number = all.followUps().addInterview(
            {0, sampleCycle(), person, 0, facts, {}, QStringLiteral("hr"), now()});
        const auto corrected = all.followUps().addInterview(
            {0, sampleCycle(), person, *number, facts, QStringLiteral("漏"), {}, now()});
        const auto action =
            all.followUps().addAction({0,
                                       sampleCycle(),
                                       person,
                                       {QStringLiteral("练"), other, QDate(2024, 5, 1), *number},
                                       QStringLiteral("hr"),
                                       now()});
        EXPECT_EQ(*corrected, *number + 1);
        return all.followUps().addReport(
            {*action, {ActionState::Done, QStringLiteral("完"), {}, QStringLiteral("hr"), now()}});
    });
    reopen();
    const auto interviews = stored().followUps().interviews({sampleCycle(), person});
    ASSERT_EQ(interviews->size(), 2U);
    EXPECT_EQ(interviews->at(0).facts, facts);
    EXPECT_EQ(interviews->at(1).corrects, interviews->at(0).number);
    EXPECT_EQ(interviews->at(1).at, now());
    const auto actions = stored().followUps().actions({{}, person});
    ASSERT_EQ(actions->size(), 1U);
    EXPECT_EQ(actions->front().facts.owner, other);
    EXPECT_EQ(actions->front().facts.interview, 1);
    EXPECT_EQ(stored().followUps().reports({})->front().report.state, ActionState::Done);
    EXPECT_TRUE(stored().followUps().interviews({{}, other})->empty());
}

TEST_F(FollowUpRepositoryTest, KeepsFilesWithTheirDigest)
{
    const QByteArray bytes("\0scan\xff", 6);
    StoredAttachment attachment;
    attachment.cycle = sampleCycle();
    attachment.employee = person;
    attachment.to = AttachedTo::Paper;
    attachment.toNumber = 1;
    attachment.name = QStringLiteral("扫描.png");
    attachment.at = now();
    change([&](Repositories& all) {
        return all.followUps().addAttachment(attachment, bytes).map([](int) { });
    });
    EXPECT_EQ(*stored().followUps().attachedBytes(1), bytes);
    EXPECT_EQ(stored().followUps().attachments({})->front().size, 6);
    ASSERT_TRUE(database().execute(QStringLiteral("DROP TRIGGER attachment_stays")));
    ASSERT_TRUE(database().execute(QStringLiteral("UPDATE attachment SET bytes = x'00'")));
    EXPECT_EQ(stored().followUps().attachedBytes(1).error().code, ErrorCode::DamagedFile);
}

TEST_F(FollowUpRepositoryTest, ReadsPapersLooksAndOpinionsBack)
{
    const PaperFacts paper{PaperKind::Appeal, QDate(2024, 4, 3), QStringLiteral("手写")};
    change([&](Repositories& all) -> Result<> {
        if (auto added = all.followUps().addPaper({0, sampleCycle(), person, paper, {}, now()});
            !added)
            return failure(added.error());
        if (auto added = all.followUps().addLook({sampleCycle(),
                                                  QStringLiteral("csat"),
                                                  IndicatorVerdict::Drop,
                                                  QStringLiteral("没用"),
                                                  {},
                                                  now()});
            !added)
            return added;
        return all.followUps().addOpinion({sampleCycle(),
                                           QStringLiteral("csat"),
                                           OpinionOf::Customer,
                                           QStringLiteral("李"),
                                           QStringLiteral("太多"),
                                           {},
                                           now()});
    });
    EXPECT_EQ(stored().followUps().papers({sampleCycle(), {}})->front().facts, paper);
    EXPECT_EQ(stored().followUps().looks(sampleCycle().scheme)->front().remark,
              QStringLiteral("没用"));
    EXPECT_EQ(stored().followUps().opinions(sampleCycle())->front().of, OpinionOf::Customer);
}

TEST_F(FollowUpRepositoryTest, PutsNothingInForceTwice)
{
    change([&](Repositories& all) {
        return all.ledger().addRun({0, sampleCycle(), 1, {}, now()}).map([](int) { });
    });
    EXPECT_FALSE(takes(entry(2, 100, 0, 1)));
    EXPECT_TRUE(takes(entry(1, 100, 0, 1)));
    EXPECT_FALSE(takes(entry(1, 100, 0, 1)));
    EXPECT_FALSE(takes(entry(2, 100, 0, 1)));
    EXPECT_FALSE(takes(entry(3, 100, 0, 1)));
    EXPECT_FALSE(takes(entry(2, -90, 1, 0)));
    EXPECT_TRUE(takes(entry(2, -100, 1, 0)));
    EXPECT_FALSE(takes(entry(3, -100, 1, 0)));
    EXPECT_TRUE(takes(entry(3, 100, 2, 0)));
    const auto entries = stored().ledger().entries({sampleCycle(), person});
    ASSERT_EQ(entries->size(), 3U);
    EXPECT_EQ(entries->back().reverses, 2);
    EXPECT_EQ(entries->back().reason, QStringLiteral("错了"));
    EXPECT_EQ(stored().ledger().entry(1).value()->amount, Rational(100));
    EXPECT_EQ(stored().ledger().runs(sampleCycle())->size(), 1U);
}

TEST_F(FollowUpRepositoryTest, ChangesNoActOnceItIsKept)
{
    change([&](Repositories& all) {
        return all.ledger().addRun({0, sampleCycle(), 1, {}, now()}).map([](int) { });
    });
    ASSERT_TRUE(takes(entry(1, 100, 0, 1)));
    EXPECT_FALSE(database().execute(QStringLiteral("UPDATE ledger_entry SET amount = '1'")));
    EXPECT_FALSE(database().execute(QStringLiteral("DELETE FROM ledger_entry")));
}

TEST_F(FollowUpRepositoryTest, ReadsDecisionsBack)
{
    const ProposalDecision decision{
        ProposalVerdict::Changed, Action::Coach, *Decimal::parse(u"-12.5"), QStringLiteral("新人")};
    const ProposalKey key{sampleCycle(), person, Action::Fine};
    change([&](Repositories& all) {
        return all.ledger().addDecision({key, decision, QStringLiteral("hr"), now()});
    });
    const auto decisions = stored().ledger().decisions({sampleCycle(), person});
    ASSERT_EQ(decisions->size(), 1U);
    EXPECT_EQ(decisions->front().proposal, key);
    EXPECT_EQ(decisions->front().decision, decision);
}

TEST_F(FollowUpRepositoryTest, KeepsPackagesAndTakesEachOnce)
{
    const SigningKeys keys{QByteArray(32, 'p'), QByteArray(64, 's')};
    const QString id = QStringLiteral("ABCD");
    change([&](Repositories& all) -> Result<> {
        if (auto set = all.packages().setKeys(keys); !set)
            return set;
        if (auto sent = all.packages().addSent(id, sampleCycle(), "slip", {}, now()); !sent)
            return sent;
        return all.packages().addTaken({id, "answer", QStringLiteral("hr"), now()});
    });
    reopen();
    EXPECT_EQ(stored().packages().keys().value()->secretKey, keys.secretKey);
    EXPECT_EQ(stored().packages().sent(id).value(), QByteArray("slip"));
    EXPECT_EQ(stored().packages().sentOf(sampleCycle())->size(), 1U);
    EXPECT_EQ(stored().packages().taken(id).value()->by, QStringLiteral("hr"));
    auto unit = m_store->begin();
    EXPECT_FALSE((*unit)->repositories().packages().addTaken({id, "again", {}, now()}));
}

} // namespace plumbline
