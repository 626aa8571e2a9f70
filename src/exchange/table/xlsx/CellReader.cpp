// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/CellReader.h"

#include "exchange/table/CellText.h"
#include "exchange/table/RawRows.h"
#include "exchange/table/xlsx/RichText.h"
#include "exchange/table/xlsx/XmlPart.h"

namespace plumbline {

namespace {

/// Columns of a sheet: A to XFD.
constexpr int kSheetColumns = 16'384;
constexpr int kLetters = 26;

const char* const kNotCalculated =
    QT_TRANSLATE_NOOP("Messages",
                      "The formula has not been calculated. Open the file in a spreadsheet "
                      "program and save it.");
const char* const kErrorValue = QT_TRANSLATE_NOOP("Messages", "The cell holds the error %1.");
const char* const kNoDate =
    QT_TRANSLATE_NOOP("Messages", "The cell is formatted as a date, but %1 is none.");
const char* const kNoNumber =
    QT_TRANSLATE_NOOP("Messages", "The cell should hold a number, but holds “%1”.");

tl::unexpected<Error> badPlace(int row, QStringView place)
{
    return rowFailure(row,
                      QT_TRANSLATE_NOOP("Messages",
                                        "Row %1: a cell names its place as “%2”, which is not in "
                                        "this row."),
                      {place.left(20).toString()});
}

} // namespace

/// `C7` in row 7.
bool CellReader::readPlace(QStringView place, int row)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < place.size() && place[at] >= u'A' && place[at] <= u'Z' && column <= kSheetColumns;
         ++at)
        column = column * kLetters + (place[at].unicode() - u'A' + 1);
    int number = 0;
    for (; at < place.size() && place[at] >= u'0' && place[at] <= u'9' && number <= row; ++at)
        number = number * 10 + (place[at].unicode() - u'0');
    m_column = column - 1;
    return at == place.size() && number == row && column > 0 && column <= kSheetColumns;
}

bool CellReader::readType(QStringView name)
{
    if (name.size() == 1) {
        switch (name[0].unicode()) {
        case u'n':
            m_type = Type::Number;
            return true;
        case u's':
            m_type = Type::Shared;
            return true;
        case u'b':
            m_type = Type::Boolean;
            return true;
        case u'e':
            m_type = Type::Error;
            return true;
        case u'd':
            m_type = Type::Date;
            return true;
        default:
            return false;
        }
    }
    m_type = name == u"str" ? Type::Formula : Type::Inline;
    return name == u"str" || name == u"inlineStr";
}

Result<> CellReader::readAttributes(int row, int previous)
{
    m_column = previous + 1;
    m_style = 0;
    m_type = Type::Number;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name.size() != 1)
            continue;
        if (name[0] == u'r' && !readPlace(attribute.value(), row))
            return badPlace(row, attribute.value());
        if (name[0] == u's')
            m_style = attribute.value().toUInt();
        if (name[0] == u't' && !readType(attribute.value())) {
            return cellFailure(row,
                               m_column + 1,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Row %1, column %2: cells of the type “%3” are "
                                                 "not known."),
                               {attribute.value().left(20).toString()});
        }
    }
    if (m_column >= kSheetColumns)
        return badPlace(row, u"");
    return {};
}

void CellReader::readValue()
{
    m_hasValue = true;
    while (m_xml.next() && !m_xml.isEnd()) {
        if (m_xml.isText())
            m_value += m_xml.text();
        else if (!m_xml.skip())
            return;
    }
}

void CellReader::readContent(std::string& text)
{
    m_hasFormula = false;
    m_hasValue = false;
    m_value.resize(0);
    while (m_xml.next() && !m_xml.isEnd()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == u"v") {
            readValue();
        } else if (m_xml.name() == u"is" && m_type == Type::Inline) {
            m_hasValue = true;
            readRichText(m_xml, text);
        } else {
            m_hasFormula = m_hasFormula || m_xml.name() == u"f";
            if (!m_xml.skip())
                return;
        }
    }
}

void CellReader::interpretNumber(ReadCell& cell, std::string& text) const
{
    const std::size_t start = text.size();
    appendUtf8(text, QStringView(m_value).trimmed());
    const auto number = ExactNumber::parse(std::string_view(text).substr(start));
    if (!number) {
        cell.fault = kNoNumber;
        return;
    }
    text.resize(start);
    const NumberKind kind = m_context.formats.kind(m_style);
    if (kind != NumberKind::Plain && appendTime(text, *number, kind, m_context.system))
        return;
    cell.fault = kind == NumberKind::Plain ? nullptr : kNoDate;
    text.resize(start);
    number->appendTo(text);
}

Result<> CellReader::interpret(int row, ReadCell& cell, std::string& text) const
{
    if (m_hasFormula && m_value.isEmpty() && !(m_type == Type::Formula && m_hasValue)) {
        cell.fault = kNotCalculated;
        return {};
    }
    if (m_value.isEmpty())
        return {};
    switch (m_type) {
    case Type::Number:
        interpretNumber(cell, text);
        break;
    case Type::Shared: {
        bool isNumber = false;
        const uint number = m_value.toUInt(&isNumber);
        if (!isNumber || number >= m_context.strings.count()) {
            return cellFailure(row,
                               cell.column + 1,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Row %1, column %2: the text that the cell names "
                                                 "is not in the file."));
        }
        cell.isShared = true;
        cell.start = number;
        break;
    }
    case Type::Boolean:
        text +=
            m_value == QLatin1String("1") || m_value == QLatin1String("true") ? "TRUE" : "FALSE";
        break;
    case Type::Error:
        cell.fault = kErrorValue;
        appendUtf8(text, m_value);
        break;
    case Type::Formula:
    case Type::Inline:
        appendUnescaped(text, m_value);
        break;
    case Type::Date:
        appendUtf8(text, m_value);
        break;
    }
    return {};
}

Result<ReadCell> CellReader::read(int row, int previous, std::string& text)
{
    if (auto read = readAttributes(row, previous); !read)
        return failure(read.error());
    ReadCell cell;
    cell.column = m_column;
    cell.start = text.size();
    readContent(text);
    if (!m_xml.outcome())
        return failure(m_xml.outcome().error());
    if (auto interpreted = interpret(row, cell, text); !interpreted)
        return failure(interpreted.error());
    if (!cell.isShared)
        cell.size = text.size() - cell.start;
    return cell;
}

} // namespace plumbline
