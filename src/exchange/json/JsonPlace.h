// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"
#include "domain/common/LocalizedText.h"
#include "exchange/json/JsonTree.h"

#include <initializer_list>
#include <optional>
#include <utility>

namespace plumbline {

/// The first fault found in a document; later ones are passed over, so that readers read on.
class FirstFault
{
public:
    void refuse(const JsonValue& at, ErrorCode code, const char* text, QStringList arguments = {});
    void refuse(Error error);

    [[nodiscard]] bool isNone() const noexcept { return !m_error; }

    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// A value of a document, asked for what should stand there. What does not fit is told to the
/// FirstFault, and something harmless is given in its place. An absent place gives defaults.
class JsonPlace
{
public:
    JsonPlace(JsonValue value, FirstFault& fault)
        : m_value(value)
        , m_fault(&fault)
    {
    }

    [[nodiscard]] const JsonValue& value() const noexcept { return m_value; }

    [[nodiscard]] bool exists() const noexcept { return m_value.exists(); }

    [[nodiscard]] bool isObject() const { return is(JsonKind::Object); }

    [[nodiscard]] bool isArray() const { return is(JsonKind::Array); }

    [[nodiscard]] bool isText() const { return is(JsonKind::String); }

    void refuse(ErrorCode code, const char* text, QStringList arguments = {}) const;

    /// Insists on an object, with no other fields than these.
    const JsonPlace& object(std::initializer_list<const char*> known) const;
    /// The field, absent where it is not there or null.
    [[nodiscard]] JsonPlace optional(const char* name) const;
    /// The field; `missing-field` where it is not there.
    [[nodiscard]] JsonPlace required(const char* name) const;
    /// The field as it stands, null or not.
    [[nodiscard]] JsonPlace field(const char* name) const;

    /// Insists on an object / a list and gives its values one after another.
    template<typename Function>
    void eachField(Function use) const;
    template<typename Function>
    void eachItem(Function use) const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString filledText() const;
    [[nodiscard]] Decimal decimal() const;
    [[nodiscard]] int count() const; ///< A whole number; large ones are held at a million.
    [[nodiscard]] bool flag() const;
    [[nodiscard]] LocalizedText localized() const;

    /// The value that goes with the word that stands there.
    template<typename T>
    [[nodiscard]] T word(std::initializer_list<std::pair<const char*, T>> words) const;

    void refuseWord(const QStringList& known) const;

private:
    [[nodiscard]] bool is(JsonKind kind) const
    {
        return m_value.exists() && m_value.kind() == kind;
    }

    [[nodiscard]] bool insist(JsonKind kind, const char* text) const;

    [[nodiscard]] JsonPlace at(JsonValue value) const { return {value, *m_fault}; }

    JsonValue m_value;
    FirstFault* m_fault;
};

template<typename Function>
void JsonPlace::eachField(Function use) const
{
    if (!insist(JsonKind::Object, QT_TRANSLATE_NOOP("Messages", "An object belongs here.")))
        return;
    for (JsonValue child = m_value.first(); child.exists(); child = child.next())
        use(at(child));
}

template<typename Function>
void JsonPlace::eachItem(Function use) const
{
    if (!insist(JsonKind::Array, QT_TRANSLATE_NOOP("Messages", "A list belongs here.")))
        return;
    for (JsonValue child = m_value.first(); child.exists(); child = child.next())
        use(at(child));
}

template<typename T>
T JsonPlace::word(std::initializer_list<std::pair<const char*, T>> words) const
{
    if (exists()) {
        QStringList known;
        const QString given = text();
        for (const auto& [name, value] : words) {
            if (given == QLatin1String(name))
                return value;
            known.append(QLatin1String(name));
        }
        refuseWord(known);
    }
    return words.begin()->second;
}

} // namespace plumbline
