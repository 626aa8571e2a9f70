// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

namespace plumbline {

/// A measure is kept as the JSON text of its file; these two fields write it: one of the known
/// measures, and the text in full.

using MeasurePlace = std::function<QString*(SchemeDocument&)>;
using MeasureReading = std::function<const QString*(const SchemeDocument&)>;

[[nodiscard]] FormField
measureChoiceOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write);
[[nodiscard]] FormField
measureTextOf(FieldPlace place, const MeasureReading& read, const MeasurePlace& write);

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

} // namespace plumbline
