// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportContent.h"
#include "drawing/ReportOptions.h"
#include "drawing/ReportPrinter.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <memory>

namespace plumbline {

class Desk;
struct Work;

/// Where an export goes.
struct ExportTarget
{
    enum class Kind { OneFile, Folder };

    Kind kind = Kind::OneFile;
    QString path;
};

/// Writes reports beside the window, one run at a time, with progress and Cancel in the status
/// line.
class ReportExport : public QObject
{
    Q_OBJECT
public:
    explicit ReportExport(Desk& desk, QObject* parent = nullptr);
    /// Cancels and waits.
    ~ReportExport() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    void start(std::vector<ReportContent> contents,
               const ReportOptions& options,
               const ExportTarget& target);

Q_SIGNALS:
    void finished(); ///< Whatever came of it; the status line tells.

private:
    void conclude(const Result<>& outcome, int people, const ExportTarget& target);

    Desk& m_desk;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Work> m_work;
};

} // namespace plumbline
