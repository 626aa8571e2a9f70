// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace plumbline {

class Desk;
struct Work;

/// Checks or takes in a file on the database thread, one at a time, with progress and Cancel in
/// the status line.
class ImportRunner : public QObject
{
    Q_OBJECT
public:
    explicit ImportRunner(Desk& desk, QObject* parent = nullptr);
    /// Cancels; the file's transaction is rolled back.
    ~ImportRunner() override;

    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

    /// Does nothing while one is running.
    void start(const ImportRequest& request);
    void cancel();

Q_SIGNALS:
    void finished(const plumbline::ImportOutcome& outcome);
    void failed(const plumbline::Error& error); ///< Nothing was stored.
    void stopped(); ///< The company file was closed meanwhile.

private:
    void follow();
    void conclude();

    Desk& m_desk;
    QTimer m_ticker;
    std::shared_ptr<Work> m_work;
    std::shared_ptr<WorkProgress> m_progress;
    bool m_isStoring = false;
};

} // namespace plumbline
