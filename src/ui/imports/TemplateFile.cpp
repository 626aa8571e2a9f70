// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/TemplateFile.h"

#include "application/records/Templates.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/imports/ImportKinds.h"

#include <QtCore/QDir>
#include <QtWidgets/QWidget>

namespace plumbline {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TemplateFile", text);
}

} // namespace

void downloadTemplate(Desk& desk, QWidget* window, const QString& kind)
{
    const TableWriter* writer = desk.ports().tableWriter;
    const QString path = desk.ports().dialogs.saveFile(
        window,
        say(QT_TRANSLATE_NOOP("TemplateFile", "Save the template")),
        ImportKinds::name(kind) + QStringLiteral(".xlsx"),
        say(QT_TRANSLATE_NOOP("TemplateFile", "Excel workbooks (*.xlsx);;CSV tables (*.csv)")));
    if (path.isEmpty() || writer == nullptr)
        return;
    const auto cycle = ImportKinds::needsCycle(kind) ? desk.currentCycle() : std::nullopt;
    desk.ask<WrittenTables>(
        window,
        [path, kind, cycle, writer, language = windowLanguage()](const Access& access) {
            return importTemplate(access, kind, cycle, language)
                .and_then([&](const TableBook& book) { return writer->write(path, book); });
        },
        [&desk, path](const Result<WrittenTables>& written) {
            if (written)
                desk.tell(say(QT_TRANSLATE_NOOP(
                                  "TemplateFile",
                                  "The template is written to %1. Fill it in and choose it here."))
                              .arg(QDir::toNativeSeparators(path)));
            else
                desk.tell(written.error());
        });
}

} // namespace plumbline
