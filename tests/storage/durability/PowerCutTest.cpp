// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"
#include "tests/storage/support/PowerCutDisk.h"
#include "tests/storage/support/Rounds.h"
#include "tests/storage/support/UseCases.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace plumbline {

namespace {

constexpr int kCuts = 240;
constexpr quint32 kSeed = 20261122;
constexpr int kTimesEach = 3;

/// Where the disk stood when something was acknowledged, and what the file held then.
struct Acknowledged
{
    std::size_t steps = 0;
    QByteArray everything;
};

/// A company whose use cases are run once on a watched disk; then the power is cut at any step.
class PowerCut : public CompanyTest
{
protected:
    void SetUp() override
    {
        createSample();
        m_store.reset();
        m_disk = std::make_unique<PowerCutDisk>(
            PowerCutDisk::Files{{m_path.toStdString(), contentsOf(m_path)}});
        reopen();
        acknowledge();
    }

    void acknowledge() { m_acknowledged.push_back({m_disk->steps(), everythingIn(*m_store)}); }

    void runEverything()
    {
        int number = 0;
        for (const UseCase& useCase : useCases()) {
            const bool isLast = &useCase == &useCases().back();
            for (int time = 0; time < (isLast ? 1 : kTimesEach); ++time) {
                const Result<> done = useCase.run(*m_store, ++number);
                ASSERT_TRUE(done) << useCase.name << ": " << told(done.error());
                acknowledge();
            }
        }
        m_store.reset();
        m_disk->stop();
    }

    /// The files of the disk as they are after a cut, put where the real ones were.
    void layOut(const PowerCutDisk::Files& files)
    {
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(place(name));
        for (const auto& [name, bytes] : files)
            write(QString::fromStdString(name), bytes);
    }

    /// What was acknowledged before the cut is there; what was under way wholly or not at all.
    void checkAfter(std::size_t step)
    {
        auto opened = m_files.open(m_path, QString());
        ASSERT_TRUE(opened) << told(opened.error());
        EXPECT_TRUE(isWhole(**opened));
        const QByteArray found = everythingIn(**opened);
        std::size_t last = 0;
        while (last + 1 < m_acknowledged.size() && m_acknowledged[last + 1].steps <= step)
            ++last;
        const bool isNext =
            last + 1 < m_acknowledged.size() && m_acknowledged[last + 1].everything == found;
        EXPECT_TRUE(isNext || m_acknowledged[last].everything == found)
            << "neither what was acknowledged nor what came next";
    }

    std::unique_ptr<PowerCutDisk> m_disk;
    std::vector<Acknowledged> m_acknowledged;
};

} // namespace

TEST_F(PowerCut, LosesNothingAcknowledgedAndLeavesNothingHalf)
{
    runEverything();
    QRandomGenerator random(kSeed);
    const std::size_t first = m_acknowledged.front().steps;
    const std::size_t all = m_disk->steps();
    ASSERT_GT(all - first, 200U);
    constexpr std::array kWays{
        Unsynced::Dropped, Unsynced::Kept, Unsynced::Torn, Unsynced::Shuffled};
    const int cuts = kCuts * rounds();
    for (int cut = 0; cut < cuts && !HasFailure(); ++cut) {
        const std::size_t step =
            first + (all - first) * static_cast<std::size_t>(cut) / static_cast<std::size_t>(cuts);
        const Unsynced way = kWays[static_cast<std::size_t>(cut) % kWays.size()];
        SCOPED_TRACE(testing::Message() << "step " << step << " of " << all << ", way "
                                        << static_cast<int>(way) << ", cut " << cut);
        layOut(m_disk->afterCut(step, way, random));
        checkAfter(step);
    }
}

TEST_F(PowerCut, OfADiskThatLiesAboutSyncsWouldBeSeen)
{
    // The test itself is tested: a disk that drops what was synced leaves an older state.
    runEverything();
    layOut({{m_path.toStdString(),
             m_disk->afterCut(0, Unsynced::Dropped, *QRandomGenerator::global())
                 .at(m_path.toStdString())}});
    const auto opened = m_files.open(m_path, QString());
    ASSERT_TRUE(opened);
    EXPECT_EQ(everythingIn(**opened), m_acknowledged.front().everything);
    EXPECT_NE(everythingIn(**opened), m_acknowledged.back().everything);
}

} // namespace plumbline
