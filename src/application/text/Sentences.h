// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/scoring/Explanation.h"

namespace plumbline {

/// A message in the language of the installed translators.
[[nodiscard]] QString sentence(const Message& message);
[[nodiscard]] QString sentence(const Error& error);

/// The languages the program speaks: zh_CN, zh_TW, en.
[[nodiscard]] const QStringList& languages();
/// An explanation's text in any language, whatever the window's is (reads the program's own
/// translations).
[[nodiscard]] QString explained(const ExplainText& text, const QString& language);
/// A source text of any context in any language, with its arguments (%1, %2 …); for papers that
/// speak another language than the window.
[[nodiscard]] QString inLanguage(const char* context,
                                 const char* text,
                                 const QStringList& arguments,
                                 const QString& language);
/// A source text of that context and what it is called in every language, each once.
[[nodiscard]] QStringList inEveryLanguage(const char* context, const char* text);

} // namespace plumbline
