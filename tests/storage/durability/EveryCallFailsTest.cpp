// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"
#include "tests/storage/support/FaultyDisk.h"
#include "tests/storage/support/Rounds.h"
#include "tests/storage/support/UseCases.h"

#include <QtCore/QFile>

namespace plumbline {

namespace {

constexpr int kMostFaults = 24; ///< Of each use case and way in one round, spread over its calls.

/// A way for a disk to fail.
struct Way
{
    const char* name;
    FaultyDisk::After after;
    FaultyDisk::Fault fault;
};

constexpr std::array kWays{
    Way{"once", FaultyDisk::After::Recovers, FaultyDisk::Fault::Broken},
    Way{"full once", FaultyDisk::After::Recovers, FaultyDisk::Fault::Full},
    Way{"for good", FaultyDisk::After::StaysBroken, FaultyDisk::Fault::Broken},
};

/// A use case on a disk that fails at each of its calls in turn; what it says is compared with what
/// the file holds when it is opened again.
class EveryCallFails : public CompanyTest, public testing::WithParamInterface<std::size_t>
{
protected:
    void SetUp() override
    {
        createSample();
        ASSERT_TRUE(recordBoth(*m_store, 1));
        m_store.reset();
        m_before = contentsOf(m_path);
    }

    [[nodiscard]] const UseCase& useCase() const { return useCases()[GetParam()]; }

    /// The file as it was before, open on the disk that is going to fail.
    void startAgain()
    {
        m_store.reset();
        QFile::remove(m_path + QStringLiteral("-journal"));
        write(m_path, m_before);
        reopen();
    }

    [[nodiscard]] std::int64_t headNow() { return stored().audit().head().value(); }

    /// How many calls the use case makes on a sound disk, and where the trail stands after it.
    void learn()
    {
        startAgain();
        m_everythingBefore = everythingIn(*m_store);
        m_headBefore = headNow();
        constexpr int kNever = 1'000'000;
        m_disk.arm(kNever, FaultyDisk::After::Recovers, FaultyDisk::Counts::Everything);
        ASSERT_TRUE(useCase().run(*m_store, 2));
        m_calls = kNever - m_disk.left();
        m_disk.disarm();
        m_headAfter = headNow();
        m_everythingAfter = everythingIn(*m_store);
    }

    void failAt(int call, const Way& way)
    {
        startAgain();
        m_disk.arm(call, way.after, FaultyDisk::Counts::Everything, way.fault);
        const Result<> said = useCase().run(*m_store, 2);
        m_hasStruck += m_disk.hasStruck() ? 1 : 0;
        m_disk.disarm();
        reopen();
        EXPECT_TRUE(isWhole(*m_store));
        const QByteArray found = everythingIn(*m_store);
        // A draft is kept without a line in the trail.
        const bool isThere =
            m_headAfter == m_headBefore ? found == m_everythingAfter : headNow() == m_headAfter;
        EXPECT_TRUE(isThere || found == m_everythingBefore) << "half of it";
        if (said) {
            EXPECT_TRUE(isThere) << "said to be saved, and is not";
        } else if (said.error().code != ErrorCode::OutcomeUnknown) {
            EXPECT_FALSE(isThere) << "said not to be saved, and is: " << told(said.error());
        }
    }

    FaultyDisk m_disk;
    QByteArray m_before;
    QByteArray m_everythingBefore;
    QByteArray m_everythingAfter;
    std::int64_t m_headBefore = 0;
    std::int64_t m_headAfter = 0;
    int m_calls = 0;
    int m_hasStruck = 0;
};

} // namespace

TEST_P(EveryCallFails, AndWhatIsSaidIsTrue)
{
    learn();
    ASSERT_GT(m_calls, 5);
    const int stride = std::max(1, m_calls / (kMostFaults * rounds()));
    for (const Way& way : kWays) {
        for (int call = 1; call <= m_calls && !HasFailure(); call += stride) {
            SCOPED_TRACE(testing::Message() << useCase().name << ", call " << call << " of "
                                            << m_calls << ", " << way.name);
            failAt(call, way);
        }
    }
    EXPECT_GT(m_hasStruck, 10);
}

INSTANTIATE_TEST_SUITE_P(UseCases,
                         EveryCallFails,
                         testing::Range(std::size_t{0}, useCases().size()),
                         [](const testing::TestParamInfo<std::size_t>& place) {
                             return std::string(useCases()[place.param].name);
                         });

} // namespace plumbline
