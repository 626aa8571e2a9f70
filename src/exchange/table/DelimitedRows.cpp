// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/DelimitedRows.h"

#include "exchange/table/CellText.h"
#include "exchange/table/FormulaGuard.h"
#include "exchange/table/LineScan.h"

#include <algorithm>
#include <cstring>

namespace plumbline {

namespace {

constexpr std::size_t kFirstRoom = std::size_t{256} * 1024;
constexpr qsizetype kLongestUtf8 = 4;

} // namespace

DelimitedRows::DelimitedRows(std::unique_ptr<QIODevice> file, const TextEncoding& encoding)
    : m_file(std::move(file))
    , m_pieces(*m_file, encoding)
    , m_form(encoding.name)
    , m_buffer(kFirstRoom + 1)
{
}

Result<std::unique_ptr<RawRows>>
DelimitedRows::open(std::unique_ptr<QIODevice> file, const TextEncoding& encoding, int headerRow)
{
    std::unique_ptr<DelimitedRows> rows(new DelimitedRows(std::move(file), encoding));
    if (auto passed = rows->passToHeadings(headerRow); !passed)
        return failure(passed.error());
    return rows;
}

void DelimitedRows::useSeparator(char separator)
{
    m_separator = separator;
    for (const char stop : {separator, '\n', '\r', '\0'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

Result<> DelimitedRows::passToHeadings(int headerRow)
{
    useSeparator(',');
    while (true) {
        const auto more = hasMore();
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        m_start = m_at;
        const auto length = lineLength();
        if (!length)
            return failure(length.error());
        const std::string_view line(at(m_at), static_cast<std::size_t>(*length));
        if (m_row + 1 >= headerRow && !isBlankLine(line)) {
            m_stops.fill(false);
            useSeparator(mostFrequentSeparator(line));
            return {};
        }
        ++m_row;
        m_at += *length;
        if (auto passed = passLineEnd(); !passed)
            return passed;
    }
}

Result<qsizetype> DelimitedRows::lineLength()
{
    while (true) {
        const std::string_view rest(at(m_at), static_cast<std::size_t>(m_end - m_at));
        if (const auto end = lineEnd(rest))
            return static_cast<qsizetype>(*end);
        const auto more = fill();
        if (!more)
            return failure(more.error());
        if (!*more)
            return m_end - m_at;
    }
}

Result<bool> DelimitedRows::hasMore()
{
    if (m_at < m_end)
        return true;
    m_start = m_at;
    return fill();
}

Result<bool> DelimitedRows::fill()
{
    if (m_isWhole)
        return false;
    std::memmove(at(0), at(m_start), static_cast<std::size_t>(m_end - m_start));
    m_at -= m_start;
    m_end -= m_start;
    m_start = 0;
    auto room = static_cast<qsizetype>(m_buffer.size()) - 1;
    if (m_end == room) {
        if (room >= kMaxRowBytes) {
            return rowFailure(m_row,
                              QT_TRANSLATE_NOOP("Messages", "Row %1 is longer than %2 MiB."),
                              {QString::number(kMaxRowBytes / (1024 * 1024))});
        }
        m_buffer.resize(static_cast<std::size_t>(2 * room) + 1);
        room = 2 * room;
    }
    const auto size = m_pieces.read(at(m_end), room - m_end);
    if (!size)
        return failure(size.error());
    m_end += *size;
    *at(m_end) = '\0';
    m_isWhole = *size == 0;
    return !m_isWhole;
}

Result<> DelimitedRows::checkField(const Field& field) const
{
    if (field.size <= kMaxFieldLength)
        return {};
    const std::string_view text(m_buffer.data() + m_start + field.start,
                                static_cast<std::size_t>(field.size));
    if (isTooLong(text))
        return tooManyCharacters(m_row, column());
    return {};
}

Result<> DelimitedRows::plainField()
{
    const qsizetype start = m_at - m_start;
    while (true) {
        const char* place = at(m_at);
        while (!m_stops[static_cast<unsigned char>(*place)])
            ++place;
        m_at = place - m_buffer.data();
        if (m_at < m_end)
            break;
        const auto more = fill();
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
    }
    const Field field{start, m_at - m_start - start};
    if (auto checked = checkField(field); !checked)
        return checked;
    m_fields.push_back(field);
    return {};
}

/// Behind a quotation mark: whether it was the last one. A doubled one is written as one.
Result<bool> DelimitedRows::closesQuote(qsizetype& write)
{
    if (m_at == m_end) {
        const auto more = fill();
        if (!more)
            return more;
    }
    if (endsField())
        return true;
    if (*at(m_at) == '"') {
        *at(m_start + write++) = '"';
        ++m_at;
        return false;
    }
    return cellFailure(
        m_row,
        column(),
        QT_TRANSLATE_NOOP("Messages",
                          "Row %1, column %2: text follows the closing quotation mark."));
}

Result<> DelimitedRows::quotedField()
{
    const qsizetype start = ++m_at - m_start;
    qsizetype write = start; // Behind the start of the row; what doubled marks leave is closed up.
    while (true) {
        const auto left = static_cast<std::size_t>(m_end - m_at);
        const void* const found = std::memchr(at(m_at), '"', left);
        const qsizetype stop = found ? static_cast<const char*>(found) - m_buffer.data() : m_end;
        if (m_at != m_start + write)
            std::memmove(at(m_start + write), at(m_at), static_cast<std::size_t>(stop - m_at));
        write += stop - m_at;
        m_at = stop;
        if (write - start > kLongestUtf8 * kMaxFieldLength) {
            return cellFailure(m_row,
                               column(),
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Row %1, column %2: the quoted text is longer "
                                                 "than %3 characters; perhaps its closing "
                                                 "quotation mark is missing."),
                               {QString::number(kMaxFieldLength)});
        }
        if (found) {
            ++m_at;
            const auto closes = closesQuote(write);
            if (!closes)
                return failure(closes.error());
            if (*closes)
                break;
            continue;
        }
        const auto more = fill();
        if (!more)
            return failure(more.error());
        if (!*more) {
            return cellFailure(m_row,
                               column(),
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Row %1, column %2: the quoted text never ends; "
                                                 "the file seems to have been cut."));
        }
    }
    const Field field{start, write - start};
    if (auto checked = checkField(field); !checked)
        return checked;
    m_fields.push_back(field);
    return {};
}

Result<> DelimitedRows::readField()
{
    if (m_fields.size() == std::size_t{kMaxColumns})
        return tooManyColumns(m_row);
    if (m_at == m_end) {
        if (const auto more = fill(); !more)
            return failure(more.error());
    }
    return m_at < m_end && *at(m_at) == '"' ? quotedField() : plainField();
}

Result<> DelimitedRows::passLineEnd()
{
    if (m_at == m_end)
        return {};
    const bool isReturn = *at(m_at) == '\r';
    ++m_at;
    if (!isReturn)
        return {};
    m_start = m_at;
    const auto more = hasMore();
    if (!more)
        return failure(more.error());
    if (*more && *at(m_at) == '\n')
        ++m_at;
    return {};
}

void DelimitedRows::handOver(SourceRow& row) const
{
    row.number = m_row;
    row.faults.clear();
    row.cells.resize(m_fields.size());
    const char* const start = m_buffer.data() + m_start;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const Field& field = m_fields[i];
        row.cells[i] =
            unguarded(std::string_view(start + field.start, static_cast<std::size_t>(field.size)));
    }
}

Result<bool> DelimitedRows::next(SourceRow& row)
{
    // The line end of the row before is passed only now: doing so may move the buffer.
    if (m_isInRow) {
        if (auto passed = passLineEnd(); !passed)
            return failure(passed.error());
        m_isInRow = false;
    }
    const auto more = hasMore();
    if (!more || !*more)
        return more;
    m_start = m_at;
    m_fields.clear();
    ++m_row;
    do {
        if (!m_fields.empty())
            ++m_at;
        if (auto read = readField(); !read)
            return failure(read.error());
    } while (m_at < m_end && *at(m_at) == m_separator);
    if (m_at < m_end && *at(m_at) == '\0')
        return notText();
    m_isInRow = true;
    handOver(row);
    return true;
}

int DelimitedRows::progress() const
{
    const qint64 size = m_file->size();
    return size <= 0 ? 1000 : static_cast<int>(m_file->pos() * 1000 / size);
}

} // namespace plumbline
