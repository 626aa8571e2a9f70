// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace plumbline {

/// What a number format shows a number as.
enum class NumberKind : quint8 {
    Plain,
    Date,
    DateTime,
    Time, ///< Of the day, or a duration.
    Moment ///< A date or a time by the language of the program; the number tells.
};

/// Of a format that the workbook spells out: `yyyy"年"m"月"d"日"`.
[[nodiscard]] NumberKind kindOfFormat(QStringView code);
/// Of one that it only names by number.
[[nodiscard]] NumberKind kindOfBuiltIn(int id);

} // namespace plumbline
