// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/DelimitedText.h"

#include "exchange/table/FormulaGuard.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::array kSeparators{u'\t', u',', u';', u'|'};

char16_t findSeparator(QStringView text)
{
    std::array<int, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && (character == u'\n' || character == u'\r'))
            break;
        const auto* const found = std::ranges::find(kSeparators, character.unicode());
        if (!isQuoted && found != kSeparators.end())
            ++counts[static_cast<std::size_t>(found - kSeparators.begin())];
    }
    const auto* const most = std::ranges::max_element(counts);
    return *most == 0 ? u',' : kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

/// Walks through the text once, record by record.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
        , m_separator(findSeparator(text))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    /// From 1, as a spreadsheet counts them.
    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] Result<QStringList> nextRecord();

private:
    [[nodiscard]] Result<QString> plainField();
    [[nodiscard]] Result<QString> quotedField();
    [[nodiscard]] bool endsField() const;
    [[nodiscard]] bool endsRecord() const;
    void passLineEnd();

    [[nodiscard]] tl::unexpected<Error> refuse(const char* text, QStringList arguments) const
    {
        return failure(ErrorCode::BadFile,
                       QStringLiteral("row %1, column %2").arg(m_row).arg(m_column),
                       text,
                       QStringList{QString::number(m_row), QString::number(m_column)} + arguments);
    }

    QStringView m_text;
    char16_t m_separator;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_column = 0;
};

bool Parser::endsRecord() const
{
    return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

bool Parser::endsField() const
{
    return endsRecord() || m_text[m_at] == m_separator;
}

void Parser::passLineEnd()
{
    if (atEnd())
        return;
    const bool isReturn = m_text[m_at] == u'\r';
    ++m_at;
    if (isReturn && !atEnd() && m_text[m_at] == u'\n')
        ++m_at;
}

Result<QString> Parser::plainField()
{
    const qsizetype start = m_at;
    while (!endsField())
        ++m_at;
    return m_text.mid(start, m_at - start).toString();
}

Result<QString> Parser::quotedField()
{
    QString field;
    ++m_at;
    while (!atEnd()) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0)
            break;
        field += m_text.mid(m_at, quote - m_at);
        m_at = quote + 1;
        if (atEnd() || m_text[m_at] != u'"') {
            if (endsField())
                return field;
            return refuse(
                QT_TRANSLATE_NOOP("Messages",
                                  "Row %1, column %2: text follows the closing quotation mark."),
                {});
        }
        field += u'"';
        ++m_at;
    }
    return refuse(QT_TRANSLATE_NOOP("Messages",
                                    "Row %1, column %2: the quoted text never ends; the file seems "
                                    "to have been cut."),
                  {});
}

Result<QStringList> Parser::nextRecord()
{
    QStringList fields;
    ++m_row;
    m_column = 0;
    do {
        if (m_column > 0)
            ++m_at; // The separator.
        if (++m_column > kMaxColumns) {
            return failure(ErrorCode::BadFile,
                           QStringLiteral("row %1").arg(m_row),
                           QT_TRANSLATE_NOOP("Messages", "Row %1 has more than %2 columns."),
                           {QString::number(m_row), QString::number(kMaxColumns)});
        }
        auto field = !atEnd() && m_text[m_at] == u'"' ? quotedField() : plainField();
        if (!field)
            return failure(field.error());
        if (field->size() > kMaxFieldLength) {
            return refuse(
                QT_TRANSLATE_NOOP("Messages", "Row %1, column %2 holds more than %3 characters."),
                {QString::number(kMaxFieldLength)});
        }
        fields.append(unguarded(*std::move(field)));
    } while (!endsRecord());
    passLineEnd();
    return fields;
}

bool isBlank(const QStringList& fields)
{
    return std::ranges::all_of(fields,
                               [](const QString& field) { return field.trimmed().isEmpty(); });
}

void dropTrailingBlanks(QStringList& fields, qsizetype keep)
{
    while (fields.size() > keep && fields.last().trimmed().isEmpty())
        fields.removeLast();
}

tl::unexpected<Error> tooManyCells(int row, qsizetype cells, qsizetype headings)
{
    return failure(
        ErrorCode::BadFile,
        QStringLiteral("row %1").arg(row),
        QT_TRANSLATE_NOOP("Messages", "Row %1 has %2 cells, but there are only %3 headings."),
        {QString::number(row), QString::number(cells), QString::number(headings)});
}

} // namespace

Result<Table> parseDelimited(QStringView text)
{
    Parser parser(text);
    Table table;
    while (!parser.atEnd()) {
        auto fields = parser.nextRecord();
        if (!fields)
            return failure(fields.error());
        if (isBlank(*fields))
            continue;
        if (table.headings.isEmpty()) {
            dropTrailingBlanks(*fields, 1);
            table.headings = *std::move(fields);
            for (QString& heading : table.headings)
                heading = heading.trimmed();
            continue;
        }
        dropTrailingBlanks(*fields, table.headings.size());
        if (fields->size() > table.headings.size())
            return tooManyCells(parser.row(), fields->size(), table.headings.size());
        while (fields->size() < table.headings.size())
            fields->append(QString());
        table.rows.push_back({parser.row(), *std::move(fields)});
    }
    if (table.headings.isEmpty())
        return failure(
            ErrorCode::BadFile, {}, QT_TRANSLATE_NOOP("Messages", "The table is empty."));
    return table;
}

} // namespace plumbline
