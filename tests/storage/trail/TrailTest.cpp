// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

class Trail : public CompanyTest
{
protected:
    Trail() { createSample(); }

    [[nodiscard]] TrailReport verified(const std::optional<TrailCode>& known = {})
    {
        return stored().trail().verify(known, {}).value();
    }

    void expectSound()
    {
        for (const TrailProblem& problem : verified().problems)
            ADD_FAILURE() << problem.what.text << " " << problem.where.toStdString();
    }

    [[nodiscard]] TrailCode head() { return stored().trail().head().value(); }
};

} // namespace

TEST_F(Trail, IsSoundInANewFile)
{
    expectSound();
    EXPECT_EQ(verified().head, head());
}

TEST_F(Trail, GrowsWithEveryChangeAndStaysSound)
{
    const TrailCode before = head();
    change([](Repositories& all) { return saveEdit(all, 3); });
    EXPECT_NE(head(), before);
    expectSound();
    EXPECT_TRUE(verified(before).isSound());
    reopen();
    expectSound();
    EXPECT_TRUE(verified(before).isSound());
    EXPECT_TRUE(verified(head()).isSound());
}

TEST_F(Trail, StaysWhereItIsWhenAChangeIsTakenBack)
{
    const TrailCode before = head();
    {
        const auto unit = m_store->begin();
        ASSERT_TRUE(saveEdit((*unit)->repositories(), 3));
    }
    EXPECT_EQ(head(), before);
    change([](Repositories& all) { return saveEdit(all, 4); });
    expectSound();
}

TEST_F(Trail, SealsRowsThatNoEntryTellsOf)
{
    const TrailCode before = head();
    change([](Repositories& all) {
        return all.values().save(
            sampleCycle(),
            cellOf(QStringLiteral("E1001"), QStringLiteral("csat"), QStringLiteral("77")));
    });
    EXPECT_EQ(head().sequence(), before.sequence());
    EXPECT_NE(head(), before);
    expectSound();
}

TEST_F(Trail, TellsNoOtherCode)
{
    QByteArray other = head().hash();
    other[3] = static_cast<char>(other[3] ^ 1);
    const TrailReport report = verified(TrailCode::of(head().sequence(), other));
    ASSERT_EQ(report.problemCount, 1);
    EXPECT_TRUE(
        QString::fromUtf8(report.problems.front().what.text).contains(QStringLiteral("never")));
}

TEST_F(Trail, NamesTheRowThatWasChanged)
{
    change([](Repositories& all) { return saveEdit(all, 3); });
    m_store.reset();
    {
        const auto raw = Database::open(m_path, Database::Mode::ReadWrite).value();
        ASSERT_TRUE(
            raw->execute(QStringLiteral("UPDATE cell SET value = '999' WHERE employee = 'E1001'")));
    }
    m_store = m_files.open(m_path, QStringLiteral("clerk")).value();
    const TrailReport report = verified();
    ASSERT_GT(report.problemCount, 0);
    EXPECT_TRUE(report.problems.front().where.startsWith(QStringLiteral("cell 1/E1001/")))
        << report.problems.front().where.toStdString();
}

TEST_F(Trail, FindsBySearch)
{
    change([](Repositories& all) {
        AuditEntry entry = auditOf(QStringLiteral("value.recorded"), QStringLiteral("93"));
        entry.object = QStringLiteral("team-quarterly/2024Q1/E1001/csat");
        entry.reason = QStringLiteral("a Typing error");
        return all.audit().add(entry);
    });
    TrailRepository& trail = stored().trail();
    const auto count = [&trail](const TrailSearch& search) {
        return trail.find(search).value().entries.size();
    };
    TrailSearch person;
    person.person = EmployeeId(QStringLiteral("E1001"));
    const std::vector<AuditEntry> found = trail.find(person).value().entries;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().reason, QStringLiteral("a Typing error"));
    EXPECT_EQ(found.front().object, QStringLiteral("team-quarterly/2024Q1/E1001/csat"));
    EXPECT_EQ(found.front().person, EmployeeId(QStringLiteral("E1001")));
    TrailSearch text;
    text.text = QStringLiteral("TYPING");
    EXPECT_EQ(count(text), 1U);
    TrailSearch object;
    object.object = QStringLiteral("team-quarterly/2024Q1/E1001");
    EXPECT_EQ(count(object), 1U);
    object.object = QStringLiteral("team-quarterly/2024Q1/E100");
    EXPECT_EQ(count(object), 0U);
    TrailSearch action;
    action.action = QStringLiteral("company.");
    EXPECT_EQ(count(action), 1U);
    TrailSearch page;
    page.limit = 1;
    EXPECT_TRUE(trail.find(page).value().hasMore);
    EXPECT_EQ(trail.find(page).value().entries.front().sequence, found.front().sequence);
}

} // namespace plumbline
