// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/whatif/WeightSensitivity.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <memory>

namespace plumbline {

class Desk;
struct Work;

/// Computes a what-if beside the window, one at a time: reads the cycles on the database thread,
/// computes on a thread of its own, with progress and Cancel in the status line.
class WhatIfRunner : public QObject
{
    Q_OBJECT
public:
    using Weights = std::vector<WeightSensitivity>;

    explicit WhatIfRunner(Desk& desk, QObject* parent = nullptr);
    /// Cancels and waits.
    ~WhatIfRunner() override;

    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

    /// Does nothing while one is running.
    void start(const Scheme& draft, const std::vector<CycleKey>& cycles);
    void cancel();

Q_SIGNALS:
    void computed(const std::shared_ptr<const plumbline::WhatIf>& whatIf);
    void weighed(const std::shared_ptr<const plumbline::WhatIfRunner::Weights>& weights);
    void failed(const plumbline::Error& error);
    void finished(); ///< Whatever came of it.

private:
    void compute(const Scheme& draft, std::vector<SheetData> cycles);
    void conclude();

    Desk& m_desk;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Work> m_work;
};

} // namespace plumbline
