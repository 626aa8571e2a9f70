// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"
#include "tests/storage/support/FaultyDisk.h"

namespace plumbline {

namespace {

enum class Told { Saved, NotSaved, Unknown };

class CommitOnAFaultyDisk : public CompanyTest
{
protected:
    /// Commits edit `edit` while the disk fails at its n-th operation, and says what was told.
    [[nodiscard]] Told commitWithFault(int edit, int operation, FaultyDisk::After after)
    {
        const auto unit = m_store->begin();
        EXPECT_TRUE(unit) << told(unit.error());
        EXPECT_TRUE(saveEdit((*unit)->repositories(), edit));
        m_disk.arm(operation, after);
        const Result<> committed = (*unit)->commit();
        m_hasStruck = m_disk.hasStruck();
        m_disk.disarm();
        if (committed)
            return Told::Saved;
        return committed.error().code == ErrorCode::OutcomeUnknown ? Told::Unknown : Told::NotSaved;
    }

    /// Every place at which a commit can fail, one after the other, each looked at afterwards.
    void failEverywhere(FaultyDisk::After after)
    {
        createSample();
        int before = 0;
        m_hasStruck = true;
        for (int operation = 1; m_hasStruck; ++operation) {
            reopen();
            const int edit = operation;
            const Told answer = commitWithFault(edit, operation, after);
            ++m_answers[answer];
            reopen();
            const int found = storedEdit(stored());
            ASSERT_TRUE(found == edit || found == before) << "operation " << operation;
            ASSERT_TRUE(answer == Told::Unknown || (found == edit) == (answer == Told::Saved))
                << "operation " << operation;
            before = found;
        }
    }

    FaultyDisk m_disk;
    bool m_hasStruck = false;
    std::map<Told, int> m_answers;
};

} // namespace

TEST_F(CommitOnAFaultyDisk, NeverTellsSavedOrNotSavedWrongly)
{
    failEverywhere(FaultyDisk::After::Recovers);
    EXPECT_GT(m_answers[Told::NotSaved], 3);
    EXPECT_EQ(m_answers[Told::Unknown], 0);
}

TEST_F(CommitOnAFaultyDisk, TellsUnknownWhereItCanNotReadBack)
{
    failEverywhere(FaultyDisk::After::StaysBroken);
    EXPECT_GT(m_answers[Told::Unknown], 0);
}

} // namespace plumbline
