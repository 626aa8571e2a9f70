// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/WorkQueue.h"

namespace plumbline::testing {

/// Runs work at once, on the caller's thread.
class PromptQueue : public WorkQueue
{
public:
    void post(std::function<void(std::unique_ptr<CompanyStore>&)> work) override { work(m_slot); }

private:
    std::unique_ptr<CompanyStore> m_slot;
};

} // namespace plumbline::testing
