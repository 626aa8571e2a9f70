// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordField.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace plumbline {

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
/// What a number in a column of times means; Duration also reads `0:02:23` and fractions of a day.
enum class DurationUnit { Seconds, Minutes, Hours, Days, Duration };

/// The source of checks that come back on a sampling's form.
inline constexpr QLatin1String kSamplingSource("sampling");

/// Where one field comes from.
struct MapSource
{
    QStringList columns; ///< By heading; two are date and time of day.
    std::optional<QString> value; ///< The same for every row.
    QStringList yes; ///< What counts as yes; empty: the usual words.
    QStringList no; ///< What counts as no; empty and `yes` given: everything else.
    std::optional<RatingScale> scale;
    std::optional<DurationUnit> unit;
    friend bool operator==(const MapSource&, const MapSource&) = default;
};

/// From the columns of a table to the fields of a kind: `plumbline-map/1`.
struct ImportMap
{
    QString kind; ///< A record kind, or employees, values, targets, amounts, results.
    QString sheet; ///< Empty: the first.
    int headerRow = 1; ///< From 1.
    QString encoding = QStringLiteral("auto");
    DateOrder dateOrder = DateOrder::YearMonthDay;
    QStringList missing; ///< Cells that say nothing, beside empty ones.
    QString source; ///< The system the ids are of; empty: the kind's usual one.
    QMap<QString, MapSource> fields; ///< By field id.
    friend bool operator==(const ImportMap&, const ImportMap&) = default;
};

} // namespace plumbline
