// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/FileTableWriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace plumbline {
namespace {

/// Rows of a running number and eleven texts, made one by one.
TableBook longBook(int rows)
{
    constexpr int kTexts = 11;
    TableSheet sheet;
    sheet.name = QStringLiteral("Long");
    sheet.columns.resize(kTexts + 1);
    sheet.columns.front().kind = ColumnShape::Whole;
    sheet.next = [rows, row = 0](SheetLine& line) mutable -> Result<bool> {
        if (row == rows)
            return false;
        line.push_back(Rational(row++));
        for (int text = 0; text < kTexts; ++text)
            line.push_back(QStringLiteral("text %1 of %2").arg(text).arg(row));
        return true;
    };
    TableBook book;
    book.sheets.push_back(std::move(sheet));
    return book;
}

/// No file of this process grows beyond so many bytes, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }

    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

class TableWritingFaults : public ::testing::TestWithParam<const char*>
{
protected:
    void SetUp() override { put(path(), "before"); }

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("out.") + QLatin1String(GetParam()));
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// What was there is there, and nothing half written beside it.
    void expectKept() const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), "before");
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    QTemporaryDir m_folder;
    FileTableWriter m_writer;
};

TEST_P(TableWritingFaults, KeepWhatWasThereOnAFullDisk)
{
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{4'096}, rlim_t{200'000}}) {
        const auto written = [&] {
            const FullDisk disk(bytes);
            return m_writer.write(path(), longBook(20'000));
        }();
        ASSERT_FALSE(written) << bytes;
        EXPECT_EQ(written.error().code, ErrorCode::IoFailed);
        EXPECT_TRUE(written.error().message.arguments.last().contains(QLatin1String("large")))
            << qPrintable(written.error().message.arguments.join(QLatin1Char(' ')));
        expectKept();
    }
}

TEST_P(TableWritingFaults, KeepWhatWasThereWhenTheRowsFail)
{
    TableBook book = longBook(10);
    book.sheets[0].next = [rows = 0](SheetLine& line) mutable -> Result<bool> {
        if (++rows > 3)
            return failure(ErrorCode::Cancelled, {}, "stopped");
        line = {QStringLiteral("x")};
        return true;
    };
    const auto written = m_writer.write(path(), book);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    expectKept();
}

TEST_P(TableWritingFaults, SayWhatIsWrongWithThePlace)
{
    const QString missing =
        m_folder.filePath(QStringLiteral("no/out.") + QLatin1String(GetParam()));
    const auto nowhere = m_writer.write(missing, longBook(1));
    ASSERT_FALSE(nowhere);
    EXPECT_STREQ(nowhere.error().message.text, "There is no folder “%1”.");
    const QString folder = m_folder.filePath(QStringLiteral("is.") + QLatin1String(GetParam()));
    ASSERT_TRUE(QDir().mkpath(folder));
    const auto onFolder = m_writer.write(folder, longBook(1));
    ASSERT_FALSE(onFolder);
    EXPECT_EQ(onFolder.error().code, ErrorCode::IoFailed);
    EXPECT_FALSE(onFolder.error().message.arguments.last().isEmpty());
}

TEST_P(TableWritingFaults, WriteAHundredThousandRowsInConstantMemory)
{
    constexpr int kRows = 100'000;
#if defined(__SANITIZE_ADDRESS__) // Which keeps for itself what was given back.
    constexpr qint64 kMost = 1024 * 1024; // KiB
#else
    constexpr qint64 kMost = 24 * 1024;
#endif
    const auto peak = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        EXPECT_TRUE(status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:") + 6;
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
    };
    put(QStringLiteral("/proc/self/clear_refs"), "5");
    const qint64 before = peak();
    const auto written = m_writer.write(path(), longBook(kRows));
    ASSERT_TRUE(written);
    EXPECT_EQ(written->rows, kRows);
    EXPECT_LT(peak() - before, kMost);
}

INSTANTIATE_TEST_SUITE_P(Endings, TableWritingFaults, ::testing::Values("xlsx", "csv"));

TEST(TableWriting, RefusesMoreRowsThanASpreadsheetHolds)
{
    const QTemporaryDir folder;
    const FileTableWriter writer;
    TableBook book = longBook(0);
    book.sheets[0].next = [](SheetLine& line) -> Result<bool> {
        line.push_back(Rational(1));
        return true;
    };
    const auto written = writer.write(folder.filePath(QStringLiteral("out.xlsx")), book);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::OutOfRange);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace plumbline
