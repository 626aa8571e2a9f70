// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableFile.h"

#include "ui/common/Desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace plumbline {

void exportTables(Desk& desk,
                  QWidget* window,
                  const QString& proposal,
                  const std::vector<TableSection>& sections)
{
    const QString path = desk.ports().dialogs.saveFile(
        window,
        QCoreApplication::translate("TableFile", "Export the figures"),
        proposal,
        QCoreApplication::translate("TableFile", "CSV tables (*.csv);;All files (*)"));
    if (path.isEmpty() || !desk.ports().writeTable)
        return;
    std::vector<QStringList> lines;
    for (const TableSection& section : sections) {
        if (!lines.empty())
            lines.emplace_back();
        if (!section.title.isEmpty())
            lines.push_back({section.title});
        lines.insert(lines.end(), section.lines.begin(), section.lines.end());
    }
    if (const Result<> written = desk.ports().writeTable(path, lines); written)
        desk.tell(QCoreApplication::translate("TableFile", "Written to %1.")
                      .arg(QDir::toNativeSeparators(path)));
    else
        desk.tell(written.error());
}

} // namespace plumbline
