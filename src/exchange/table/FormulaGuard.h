// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string_view>

namespace plumbline {

/// A text as it may stand in a table that a spreadsheet opens: what it would take for a formula
/// gets an apostrophe in front. Numbers, negative ones too, stay as they are.
[[nodiscard]] QString guarded(QString text);
/// The text that `guarded` was given.
[[nodiscard]] std::string_view unguarded(std::string_view text);

} // namespace plumbline
