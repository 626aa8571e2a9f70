// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Places.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <gtest/gtest.h>

namespace plumbline::testing {

/// The system's own, which python3-openpyxl belongs to.
inline QString systemPython()
{
    const QString python = QStringLiteral("/usr/bin/python3");
    return QFileInfo::exists(python) ? python : QStringLiteral("python3");
}

/// What a script of tests/support says about a file.
inline QJsonObject scriptSays(const char* script, const QString& path)
{
    QProcess judge;
    judge.start(systemPython(),
                {projectPath(QStringLiteral("tests/support/")) + QLatin1String(script), path});
    EXPECT_TRUE(judge.waitForFinished(-1));
    EXPECT_EQ(judge.exitCode(), 0) << judge.readAllStandardError().constData();
    return QJsonDocument::fromJson(judge.readAllStandardOutput()).object();
}

/// What openpyxl finds in a spreadsheet (tests/support/read_xlsx.py).
inline QJsonObject judged(const QString& path)
{
    return scriptSays("read_xlsx.py", path);
}

/// What a spreadsheet makes of the live formulas (tests/support/recalculate.py).
inline QJsonObject recalculated(const QString& path)
{
    return scriptSays("recalculate.py", path);
}

inline QJsonObject judgedSheet(const QJsonObject& book, int sheet)
{
    return book[QLatin1String("sheets")].toArray().at(sheet).toObject();
}

/// One fact about a cell: `value`, `type`, `format`, `note`, `shown`.
inline QString fact(const QJsonObject& sheet, const char* cell, const char* what)
{
    return sheet[QLatin1String("cells")]
        .toObject()[QLatin1String(cell)]
        .toObject()[QLatin1String(what)]
        .toString();
}

} // namespace plumbline::testing
