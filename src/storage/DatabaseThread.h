// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WorkQueue.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace plumbline {

/// The one thread that touches the company file.
class DatabaseThread final : public WorkQueue
{
public:
    DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;
    DatabaseThread(DatabaseThread&&) = delete;
    DatabaseThread& operator=(DatabaseThread&&) = delete;
    /// Waits for everything posted, and for the file to be closed.
    ~DatabaseThread() override;

    void post(std::function<void(std::unique_ptr<CompanyStore>& open)> work) override;

private:
    using Work = std::function<void(std::unique_ptr<CompanyStore>&)>;

    void run();
    /// Waits for work; none once the queue ends and is empty.
    [[nodiscard]] Work next();

    std::mutex m_mutex;
    std::condition_variable m_isPosted;
    std::deque<Work> m_queue;
    bool m_isEnding = false;
    std::thread m_thread; ///< Last: it uses the others.
};

} // namespace plumbline
