// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/RawRows.h"
#include "exchange/table/TextEncoding.h"

#include <array>
#include <memory>

namespace plumbline {

/// Takes a text with separated fields (RFC 4180) apart, row by row: quotes, line breaks in quotes,
/// any line ending. The separator is the one of , ; TAB | that stands most often in the heading
/// line. Keeps one piece of the file at a time.
class DelimitedRows : public RawRows
{
public:
    static constexpr qsizetype kMaxRowBytes = qsizetype{16} * 1024 * 1024;

    /// `file` stands behind its byte order mark. Passes over the lines above `headerRow`.
    [[nodiscard]] static Result<std::unique_ptr<RawRows>>
    open(std::unique_ptr<QIODevice> file, const TextEncoding& encoding, int headerRow);

    [[nodiscard]] Result<bool> next(SourceRow& row) override;
    [[nodiscard]] int progress() const override;

    [[nodiscard]] QString form() const override { return m_form; }

private:
    /// A field by its place behind the start of its row, since the buffer moves.
    struct Field
    {
        qsizetype start;
        qsizetype size;
    };

    DelimitedRows(std::unique_ptr<QIODevice> file, const TextEncoding& encoding);

    [[nodiscard]] Result<> passToHeadings(int headerRow);
    [[nodiscard]] Result<qsizetype> lineLength();
    void useSeparator(char separator);
    [[nodiscard]] Result<bool> hasMore();
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<> readField();
    [[nodiscard]] Result<> plainField();
    [[nodiscard]] Result<> quotedField();
    [[nodiscard]] Result<bool> closesQuote(qsizetype& write);
    [[nodiscard]] Result<> checkField(const Field& field) const;
    [[nodiscard]] Result<> passLineEnd();
    void handOver(SourceRow& row) const;

    [[nodiscard]] char* at(qsizetype place) { return m_buffer.data() + place; }

    [[nodiscard]] bool endsField() const
    {
        return m_at == m_end
            || m_stops[static_cast<unsigned char>(m_buffer[static_cast<std::size_t>(m_at)])];
    }

    [[nodiscard]] int column() const { return static_cast<int>(m_fields.size()) + 1; }

    std::unique_ptr<QIODevice> m_file;
    Utf8Pieces m_pieces;
    QString m_form;
    std::vector<char> m_buffer; ///< One byte longer than its room: a NUL stands behind the text.
    qsizetype m_start = 0; ///< Of the row.
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_isWhole = false; ///< Nothing follows what is in the buffer.
    char m_separator = ',';
    std::array<bool, 256> m_stops{};
    std::vector<Field> m_fields;
    int m_row = 0;
    bool m_isInRow = false; ///< Before the line end of the row handed over.
};

} // namespace plumbline
