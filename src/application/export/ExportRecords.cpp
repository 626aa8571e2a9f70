// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ExportRecords.h"

#include "application/export/ExportWords.h"
#include "application/policy/Permit.h"
#include "application/ports/TrailRepository.h"
#include "application/records/FindRecords.h"
#include "application/text/Sentences.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

ColumnShape shapeOf(FieldType type)
{
    switch (type) {
    case FieldType::Moment:
    case FieldType::Deadline:
        return ColumnShape::Moment;
    case FieldType::Count:
        return ColumnShape::Whole;
    case FieldType::Seconds:
        return ColumnShape::Duration;
    case FieldType::Amount:
        return ColumnShape::Number;
    case FieldType::Text:
    case FieldType::YesNo:
    case FieldType::Scale:
    case FieldType::Absence:
        break;
    }
    return ColumnShape::Text;
}

/// Reads page after page and makes rows of the records.
class RecordRows
{
public:
    RecordRows(RecordRepository& records, const RecordExport& wish, QTimeZone zone)
        : m_records(records)
        , m_search(wish.search)
        , m_zone(std::move(zone))
        , m_words(wish.language)
        , m_goesOn(wish.goesOn)
    {
        constexpr int kPage = 5'000;
        m_search.offset = 0;
        m_search.limit = kPage;
    }

    [[nodiscard]] std::vector<TableColumn> columns() const;
    [[nodiscard]] Result<bool> next(SheetLine& row);

private:
    [[nodiscard]] SheetCell fieldCell(const StoredRecord& record, int field) const;
    [[nodiscard]] SheetCell timeCell(const RecordFacts& facts) const;

    [[nodiscard]] QDateTime moment(std::int64_t at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at, m_zone);
    }

    RecordRepository& m_records;
    RecordSearch m_search;
    QTimeZone m_zone;
    ExportWords m_words;
    std::function<bool(int)> m_goesOn;
    int m_written = 0;
    std::vector<StoredRecord> m_page;
    std::size_t m_place = 0;
};

std::vector<TableColumn> RecordRows::columns() const
{
    const RecordKind kind = m_search.range.kind;
    const auto label = [&](const char* text) {
        return inLanguage("RecordFields", text, {}, m_words.language());
    };
    TableColumn time = textColumn(m_words.say(QT_TRANSLATE_NOOP("Export", "Time")));
    time.kind = isDated(kind) ? ColumnShape::Date : ColumnShape::Moment;
    time.note = timeField(kind);
    std::vector<TableColumn> columns{
        textColumn(QStringLiteral("id")),
        textColumn(m_words.say(QT_TRANSLATE_NOOP("Export", "Employee"))),
        time,
        textColumn(m_words.say(QT_TRANSLATE_NOOP("Export", "Customer")))};
    for (const RecordField& field : fieldsOf(kind)) {
        TableColumn column = textColumn(label(field.label));
        column.kind = shapeOf(field.type);
        column.places = TableColumn::kAllPlaces;
        column.note = QString::fromLatin1(field.id);
        columns.push_back(column);
    }
    columns.push_back(textColumn(m_words.say(QT_TRANSLATE_NOOP("Export", "Note"))));
    columns.push_back(textColumn(m_words.say(QT_TRANSLATE_NOOP("Export", "Source"))));
    columns.push_back(textColumn(m_words.say(QT_TRANSLATE_NOOP("Export", "Excluded"))));
    return columns;
}

SheetCell RecordRows::timeCell(const RecordFacts& facts) const
{
    if (isDated(m_search.range.kind))
        return SheetCell(QDateTime::fromMSecsSinceEpoch(facts.at, Qt::UTC).date());
    return SheetCell(moment(facts.at));
}

SheetCell RecordRows::fieldCell(const StoredRecord& record, int field) const
{
    const FieldType type = fieldsOf(m_search.range.kind)[static_cast<std::size_t>(field)].type;
    if (type == FieldType::Text)
        return record.texts[static_cast<std::size_t>(field)];
    if (!record.facts.has(field))
        return {};
    const std::int64_t number = record.facts[field];
    switch (type) {
    case FieldType::Moment:
    case FieldType::Deadline:
        return SheetCell(moment(number));
    case FieldType::YesNo:
        return m_words.say(number == 1 ? QT_TRANSLATE_NOOP("Export", "yes")
                                       : QT_TRANSLATE_NOOP("Export", "no"));
    case FieldType::Count:
        return Rational(number, 1);
    case FieldType::Seconds:
        return SheetCell(TableDuration{Rational(Decimal::fromMillionths(number))});
    case FieldType::Amount:
        return Rational(Decimal::fromMillionths(number));
    case FieldType::Scale:
        return ratingScaleName(static_cast<RatingScale>(number));
    case FieldType::Absence:
        return absenceKindName(static_cast<AbsenceKind>(number));
    case FieldType::Text:
        break;
    }
    return {};
}

Result<bool> RecordRows::next(SheetLine& row)
{
    if (m_place == m_page.size()) {
        Result<std::vector<StoredRecord>> page = m_records.find(m_search);
        if (!page)
            return failure(page.error());
        m_page = *std::move(page);
        m_place = 0;
        m_search.offset += m_search.limit;
        if (m_goesOn && !m_goesOn(m_written))
            return failure(
                ErrorCode::Cancelled, {}, QT_TRANSLATE_NOOP("Messages", "Nothing was written."));
    }
    if (m_page.empty())
        return false;
    const StoredRecord& record = m_page[m_place++];
    ++m_written;
    row = {record.id, record.employee.text(), timeCell(record.facts), record.customer};
    const auto fields = static_cast<int>(fieldsOf(m_search.range.kind).size());
    for (int field = 0; field < fields; ++field)
        row.push_back(fieldCell(record, field));
    row.push_back(record.note);
    row.push_back(record.source);
    row.push_back(record.isExcluded ? m_words.say(QT_TRANSLATE_NOOP("Export", "excluded"))
                                    : QString());
    return true;
}

} // namespace

Result<WrittenTables>
exportRecords(const Access& access, const RecordExport& wish, const TableWriter& writer)
{
    if (Result<> may = permitted(access, Permission::ExportTables); !may)
        return failure(may.error());
    Repositories& repositories = access.store.repositories();
    const auto company = repositories.company().company();
    if (!company)
        return failure(company.error());
    const Result<std::optional<RecordSearch>> seen = narrowed(access, wish.search);
    if (!seen)
        return failure(seen.error());
    if (!*seen)
        return failure(ErrorCode::NotPermitted,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "Your roles do not permit that."));
    RecordExport narrow = wish;
    narrow.search = **seen;
    const auto rows = std::make_shared<RecordRows>(
        repositories.records(), narrow, QTimeZone(company->timeZone.toUtf8()));
    TableSheet sheet;
    sheet.name = recordKindName(wish.search.range.kind);
    sheet.columns = rows->columns();
    sheet.frozenColumns = 1;
    sheet.next = [rows](SheetLine& row) { return rows->next(row); };
    TableBook book;
    book.title = sheet.name;
    book.author = company->name;
    book.madeAt = access.clock.now();
    const auto head = repositories.trail().head();
    if (!head)
        return failure(head.error());
    book.trailCode = head->toString();
    book.sheets.push_back(std::move(sheet));
    return writer.write(wish.path, book);
}

} // namespace plumbline
