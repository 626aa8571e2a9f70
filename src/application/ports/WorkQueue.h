// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"

#include <functional>
#include <memory>

namespace plumbline {

/// Runs work on the database thread, in the order given, one at a time. Never blocks the caller.
/// `open` is the slot of the open company file: null where none is, filled or emptied by the work
/// itself. When the queue goes, it finishes what was posted, closes the file and ends the thread.
class WorkQueue
{
public:
    virtual ~WorkQueue() = default;
    virtual void post(std::function<void(std::unique_ptr<CompanyStore>& open)> work) = 0;
};

} // namespace plumbline
