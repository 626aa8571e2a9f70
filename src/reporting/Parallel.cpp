// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace plumbline {

namespace {

/// What the threads of one run share.
class SharedRun
{
public:
    SharedRun(int count, const ReportRun& run, const std::function<Result<>(int)>& work)
        : m_count(count)
        , m_run(run)
        , m_work(work)
    {
    }

    void drain()
    {
        while (!m_isStopped) {
            if (m_run.isCancelled && m_run.isCancelled())
                return stop(Error{ErrorCode::Cancelled, {}, {}});
            const int index = m_next++;
            if (index >= m_count)
                return;
            if (Result<> outcome = m_work(index); !outcome)
                return stop(outcome.error());
            const int done = ++m_done;
            if (m_run.progress)
                m_run.progress(done, m_count);
        }
    }

    [[nodiscard]] Result<> outcome() const { return m_failure ? failure(*m_failure) : Result<>(); }

private:
    void stop(const Error& error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failure)
            m_failure = error;
        m_isStopped = true;
    }

    int m_count;
    const ReportRun& m_run;
    const std::function<Result<>(int)>& m_work;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_done = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex;
    std::optional<Error> m_failure;
};

} // namespace

Result<> forEachBeside(int count,
                       int threads,
                       const ReportRun& run,
                       const std::function<Result<>(int)>& work)
{
    const int atOnce =
        threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    SharedRun shared(count, run, work);
    std::vector<std::jthread> others;
    for (int i = 1; i < std::min(atOnce, count); ++i)
        others.emplace_back([&shared] { shared.drain(); });
    shared.drain();
    others.clear();
    return shared.outcome();
}

} // namespace plumbline
