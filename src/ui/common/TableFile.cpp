// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableFile.h"

#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace plumbline {

namespace {

using Writing = std::function<Result<WrittenTables>(const Access&, const TableWriter&)>;

QString say(const char* text)
{
    return QCoreApplication::translate("TableFile", text);
}

/// Empty: not to be written.
QString chosenPath(Desk& desk, QWidget* window, const QString& name)
{
    return desk.ports().dialogs.saveFile(
        window,
        say(QT_TRANSLATE_NOOP("TableFile", "Export the figures")),
        name + QStringLiteral(".xlsx"),
        say(QT_TRANSLATE_NOOP("TableFile", "Excel workbooks (*.xlsx);;CSV tables (*.csv)")));
}

QString outcome(const QString& path, const WrittenTables& written)
{
    const QString place = QDir::toNativeSeparators(path);
    if (written.cutTexts == 0)
        return say(QT_TRANSLATE_NOOP("TableFile", "Written to %1.")).arg(place);
    return say(QT_TRANSLATE_NOOP("TableFile",
                                 "Written to %1. Some texts were too long for a cell and were "
                                 "cut."))
        .arg(place);
}

void writeBeside(Desk& desk, QWidget* window, const QString& path, Writing writing)
{
    const TableWriter* writer = desk.ports().tableWriter;
    if (path.isEmpty() || writer == nullptr)
        return;
    desk.ask<WrittenTables>(
        window,
        [writing = std::move(writing), writer](const Access& access) {
            return writing(access, *writer);
        },
        [&desk, path](const Result<WrittenTables>& written) {
            if (written)
                desk.tell(outcome(path, *written));
            else
                desk.tell(written.error());
        });
}

} // namespace

void exportTables(Desk& desk, QWidget* window, const QString& name, TableBook book)
{
    const QString path = chosenPath(desk, window, name);
    writeBeside(desk,
                window,
                path,
                [path, book = std::move(book)](const Access& access, const TableWriter& writer) {
                    TableBook dated = book;
                    dated.madeAt = access.clock.now();
                    return writer.write(path, dated);
                });
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
    const CycleExport wish{key, table, chosenPath(desk, window, name), windowLanguage()};
    writeBeside(desk, window, wish.path, [wish](const Access& access, const TableWriter& writer) {
        return exportCycle(access, wish, writer);
    });
}

TableBook bookOf(const Desk& desk, const QString& title)
{
    TableBook book;
    book.title = title;
    book.author = desk.company().name;
    return book;
}

} // namespace plumbline
