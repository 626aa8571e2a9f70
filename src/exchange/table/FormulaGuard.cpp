// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FormulaGuard.h"

#include "domain/common/Decimal.h"

namespace plumbline {

namespace {

constexpr QStringView kDangerous = u"=+-@\t\r";

/// How many apostrophes stand before a sign that spreadsheets act on; −1 where none follows.
qsizetype guards(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count < text.size() && kDangerous.contains(text[count]) ? count : -1;
}

} // namespace

QString guarded(QString text)
{
    if (guards(text) >= 0 && !Decimal::parse(text))
        text.prepend(QLatin1Char('\''));
    return text;
}

QString unguarded(QString text)
{
    if (guards(text) > 0)
        text.remove(0, 1);
    return text;
}

} // namespace plumbline
