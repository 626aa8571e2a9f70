// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/table/Judged.h"

#include "tests/exchange/table/SampleWorkbook.h"

#include <gtest/gtest.h>

#include <array>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plumbline::testing {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kMostMilliseconds = 20'000;
constexpr int kMostMebibytes = 2'000;
#else
constexpr int kMostMilliseconds = 2'000;
constexpr int kMostMebibytes = 200;
#endif

/// The rows read and, behind them, the sentence of the refusal.
QByteArray outcome(const QString& path)
{
    const auto rows = countRows(FileTableReader().openRows(path, {}));
    if (rows)
        return QByteArray::number(*rows);
    const Message& message = rows.error().message;
    return "0 " + QByteArray(message.text) + '\n' + message.arguments.join(u'\n').toUtf8();
}

[[noreturn]] void readAndTell(const QString& path, int channel)
{
    const QByteArray told = outcome(path).left(4096);
    const bool isTold =
        write(channel, told.constData(), static_cast<std::size_t>(told.size())) == told.size();
    _exit(isTold ? 0 : 1);
}

} // namespace

Judged judge(const QString& path)
{
    std::array<int, 2> channel{};
    EXPECT_EQ(pipe(channel.data()), 0);
    const pid_t child = fork();
    if (child == 0)
        readAndTell(path, channel[1]);
    close(channel[1]);
    QByteArray told(4096, '\0');
    const ssize_t size = read(channel[0], told.data(), 4096);
    close(channel[0]);
    int status = 0;
    rusage usage{};
    EXPECT_EQ(wait4(child, &status, 0, &usage), child);
    const QString text = QString::fromUtf8(told.left(size));
    const auto milliseconds = [](const timeval& time) {
        return time.tv_sec * 1000 + time.tv_usec / 1000;
    };
    return {text.section(u' ', 1),
            text.section(u' ', 0, 0).toInt(),
            WIFEXITED(status) && WEXITSTATUS(status) == 0,
            static_cast<int>(milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)),
            static_cast<int>(usage.ru_maxrss / 1024)};
}

void expectRefused(const QString& path, const char* word)
{
    const Judged judged = judge(path);
    EXPECT_TRUE(judged.hasEnded);
    EXPECT_TRUE(judged.sentence.contains(QLatin1String(word))) << qPrintable(judged.sentence);
    EXPECT_LE(judged.milliseconds, kMostMilliseconds);
    EXPECT_LE(judged.mebibytes, kMostMebibytes);
}

} // namespace plumbline::testing
