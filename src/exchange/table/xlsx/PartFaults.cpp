// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/PartFaults.h"

#include "exchange/table/xlsx/XlsxPackage.h"

namespace plumbline {

const char* const kHasDocumentType =
    QT_TRANSLATE_NOOP("Messages",
                      "Part “%1” declares a document type, which no spreadsheet does. It is not "
                      "read.");
const char* const kIsNotUtf8 =
    QT_TRANSLATE_NOOP("Messages", "Part “%1” is not written in UTF-8. It is not read.");
const char* const kHasEndlessTag =
    QT_TRANSLATE_NOOP("Messages",
                      "Part “%1” holds a tag or text longer than any spreadsheet has. It is not "
                      "read.");

tl::unexpected<Error> notWellFormed(const QString& part, qint64 line)
{
    return partFailure(part,
                       QT_TRANSLATE_NOOP("Messages",
                                         "Part “%1” of the spreadsheet is not well formed (line "
                                         "%2). Open it in a spreadsheet program and save it "
                                         "again."),
                       {QString::number(line)});
}

tl::unexpected<Error> nestedTooDeep(const QString& part)
{
    return partFailure(part,
                       QT_TRANSLATE_NOOP("Messages",
                                         "Part “%1” is nested deeper than any spreadsheet is. It "
                                         "is not read."));
}

} // namespace plumbline
