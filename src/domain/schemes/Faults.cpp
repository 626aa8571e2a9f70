// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/Faults.h"

namespace plumbline {

bool isIdText(QStringView text)
{
    const auto isLetter = [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); };
    const auto isInner = [&](QChar c) {
        return isLetter(c) || c == QLatin1Char('-')
            || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    };
    return !text.isEmpty() && isLetter(text.front())
        && std::all_of(text.begin(), text.end(), isInner);
}

void Faults::add(ErrorCode code, const QString& at, const char* text, QStringList arguments)
{
    m_all.push_back(Error{code, at, Message{text, std::move(arguments)}});
}

void Faults::checkId(const QString& id, const QString& at)
{
    if (!isIdText(id))
        add(ErrorCode::BadValue,
            at,
            QT_TRANSLATE_NOOP(
                "Messages",
                "“%1” is not an id: small letters, digits and hyphens, starting with a letter."),
            {id});
}

void Faults::checkNewId(const QString& id, const QString& at, QSet<QString>& taken)
{
    checkId(id, at);
    if (taken.contains(id))
        add(ErrorCode::DuplicateId,
            at,
            QT_TRANSLATE_NOOP("Messages", "The id “%1” is there twice."),
            {id});
    taken.insert(id);
}

void Faults::checkFilled(const QString& text, const QString& at)
{
    if (text.isEmpty())
        add(ErrorCode::BadValue, at, QT_TRANSLATE_NOOP("Messages", "The text is empty."));
}

void Faults::checkAbove(const Decimal& number, const Decimal& bound, const QString& at)
{
    if (number <= bound)
        add(ErrorCode::OutOfRange,
            at,
            QT_TRANSLATE_NOOP("Messages", "%1 must be above %2."),
            {number.toString(), bound.toString()});
}

void Faults::checkAtLeast(const Decimal& number, const Decimal& bound, const QString& at)
{
    if (number < bound)
        add(ErrorCode::OutOfRange,
            at,
            QT_TRANSLATE_NOOP("Messages", "%1 is below %2."),
            {number.toString(), bound.toString()});
}

void Faults::checkAtMost(const Decimal& number, const Decimal& bound, const QString& at)
{
    if (number > bound)
        add(ErrorCode::OutOfRange,
            at,
            QT_TRANSLATE_NOOP("Messages", "%1 is above %2."),
            {number.toString(), bound.toString()});
}

QString pointerTo(const QString& list, std::size_t index)
{
    return list + QLatin1Char('/') + QString::number(index);
}

QString pointerKey(const QString& key)
{
    QString escaped = key;
    return escaped.replace(QLatin1Char('~'), QStringLiteral("~0"))
        .replace(QLatin1Char('/'), QStringLiteral("~1"));
}

} // namespace plumbline
