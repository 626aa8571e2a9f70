// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/policy/WrittenMatrix.h"

#include "tests/support/Places.h"

#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace plumbline::testing {

namespace {

const QString kEverybody = QStringLiteral("whoever is signed in");
const QString kAlways = QStringLiteral("always");
const QString kBetween = QStringLiteral(" – ");

QString told(const StageSpan& stages)
{
    if (stages.first == CycleStage::Draft && stages.last == CycleStage::Closed)
        return kAlways;
    if (stages.first == stages.last)
        return cycleStageName(stages.first);
    return cycleStageName(stages.first) + kBetween + cycleStageName(stages.last);
}

CycleStage stageNamed(const QString& name)
{
    const auto found = std::ranges::find_if(
        kCycleStages, [&](CycleStage stage) { return cycleStageName(stage) == name; });
    EXPECT_NE(found, kCycleStages.end()) << name.toStdString();
    return found == kCycleStages.end() ? CycleStage::Draft : *found;
}

StageSpan spanIn(const QString& text)
{
    if (text == kAlways)
        return {};
    const QStringList ends = text.split(kBetween);
    return {stageNamed(ends.first()), stageNamed(ends.last())};
}

} // namespace

QString grantsTable()
{
    QString table;
    for (const Grant& grant : allGrants()) {
        const QString role = grant.role ? roleName(*grant.role) : kEverybody;
        table += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                     .arg(permissionName(grant.permission),
                          role,
                          relationName(grant.relation),
                          told(grant.stages));
    }
    return table;
}

QString writtenTable()
{
    QFile file(projectPath(QStringLiteral("docs/PERMISSIONS.md")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QString table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("| `")))
            table += line + QLatin1Char('\n');
    }
    return table;
}

std::vector<WrittenLine> writtenLines()
{
    std::vector<WrittenLine> written;
    const QStringList lines = writtenTable().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char('|'));
        QString permission = cells.value(1).trimmed();
        permission.remove(QLatin1Char('`'));
        const QString role = cells.value(2).trimmed();
        EXPECT_TRUE(role == kEverybody || roleNamed(role)) << role.toStdString();
        written.push_back({permission,
                           role == kEverybody ? std::nullopt : roleNamed(role),
                           cells.value(3).trimmed(),
                           spanIn(cells.value(4).trimmed())});
    }
    return written;
}

} // namespace plumbline::testing
