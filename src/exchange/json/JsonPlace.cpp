// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonPlace.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::size_t kLongestNumber = 32;
constexpr int kMostCount = 1'000'000;

bool isWholeAsWritten(std::string_view written)
{
    return written.find_first_of(".eE") == std::string_view::npos;
}

} // namespace

void FirstFault::refuse(const JsonValue& at,
                        ErrorCode code,
                        const char* text,
                        QStringList arguments)
{
    if (!m_error)
        m_error = Error{code, at.pointer(), Message{text, std::move(arguments)}};
}

void FirstFault::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void JsonPlace::refuse(ErrorCode code, const char* text, QStringList arguments) const
{
    if (exists())
        m_fault->refuse(m_value, code, text, std::move(arguments));
}

bool JsonPlace::insist(JsonKind kind, const char* text) const
{
    if (!exists())
        return false;
    if (is(kind))
        return true;
    refuse(ErrorCode::BadValue, text);
    return false;
}

const JsonPlace& JsonPlace::object(std::initializer_list<const char*> known) const
{
    eachField([&](const JsonPlace& field) {
        const QString& name = field.value().key();
        const auto isName = [&](const char* word) { return name == QLatin1String(word); };
        if (std::ranges::none_of(known, isName)) {
            field.refuse(ErrorCode::UnknownField,
                         QT_TRANSLATE_NOOP("Messages", "The field “%1” is not known here."),
                         {name});
        }
    });
    return *this;
}

JsonPlace JsonPlace::field(const char* name) const
{
    return at(isObject() ? m_value.field(QLatin1String(name)) : JsonValue());
}

JsonPlace JsonPlace::optional(const char* name) const
{
    const JsonPlace found = field(name);
    return found.is(JsonKind::Null) ? at({}) : found;
}

JsonPlace JsonPlace::required(const char* name) const
{
    const JsonPlace found = field(name);
    if (isObject() && !found.exists()) {
        refuse(ErrorCode::MissingField,
               QT_TRANSLATE_NOOP("Messages", "The field “%1” is missing."),
               {QLatin1String(name)});
    }
    return found;
}

QString JsonPlace::text() const
{
    return insist(JsonKind::String, QT_TRANSLATE_NOOP("Messages", "Text belongs here."))
        ? m_value.text()
        : QString();
}

QString JsonPlace::filledText() const
{
    const QString given = text();
    if (given.isEmpty())
        refuse(ErrorCode::BadValue, QT_TRANSLATE_NOOP("Messages", "This text must not be empty."));
    return given;
}

Decimal JsonPlace::decimal() const
{
    if (!exists())
        return {};
    if (!is(JsonKind::Number) && !is(JsonKind::String)) {
        refuse(ErrorCode::BadValue, QT_TRANSLATE_NOOP("Messages", "A number belongs here."));
        return {};
    }
    const std::string_view written = m_value.utf8();
    if (is(JsonKind::Number) && !isWholeAsWritten(written)) {
        refuse(ErrorCode::BadNumber,
               QT_TRANSLATE_NOOP(
                   "Messages",
                   "“%1” is not a number this program takes: write decimals as text, such as "
                   "\"98.5\"."),
               {m_value.text().left(40)});
        return {};
    }
    std::array<char16_t, kLongestNumber> characters{};
    const std::size_t length = std::min(written.size(), kLongestNumber);
    std::ranges::copy(written.substr(0, length), characters.begin());
    const auto parsed =
        Decimal::parse(QStringView(characters.data(), static_cast<qsizetype>(length)));
    if (parsed)
        return *parsed;
    m_fault->refuse({parsed.error().code,
                     m_value.pointer(),
                     {parsed.error().message.text, {m_value.text().left(40)}}});
    return {};
}

int JsonPlace::count() const
{
    const bool isPointed = isText() && m_value.utf8().find('.') != std::string_view::npos;
    const Decimal number = decimal();
    if (isPointed) {
        refuse(ErrorCode::BadNumber,
               QT_TRANSLATE_NOOP("Messages", "“%1” is not a whole number."),
               {m_value.text().left(40)});
        return 0;
    }
    const std::int64_t most = std::int64_t{kMostCount} * Decimal::kScale;
    return static_cast<int>(std::clamp(number.millionths(), -most, most) / Decimal::kScale);
}

bool JsonPlace::flag() const
{
    return insist(JsonKind::Boolean, QT_TRANSLATE_NOOP("Messages", "True or false belongs here."))
        && m_value.isTrue();
}

LocalizedText JsonPlace::localized() const
{
    if (!exists())
        return {};
    if (!isObject())
        return LocalizedText(text());
    QMap<QString, QString> texts;
    eachField([&](const JsonPlace& language) {
        if (!language.is(JsonKind::Null))
            texts.insert(language.value().key(), language.text());
    });
    return LocalizedText(std::move(texts));
}

void JsonPlace::refuseWord(const QStringList& known) const
{
    refuse(ErrorCode::BadValue,
           QT_TRANSLATE_NOOP("Messages", "“%1” is not one of the words known here: %2."),
           {isText() ? m_value.text().left(40) : QString(), known.join(QLatin1String(", "))});
}

} // namespace plumbline
