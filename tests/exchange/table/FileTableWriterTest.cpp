// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableWriter.h"

#include "tests/support/TableJudge.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

namespace plumbline {
namespace {

using testing::fact;
using testing::judged;
using testing::judgedSheet;

TableColumn column(const char* heading, ColumnShape kind, int places = 2)
{
    TableColumn made;
    made.heading = QString::fromUtf8(heading);
    made.kind = kind;
    made.places = places;
    return made;
}

TableBook bookOf(std::vector<TableColumn> columns, std::vector<SheetLine> rows)
{
    TableSheet sheet{QStringLiteral("Table"), std::move(columns), rowsOf(std::move(rows))};
    TableBook book;
    book.title = QStringLiteral("得分");
    book.author = QStringLiteral("准绳");
    book.sheets.push_back(std::move(sheet));
    return book;
}

/// A book of one text column.
TableBook textsOf(const QStringList& texts)
{
    std::vector<SheetLine> rows;
    for (const QString& text : texts)
        rows.push_back({text});
    return bookOf({column("name", ColumnShape::Text)}, std::move(rows));
}

class FileTables : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    [[nodiscard]] QJsonObject written(const TableBook& book) const
    {
        const QString file = path("out.xlsx");
        const Result<WrittenTables> done = m_writer.write(file, book);
        EXPECT_TRUE(done) << (done ? "" : done.error().message.text);
        return judged(file);
    }

    [[nodiscard]] QByteArray csv(const TableBook& book) const
    {
        EXPECT_TRUE(m_writer.write(path("out.csv"), book));
        QFile file(path("out.csv"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    FileTableWriter m_writer;
};

/// One row with a cell of each kind.
TableBook everyKind()
{
    const QDate day(2021, 1, 5);
    return bookOf({column("id", ColumnShape::Text),
                   column("points", ColumnShape::Number, 1),
                   column("rate", ColumnShape::Percentage),
                   column("count", ColumnShape::Whole),
                   column("day", ColumnShape::Date),
                   column("moment", ColumnShape::Moment),
                   column("waited", ColumnShape::Duration),
                   column("any", ColumnShape::Number, TableColumn::kAllPlaces)},
                  {{QStringLiteral("007"),
                    *Rational::parse(u"94.5"),
                    Rational(189, 200),
                    Rational(12),
                    SheetCell(day),
                    SheetCell(QDateTime(day, QTime(9, 12, 58), Qt::UTC)),
                    SheetCell(TableDuration{Rational(93'723)}),
                    Rational(2, 3)}});
}

TEST_F(FileTables, GiveEveryKindItsType)
{
    const QJsonObject sheet = judgedSheet(written(everyKind()), 0);
    EXPECT_EQ(fact(sheet, "A2", "type"), QLatin1String("s"));
    EXPECT_EQ(fact(sheet, "A2", "value"), QLatin1String("007"));
    EXPECT_EQ(fact(sheet, "B2", "value"), QLatin1String("94.5"));
    EXPECT_EQ(fact(sheet, "B2", "format"), QLatin1String("0.0"));
    EXPECT_EQ(fact(sheet, "C2", "value"), QLatin1String("0.945"));
    EXPECT_EQ(fact(sheet, "C2", "format"), QLatin1String("0.00%"));
    EXPECT_EQ(fact(sheet, "D2", "value"), QLatin1String("12"));
    EXPECT_EQ(fact(sheet, "E2", "type"), QLatin1String("d"));
    EXPECT_EQ(fact(sheet, "E2", "value"), QLatin1String("2021-01-05 00:00:00"));
    EXPECT_EQ(fact(sheet, "F2", "value"), QLatin1String("2021-01-05 09:12:58"));
    EXPECT_EQ(fact(sheet, "G2", "format"), QLatin1String("[h]:mm:ss"));
    EXPECT_EQ(fact(sheet, "G2", "value"), QLatin1String("1 day, 2:02:03"));
    EXPECT_EQ(fact(sheet, "H2", "value"), QLatin1String("0.6666666666666666"));
    EXPECT_EQ(fact(sheet, "H2", "format"), QLatin1String("General"));
}

TEST_F(FileTables, SayTheSameInCsv)
{
    EXPECT_EQ(csv(everyKind()),
              QByteArray("\xEF\xBB\xBFid,points,rate,count,day,moment,waited,any\r\n"
                         "007,94.5,0.945000,12,2021-01-05,2021-01-05 09:12:58,26:02:03,0.666667"
                         "\r\n"));
}

TEST_F(FileTables, FreezeHeadingsAndKeepNotesAndProperties)
{
    TableBook book = everyKind();
    book.sheets[0].frozenColumns = 2;
    book.sheets[0].columns[1].note = QStringLiteral("By the scheme\x01");
    const QJsonObject judgedBook = written(book);
    const QJsonObject sheet = judgedSheet(judgedBook, 0);
    EXPECT_EQ(sheet[QLatin1String("freeze")].toString(), QLatin1String("C2"));
    EXPECT_EQ(sheet[QLatin1String("filter")].toString(), QLatin1String("A1:H2"));
    EXPECT_EQ(fact(sheet, "B1", "note"), QLatin1String("By the scheme "));
    EXPECT_EQ(judgedBook[QLatin1String("title")].toString(), QStringLiteral("得分"));
    EXPECT_EQ(judgedBook[QLatin1String("author")].toString(), QStringLiteral("准绳"));
}

TEST_F(FileTables, PutThePrefaceAboveTheHeadings)
{
    TableBook book = everyKind();
    book.sheets[0].preface = {{QStringLiteral("Weights")}, {}, {SheetCell(), Rational(40)}};
    const QJsonObject sheet = judgedSheet(written(book), 0);
    EXPECT_EQ(fact(sheet, "A1", "value"), QLatin1String("Weights"));
    EXPECT_EQ(fact(sheet, "B3", "value"), QLatin1String("40"));
    EXPECT_EQ(fact(sheet, "A4", "value"), QLatin1String("id"));
    EXPECT_EQ(sheet[QLatin1String("freeze")].toString(), QLatin1String("A5"));
    EXPECT_FALSE(csv(book).contains("Weights"));
}

TEST_F(FileTables, NeverMakeAFormulaOfText)
{
    const QStringList texts{QStringLiteral("=1+1"),
                            QStringLiteral("+1+1"),
                            QStringLiteral("-x"),
                            QStringLiteral("@SUM(A1)"),
                            QStringLiteral("\t=1"),
                            QStringLiteral("{=1}"),
                            QStringLiteral("http://example.org")};
    const QJsonObject sheet = judgedSheet(written(textsOf(texts)), 0);
    for (int row = 0; row < texts.size(); ++row) {
        const QByteArray cell = "A" + QByteArray::number(row + 2);
        // openpyxl takes text with = in front for a formula; the file says it is text.
        EXPECT_EQ(fact(sheet, cell.constData(), "value"), texts[row]);
    }
    QProcess unzip;
    unzip.start(
        QStringLiteral("unzip"),
        {QStringLiteral("-p"), path("out.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml")});
    ASSERT_TRUE(unzip.waitForFinished(-1));
    const QByteArray xml = unzip.readAllStandardOutput();
    EXPECT_EQ(xml.count("<f>"), 0);
    EXPECT_EQ(xml.count("t=\"inlineStr\""), texts.size() + 1);
    const QByteArray guarded = csv(textsOf(texts));
    EXPECT_TRUE(guarded.contains("\r\n'=1+1\r\n'+1+1\r\n'-x\r\n'@SUM(A1)\r\n\"'\t=1\"\r\n"));
}

TEST_F(FileTables, KeepTextsThatFilesHaveTroubleWith)
{
    QString broken = QStringLiteral("a?b");
    broken[1] = QChar(0xD800);
    const QStringList texts{QStringLiteral("_x0041_"),
                            QStringLiteral("<&>\"'"),
                            QStringLiteral("  spaces  "),
                            QStringLiteral("two\nlines"),
                            QStringLiteral("𠮷野家"),
                            broken,
                            QString(QChar(0xFFFF))};
    const QJsonObject sheet = judgedSheet(written(textsOf(texts)), 0);
    // openpyxl leaves it as the file has it; spreadsheets read _x0041_.
    EXPECT_EQ(fact(sheet, "A2", "value"), QStringLiteral("_x005F_x0041_"));
    EXPECT_EQ(fact(sheet, "A3", "value"), texts[1]);
    EXPECT_EQ(fact(sheet, "A4", "value"), texts[2]);
    EXPECT_EQ(fact(sheet, "A5", "value"), texts[3]);
    EXPECT_EQ(fact(sheet, "A6", "value"), texts[4]);
    EXPECT_EQ(fact(sheet, "A7", "value"), QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(fact(sheet, "A8", "value"), QStringLiteral("\uFFFD"));
}

TEST_F(FileTables, CutWhatNoCellHoldsAndSaySo)
{
    const TableBook book = textsOf({QString(32'767, QLatin1Char('a')), QString(40'000, u'字')});
    const auto done = m_writer.write(path("long.xlsx"), book);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->cutTexts, 1);
    const QJsonObject sheet = judgedSheet(judged(path("long.xlsx")), 0);
    EXPECT_EQ(fact(sheet, "A2", "value").size(), 32'767);
    EXPECT_EQ(fact(sheet, "A3", "value").size(), 32'767);
    EXPECT_TRUE(fact(sheet, "A3", "value").endsWith(u'…'));
}

TEST_F(FileTables, WriteNumbersBeyondFifteenDigitsAsText)
{
    const TableBook book = bookOf({column("n", ColumnShape::Number, TableColumn::kAllPlaces)},
                                  {{*Rational::parse(u"123456789012.345")},
                                   {*Rational::parse(u"123456789012.3456")},
                                   {*Rational::parse(u"999999999999999/1")},
                                   {*Rational::parse(u"1234567890123456/1")},
                                   {Rational(1, 3) * *Rational::parse(u"10000000000000000/1")}});
    const QJsonObject sheet = judgedSheet(written(book), 0);
    EXPECT_EQ(fact(sheet, "A2", "type"), QLatin1String("n"));
    EXPECT_EQ(fact(sheet, "A2", "value"), QLatin1String("123456789012.345"));
    EXPECT_EQ(fact(sheet, "A3", "type"), QLatin1String("s"));
    EXPECT_EQ(fact(sheet, "A3", "value"), QLatin1String("123456789012.3456"));
    EXPECT_EQ(fact(sheet, "A4", "value"), QLatin1String("999999999999999"));
    EXPECT_EQ(fact(sheet, "A5", "value"), QLatin1String("1234567890123456"));
    EXPECT_EQ(fact(sheet, "A6", "value"), QLatin1String("3333333333333333.333333"));
}

TEST_F(FileTables, WriteDaysThatSpreadsheetsDisputeAsText)
{
    const TableBook book =
        bookOf({column("day", ColumnShape::Date)},
               {{SheetCell(QDate(1900, 2, 28))}, {SheetCell(QDate(1900, 3, 1))}});
    const QJsonObject sheet = judgedSheet(written(book), 0);
    EXPECT_EQ(fact(sheet, "A2", "value"), QLatin1String("1900-02-28"));
    EXPECT_EQ(fact(sheet, "A2", "type"), QLatin1String("s"));
    EXPECT_EQ(fact(sheet, "A3", "type"), QLatin1String("d"));
}

TEST_F(FileTables, NameSheetsAsSpreadsheetsAllow)
{
    TableBook book = textsOf({});
    const QStringList names{QStringLiteral("a/b:c[d]*?\\'"),
                            QString(40, u'长'),
                            QString(40, u'长'),
                            QStringLiteral("history"),
                            QString(),
                            QStringLiteral("TABLE")};
    for (const QString& name : names) {
        book.sheets.push_back(book.sheets.front());
        book.sheets.back().name = name;
    }
    const QJsonArray sheets = written(book)[QLatin1String("sheets")].toArray();
    QStringList found;
    for (const QJsonValue& sheet : sheets)
        found.append(sheet.toObject()[QLatin1String("name")].toString());
    EXPECT_EQ(found,
              QStringList({QStringLiteral("Table"),
                           QStringLiteral("a b c d"),
                           QString(30, u'长') + u'…',
                           QString(26, u'长') + QStringLiteral("… (2)"),
                           QStringLiteral("history_"),
                           QStringLiteral("_"),
                           QStringLiteral("TABLE (2)")}));
}

TEST_F(FileTables, LeaveWhatIsForSpreadsheetsOutOfCsv)
{
    TableBook book = everyKind();
    for (std::size_t i = 1; i < book.sheets[0].columns.size(); ++i)
        book.sheets[0].columns[i].presence = Presence::SpreadsheetOnly;
    book.sheets.push_back(everyKind().sheets[0]);
    book.sheets[1].presence = Presence::SpreadsheetOnly;
    EXPECT_EQ(csv(book), QByteArray("\xEF\xBB\xBFid\r\n007\r\n"));
}

TEST_F(FileTables, StandBelowEachOtherInCsv)
{
    TableBook book = textsOf({QStringLiteral("x")});
    book.sheets.push_back(textsOf({QStringLiteral("y")}).sheets[0]);
    book.sheets[1].name = QStringLiteral("Second");
    EXPECT_EQ(csv(book),
              QByteArray("\xEF\xBB\xBFTable\r\nname\r\nx\r\n\r\nSecond\r\nname\r\ny\r\n"));
}

} // namespace
} // namespace plumbline
