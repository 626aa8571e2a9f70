// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/XlsxCheck.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <array>
#include <memory>
#include <string_view>
#include <zip.h>

namespace plumbline {

namespace {

constexpr std::string_view kRow = "<row ";
constexpr std::string_view kEnd = "</worksheet>";

struct CloseArchive
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct ClosePart
{
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Part = std::unique_ptr<zip_file_t, ClosePart>;

/// Counts a part's rows in pieces; what a border between them cuts is carried over.
class RowCount
{
public:
    void take(std::string_view piece)
    {
        m_tail.append(piece);
        for (std::size_t at = m_tail.find(kRow); at != std::string::npos;
             at = m_tail.find(kRow, at + kRow.size()))
            ++m_rows;
        if (m_tail.size() > kEnd.size())
            m_tail.erase(0, m_tail.size() - kEnd.size());
        // A row that stands whole in what is kept was counted already.
        if (const std::size_t at = m_tail.rfind(kRow); at != std::string::npos)
            m_tail.erase(0, at + kRow.size());
    }

    [[nodiscard]] int rows() const { return m_rows; }

    [[nodiscard]] bool isWhole() const { return m_tail.ends_with(kEnd); }

private:
    std::string m_tail;
    int m_rows = 0;
};

bool holds(zip_t* archive, std::size_t sheet, int lines)
{
    const QByteArray name =
        "xl/worksheets/sheet" + QByteArray::number(static_cast<qulonglong>(sheet) + 1) + ".xml";
    const Part part(zip_fopen(archive, name.constData(), 0));
    if (!part)
        return false;
    static constexpr std::size_t kPiece = 1 << 16;
    std::vector<char> piece(kPiece);
    RowCount count;
    zip_int64_t size = 0;
    while ((size = zip_fread(part.get(), piece.data(), piece.size())) > 0)
        count.take({piece.data(), static_cast<std::size_t>(size)});
    return size == 0 && count.rows() == lines && count.isWhole();
}

} // namespace

bool holdsLines(const QString& path, const std::vector<int>& lines)
{
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    if (!archive)
        return false;
    for (std::size_t sheet = 0; sheet < lines.size(); ++sheet) {
        if (!holds(archive.get(), sheet, lines[sheet]))
            return false;
    }
    return true;
}

} // namespace plumbline
