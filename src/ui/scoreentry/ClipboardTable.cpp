// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/ClipboardTable.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr QLatin1Char kTab('\t');
constexpr QLatin1Char kLine('\n');
constexpr QLatin1Char kQuote('"');

/// Reads one field and leaves `at` on what ended it.
QString readField(const QString& text, qsizetype& at)
{
    QString field;
    if (at < text.size() && text[at] == kQuote) {
        qsizetype end = at + 1;
        QString quoted;
        for (; end < text.size(); ++end) {
            if (text[end] != kQuote) {
                quoted += text[end];
            } else if (end + 1 < text.size() && text[end + 1] == kQuote) {
                quoted += kQuote;
                ++end;
            } else {
                break;
            }
        }
        const bool isClosed = end < text.size()
            && (end + 1 == text.size() || text[end + 1] == kTab || text[end + 1] == kLine);
        if (isClosed) {
            at = end + 1;
            return quoted;
        }
    }
    while (at < text.size() && text[at] != kTab && text[at] != kLine)
        field += text[at++];
    return field;
}

QString quoted(QString field)
{
    if (!field.contains(kTab) && !field.contains(kLine) && !field.contains(kQuote))
        return field;
    field.replace(kQuote, QStringLiteral("\"\""));
    return kQuote + field + kQuote;
}

} // namespace

ClipboardTable::ClipboardTable(std::vector<QStringList> rows)
    : m_rows(std::move(rows))
{
}

ClipboardTable ClipboardTable::parse(const QString& given)
{
    QString text = given;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), kLine);
    text.remove(QChar(0));
    std::vector<QStringList> rows;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QStringList row{readField(text, at)};
        while (at < text.size() && text[at] == kTab)
            row.push_back(readField(text, ++at));
        rows.push_back(row);
    }
    return ClipboardTable(std::move(rows));
}

QString ClipboardTable::toText() const
{
    QString text;
    for (const QStringList& row : m_rows) {
        QStringList fields;
        for (const QString& field : row)
            fields.push_back(quoted(field));
        text += fields.join(kTab) + kLine;
    }
    return text;
}

int ClipboardTable::columns() const
{
    qsizetype most = 0;
    for (const QStringList& row : m_rows)
        most = std::max(most, row.size());
    return int(most);
}

QString ClipboardTable::at(int row, int column) const
{
    return m_rows[size_t(row)].value(column);
}

} // namespace plumbline
