// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/table/SampleWorkbook.h"

#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <zip.h>

namespace plumbline::testing {

namespace {

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kMain = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(const QByteArray& items)
{
    return kHead
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + items + "</Relationships>";
}

QByteArray relation(const char* id, const char* kind, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kRelation + '/' + kind
        + "\" Target=\"" + target + "\"/>";
}

} // namespace

SampleWorkbook::SampleWorkbook()
{
    part("[Content_Types].xml", kHead + "<Types/>");
    part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    part("xl/workbook.xml",
         kHead + "<workbook " + kMain + " xmlns:r=\"" + kRelation
             + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part("xl/_rels/workbook.xml.rels",
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                   + relation("rId2", "sharedStrings", "sharedStrings.xml")
                   + relation("rId3", "styles", "/xl/styles.xml")));
    rows({});
    strings({});
    formats({});
}

SampleWorkbook& SampleWorkbook::part(const char* name, const QByteArray& bytes)
{
    const auto found = std::ranges::find(m_parts, name, &std::pair<QByteArray, QByteArray>::first);
    if (found != m_parts.end())
        found->second = bytes;
    else
        m_parts.emplace_back(name, bytes);
    return *this;
}

SampleWorkbook& SampleWorkbook::without(const char* name)
{
    std::erase_if(m_parts, [name](const auto& one) { return one.first == name; });
    return *this;
}

SampleWorkbook& SampleWorkbook::rows(const QByteArray& rows)
{
    return part("xl/worksheets/sheet1.xml",
                kHead + "<worksheet " + kMain + "><sheetData>" + rows + "</sheetData></worksheet>");
}

SampleWorkbook& SampleWorkbook::strings(const QByteArray& items)
{
    return part("xl/sharedStrings.xml", kHead + "<sst " + kMain + ">" + items + "</sst>");
}

SampleWorkbook& SampleWorkbook::formats(const QStringList& codes)
{
    QByteArray custom;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    int id = 164;
    for (const QString& code : codes) {
        bool isBuiltIn = false;
        const int number = code.toInt(&isBuiltIn);
        if (!isBuiltIn) {
            custom += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\""
                + code.toHtmlEscaped().toUtf8() + "\"/>";
        }
        styles += "<xf numFmtId=\"" + QByteArray::number(isBuiltIn ? number : id++) + "\"/>";
    }
    return part("xl/styles.xml",
                kHead + "<styleSheet " + kMain + "><numFmts>" + custom
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                    + styles + "</cellXfs></styleSheet>");
}

QString SampleWorkbook::path() const
{
    const QString path = m_folder.filePath(QStringLiteral("sample.xlsx"));
    int error = 0;
    zip_t* archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    EXPECT_NE(archive, nullptr);
    for (const auto& [name, bytes] : m_parts) {
        zip_source_t* source = zip_source_buffer(
            archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        EXPECT_GE(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    return path;
}

QByteArray SampleWorkbook::bytes() const
{
    QFile file(path());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Result<Table> SampleWorkbook::read() const
{
    return FileTableReader().readFile(path());
}

QStringList SampleWorkbook::firstRow() const
{
    const auto table = read();
    EXPECT_TRUE(table.has_value()) << (table ? "" : table.error().message.text);
    EXPECT_FALSE(table && table->rows.empty());
    return table && !table->rows.empty() ? table->rows.front().cells : QStringList{};
}

Result<std::unique_ptr<RowSource>> SampleWorkbook::open(const RowChoice& choice) const
{
    return FileTableReader().openRows(path(), choice);
}

QString writeFile(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(QStringLiteral("made")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

Result<int> countRows(Result<std::unique_ptr<RowSource>> rows)
{
    if (!rows)
        return failure(rows.error());
    SourceRow row;
    int count = 0;
    while (true) {
        const auto found = (*rows)->next(row);
        if (!found)
            return failure(found.error());
        if (!*found)
            return count;
        ++count;
    }
}

} // namespace plumbline::testing
