// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/MeasurePlan.h"
#include "ui/schemes/editor/FormField.h"

namespace plumbline {

/// A measure is kept as the JSON text of its file; these fields write it: one of the known
/// measures, its settings, whose figure it is, by which records, and the text in full. Each is
/// there where the measure has such a thing.

using MeasurePlace = std::function<QString*(SchemeDocument&)>;
using MeasureReading = std::function<const QString*(const SchemeDocument&)>;

[[nodiscard]] FormField
measureChoiceOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write);
[[nodiscard]] FormField
measureTextOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write);

/// A number; empty: the usual one.
[[nodiscard]] FormField measureSettingOf(FieldPlace place,
                                         MeasureSetting setting,
                                         const MeasureReading& read,
                                         const MeasurePlace& write);
[[nodiscard]] FormField
measureScopeOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write);
/// `topic: sales, returns; channel: phone`
[[nodiscard]] FormField
measureFilterOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write);

template<typename Locate>
FormField measureChoice(FieldPlace place, Locate locate)
{
    return measureChoiceOf(std::move(place), locate, locate);
}

template<typename Locate>
FormField measureText(FieldPlace place, Locate locate)
{
    return measureTextOf(std::move(place), locate, locate);
}

template<typename Locate>
FormField settingOfMeasure(FieldPlace place, MeasureSetting setting, Locate locate)
{
    return measureSettingOf(std::move(place), setting, locate, locate);
}

template<typename Locate>
FormField measureScope(FieldPlace place, Locate locate)
{
    return measureScopeOf(std::move(place), locate, locate);
}

template<typename Locate>
FormField measureFilter(FieldPlace place, Locate locate)
{
    return measureFilterOf(std::move(place), locate, locate);
}

} // namespace plumbline
