// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/ImportMap.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What besides its column says how a field is to be read.
enum class FieldReading {
    Plain, ///< Nothing
    YesNo, ///< The words for yes and no.
    Length, ///< The unit of a length of time.
    Rating ///< The scale.
};

/// How a map's details are shown and typed: words for yes and no, units, scales.
class MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
public:
    /// `Y; Yes / N`: words for yes, and behind the stroke those for no.
    [[nodiscard]] static QString yesNo(const MapSource& source);
    static void setYesNo(MapSource& source, const QString& text);
    [[nodiscard]] static QString unit(DurationUnit unit);
    [[nodiscard]] static std::optional<DurationUnit> unitOf(const QString& text);
    [[nodiscard]] static QStringList units(); ///< The first one: as the file says.
    [[nodiscard]] static QString scale(RatingScale scale);
    [[nodiscard]] static std::optional<RatingScale> scaleOf(const QString& text);
    [[nodiscard]] static QStringList scales(); ///< The first one: the usual.
    /// How to fill that, in a sentence.
    [[nodiscard]] static QString help(FieldReading reading);
    [[nodiscard]] static QString dateOrder(DateOrder order);
    /// `?; n/a`
    [[nodiscard]] static QString list(const QStringList& words);
    [[nodiscard]] static QStringList listed(const QString& text);
};

} // namespace plumbline
