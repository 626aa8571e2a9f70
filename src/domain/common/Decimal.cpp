// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Decimal.h"

namespace plumbline {

namespace {

constexpr qsizetype kMaxWholeDigits = 12;
constexpr qsizetype kMaxPlaces = 6;

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

qsizetype countDigits(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

std::int64_t appendDigits(std::int64_t number, QStringView digits)
{
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

} // namespace

Result<Decimal> Decimal::parse(QStringView text)
{
    const auto refused = [&] {
        return failure(
            ErrorCode::BadNumber,
            {},
            QT_TRANSLATE_NOOP(
                "Messages",
                "“%1” is not a number with at most 12 digits before and 6 after the point."),
            {text.left(40).toString()});
    };
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QStringView unsignedText = negative ? text.mid(1) : text;
    const qsizetype wholeDigits = countDigits(unsignedText);
    if (wholeDigits < 1 || wholeDigits > kMaxWholeDigits)
        return refused();
    std::int64_t number = appendDigits(0, unsignedText.left(wholeDigits));
    QStringView rest = unsignedText.mid(wholeDigits);
    qsizetype places = 0;
    if (!rest.isEmpty()) {
        places = countDigits(rest.mid(1));
        if (rest.front() != QLatin1Char('.') || places < 1 || places > kMaxPlaces
            || places + 1 != rest.size())
            return refused();
        number = appendDigits(number, rest.mid(1));
    }
    for (; places < kMaxPlaces; ++places)
        number *= 10;
    return fromMillionths(negative ? -number : number);
}

int Decimal::places() const noexcept
{
    int places = kMaxPlaces;
    std::int64_t rest = m_millionths % kScale;
    if (rest == 0)
        return 0;
    while (rest % 10 == 0) {
        rest /= 10;
        --places;
    }
    return places;
}

QString Decimal::toString() const
{
    constexpr auto kUnsignedScale = static_cast<std::uint64_t>(kScale);
    const auto bits = static_cast<std::uint64_t>(m_millionths); // The least number has no negative.
    const std::uint64_t magnitude = m_millionths < 0 ? 0 - bits : bits;
    QString text = QString::number(magnitude / kUnsignedScale);
    if (const int needed = places(); needed > 0)
        text += QLatin1Char('.')
            + QString::number(kUnsignedScale + magnitude % kUnsignedScale).mid(1, needed);
    return m_millionths < 0 ? QLatin1Char('-') + text : text;
}

} // namespace plumbline
