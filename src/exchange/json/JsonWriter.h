// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"
#include "domain/common/LocalizedText.h"

#include <QtCore/QByteArray>

#include <string_view>
#include <vector>

namespace plumbline {

/// Whether what is written is for programs or also for people who look into the file.
enum class JsonLayout { Compact, Indented };

/// Writes JSON as it goes along, in the order of the calls. Knows nothing of what it writes.
class JsonWriter
{
public:
    explicit JsonWriter(JsonLayout layout = JsonLayout::Compact)
        : m_layout(layout)
    {
    }

    void beginObject() { open('{'); }

    void endObject() { close('}'); }

    void beginArray() { open('['); }

    void endArray() { close(']'); }

    /// The name of the field whose value comes next.
    JsonWriter& key(std::string_view name);
    JsonWriter& key(QStringView name);

    void text(QStringView text);
    void text(std::string_view utf8);
    void number(int number);
    void boolean(bool value); // NOLINT: a JSON boolean
    void null();

    /// As a text: "94.5".
    void decimal(const Decimal& decimal) { text(decimal.toString()); }

    void localized(const LocalizedText& texts);
    /// Something that is JSON already.
    void raw(const QByteArray& json);

    void field(std::string_view name, QStringView value) { key(name).text(value); }

    /// In compact layout: what follows starts on a new line, for people's eyes and line tools.
    void lineBreak() { m_breakPending = m_layout == JsonLayout::Compact; }

    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }

    [[nodiscard]] const QByteArray& bytes() const noexcept { return m_bytes; }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void indent();
    void quoted(std::string_view utf8);
    void quoted(QStringView text);

    QByteArray m_bytes;
    JsonLayout m_layout;
    std::vector<bool> m_hasEntries;
    bool m_afterKey = false;
    bool m_breakPending = false;
};

} // namespace plumbline
