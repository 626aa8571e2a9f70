// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plumbline {

class SheetXml;

/// Appends the text of the element just started (`si` or `is`), up to its end: all its runs,
/// without what tells how they are pronounced.
void readRichText(SheetXml& xml, std::string& text);
/// Appends with `_x000D_` taken for the character it stands for.
void appendUnescaped(std::string& text, std::string_view written);

} // namespace plumbline
