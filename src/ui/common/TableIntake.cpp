// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableIntake.h"

#include "ui/common/Desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>

namespace plumbline {

QString chooseTableFile(Desk& desk, QWidget* parent, const QString& title)
{
    return desk.ports().dialogs.openFile(
        parent,
        title,
        QCoreApplication::translate("plumbline::TableIntake",
                                    "Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
}

QString copiedTable(Desk& desk)
{
    QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        return text;
    desk.tell(QCoreApplication::translate(
                  "plumbline::TableIntake",
                  "There is no table to paste. Copy the rows with their headings in Excel or WPS "
                  "first."),
              Tone::Warning);
    return {};
}

QString droppedFile(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return !urls.isEmpty() && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace plumbline
