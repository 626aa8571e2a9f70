// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/CellReader.h"

#include "exchange/table/CellText.h"
#include "exchange/table/RawRows.h"
#include "exchange/table/xlsx/RichText.h"
#include "exchange/table/xlsx/SheetXml.h"
#include "exchange/table/xlsx/XmlText.h"

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

tl::unexpected<Error> badPlace(int row, std::string_view place)
{
    return rowFailure(row,
                      QT_TRANSLATE_NOOP("Messages",
                                        "Row %1: a cell names its place as “%2”, which is not in "
                                        "this row."),
                      {fromUtf8(place).left(20)});
}

} // namespace

/// `C7` in row 7.
bool CellReader::readPlace(std::string_view place, int row)
{
    int column = 0;
    std::size_t at = 0;
    for (; at < place.size() && place[at] >= 'A' && place[at] <= 'Z' && column <= kSheetColumns;
         ++at)
        column = column * kLetters + (place[at] - 'A' + 1);
    int number = 0;
    for (; at < place.size() && place[at] >= '0' && place[at] <= '9' && number <= row; ++at)
        number = number * 10 + (place[at] - '0');
    m_column = column - 1;
    return at == place.size() && number == row && column > 0 && column <= kSheetColumns;
}

bool CellReader::readType(std::string_view name)
{
    if (name.size() == 1) {
        switch (name[0]) {
        case 'n':
            m_type = Type::Number;
            return true;
        case 's':
            m_type = Type::Shared;
            return true;
        case 'b':
            m_type = Type::Boolean;
            return true;
        case 'e':
            m_type = Type::Error;
            return true;
        case 'd':
            m_type = Type::Date;
            return true;
        default:
            return false;
        }
    }
    m_type = name == "str" ? Type::Formula : Type::Inline;
    return name == "str" || name == "inlineStr";
}

Result<> CellReader::readAttributes(int row, int previous)
{
    m_column = previous + 1;
    m_style = 0;
    m_type = Type::Number;
    for (const XmlAttribute& attribute : m_xml.attributes()) {
        if (attribute.name.size() != 1)
            continue;
        const char name = attribute.name.front();
        if (name == 'r' && !readPlace(attribute.value, row))
            return badPlace(row, attribute.value);
        if (name == 's')
            m_style = wholeNumber(attribute.value).value_or(0);
        if (name == 't' && !readType(attribute.value)) {
            return cellFailure(row,
                               m_column + 1,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Row %1, column %2: cells of the type “%3” are "
                                                 "not known."),
                               {fromUtf8(attribute.value).left(20)});
        }
    }
    if (m_column >= kSheetColumns)
        return badPlace(row, "");
    return {};
}

void CellReader::readContent(std::string& text)
{
    m_hasFormula = false;
    m_hasValue = false;
    m_value.clear();
    while (m_xml.next() && !m_xml.isEnd()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == "v") {
            m_hasValue = true;
            if (!m_xml.readText(m_value))
                return;
        } else if (m_xml.name() == "is" && m_type == Type::Inline) {
            m_hasValue = true;
            readRichText(m_xml, text);
        } else {
            m_hasFormula = m_hasFormula || m_xml.name() == "f";
            if (!m_xml.skip())
                return;
        }
    }
}

void CellReader::interpretNumber(ReadCell& cell, std::string& text) const
{
    const std::string_view written = withoutXmlSpace(m_value);
    const NumberKind kind = m_context.formats.kind(m_style);
    if (kind == NumberKind::Plain && ExactNumber::isPlain(written)) {
        text += written;
        return;
    }
    const auto number = ExactNumber::parse(written);
    if (!number) {
        cell.fault = kNoNumber;
        text += written;
        return;
    }
    const std::size_t start = text.size();
    if (kind != NumberKind::Plain && appendTime(text, *number, kind, m_context.system))
        return;
    cell.fault = kind == NumberKind::Plain ? nullptr : kNoDate;
    text.resize(start);
    number->appendTo(text);
}

Result<> CellReader::interpret(int row, ReadCell& cell, std::string& text) const
{
    if (m_hasFormula && m_value.empty() && !(m_type == Type::Formula && m_hasValue)) {
        cell.fault = kNotCalculated;
        return {};
    }
    if (m_value.empty())
        return {};
    switch (m_type) {
    case Type::Number:
        interpretNumber(cell, text);
        break;
    case Type::Shared: {
        const auto number = wholeNumber(m_value);
        if (!number || *number >= m_context.strings.count()) {
            return cellFailure(row,
                               cell.column + 1,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Row %1, column %2: the text that the cell names "
                                                 "is not in the file."));
        }
        cell.isShared = true;
        cell.start = *number;
        break;
    }
    case Type::Boolean:
        text += m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
        break;
    case Type::Error:
        cell.fault = kErrorValue;
        text += m_value;
        break;
    case Type::Formula:
    case Type::Inline:
        appendUnescaped(text, m_value);
        break;
    case Type::Date:
        text += m_value;
        break;
    }
    return {};
}

Result<> CellReader::read(int row, int previous, std::string& text, ReadCell& cell)
{
    if (auto read = readAttributes(row, previous); !read)
        return read;
    cell.column = m_column;
    cell.start = text.size();
    readContent(text);
    if (!m_xml.outcome())
        return m_xml.outcome();
    if (auto interpreted = interpret(row, cell, text); !interpreted)
        return interpreted;
    if (!cell.isShared)
        cell.size = text.size() - cell.start;
    return {};
}

} // namespace plumbline
