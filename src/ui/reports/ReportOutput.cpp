// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportOutput.h"

#include "drawing/ReportContent.h"
#include "drawing/ReportFileNames.h"
#include "drawing/ReportPrinter.h"
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

QString ReportOutput::askPath(const std::vector<ReportContent>& contents,
                              const ReportOptions& options,
                              ReportFiles files)
{
    Dialogs& dialogs = m_desk.ports().dialogs;
    if (files == ReportFiles::Each)
        return dialogs.chooseFolder(m_window, tr("Folder of the reports"));
    const ReportSubject first = subjectOf(contents.front());
    const QString proposal = contents.size() == 1
        ? reportFileName(first, options.fileNames)
        : FileNamePattern().fileName(
              {{}, {}, first.cycle.scheme.text(), first.cycle.period.toString(), first.layout});
    return dialogs.saveFile(m_window, tr("Export PDF"), proposal, tr("PDF (*.pdf)"));
}

bool ReportOutput::isNothing(const std::vector<ReportContent>& contents)
{
    if (contents.empty())
        m_desk.tell(tr("Those chosen have nothing of this layout that you may see."));
    return contents.empty();
}

void ReportOutput::write(std::vector<ReportContent> contents,
                         const ReportOptions& options,
                         ReportFiles files)
{
    if (isWriting() || isNothing(contents))
        return;
    if (files == ReportFiles::One)
        contents = inOneFile(std::move(contents));
    const QString path = askPath(contents, options, files);
    if (path.isEmpty())
        return;
    m_export->start(
        std::move(contents),
        options,
        {files == ReportFiles::Each ? ExportTarget::Kind::Folder : ExportTarget::Kind::OneFile,
         path});
}

void ReportOutput::print(std::vector<ReportContent> contents, const ReportOptions& options)
{
    if (isNothing(contents))
        return;
    std::vector<PaintedPage> pages;
    for (const ReportContent& content : inOneFile(std::move(contents)))
        for (PaintedPage& page : m_desk.ports().printer.pages(content, options))
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
