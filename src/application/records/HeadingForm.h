// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plumbline {

/// A heading as it is compared: `AvgTalkDuration`, `avg_talk_duration` and `Avg talk duration` are
/// one; without case, width and signs. What stands in brackets at its end is `aside`.
struct HeadingForm
{
    QString words; ///< One space between words.
    QString aside;

    [[nodiscard]] static HeadingForm of(const QString& heading);
    /// Without spaces.
    [[nodiscard]] QString joined() const;
};

enum class HeadingMatch {
    None,
    Part, ///< One of the words stands in it.
    Other, ///< It is one of the words.
    First ///< It is the first of the words, which is what people call the thing.
};

/// How well a heading fits a list of words apart by `|`.
[[nodiscard]] HeadingMatch matchHeading(const HeadingForm& heading, const QString& words);

} // namespace plumbline
