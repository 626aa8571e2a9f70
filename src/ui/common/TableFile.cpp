// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableFile.h"

#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace plumbline {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TableFile", text);
}

QString outcome(const QString& path, const WrittenTables& written, const QString& sentence)
{
    const QString place = QDir::toNativeSeparators(path);
    if (written.cutTexts > 0)
        return say(QT_TRANSLATE_NOOP("TableFile",
                                     "Written to %1. Some texts were too long for a cell and were "
                                     "cut."))
            .arg(place);
    return (sentence.isEmpty() ? say(QT_TRANSLATE_NOOP("TableFile", "Written to %1.")) : sentence)
        .arg(place);
}

QString figuresTitle()
{
    return say(QT_TRANSLATE_NOOP("TableFile", "Export the figures"));
}

} // namespace

void writeTableFile(Desk& desk, QWidget* window, TableFileTask task)
{
    const TableWriter* writer = desk.ports().tableWriter;
    const QString path = desk.ports().dialogs.saveFile(
        window,
        task.title,
        task.name + QStringLiteral(".xlsx"),
        say(QT_TRANSLATE_NOOP("TableFile", "Excel workbooks (*.xlsx);;CSV tables (*.csv)")));
    if (path.isEmpty() || writer == nullptr)
        return;
    const std::shared_ptr<Work> work = task.work.isEmpty() ? nullptr : desk.startWork(task.work);
    const TableFileTask::GoesOn goesOn = [work](int done) {
        if (work != nullptr)
            work->done = done;
        return work == nullptr || !work->isCancelled;
    };
    desk.ask<WrittenTables>(
        &desk,
        [write = std::move(task.write), writer, path, goesOn](const Access& access) {
            return write(access, *writer, path, goesOn);
        },
        [&desk, path, work, sentence = task.written](const Result<WrittenTables>& written) {
            if (work != nullptr)
                work->isFinished = true;
            if (written)
                desk.tell(outcome(path, *written, sentence));
            else
                desk.tell(written.error());
        });
}

void exportTables(Desk& desk, QWidget* window, const QString& name, TableBook book)
{
    writeTableFile(desk,
                   window,
                   {figuresTitle(),
                    name,
                    [book = std::move(book)](const Access& access,
                                             const TableWriter& writer,
                                             const QString& path,
                                             const TableFileTask::GoesOn&) {
                        TableBook dated = book;
                        dated.madeAt = access.clock.now();
                        return writer.write(path, dated);
                    }});
}

void exportTable(Desk& desk, QWidget* window, const QString& title, TableSheet sheet)
{
    TableBook book = bookOf(desk, title);
    book.sheets.push_back(std::move(sheet));
    exportTables(desk, window, title, std::move(book));
}

void exportCycleTable(Desk& desk, QWidget* window, const CycleKey& key, CycleTable table)
{
    const QString name = cycleTableName(table) + QLatin1Char('-') + key.scheme.text()
        + QLatin1Char('-') + key.period.toString();
    writeTableFile(desk,
                   window,
                   {figuresTitle(),
                    name,
                    [key, table, language = windowLanguage()](const Access& access,
                                                              const TableWriter& writer,
                                                              const QString& path,
                                                              const TableFileTask::GoesOn&) {
                        return exportCycle(access, CycleExport{key, table, path, language}, writer);
                    }});
}

TableBook bookOf(const Desk& desk, const QString& title)
{
    TableBook book;
    book.title = title;
    book.author = desk.company().name;
    return book;
}

} // namespace plumbline
