// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportContent.h"
#include "drawing/ReportOptions.h"

#include <QtCore/QObject>

namespace plumbline {

class Desk;
class ReportExport;

enum class ReportFiles { One, Each };

/// Asks where reports go, and sends them there: into files, beside the window, or to a printer.
class ReportOutput : public QObject
{
    Q_OBJECT
public:
    ReportOutput(Desk& desk, QWidget* window);

    [[nodiscard]] bool isWriting() const;
    void
    write(std::vector<ReportContent> contents, const ReportOptions& options, ReportFiles files);
    void print(std::vector<ReportContent> contents, const ReportOptions& options);

Q_SIGNALS:
    void finished();

private:
    /// Tells so.
    [[nodiscard]] bool isNothing(const std::vector<ReportContent>& contents);
    [[nodiscard]] QString askPath(const std::vector<ReportContent>& contents,
                                  const ReportOptions& options,
                                  ReportFiles files);

    Desk& m_desk;
    QWidget* m_window;
    ReportExport* m_export;
};

} // namespace plumbline
