// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/SamplingTable.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Column
{
    const char* id;
    const char* heading;
    bool isRead; ///< When the form comes back.
    ColumnShape kind = ColumnShape::Text;
};

constexpr std::array kColumns{
    Column{"id", QT_TRANSLATE_NOOP("SamplingForm", "Sample no."), true},
    Column{"employee", QT_TRANSLATE_NOOP("SamplingForm", "Staff number"), true},
    Column{"name", QT_TRANSLATE_NOOP("SamplingForm", "Name"), false},
    Column{"contact", QT_TRANSLATE_NOOP("SamplingForm", "Contact"), false},
    Column{"time", QT_TRANSLATE_NOOP("SamplingForm", "Time"), false},
    Column{"date", QT_TRANSLATE_NOOP("SamplingForm", "Date"), true, ColumnShape::Date},
    Column{"topic", QT_TRANSLATE_NOOP("SamplingForm", "Topic"), false},
    Column{"channel", QT_TRANSLATE_NOOP("SamplingForm", "Channel"), false},
    Column{"template", QT_TRANSLATE_NOOP("SamplingForm", "Form"), true},
    Column{"checked", QT_TRANSLATE_NOOP("SamplingForm", "Items checked"), true, ColumnShape::Whole},
    Column{"passed", QT_TRANSLATE_NOOP("SamplingForm", "Items passed"), true, ColumnShape::Whole},
    Column{"note", QT_TRANSLATE_NOOP("SamplingForm", "Note"), true},
};

} // namespace

const QStringList& SamplingTable::columns()
{
    static const QStringList kIds = [] {
        QStringList ids;
        for (const Column& column : kColumns)
            ids.append(QString::fromLatin1(column.id));
        return ids;
    }();
    return kIds;
}

QStringList SamplingTable::headings()
{
    QStringList headings;
    for (const Column& column : kColumns)
        headings.append(QCoreApplication::translate("SamplingForm", column.heading));
    return headings;
}

TableSheet SamplingTable::sheet(const SamplingForm& form)
{
    TableSheet sheet;
    sheet.name = form.sampling.templateName;
    for (const Column& column : kColumns) {
        TableColumn& made = sheet.columns.emplace_back();
        made.heading = QCoreApplication::translate("SamplingForm", column.heading);
        made.kind = column.kind;
    }
    std::vector<SheetLine> lines;
    for (const SamplingLine& line : form.lines)
        lines.push_back({line.id,
                         line.employee.text(),
                         line.name,
                         line.contact,
                         line.time,
                         SheetCell::Content(line.day),
                         line.topic,
                         line.channel,
                         form.sampling.templateName});
    sheet.next = rowsOf(std::move(lines));
    return sheet;
}

ImportMap SamplingTable::map(const QStringList& headings)
{
    ImportMap map;
    map.kind = recordKindName(RecordKind::Check);
    map.source = kSamplingSource;
    for (std::size_t column = 0; column < kColumns.size(); ++column) {
        if (kColumns[column].isRead)
            map.fields[QString::fromLatin1(kColumns[column].id)].columns = {
                headings.value(static_cast<qsizetype>(column))};
    }
    return map;
}

Result<> keepSamplingMap(const Access& access, const QStringList& headings)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    const ImportMap map = SamplingTable::map(headings);
    return inTransaction(access, [&](Repositories& repositories) {
        return repositories.records().saveMap(
            {QCoreApplication::translate("SamplingForm", "Sampling form"),
             map.kind,
             access.recordFormat.writeMap(map),
             headings});
    });
}

} // namespace plumbline
