// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DatabaseThread.h"

#include "tests/storage/support/Company.h"

#include <QtCore/QFileInfo>
#include <QtSql/QSqlDatabase>

#include <numeric>

namespace plumbline {

namespace {

class QueueTest : public CompanyTest
{
};

} // namespace

TEST_F(QueueTest, RunsInOrderOnOneOtherThread)
{
    std::vector<int> order;
    std::vector<std::thread::id> threads;
    {
        DatabaseThread queue;
        for (int number = 0; number < 100; ++number) {
            queue.post([&, number](std::unique_ptr<CompanyStore>& /*open*/) {
                order.push_back(number);
                threads.push_back(std::this_thread::get_id());
            });
        }
    }
    std::vector<int> expected(100);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(order, expected);
    EXPECT_EQ(std::ranges::count(threads, threads.front()), 100);
    EXPECT_NE(threads.front(), std::this_thread::get_id());
}

TEST_F(QueueTest, KeepsTheFileOpenBetweenWorkAndClosesItAtTheEnd)
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        DatabaseThread queue;
        queue.post([this](std::unique_ptr<CompanyStore>& open) {
            EXPECT_EQ(open, nullptr);
            open = m_files.create(m_path, sampleCompany()).value();
        });
        queue.post([](std::unique_ptr<CompanyStore>& open) {
            const auto unit = open->begin();
            EXPECT_TRUE(fillSample((*unit)->repositories()));
            EXPECT_TRUE(saveEdit((*unit)->repositories(), 4));
            EXPECT_TRUE((*unit)->commit());
        });
    }
    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
    EXPECT_FALSE(QFileInfo::exists(m_path + QStringLiteral(".lock")));
    reopen();
    EXPECT_EQ(storedEdit(stored()), 4);
}

TEST_F(QueueTest, WorkMayEmptyTheSlot)
{
    {
        DatabaseThread queue;
        queue.post([this](std::unique_ptr<CompanyStore>& open) {
            open = m_files.create(m_path, sampleCompany()).value();
            open.reset();
            EXPECT_TRUE(m_files.open(m_path, QString()));
        });
        queue.post([](std::unique_ptr<CompanyStore>& open) { EXPECT_EQ(open, nullptr); });
    }
}

TEST_F(QueueTest, WorkPostedByWorkIsFinishedToo)
{
    bool isDone = false;
    {
        DatabaseThread queue;
        queue.post([&](std::unique_ptr<CompanyStore>& /*open*/) {
            queue.post([&](std::unique_ptr<CompanyStore>& /*still*/) { isDone = true; });
        });
    }
    EXPECT_TRUE(isDone);
}

} // namespace plumbline
