// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportOutput.h"

#include "application/values/ScoreSheet.h"
#include "ui/common/Desk.h"
#include "ui/reports/ReportExport.h"
#include "ui/reports/ReportPrinting.h"

#include <QtWidgets/QWidget>

namespace plumbline {

ReportOutput::ReportOutput(Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
    , m_export(new ReportExport(desk, this))
{
    connect(m_export, &ReportExport::finished, this, &ReportOutput::finished);
}

bool ReportOutput::isWriting() const
{
    return m_export->isRunning();
}

QString
ReportOutput::askPath(const ScoreSheet& sheet, const std::vector<int>& rows, ReportFiles files)
{
    Dialogs& dialogs = m_desk.ports().dialogs;
    if (files == ReportFiles::Each)
        return dialogs.chooseFolder(m_window, tr("Folder of the reports"));
    const CycleKey& key = sheet.data().cycle.key;
    const QString proposal = rows.size() == 1
        ? reportFileName(sheet.appraisal(rows.front()).employee, key)
        : QStringLiteral("%1-%2.pdf").arg(key.scheme.text(), key.period.toString());
    return dialogs.saveFile(m_window, tr("Export PDF"), proposal, tr("PDF (*.pdf)"));
}

void ReportOutput::write(const ScoreSheet& sheet,
                         const std::vector<int>& rows,
                         const ReportOptions& options,
                         ReportFiles files)
{
    if (rows.empty() || isWriting())
        return;
    const QString path = askPath(sheet, rows, files);
    if (path.isEmpty())
        return;
    m_export->start(
        reportInputs(sheet, rows),
        options,
        {files == ReportFiles::Each ? ExportTarget::Kind::Folder : ExportTarget::Kind::OneFile,
         path});
}

void ReportOutput::print(const ScoreSheet& sheet,
                         const std::vector<int>& rows,
                         const ReportOptions& options)
{
    std::vector<PaintedPage> pages;
    for (const ReportInput& person : reportInputs(sheet, rows))
        for (PaintedPage& page : m_desk.ports().printer.pages(person, options))
            pages.push_back(std::move(page));
    switch (printPages(m_window, m_desk.ports().dialogs, pages)) {
    case Printed::Cancelled:
        break;
    case Printed::Failed:
        m_desk.tell(tr("The printer did not take the pages. Check it and print again."),
                    Tone::Failure);
        break;
    case Printed::Sent:
        m_desk.tell(tr("Pages sent to the printer: %1").arg(pages.size()));
        break;
    }
}

} // namespace plumbline
