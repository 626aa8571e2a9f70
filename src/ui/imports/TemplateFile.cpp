// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/TemplateFile.h"

#include "application/records/Templates.h"
#include "ui/common/Desk.h"
#include "ui/common/TableFile.h"
#include "ui/common/WindowText.h"
#include "ui/imports/ImportKinds.h"

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
    const auto cycle = ImportKinds::needsCycle(kind) ? desk.currentCycle() : std::nullopt;
    writeTableFile(
        desk,
        window,
        {.title = say(QT_TRANSLATE_NOOP("TemplateFile", "Save the template")),
         .name = ImportKinds::name(kind),
         .write =
             [kind, cycle, language = windowLanguage()](const Access& access,
                                                        const TableWriter& writer,
                                                        const QString& path,
                                                        const TableFileTask::GoesOn&) {
                 return importTemplate(access, kind, cycle, language)
                     .and_then([&](const TableBook& book) { return writer.write(path, book); });
             },
         .written = say(QT_TRANSLATE_NOOP(
             "TemplateFile", "The template is written to %1. Fill it in and choose it here."))});
}

} // namespace plumbline
