// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/Program.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace plumbline::testing {

inline const QString kTeamCycle = QStringLiteral("team-quarterly/2026Q4");

/// The sample company in a folder of its own; made once for all tests, copied for each.
class SampleCompany : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_original = std::make_unique<QTemporaryDir>();
        const Outcome made = testing::run({QStringLiteral("--db"),
                                           s_original->filePath(QStringLiteral("sample.plumb")),
                                           QStringLiteral("init"),
                                           QStringLiteral("--sample"),
                                           QStringLiteral("--without-accounts")});
        ASSERT_EQ(made.status, 0) << made.error.toStdString();
    }

    static void TearDownTestSuite() { s_original.reset(); }

    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(s_original->filePath(QStringLiteral("sample.plumb")), database()));
    }

    [[nodiscard]] QString database() const { return file("company.plumb"); }

    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    [[nodiscard]] Outcome run(const QStringList& command) const
    {
        return testing::run(QStringList{QStringLiteral("--json")} + onDatabase(command));
    }

    [[nodiscard]] QStringList onDatabase(const QStringList& command) const
    {
        return QStringList{QStringLiteral("--db"), database()} + command;
    }

    [[nodiscard]] Outcome import(const QByteArray& table, const QStringList& options = {}) const
    {
        put(file("values.csv"), table);
        return run(QStringList{QStringLiteral("import"),
                               QStringLiteral("values"),
                               file("values.csv"),
                               QStringLiteral("--cycle"),
                               kTeamCycle}
                   + options);
    }

    [[nodiscard]] nlohmann::json score() const
    {
        return run({QStringLiteral("score"), kTeamCycle}).json();
    }

private:
    inline static std::unique_ptr<QTemporaryDir> s_original;
    QTemporaryDir m_folder;
};

} // namespace plumbline::testing
