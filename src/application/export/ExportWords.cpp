// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ExportWords.h"

#include "application/text/Sentences.h"

namespace plumbline {

namespace {

TableColumn columnOf(const QString& heading, ColumnShape kind)
{
    TableColumn column;
    column.heading = heading;
    column.kind = kind;
    return column;
}

} // namespace

QString ExportWords::say(const char* text, const QStringList& arguments) const
{
    return inLanguage("Export", text, arguments, m_language);
}

QString ExportWords::heading(const char* words) const
{
    return inLanguage("Headings", words, {}, m_language).section(QLatin1Char('|'), 0, 0);
}

TableColumn textColumn(const QString& heading)
{
    return columnOf(heading, ColumnShape::Text);
}

TableColumn numberColumn(const QString& heading, int places)
{
    TableColumn column = columnOf(heading, ColumnShape::Number);
    column.places = places;
    return column;
}

TableColumn wholeColumn(const QString& heading)
{
    return columnOf(heading, ColumnShape::Whole);
}

} // namespace plumbline
