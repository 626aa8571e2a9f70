// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ColumnFit.h"

#include "application/records/FieldWords.h"
#include "application/records/FoundWords.h"
#include "domain/common/Decimal.h"
#include "domain/records/CellNumber.h"
#include "domain/records/CellText.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

constexpr int kNearly = 10; ///< One of ten may be otherwise.

bool isIn(const QString& heading, const char* words)
{
    const HeadingForm form = HeadingForm::of(heading);
    const HeadingForm aside = HeadingForm::of(form.aside);
    const auto names = [&](const QString& list) {
        return matchHeading(form, list) == HeadingMatch::Part
            || matchHeading(aside, list) >= HeadingMatch::Other;
    };
    const QStringList& lists = inEveryHeading(words);
    return std::any_of(lists.begin(), lists.end(), names);
}

int datesRead(const TableSample& sample, DateOrder order)
{
    const MomentForm form{order, {}};
    int count = 0;
    std::string buffer;
    for (const TableSample::Row& row : sample.rows) {
        for (const std::string& cell : row.cells) {
            const std::string_view plain = plainCell(cell, buffer);
            if (!CellNumber::read(plain) && readMoment(plain, form))
                ++count;
        }
    }
    return count;
}

} // namespace

ColumnFit::ColumnFit(const TableSample& sample, DateOrder dateOrder)
    : m_sample(sample)
    , m_clock(QTimeZone())
    , m_form{dateOrder, cellWords().halves}
    , m_cells(cellWords(), m_clock, dateOrder)
{
    for (const QString& list : inEveryHeading(missingWords()))
        m_missing.add(list.split(QLatin1Char('|')), 0);
}

DateOrder ColumnFit::dateOrderOf(const TableSample& sample)
{
    const int year = datesRead(sample, DateOrder::YearMonthDay);
    const int day = datesRead(sample, DateOrder::DayMonthYear);
    const int month = datesRead(sample, DateOrder::MonthDayYear);
    if (year >= day && year >= month)
        return DateOrder::YearMonthDay;
    return month > day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

template<typename Reads>
ColumnFit::Share ColumnFit::share(int column, Reads reads) const
{
    Share share;
    std::string buffer;
    for (const TableSample::Row& row : m_sample.rows) {
        const std::string_view plain =
            plainCell(row.cells[static_cast<std::size_t>(column)], buffer);
        if (plain.empty() || m_missing.find(plain))
            continue;
        ++share.said;
        share.read += reads(plain) ? 1 : 0;
    }
    return share;
}

template<typename Reads>
bool ColumnFit::nearlyAll(int column, Reads reads) const
{
    const Share share = this->share(column, reads);
    return (share.said - share.read) * kNearly <= share.said;
}

bool ColumnFit::holdsAnything(int column) const
{
    return !nearlyAll(column, [](std::string_view) { return false; });
}

bool ColumnFit::holdsDays(int column) const
{
    return holdsAnything(column) && nearlyAll(column, [&](std::string_view cell) {
               const auto moment = readMoment(cell, m_form);
               return moment && moment->time % kDayMilliseconds <= 0;
           });
}

bool ColumnFit::holdsTimesOfDay(int column) const
{
    return holdsAnything(column) && nearlyAll(column, [&](std::string_view cell) {
               return !readMoment(cell, m_form) && readTimeOfDay(cell, m_form);
           });
}

bool ColumnFit::reads(int column, RecordKind kind, const MapField& field, HeadingMatch match) const
{
    const auto can = [&](std::string_view cell) {
        switch (field.type) {
        case FieldType::Text:
            return true;
        case FieldType::Moment:
        case FieldType::Deadline:
            return m_cells.moment(cell, {}).has_value();
        case FieldType::YesNo:
            return m_cells.yesNo(cell).has_value();
        case FieldType::Count:
            return kind == RecordKind::Complaint ? m_cells.complaintClass(cell).has_value()
                                                 : m_cells.count(cell).has_value();
        case FieldType::Seconds:
            return m_cells.duration(cell, DurationUnit::Duration).has_value();
        case FieldType::Amount:
            return m_cells.amount(cell).has_value();
        case FieldType::Scale:
            return m_cells.scale(cell).has_value();
        case FieldType::Absence:
            return m_cells.absence(cell).has_value();
        }
        Q_UNREACHABLE();
    };
    const Share share = this->share(column, can);
    return match == HeadingMatch::Part ? (share.said - share.read) * kNearly <= share.said
                                       : share.read * 2 >= share.said;
}

RatingScale ColumnFit::scaleOf(int column) const
{
    std::int64_t highest = 0;
    bool hasZero = false;
    std::string buffer;
    for (const TableSample::Row& row : m_sample.rows) {
        const auto rating =
            m_cells.amount(plainCell(row.cells[static_cast<std::size_t>(column)], buffer));
        if (!rating)
            continue;
        highest = std::max(highest, *rating);
        hasZero = hasZero || *rating < Decimal::kScale;
    }
    if (hasZero || highest > 10 * Decimal::kScale)
        return RatingScale::ZeroToHundred;
    return highest > 5 * Decimal::kScale ? RatingScale::OneToTen : RatingScale::OneToFive;
}

std::optional<DurationUnit> ColumnFit::unitOf(int column) const
{
    const QString& heading = m_sample.headings[column];
    if (isIn(heading, minuteWords()))
        return DurationUnit::Minutes;
    if (isIn(heading, hourWords()))
        return DurationUnit::Hours;
    const bool areSeconds = nearlyAll(column, [&](std::string_view cell) {
        const auto number = CellNumber::read(cell);
        return number && (number->isWhole() || number->rounded(1) > 1);
    });
    return areSeconds ? std::nullopt : std::optional(DurationUnit::Duration);
}

QStringList ColumnFit::missingIn(const std::vector<int>& columns) const
{
    QStringList found;
    std::string buffer;
    for (const TableSample::Row& row : m_sample.rows) {
        for (const int column : columns) {
            const std::string_view plain =
                plainCell(row.cells[static_cast<std::size_t>(column)], buffer);
            const QString word = quotedCell(plain);
            if (!plain.empty() && m_missing.find(plain) && !found.contains(word))
                found.push_back(word);
        }
    }
    return found;
}

} // namespace plumbline
