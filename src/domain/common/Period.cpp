// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/Period.h"

#include <array>

namespace plumbline {

namespace {

struct KindFacts
{
    PeriodKind kind;
    const char* name;
    int months;
};

constexpr std::array kKinds{
    KindFacts{PeriodKind::Month, "month", 1},
    KindFacts{PeriodKind::Quarter, "quarter", 3},
    KindFacts{PeriodKind::Half, "half", 6},
    KindFacts{PeriodKind::Year, "year", 12},
};
constexpr int kMonthsInYear = 12;
constexpr qsizetype kYearDigits = 4;

int perYear(PeriodKind kind)
{
    return kMonthsInYear / monthsIn(kind);
}

std::optional<int> digits(QStringView text)
{
    int number = 0;
    for (const QChar character : text) {
        if (character < QLatin1Char('0') || character > QLatin1Char('9'))
            return std::nullopt;
        number = number * 10 + (character.unicode() - u'0');
    }
    return text.isEmpty() ? std::nullopt : std::optional(number);
}

std::optional<PeriodKind> kindOfMark(QStringView mark)
{
    if (mark == QLatin1String("-"))
        return PeriodKind::Month;
    if (mark == QLatin1String("Q"))
        return PeriodKind::Quarter;
    if (mark == QLatin1String("H"))
        return PeriodKind::Half;
    return std::nullopt;
}

} // namespace

std::optional<PeriodKind> periodKind(QStringView word)
{
    for (const KindFacts& facts : kKinds) {
        if (word == QLatin1String(facts.name))
            return facts.kind;
    }
    return std::nullopt;
}

QString periodKindName(PeriodKind kind)
{
    return QLatin1String(kKinds[static_cast<std::size_t>(kind)].name);
}

int monthsIn(PeriodKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)].months;
}

Result<Period> Period::parse(QStringView text)
{
    const auto refused = [&] {
        return failure(
            ErrorCode::BadValue,
            {},
            QT_TRANSLATE_NOOP("Messages",
                              "“%1” is not a period such as 2024-03, 2024Q1, 2024H1 or 2024."),
            {text.left(40).toString()});
    };
    const auto year = digits(text.left(kYearDigits));
    if (!year || *year < 1 || text.size() < kYearDigits)
        return refused();
    if (text.size() == kYearDigits)
        return Period(PeriodKind::Year, *year);
    const auto kind = kindOfMark(text.mid(kYearDigits, 1));
    const QStringView numberText = text.mid(kYearDigits + 1);
    const auto number = digits(numberText);
    if (!kind || !number || numberText.size() != (*kind == PeriodKind::Month ? 2 : 1) || *number < 1
        || *number > perYear(*kind))
        return refused();
    return Period(*kind, *year * perYear(*kind) + *number - 1);
}

Period Period::containing(const QDate& day, PeriodKind kind)
{
    return {kind, day.year() * perYear(kind) + (day.month() - 1) / monthsIn(kind)};
}

int Period::year() const noexcept
{
    return m_index / perYear(m_kind);
}

QDate Period::firstDay() const
{
    return {year(), m_index % perYear(m_kind) * monthsIn(m_kind) + 1, 1};
}

QDate Period::lastDay() const
{
    return firstDay().addMonths(monthsIn(m_kind)).addDays(-1);
}

int Period::days() const
{
    return static_cast<int>(firstDay().daysTo(lastDay())) + 1;
}

Period Period::plus(int count) const
{
    return {m_kind, m_index + count};
}

bool Period::contains(const Period& other) const
{
    return firstDay() <= other.firstDay() && other.lastDay() <= lastDay();
}

QString Period::toString() const
{
    const QString yearText = QString::number(year()).rightJustified(kYearDigits, QLatin1Char('0'));
    const int number = m_index % perYear(m_kind) + 1;
    switch (m_kind) {
    case PeriodKind::Month:
        return yearText + QLatin1Char('-')
            + QString::number(number).rightJustified(2, QLatin1Char('0'));
    case PeriodKind::Quarter:
        return yearText + QLatin1Char('Q') + QString::number(number);
    case PeriodKind::Half:
        return yearText + QLatin1Char('H') + QString::number(number);
    case PeriodKind::Year:
        break;
    }
    return yearText;
}

} // namespace plumbline
