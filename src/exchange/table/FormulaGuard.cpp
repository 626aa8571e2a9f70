// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FormulaGuard.h"

#include "domain/common/Decimal.h"

namespace plumbline {

namespace {

constexpr std::string_view kDangerous = "=+-@\t\r";

/// Whether a sign that spreadsheets act on stands behind the apostrophes, if any.
bool isDangerous(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos
        && kDangerous.find(text[first]) != std::string_view::npos;
}

} // namespace

QString guarded(QString text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (isDangerous(utf8) && !Decimal::parse(text))
        text.prepend(QLatin1Char('\''));
    return text;
}

std::string_view unguarded(std::string_view text)
{
    if (text.starts_with('\'') && isDangerous(text))
        text.remove_prefix(1);
    return text;
}

} // namespace plumbline
