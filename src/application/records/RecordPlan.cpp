// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/RecordPlan.h"

#include "application/tables/TableText.h"

namespace plumbline {

namespace {

constexpr int kYes = 1;
constexpr int kNo = 0;

Result<> findColumns(const MapSource& source, const QStringList& headings, PlannedField& planned)
{
    const auto find = [&](const QString& name) -> Result<int> {
        if (const int column = columnOf(headings, name); column >= 0)
            return column;
        return failure(ErrorCode::BadValue,
                       QStringLiteral("/fields/") + planned.id,
                       QT_TRANSLATE_NOOP("Messages", "The table has no column “%1”."),
                       {name});
    };
    const Result<int> first = find(source.columns.front());
    if (!first)
        return failure(first.error());
    planned.column = *first;
    planned.heading = headings[*first];
    if (source.columns.size() == 1)
        return {};
    const Result<int> second = find(source.columns[1]);
    if (!second)
        return failure(second.error());
    planned.timeColumn = *second;
    return {};
}

/// Two columns are for a time, and for nothing else.
Result<> checkSource(const MapSource& source, const PlannedField& planned)
{
    const QString at = QStringLiteral("/fields/") + planned.id;
    const bool isMoment = planned.type == FieldType::Moment || planned.type == FieldType::Deadline;
    if (source.columns.size() > 2 || (source.columns.size() == 2 && !isMoment))
        return failure(
            ErrorCode::BadValue,
            at,
            QT_TRANSLATE_NOOP("Messages",
                              "“%1” comes from one column; only a time may come from two, its "
                              "date and its time of day."),
            {planned.id});
    if (source.columns.isEmpty() && !source.value)
        return failure(ErrorCode::MissingField,
                       at,
                       QT_TRANSLATE_NOOP("Messages", "No column is chosen for “%1”."),
                       {planned.id});
    if (source.columns.isEmpty() && planned.part == RecordPart::Id)
        return failure(ErrorCode::BadValue,
                       at,
                       QT_TRANSLATE_NOOP(
                           "Messages", "The id must come from a column: every record has its own."),
                       {});
    return {};
}

Result<PlannedField>
planField(const MapField& field, const MapSource& source, const QStringList& headings)
{
    PlannedField planned;
    planned.id = field.id;
    planned.part = field.part;
    planned.field = field.field;
    planned.type = field.type;
    planned.isRequired = field.isRequired;
    planned.heading = field.id;
    if (auto sound = checkSource(source, planned); !sound)
        return failure(sound.error());
    if (!source.columns.isEmpty()) {
        if (auto found = findColumns(source, headings, planned); !found)
            return failure(found.error());
    } else {
        planned.value = source.value->toStdString();
    }
    planned.words.add(source.yes, kYes);
    planned.words.add(source.no, kNo);
    planned.othersAreNo = !source.yes.isEmpty() && source.no.isEmpty();
    planned.unit = source.unit.value_or(DurationUnit::Seconds);
    return planned;
}

/// The scale that a map gives beside its rating stands for every row.
std::optional<PlannedField> planScale(const ImportMap& map, RecordKind kind)
{
    const int field = fieldIndex(kind, u"scale");
    const auto rating = map.fields.constFind(QStringLiteral("rating"));
    if (field < 0 || rating == map.fields.cend() || !rating->scale
        || map.fields.contains(QStringLiteral("scale")))
        return std::nullopt;
    PlannedField planned;
    planned.id = QStringLiteral("scale");
    planned.field = field;
    planned.type = FieldType::Scale;
    planned.heading = planned.id;
    planned.value = ratingScaleName(*rating->scale).toStdString();
    return planned;
}

Result<> checkNames(const ImportMap& map, const std::vector<MapField>& known)
{
    for (auto field = map.fields.cbegin(); field != map.fields.cend(); ++field) {
        const auto isIt = [&](const MapField& one) { return one.id == field.key(); };
        if (std::none_of(known.begin(), known.end(), isIt))
            return failure(ErrorCode::UnknownField,
                           QStringLiteral("/fields/") + field.key(),
                           QT_TRANSLATE_NOOP("Messages", "Records of kind %1 have no field “%2”."),
                           {map.kind, field.key()});
    }
    return {};
}

std::vector<std::string> missingWords(const ImportMap& map)
{
    std::vector<std::string> words;
    for (const QString& word : map.missing) {
        if (const QString plain = tidied(word); !plain.isEmpty())
            words.push_back(plain.toStdString());
    }
    return words;
}

} // namespace

std::vector<MapField> mapFields(RecordKind kind)
{
    const FieldType time = FieldType::Moment;
    std::vector<MapField> fields{
        {QStringLiteral("id"), RecordPart::Id, -1, FieldType::Text, true},
        {QStringLiteral("employee"), RecordPart::Employee, -1, FieldType::Text, true},
        {timeField(kind), RecordPart::Time, -1, time, true},
        {QStringLiteral("customer"), RecordPart::Customer, -1, FieldType::Text, false},
    };
    const auto own = fieldsOf(kind);
    for (std::size_t place = 0; place < own.size(); ++place)
        fields.push_back({QString::fromLatin1(own[place].id),
                          RecordPart::Field,
                          static_cast<int>(place),
                          own[place].type,
                          own[place].isRequired});
    fields.push_back({QStringLiteral("note"), RecordPart::Note, -1, FieldType::Text, false});
    return fields;
}

int columnOf(const QStringList& headings, const QString& heading)
{
    if (const qsizetype exactly = headings.indexOf(heading); exactly >= 0)
        return static_cast<int>(exactly);
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (folded(headings[column]) == folded(heading))
            return static_cast<int>(column);
    }
    return -1;
}

Result<RecordPlan> planRecords(const ImportMap& map, RecordKind kind, const QStringList& headings)
{
    const std::vector<MapField> known = mapFields(kind);
    if (auto named = checkNames(map, known); !named)
        return failure(named.error());
    const bool isForm = kind == RecordKind::Check && map.source == kSamplingSource;
    RecordPlan plan{kind, map.dateOrder, missingWords(map), {}, isForm};
    for (const MapField& field : known) {
        const auto source = map.fields.constFind(field.id);
        if (source == map.fields.cend() && !field.isRequired)
            continue;
        if (source == map.fields.cend())
            return failure(ErrorCode::MissingField,
                           QStringLiteral("/fields"),
                           QT_TRANSLATE_NOOP("Messages", "No column is chosen for “%1”."),
                           {field.id});
        Result<PlannedField> planned = planField(field, *source, headings);
        if (!planned)
            return failure(planned.error());
        plan.fields.push_back(*std::move(planned));
    }
    if (auto scale = planScale(map, kind))
        plan.fields.push_back(*std::move(scale));
    return plan;
}

} // namespace plumbline
