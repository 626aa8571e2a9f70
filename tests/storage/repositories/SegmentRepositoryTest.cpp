// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/SegmentRepository.h"

#include "application/ports/Repositories.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

class SegmentRepositoryOf : public CompanyTest
{
protected:
    SegmentRepositoryOf() { createSample(); }

    [[nodiscard]] std::vector<StoredSegment> kept()
    {
        return stored().segments().segments(sampleCycle().period).value();
    }

    StoredSegment m_joined{
        sampleCycle(), EmployeeId(QStringLiteral("E1001")), QDate(2024, 2, 1), QDate(2024, 3, 31)};
};

} // namespace

TEST_F(SegmentRepositoryOf, KeepsDaysInTheirPlace)
{
    change([&](Repositories& all) { return all.segments().save(m_joined); });
    m_joined.ends = QDate(2024, 3, 2);
    change([&](Repositories& all) { return all.segments().save(m_joined); });
    reopen();
    EXPECT_EQ(kept(), std::vector{m_joined});
    EXPECT_TRUE(stored().segments().segments(*Period::parse(u"2024Q2"))->empty());
    change(
        [&](Repositories& all) { return all.segments().remove(sampleCycle(), m_joined.employee); });
    EXPECT_TRUE(kept().empty());
}

TEST_F(SegmentRepositoryOf, KeepsThoseOfAClosedCycleAsTheyAre)
{
    change([&](Repositories& all) { return all.segments().save(m_joined); });
    change([&](Repositories& all) {
        return all.cycles().setClosed(sampleCycle(),
                                      QDateTime(QDate(2024, 4, 9), QTime(), Qt::UTC));
    });
    StoredSegment later = m_joined;
    later.starts = QDate(2024, 2, 2);
    EXPECT_FALSE(stored().segments().save(later));
    EXPECT_FALSE(stored().segments().remove(sampleCycle(), m_joined.employee));
    EXPECT_EQ(kept(), std::vector{m_joined});
}

TEST_F(SegmentRepositoryOf, RefusesPeopleOfNoCycleAndDaysTurnedRound)
{
    m_joined.employee = EmployeeId(QStringLiteral("E9"));
    EXPECT_FALSE(stored().segments().save(m_joined));
    m_joined.employee = EmployeeId(QStringLiteral("E1001"));
    m_joined.ends = QDate(2024, 1, 31);
    EXPECT_FALSE(stored().segments().save(m_joined));
}

} // namespace plumbline
