// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/MapFields.h"
#include "exchange/json/JsonRecordFormat.h"

#include <gtest/gtest.h>

namespace plumbline {
namespace {

const QByteArray kCalls = R"map({"format": "plumbline-map/1", "kind": "contact",
 "sheet": "Sheet1", "headerRow": 1, "encoding": "auto", "dateOrder": "ymd",
 "missing": ["", "?"],
 "fields": {
   "id": "Call Id", "employee": "Agent",
   "opened": ["Date", "Time"], "topic": "Topic",
   "answered": {"column": "Answered (Y/N)", "yes": ["Y"]},
   "resolved": {"column": "Resolved", "yes": ["Y"]},
   "waited": "Speed of answer in seconds",
   "handled": {"column": "AvgTalkDuration", "unit": "duration"},
   "rating": {"column": "Satisfaction rating", "scale": "1-5"},
   "contacts": {"value": "1"}}})map";

QByteArray withFields(const char* kind, const char* fields)
{
    return QByteArray(R"({"format":"plumbline-map/1","kind":")") + kind + R"(","fields":)" + fields
        + "}";
}

TEST(ImportMapReader, ReadsAMapOfCalls)
{
    const auto map = JsonRecordFormat().readMap(kCalls);
    ASSERT_TRUE(map.has_value()) << map.error().at.toStdString();
    EXPECT_EQ(map->kind, QStringLiteral("contact"));
    EXPECT_EQ(map->sheet, QStringLiteral("Sheet1"));
    EXPECT_EQ(map->missing, (QStringList{QString(), QStringLiteral("?")}));
    EXPECT_EQ(map->fields[QStringLiteral("opened")].columns,
              (QStringList{QStringLiteral("Date"), QStringLiteral("Time")}));
    EXPECT_EQ(map->fields[QStringLiteral("answered")].yes, QStringList{QStringLiteral("Y")});
    EXPECT_EQ(map->fields[QStringLiteral("handled")].unit, DurationUnit::Duration);
    EXPECT_EQ(map->fields[QStringLiteral("rating")].scale, RatingScale::OneToFive);
    EXPECT_EQ(map->fields[QStringLiteral("contacts")].value, QStringLiteral("1"));
    EXPECT_EQ(map->fields.size(), 10);
}

TEST(ImportMapReader, WhatIsWrittenReadsTheSame)
{
    const JsonRecordFormat format;
    for (const QByteArray& document :
         {kCalls,
          QByteArray(R"({"format":"plumbline-map/1","kind":"complaint","headerRow":3,
            "encoding":"gb18030","dateOrder":"dmy","source":"crm","fields":{
            "id":{"columns":["a"]},"responsible":{"value":"yes","yes":["yes"],"no":["no","-"]},
            "due":["d","t"]}})"),
          withFields("values",
                     R"({"id":"Staff","satisfaction.leader":"a","csat":{"value":"2;3"}})"),
          withFields("visit", "{}")}) {
        const auto map = format.readMap(document);
        ASSERT_TRUE(map.has_value()) << document.toStdString();
        const auto again = format.readMap(format.writeMap(*map));
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(*again, *map) << document.toStdString();
    }
}

TEST(ImportMapReader, EveryFieldGoesByItsOwnName)
{
    for (const QString& kind : mapKinds()) {
        for (const QString& field : mapFields(kind))
            EXPECT_EQ(mapField(kind, field), field) << kind.toStdString();
    }
}

struct Alias
{
    const char* kind;
    const char* name;
    const char* field;
};

void PrintTo(const Alias& alias, std::ostream* out)
{
    *out << alias.kind << " " << alias.name;
}

class MapAliases : public ::testing::TestWithParam<Alias>
{
};

TEST_P(MapAliases, AreTheField)
{
    const auto [kind, name, field] = GetParam();
    EXPECT_EQ(mapField(QLatin1String(kind), QLatin1String(name)), QString(QLatin1String(field)));
}

constexpr Alias kAliases[]{{"contact", "first-response", "responded"},
                           {"contact", "first response time", "responded"},
                           {"contact", "firstResponse", "responded"},
                           {"contact", "resolvedTime", "resolvedAt"},
                           {"contact", "resolved-at", "resolvedAt"},
                           {"contact", "time", "opened"},
                           {"contact", "Date", "opened"},
                           {"complaint", "time", "received"},
                           {"visit", "time", "date"},
                           {"visit", "order value", "value"},
                           {"check", "itemsPassed", "passed"},
                           {"training", "exam", "mark"},
                           {"event", "what happened", "what"},
                           {"order", "retained-customer", "retained"}};
INSTANTIATE_TEST_SUITE_P(MapFields, MapAliases, ::testing::ValuesIn(kAliases));

TEST(MapFields, DoNotGuessWhatIsNoName)
{
    EXPECT_EQ(mapField(QStringLiteral("contact"), QStringLiteral("agent")), std::nullopt);
    EXPECT_EQ(mapField(QStringLiteral("visit"), QStringLiteral("firstResponse")), std::nullopt);
    EXPECT_EQ(mapField(QStringLiteral("employees"), QStringLiteral("date")), std::nullopt);
}

struct MapFault
{
    QByteArray document;
    ErrorCode code;
    const char* at;
};

void PrintTo(const MapFault& fault, std::ostream* out)
{
    *out << fault.document.toStdString();
}

class MapFaults : public ::testing::TestWithParam<MapFault>
{
};

TEST_P(MapFaults, AreRefusedWithCodeAndPointer)
{
    const auto map = JsonRecordFormat().readMap(GetParam().document);
    ASSERT_FALSE(map.has_value());
    EXPECT_EQ(codeName(map.error().code).toStdString(), codeName(GetParam().code).toStdString());
    EXPECT_EQ(map.error().at.toStdString(), GetParam().at);
}

const MapFault kMapFaults[]{
    {"[]", ErrorCode::BadValue, ""},
    {"{", ErrorCode::BadJson, ""},
    {R"({"kind":"visit","fields":{}})", ErrorCode::BadFormat, ""},
    {R"({"format":"plumbline-map/2","kind":"visit","fields":{}})", ErrorCode::BadFormat, "/format"},
    {R"({"format":"plumbline-map/1","fields":{}})", ErrorCode::MissingField, ""},
    {R"({"format":"plumbline-map/1","kind":"visit"})", ErrorCode::MissingField, ""},
    {withFields("visits", "{}"), ErrorCode::BadValue, "/kind"},
    {withFields("visit", "[]"), ErrorCode::BadValue, "/fields"},
    {withFields("visit", R"({"id":"a","id":"b"})"), ErrorCode::BadJson, "/fields/id"},
    {withFields("visit", R"({"date":"a","time":"b"})"), ErrorCode::DuplicateId, "/fields/time"},
    {withFields("visit", R"({"agent":"a"})"), ErrorCode::UnknownField, "/fields/agent"},
    {withFields("values", R"({"":"a"})"), ErrorCode::UnknownField, "/fields/"},
    {withFields("visit", R"({"id":""})"), ErrorCode::BadValue, "/fields/id"},
    {withFields("visit", R"({"id":7})"), ErrorCode::BadValue, "/fields/id"},
    {withFields("visit", R"({"date":[]})"), ErrorCode::BadValue, "/fields/date"},
    {withFields("visit", R"({"date":["a","b","c"]})"), ErrorCode::BadValue, "/fields/date"},
    {withFields("visit", R"({"id":{}})"), ErrorCode::MissingField, "/fields/id"},
    {withFields("visit", R"({"id":{"column":"a","value":"b"}})"),
     ErrorCode::BadValue,
     "/fields/id"},
    {withFields("visit", R"({"id":{"column":"a","colour":"b"}})"),
     ErrorCode::UnknownField,
     "/fields/id/colour"},
    {withFields("visit", R"({"id":{"column":"a","yes":["b"]}})"),
     ErrorCode::BadValue,
     "/fields/id/yes"},
    {withFields("contact", R"({"answered":{"column":"a","yes":"Y"}})"),
     ErrorCode::BadValue,
     "/fields/answered/yes"},
    {withFields("contact", R"({"waited":{"column":"a","unit":"weeks"}})"),
     ErrorCode::BadValue,
     "/fields/waited/unit"},
    {withFields("contact", R"({"topic":{"column":"a","unit":"hours"}})"),
     ErrorCode::BadValue,
     "/fields/topic/unit"},
    {withFields("contact", R"({"rating":{"column":"a","scale":"1-7"}})"),
     ErrorCode::BadValue,
     "/fields/rating/scale"},
    {withFields("contact", R"({"waited":{"column":"a","scale":"1-5"}})"),
     ErrorCode::BadValue,
     "/fields/waited/scale"},
    {R"({"format":"plumbline-map/1","kind":"visit","headerRow":0,"fields":{}})",
     ErrorCode::OutOfRange,
     "/headerRow"},
    {R"({"format":"plumbline-map/1","kind":"visit","headerRow":1.5,"fields":{}})",
     ErrorCode::BadNumber,
     "/headerRow"},
    {R"({"format":"plumbline-map/1","kind":"visit","encoding":"latin1","fields":{}})",
     ErrorCode::BadValue,
     "/encoding"},
    {R"({"format":"plumbline-map/1","kind":"visit","dateOrder":"ydm","fields":{}})",
     ErrorCode::BadValue,
     "/dateOrder"},
    {R"({"format":"plumbline-map/1","kind":"visit","missing":"?","fields":{}})",
     ErrorCode::BadValue,
     "/missing"}};
INSTANTIATE_TEST_SUITE_P(ImportMapReader, MapFaults, ::testing::ValuesIn(kMapFaults));

} // namespace
} // namespace plumbline
