// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Places.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace plumbline::testing {

/// What a run of the program left behind.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] nlohmann::json json() const
    {
        return nlohmann::json::parse(out.toStdString(), nullptr, false);
    }

    [[nodiscard]] nlohmann::json errorJson() const
    {
        return nlohmann::json::parse(error.toStdString(), nullptr, false);
    }
};

inline const QString kProgram = builtProgram(QStringLiteral("plumbline-cli"));

inline Outcome runProgram(const QString& program,
                          const QStringList& arguments,
                          const QByteArray& input,
                          const QString& language)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), language);
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Shanghai"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000)) << "the program hangs";
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << "the program crashed";
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Runs the real plumbline-cli, as a shell would, in the named language.
inline Outcome run(const QStringList& arguments,
                   const QByteArray& input = {},
                   const QString& language = QStringLiteral("C.UTF-8"))
{
    return runProgram(kProgram, arguments, input, language);
}

/// Runs it where no file can grow beyond so many bytes, as on a full disk.
inline Outcome runOnFullDisk(int bytes, const QStringList& arguments)
{
    const QStringList limited{QStringLiteral("--fsize=%1").arg(bytes), kProgram};
    return runProgram(
        QStringLiteral("prlimit"), limited + arguments, {}, QStringLiteral("C.UTF-8"));
}

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    file.write(bytes);
}

} // namespace plumbline::testing
