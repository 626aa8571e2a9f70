// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DatabaseThread.h"

namespace plumbline {

DatabaseThread::DatabaseThread()
    : m_thread([this] { run(); })
{
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_isPosted.notify_one();
    m_thread.join();
}

void DatabaseThread::post(std::function<void(std::unique_ptr<CompanyStore>& open)> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_isPosted.notify_one();
}

void DatabaseThread::run()
{
    std::unique_ptr<CompanyStore> open;
    while (const Work work = next())
        work(open);
}

DatabaseThread::Work DatabaseThread::next()
{
    std::unique_lock lock(m_mutex);
    m_isPosted.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
    if (m_queue.empty())
        return {};
    Work work = std::move(m_queue.front());
    m_queue.pop_front();
    return work;
}

} // namespace plumbline
