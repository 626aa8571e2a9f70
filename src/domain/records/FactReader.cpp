// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/FactReader.h"

#include "domain/common/Decimal.h"
#include "domain/records/CellDuration.h"
#include "domain/records/CellNumber.h"
#include "domain/records/CellText.h"

namespace plumbline {

namespace {

constexpr std::int64_t kMostCount = 1'000'000'000;

tl::unexpected<Message> refused(const char* text, std::string_view cell)
{
    return tl::unexpected<Message>(Message{text, {quotedCell(cell)}});
}

QString together(std::string_view cell, std::string_view time)
{
    return time.empty() ? quotedCell(cell) : quotedCell(cell) + QLatin1Char(' ') + quotedCell(time);
}

/// `5-1-2021`: three numbers, the year last.
bool hasYearLast(std::string_view cell)
{
    MomentForm form;
    form.dateOrder = DateOrder::DayMonthYear;
    if (readMoment(cell, form))
        return true;
    form.dateOrder = DateOrder::MonthDayYear;
    return readMoment(cell, form).has_value();
}

} // namespace

FactReader::FactReader(const CellWords& words, const LocalClock& clock, DateOrder dateOrder)
    : m_words(words)
    , m_clock(clock)
    , m_form{dateOrder, words.halves}
{
}

Message FactReader::noMoment(std::string_view cell, std::string_view time) const
{
    const QString text = together(cell, time);
    if (!time.empty() && readMoment(cell, m_form))
        return {QT_TRANSLATE_NOOP("Messages", "“%1” is not a time of day such as 9:05"),
                {quotedCell(time)}};
    if (m_form.dateOrder == DateOrder::YearMonthDay && hasYearLast(cell))
        return {QT_TRANSLATE_NOOP("Messages",
                                  "“%1” has its year last: say whether the day or the month comes "
                                  "first"),
                {text}};
    return {QT_TRANSLATE_NOOP("Messages",
                              "“%1” is not a date from 1970 to 2199 such as 2026-05-31 or "
                              "2026-05-31 9:05"),
            {text}};
}

std::optional<CellMoment> FactReader::said(std::string_view cell, std::string_view time) const
{
    auto moment = readMoment(cell, m_form);
    if (!moment || time.empty())
        return moment;
    const auto ofDay = readTimeOfDay(time, m_form);
    if (!ofDay)
        return std::nullopt;
    moment->time = *ofDay;
    moment->ahead = kNothing;
    return moment;
}

CellReading FactReader::day(std::string_view cell) const
{
    const auto moment = said(cell, {});
    if (!moment)
        return tl::unexpected<Message>(noMoment(cell, {}));
    std::int64_t day = moment->day;
    if (moment->ahead != kNothing) {
        const std::int64_t utc = day * kDayMilliseconds + moment->time - moment->ahead;
        const std::int64_t wall = m_clock.toLocal(utc);
        day = (wall < 0 ? wall - (kDayMilliseconds - 1) : wall) / kDayMilliseconds;
    }
    return day * kDayMilliseconds;
}

CellReading FactReader::moment(std::string_view cell, std::string_view time) const
{
    const auto moment = said(cell, time);
    if (!moment)
        return tl::unexpected<Message>(noMoment(cell, time));
    const std::int64_t wall =
        moment->day * kDayMilliseconds + (moment->time == kNothing ? 0 : moment->time);
    return moment->ahead == kNothing ? m_clock.toUtc(wall) : wall - moment->ahead;
}

CellReading FactReader::deadline(std::string_view cell, std::string_view time) const
{
    const auto moment = said(cell, time);
    if (moment && moment->time == kNothing)
        return m_clock.toUtc((moment->day + 1) * kDayMilliseconds) - 1;
    return this->moment(cell, time);
}

CellReading FactReader::yesNo(std::string_view cell) const
{
    if (const auto meaning = m_words.yesNo.find(cell))
        return *meaning;
    return refused(QT_TRANSLATE_NOOP("Messages", "“%1” is neither yes nor no"), cell);
}

CellReading FactReader::count(std::string_view cell) const
{
    const auto number = CellNumber::read(cell);
    if (number && number->isWhole() && !number->isNegative && number->digits <= kMostCount)
        return number->digits;
    return refused(QT_TRANSLATE_NOOP("Messages", "“%1” is not a whole number from 0 on"), cell);
}

CellReading FactReader::amount(std::string_view cell) const
{
    const auto number = CellNumber::read(cell);
    const auto millionths = number ? number->millionths() : std::nullopt;
    if (millionths)
        return *millionths;
    return refused(
        QT_TRANSLATE_NOOP(
            "Messages", "“%1” is not a number with at most 12 digits before and 6 after the point"),
        cell);
}

CellReading FactReader::duration(std::string_view cell, DurationUnit unit) const
{
    if (const auto length = readDuration(cell, unit, m_words.units))
        return *length;
    return refused(
        QT_TRANSLATE_NOOP("Messages", "“%1” is not a length of time such as 0:02:23 or 143"), cell);
}

CellReading FactReader::scale(std::string_view cell) const
{
    QString text = quotedCell(cell).remove(QLatin1Char(' '));
    for (const char16_t dash : {u'\u2013', u'\u2014', u'~', u'\u2010'})
        text.replace(QChar(dash), QLatin1Char('-'));
    if (const auto scale = ratingScale(text))
        return static_cast<int>(*scale);
    if (text == QLatin1String("5"))
        return static_cast<int>(RatingScale::OneToFive);
    if (text == QLatin1String("10"))
        return static_cast<int>(RatingScale::OneToTen);
    if (text == QLatin1String("100"))
        return static_cast<int>(RatingScale::ZeroToHundred);
    return refused(
        QT_TRANSLATE_NOOP("Messages", "“%1” is not one of the scales 1-5, 1-10 and 0-100"), cell);
}

CellReading FactReader::absence(std::string_view cell) const
{
    if (const auto meaning = m_words.absences.find(cell))
        return *meaning;
    return refused(QT_TRANSLATE_NOOP("Messages", "“%1” is neither absent nor late nor leave"),
                   cell);
}

CellReading FactReader::complaintClass(std::string_view cell) const
{
    if (const auto meaning = m_words.classes.find(cell))
        return *meaning;
    return refused(QT_TRANSLATE_NOOP("Messages", "“%1” is not class 1, 2 or 3"), cell);
}

std::optional<Message> offScale(std::int64_t rating, RatingScale scale)
{
    const std::int64_t lowest = scale == RatingScale::ZeroToHundred ? 0 : 1;
    const std::int64_t highest = scale == RatingScale::OneToFive ? 5
        : scale == RatingScale::OneToTen                         ? 10
                                                                 : 100;
    if (rating >= lowest * Decimal::kScale && rating <= highest * Decimal::kScale)
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("Messages", "%1 does not lie on the scale %2"),
                   {Decimal::fromMillionths(rating).toString(), ratingScaleName(scale)}};
}

} // namespace plumbline
