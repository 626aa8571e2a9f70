// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/RawRows.h"

namespace plumbline {

tl::unexpected<Error> cellFailure(int row, int column, const char* text, const QStringList& more)
{
    return failure(ErrorCode::BadFile,
                   QStringLiteral("row %1, column %2").arg(row).arg(column),
                   text,
                   QStringList{QString::number(row), QString::number(column)} + more);
}

tl::unexpected<Error> rowFailure(int row, const char* text, const QStringList& more)
{
    return failure(ErrorCode::BadFile,
                   QStringLiteral("row %1").arg(row),
                   text,
                   QStringList{QString::number(row)} + more);
}

tl::unexpected<Error> tooManyColumns(int row)
{
    return rowFailure(row,
                      QT_TRANSLATE_NOOP("Messages", "Row %1 has more than %2 columns."),
                      {QString::number(kMaxColumns)});
}

tl::unexpected<Error> tooManyCharacters(int row, int column)
{
    return cellFailure(
        row,
        column,
        QT_TRANSLATE_NOOP("Messages", "Row %1, column %2 holds more than %3 characters."),
        {QString::number(kMaxFieldLength)});
}

} // namespace plumbline
