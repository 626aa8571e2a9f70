// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/SegmentsReader.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype kLongestScore = 20'000; // no scheme comes near it

bool isDigits(QStringView text)
{
    const auto isDigit = [](QChar one) {
        return one >= QLatin1Char('0') && one <= QLatin1Char('9');
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isFraction(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    return text.size() <= kLongestScore && slash > first && isDigits(text.mid(first, slash - first))
        && isDigits(text.mid(slash + 1));
}

/// A decimal, or the fraction that an exact score is: `4500/47`.
Rational readScore(const JsonPlace& place)
{
    const bool isDecimal = !place.isText() || !place.text().contains(QLatin1Char('/'));
    if (isDecimal)
        return place.decimal();
    const QString text = place.text();
    const auto score =
        isFraction(text) ? Rational::parse(text) : Result<Rational>(tl::unexpected<Error>(Error{}));
    if (!score)
        place.refuse(ErrorCode::BadNumber,
                     QT_TRANSLATE_NOOP("Messages", "“%1” is not a fraction."),
                     {text.left(40)});
    return score.value_or(Rational());
}

Segment readSegment(const JsonPlace& place, bool& isOwn)
{
    place.object({"part", "days", "score", "own"});
    Segment segment;
    segment.part = place.required("part").filledText();
    segment.days = place.required("days").count();
    if (const JsonPlace score = place.optional("score"); score.exists())
        segment.score = readScore(score);
    const JsonPlace own = place.optional("own");
    isOwn = own.exists() && own.flag();
    return segment;
}

/// The value that a check means by a pointer such as `/1/days`.
JsonPlace meant(const JsonPlace& list, const QString& at, FirstFault& fault)
{
    const QStringList segments = at.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    JsonValue item = list.value().first();
    for (int place = segments.front().toInt(); place > 0; --place)
        item = item.next();
    return JsonPlace(item, fault).field(segments.back().toUtf8().constData());
}

} // namespace

Segments readSegments(const JsonPlace& place, const Period& period, FirstFault& fault)
{
    place.object({"way", "parts"});
    Segments segments;
    segments.way = place.optional("way").word(
        {std::pair{"days", SegmentWay::ByDays}, std::pair{"majority", SegmentWay::Majority}});
    segments.periodDays = period.days();
    int owned = 0;
    const JsonPlace parts = place.required("parts");
    parts.eachItem([&](const JsonPlace& part) {
        bool isOwn = false;
        segments.list.push_back(readSegment(part, isOwn));
        if (!isOwn)
            return;
        ++owned;
        segments.own = segments.list.size() - 1;
    });
    if (owned != 1)
        parts.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages", "Exactly one segment is the own one."));
    if (!fault.isNone())
        return segments;
    if (const Result<> sound = checkSegments(segments); !sound)
        meant(parts, sound.error().at, fault)
            .refuse(
                sound.error().code, sound.error().message.text, sound.error().message.arguments);
    return segments;
}

} // namespace plumbline
