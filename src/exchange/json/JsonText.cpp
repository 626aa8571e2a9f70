// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonText.h"

#include "exchange/json/JsonWriter.h"

namespace plumbline {

namespace {

void write(const JsonValue& value, JsonWriter& out) // NOLINT(misc-no-recursion): depth is bounded
{
    switch (value.kind()) {
    case JsonKind::Null:
        out.null();
        return;
    case JsonKind::Boolean:
        out.boolean(value.isTrue());
        return;
    case JsonKind::Number: {
        const std::string_view written = value.utf8();
        out.raw(QByteArray(written.data(), static_cast<qsizetype>(written.size())));
        return;
    }
    case JsonKind::String:
        out.text(value.utf8());
        return;
    case JsonKind::Object:
        out.beginObject();
        for (JsonValue child = value.first(); child.exists(); child = child.next())
            write(child, out.key(child.key()));
        out.endObject();
        return;
    case JsonKind::Array:
        out.beginArray();
        for (JsonValue child = value.first(); child.exists(); child = child.next())
            write(child, out);
        out.endArray();
        return;
    }
}

} // namespace

QString jsonText(const JsonValue& value)
{
    JsonWriter out;
    write(value, out);
    return QString::fromUtf8(out.bytes());
}

} // namespace plumbline
