// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/sample/SampleFiles.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

const QString kFolder = QStringLiteral(":/sample/");

QString text(const QJsonObject& object, QLatin1String name)
{
    return object.value(name).toString();
}

/// Company and teams are kept under one name: the Chinese one, wherever the sample is made.
QString ownName(const QJsonObject& object)
{
    return text(object.value(QLatin1String("name")).toObject(), QLatin1String("zh_CN"));
}

Team readTeam(const QJsonObject& object)
{
    Team team{TeamId(text(object, QLatin1String("id"))), ownName(object), {}, {}};
    if (const QString parent = text(object, QLatin1String("parent")); !parent.isEmpty())
        team.parent = TeamId(parent);
    if (const QString leader = text(object, QLatin1String("leader")); !leader.isEmpty())
        team.leader = EmployeeId(leader);
    return team;
}

Result<SampleCycle> readCycle(const QJsonObject& object)
{
    const auto period = Period::parse(text(object, QLatin1String("period")));
    if (!period)
        return failure(period.error());
    SampleCycle cycle;
    cycle.key = {SchemeId(text(object, QLatin1String("scheme"))), *period};
    cycle.stage = text(object, QLatin1String("stage")) == cycleStageName(CycleStage::Closed)
        ? CycleStage::Closed
        : CycleStage::Collecting;
    cycle.steps = text(object, QLatin1String("steps"));
    cycle.values = text(object, QLatin1String("values"));
    cycle.people = text(object, QLatin1String("people"));
    cycle.targets = text(object, QLatin1String("targets"));
    cycle.amounts = text(object, QLatin1String("amounts"));
    cycle.notes = text(object, QLatin1String("notes"));
    cycle.overrides = text(object, QLatin1String("overrides"));
    const QJsonObject budgets = object.value(QLatin1String("budgets")).toObject();
    for (auto budget = budgets.begin(); budget != budgets.end(); ++budget) {
        const auto amount = Decimal::parse(budget.value().toString());
        if (!amount)
            return failure(amount.error());
        cycle.budgets.push_back({TeamId(budget.key()), *amount});
    }
    return cycle;
}

} // namespace

Result<QByteArray> loadSampleFile(const QString& name)
{
    QFile file(kFolder + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::NotFound,
            file.fileName(),
            QT_TRANSLATE_NOOP("Messages", "This program was built without the sample company."));
    }
    return file.readAll();
}

Result<SampleCompany> loadSampleCompany()
{
    const Result<QByteArray> file = loadSampleFile(QStringLiteral("company.json"));
    if (!file)
        return failure(file.error());
    const QJsonObject object = QJsonDocument::fromJson(*file).object();
    SampleCompany company;
    company.name = ownName(object);
    company.timeZone = text(object, QLatin1String("timeZone"));
    company.employees = text(object, QLatin1String("employees"));
    for (const auto& team : object.value(QLatin1String("teams")).toArray())
        company.teams.push_back(readTeam(team.toObject()));
    for (const auto& entry : object.value(QLatin1String("schemes")).toArray())
        company.schemes.append(entry.toString());
    for (const auto& entry : object.value(QLatin1String("cycles")).toArray()) {
        auto cycle = readCycle(entry.toObject());
        if (!cycle)
            return failure(cycle.error());
        company.cycles.push_back(*std::move(cycle));
    }
    for (const auto& entry : object.value(QLatin1String("records")).toArray()) {
        const QJsonObject records = entry.toObject();
        const auto kind = recordKind(text(records, QLatin1String("kind")));
        if (kind)
            company.records.push_back({*kind, text(records, QLatin1String("file"))});
    }
    return company;
}

Result<QByteArray> loadSampleDraft()
{
    return loadSampleFile(QStringLiteral("draft-team-quarterly.json"));
}

QString samplePath(const QString& name)
{
    return kFolder + name;
}

Result<Table> loadSampleTable(const TableReader& tables, const QString& name)
{
    return tables.readFile(samplePath(name));
}

} // namespace plumbline
