// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"
#include "ui/schemes/editor/FieldValue.h"

namespace plumbline {

enum class FieldShape {
    Line,
    Text, ///< Several lines.
    Choice,
    Checks, ///< Any number of the choices, in a list.
    Picks ///< The same, behind a button that says which.
};

/// When what is typed is written: with each key, or when the field is left.
enum class FieldCommit { Live, WhenLeft };

/// Where a field stands: its object name, what it is called, and the JSON pointer it is about.
struct FieldPlace
{
    QString name;
    QString label;
    std::function<QString()> at;
    QString hint; ///< Shown while it is empty.
};

/// One field of the editor as plain functions over a document: every form and list of the editor is
/// a table of these.
struct FormField
{
    FieldPlace place;
    FieldShape shape = FieldShape::Line;
    FieldCommit commit = FieldCommit::Live;
    /// None: the document has no such thing now, and the field is not shown.
    std::function<std::optional<QString>(const SchemeDocument&)> read;
    std::function<Result<>(SchemeDocument&, const QString&)> write;
    std::function<std::vector<FieldChoice>(const SchemeDocument&)> choices;
    bool isFigure = false;
};

/// A field whose value `locate(document)` points to (null: not there); what is typed must be a
/// Decimal, a count, a text … as the type it points to says.
template<typename Locate>
FormField valueField(FieldPlace place, Locate locate)
{
    FormField field;
    field.place = std::move(place);
    field.read = [locate](const SchemeDocument& document) -> std::optional<QString> {
        const auto* value = locate(document);
        return value ? std::optional(writtenField(*value)) : std::nullopt;
    };
    field.write = [locate](SchemeDocument& document, const QString& text) -> Result<> {
        auto* value = locate(document);
        return value ? readField(text, *value) : Result<>();
    };
    using Value = std::remove_cvref_t<decltype(*locate(std::declval<SchemeDocument&>()))>;
    field.isFigure = !std::is_same_v<Value, QString>;
    return field;
}

/// One of the values of an enum.
template<typename Enum>
struct NamedValue
{
    Enum value;
    QString text;
};

template<typename Enum, typename Locate>
FormField choiceField(FieldPlace place, std::vector<NamedValue<Enum>> values, Locate locate)
{
    FormField field;
    field.place = std::move(place);
    field.shape = FieldShape::Choice;
    field.read = [locate](const SchemeDocument& document) -> std::optional<QString> {
        const auto* value = locate(document);
        return value ? std::optional(QString::number(static_cast<int>(*value))) : std::nullopt;
    };
    field.write = [locate](SchemeDocument& document, const QString& text) -> Result<> {
        if (auto* value = locate(document))
            *value = static_cast<Enum>(text.toInt());
        return {};
    };
    std::vector<FieldChoice> choices;
    for (const NamedValue<Enum>& one : values)
        choices.push_back({QString::number(static_cast<int>(one.value)), one.text});
    field.choices = [choices](const SchemeDocument&) { return choices; };
    return field;
}

/// A text of several languages, written in the one that `language` says at the time.
template<typename Locate>
FormField
wordsField(FieldPlace place, FieldShape shape, std::function<QString()> language, Locate locate)
{
    FormField field;
    field.place = std::move(place);
    field.shape = shape;
    field.read = [locate, language](const SchemeDocument& document) -> std::optional<QString> {
        const LocalizedText* text = locate(document);
        return text ? std::optional(ownText(*text, language())) : std::nullopt;
    };
    field.write = [locate, language](SchemeDocument& document, const QString& typed) -> Result<> {
        if (LocalizedText* text = locate(document))
            *text = withText(*text, language(), typed);
        return {};
    };
    return field;
}

} // namespace plumbline
