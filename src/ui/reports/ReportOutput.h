// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportPrinter.h"

#include <QtCore/QObject>

namespace plumbline {

class Desk;
class ReportExport;
class ScoreSheet;

enum class ReportFiles { One, Each };

/// Asks where reports go, and sends them there: into files, beside the window, or to a printer.
class ReportOutput : public QObject
{
    Q_OBJECT
public:
    ReportOutput(Desk& desk, QWidget* window);

    [[nodiscard]] bool isWriting() const;
    void write(const ScoreSheet& sheet,
               const std::vector<int>& rows,
               const ReportOptions& options,
               ReportFiles files);
    void print(const ScoreSheet& sheet, const std::vector<int>& rows, const ReportOptions& options);

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] QString
    askPath(const ScoreSheet& sheet, const std::vector<int>& rows, ReportFiles files);

    Desk& m_desk;
    QWidget* m_window;
    ReportExport* m_export;
};

} // namespace plumbline
