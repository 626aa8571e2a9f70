// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace plumbline {

/// A cell without spaces around it, of whatever width.
[[nodiscard]] std::string_view trimmedCell(std::string_view cell);
/// The same with full-width letters, digits and signs as half-width ones; `buffer` holds the text
/// where it had to be made.
[[nodiscard]] std::string_view plainCell(std::string_view cell, std::string& buffer);
/// For a sentence: at most 40 characters of it.
[[nodiscard]] QString quotedCell(std::string_view cell);

} // namespace plumbline
