// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/RecordKind.h"

#include <QtCore/QStringList>

namespace plumbline {

/// What columns of a field are called: a source text of the context "ImportHeadings", words apart
/// by `|`, the first of which is what templates say. The field is one of mapFields.
[[nodiscard]] const char* fieldWords(RecordKind kind, const QString& field);
/// What a time of day beside a date is called.
[[nodiscard]] const char* timeOfDayWords();
/// What a kind's file, sheet or id is called.
[[nodiscard]] const char* kindWords(RecordKind kind);
/// A heading's or bracket's words for minutes and hours.
[[nodiscard]] const char* minuteWords();
[[nodiscard]] const char* hourWords();
/// What cells say where nothing is known.
[[nodiscard]] const char* missingWords();

/// Such words in every language, a list each.
[[nodiscard]] const QStringList& inEveryHeading(const char* words);

} // namespace plumbline
