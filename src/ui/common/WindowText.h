// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/LocalizedText.h"

#include <QtCore/QDateTime>

namespace plumbline {

class Desk;

/// The language the window speaks now: zh_CN, zh_TW or en.
[[nodiscard]] QString windowLanguage();
/// The text in the window's language, or `id` where there is none.
[[nodiscard]] QString shownName(const LocalizedText& text, const QString& id);
/// `2026-05-31`; an en dash for no day.
[[nodiscard]] QString dayText(const QDate& day);
/// Today where the company is.
[[nodiscard]] QDate today(const Desk& desk);
/// `2026-05-31 09:30` in that time zone, or where the computer is.
[[nodiscard]] QString momentText(const QDateTime& at, const QString& timeZone);
/// The same where the company is.
[[nodiscard]] QString momentText(const QDateTime& at, const Desk& desk);
/// `text` as a heading begins: with a capital.
[[nodiscard]] QString headingText(QString text);

} // namespace plumbline
