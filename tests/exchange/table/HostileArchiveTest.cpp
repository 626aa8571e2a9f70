// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/table/Judged.h"
#include "tests/exchange/table/SampleWorkbook.h"

#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <random>
#include <zip.h>

namespace plumbline::testing {
namespace {

const QByteArray kRow = "<row><c><v>1</v></c></row>";

/// The record of a part in the list at the archive's end.
qsizetype listed(const QByteArray& bytes, const char* part)
{
    return bytes.lastIndexOf(part) - 46;
}

void putNumber(QByteArray& bytes, qsizetype place, unsigned value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[place + i] = static_cast<char>(value >> (8 * i) & 0xFFU);
}

class HostileArchive : public ::testing::Test
{
protected:
    void expect(const QByteArray& bytes, const char* word)
    {
        expectRefused(writeFile(m_folder, bytes), word);
    }

    SampleWorkbook m_book;
    QTemporaryDir m_folder;
};

TEST_F(HostileArchive, MayNotNameAPartTwice)
{
    m_book.rows(kRow).part("xl/worksheets/sheet2.xml", "<worksheet/>");
    expect(m_book.bytes().replace("sheet2.xml", "SHEET1.xml"), "two parts");
}

TEST_F(HostileArchive, MayNotLeadOutside)
{
    for (const char* name : {"../evil.xml.xml",
                             "xl/../../e.xml",
                             "/tmp/evil..xml",
                             "C:/windows/.xml",
                             "..\\evil\\.x.xml"}) {
        SampleWorkbook book;
        book.part("xl/evil/abc.xml", "x");
        expect(book.bytes().replace("xl/evil/abc.xml", QByteArray(name).leftJustified(15, 'x')),
               "leads out");
    }
}

TEST_F(HostileArchive, MayNotLieAboutSizes)
{
    m_book.rows(kRow.repeated(10'000));
    QByteArray smaller = m_book.bytes();
    putNumber(smaller, listed(smaller, "xl/worksheets/sheet1.xml") + 24, 1'000, 4);
    expect(smaller, "larger than the archive says");
    QByteArray larger = m_book.bytes();
    putNumber(larger, listed(larger, "xl/worksheets/sheet1.xml") + 24, 900'000, 4);
    expect(larger, "is damaged");
    QByteArray unpacked = m_book.bytes();
    putNumber(unpacked, listed(unpacked, "xl/worksheets/sheet1.xml") + 20, 1, 4);
    expect(unpacked, "damaged");
}

TEST_F(HostileArchive, IsRefusedWithAWrongChecksum)
{
    QByteArray bytes = m_book.rows(kRow).bytes();
    putNumber(bytes, listed(bytes, "xl/worksheets/sheet1.xml") + 16, 12345, 4);
    expect(bytes, "is damaged");
}

TEST_F(HostileArchive, IsNamedWhenLocked)
{
    const QString path = m_book.rows(kRow).path();
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
    for (zip_uint64_t i = 0; i < 7; ++i)
        ASSERT_EQ(zip_file_set_encryption(archive, i, ZIP_EM_AES_256, "secret"), 0);
    ASSERT_EQ(zip_close(archive), 0);
    expectRefused(path, "password");
}

TEST_F(HostileArchive, IsNamedWhenOfThe64BitForm)
{
    QByteArray bytes = m_book.rows(kRow).bytes();
    QByteArray locator("PK\x06\x07", 4);
    locator.append(QByteArray(16, '\0'));
    expect(QByteArray(bytes).insert(bytes.size() - 22, locator), "zip64");
    putNumber(bytes, bytes.size() - 22 + 8, 0xFFFF, 2);
    putNumber(bytes, bytes.size() - 22 + 10, 0xFFFF, 2);
    expect(bytes, "zip64");
}

TEST_F(HostileArchive, MayNotListMoreThanItHolds)
{
    QByteArray bytes = m_book.rows(kRow).bytes();
    putNumber(bytes, bytes.size() - 22 + 8, 60'000, 2);
    putNumber(bytes, bytes.size() - 22 + 10, 60'000, 2);
    expect(bytes, "more than");
    putNumber(bytes, bytes.size() - 22 + 8, 100, 2);
    putNumber(bytes, bytes.size() - 22 + 10, 100, 2);
    expect(bytes, "damaged");
}

TEST_F(HostileArchive, IsRefusedWhereverItIsCut)
{
    const QByteArray bytes = m_book.rows(kRow.repeated(20)).bytes();
    for (qsizetype size = 4; size < bytes.size(); size += 97) {
        const auto rows =
            countRows(FileTableReader().openRows(writeFile(m_folder, bytes.left(size)), {}));
        ASSERT_FALSE(rows.has_value()) << size;
        EXPECT_EQ(rows.error().code, ErrorCode::BadFile);
    }
    expect(bytes.left(bytes.size() / 2), "cut off");
}

TEST_F(HostileArchive, IsReadOrRefusedWhateverBytesAreWrong)
{
    const QByteArray whole = m_book.rows(kRow.repeated(20)).bytes();
    std::mt19937 random(20210105);
    for (int round = 0; round < 1'000; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 3; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random());
        const auto rows = countRows(FileTableReader().openRows(writeFile(m_folder, bytes), {}));
        EXPECT_TRUE(rows || *rows.error().message.text != '\0');
    }
}

TEST_F(HostileArchive, IsNamedWhenItIsSomethingElse)
{
    EXPECT_NO_FATAL_FAILURE(
        expectRefused(SampleWorkbook().part("xl/workbook.bin", "x").path(), ".xlsb"));
    EXPECT_NO_FATAL_FAILURE(
        expectRefused(SampleWorkbook().part("META-INF/manifest.xml", "x").path(), ".ods"));
    EXPECT_NO_FATAL_FAILURE(
        expectRefused(SampleWorkbook().part("word/document.xml", "x").path(), "Word"));
}

TEST(LargeXlsx, IsReadInMemoryThatDoesNotGrow)
{
    QByteArray rows;
    for (int row = 1; row <= 100'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>ID"
            + number + "</t></is></c><c r=\"B" + number + "\"><v>"
            + QByteArray::number(row * 7 % 1'000) + "</v></c></row>";
    }
    SampleWorkbook book;
    const QString path = book.rows(rows).path();
    const int size = static_cast<int>(rows.size() / (1024 * 1024));
    book.rows({});
    rows.clear();
    rows.squeeze();
    const Judged judged = judge(path);
    EXPECT_EQ(judged.rows, 99'999) << qPrintable(judged.sentence);
    EXPECT_GE(size, 7);
#if !defined(__SANITIZE_ADDRESS__) // Which keeps for itself what was given back.
    EXPECT_LE(judged.mebibytes, 100);
#endif
}

} // namespace
} // namespace plumbline::testing
