// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/CsvWriter.h"

#include "exchange/table/FileKind.h"
#include "exchange/table/FormulaGuard.h"

namespace plumbline {

namespace {

bool needsQuotes(const QString& cell)
{
    return cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.contains(u'\t') || cell.contains(u';')
        || cell.contains(u'|') || cell.trimmed() != cell || beginsOtherFile(cell);
}

QString field(const QString& cell)
{
    QString text = guarded(cell);
    if (!needsQuotes(text))
        return text;
    text.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

CsvWriter::CsvWriter()
    : m_bytes("\xEF\xBB\xBF")
{
}

void CsvWriter::row(const QStringList& cells)
{
    QStringList fields;
    for (const QString& cell : cells)
        fields.append(field(cell));
    m_bytes += fields.join(QLatin1Char(',')).toUtf8();
    m_bytes += "\r\n";
}

} // namespace plumbline
