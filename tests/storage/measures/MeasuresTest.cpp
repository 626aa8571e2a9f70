// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/measures/MeasuresTest.h"

#include <map>

namespace plumbline {

namespace {

Employee person(const char* id, const std::vector<Assignment<TeamId>>& teams)
{
    Employee employee;
    employee.id = EmployeeId(QLatin1String(id));
    employee.name = QLatin1String(id);
    employee.joined = QDate(2019, 1, 1);
    employee.teams = teams;
    return employee;
}

Result<> fillPeople(Repositories& repositories)
{
    PeopleRepository& people = repositories.people();
    const TeamId outer(QStringLiteral("outer"));
    const TeamId inner(QStringLiteral("inner"));
    const QDate start(2019, 1, 1);
    return people.saveTeam({outer, QStringLiteral("Outer"), {}, {}})
        .and_then([&] { return people.saveTeam({inner, QStringLiteral("Inner"), outer, {}}); })
        .and_then([&] {
            return people.saveEmployee(
                person("Ada", {{inner, start}, {outer, QDate(2021, 3, 15)}}));
        })
        .and_then([&] { return people.saveEmployee(person("Bo", {{inner, start}})); })
        .and_then([&] { return people.saveEmployee(person("Cy", {})); });
}

/// Records of one kind as a batch, numbered on from `row`.
RecordBatch batchOf(RecordRepository& repository, const std::vector<const Told*>& records, int& row)
{
    RecordBatch batch;
    std::map<QString, std::int64_t> numbers;
    const auto numberOf = [&](const QString& text) {
        const auto [place, isNew] = numbers.try_emplace(text, std::ssize(batch.texts));
        if (isNew)
            batch.texts.push_back(text);
        return place->second;
    };
    for (const Told* told : records) {
        IncomingRecord record;
        record.row = ++row;
        record.id = std::to_string(row);
        record.facts.at = told->at;
        record.facts.employee = repository.ownerNumber(EmployeeId(told->employee)).value();
        if (!told->customer.isEmpty())
            record.facts.customer = numberOf(told->customer);
        for (const auto& [field, number] : told->numbers)
            record.facts.fields[static_cast<std::size_t>(field)] = number;
        for (const auto& [field, text] : told->texts)
            record.facts.fields[static_cast<std::size_t>(field)] = numberOf(text);
        batch.records.push_back(std::move(record));
    }
    return batch;
}

} // namespace

std::int64_t utc(const char* moment)
{
    return QDateTime::fromString(QLatin1String(moment), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

MeasuresTest::MeasuresTest()
{
    createSample();
    change(fillPeople);
    m_access.emplace(Access{*m_store,
                            m_clock,
                            m_schemes,
                            m_results,
                            m_library,
                            m_recordFormat,
                            {QStringLiteral("clerk")}});
}

int MeasuresTest::take(const std::vector<Told>& records)
{
    std::map<RecordKind, std::vector<const Told*>> byKind;
    for (const Told& record : records)
        byKind[record.kind].push_back(&record);
    int last = 0;
    change([&](Repositories& repositories) -> Result<> {
        for (const auto& [kind, own] : byKind) {
            ImportRun run;
            run.kind = recordKindName(kind);
            run.fileName = QStringLiteral("records.csv");
            run.at = m_clock.now();
            run.by = QStringLiteral("clerk");
            last = repositories.records().addRun(run).value();
            auto intake =
                repositories.records().intake(kind, QStringLiteral("test"), last, OnChange::Keep);
            if (!intake)
                return failure(intake.error());
            if (const Result<> taken =
                    (*intake)->take(batchOf(repositories.records(), own, m_rows));
                !taken)
                return taken;
            if (const auto report = (*intake)->finish(); !report)
                return failure(report.error());
        }
        return {};
    });
    return last;
}

std::vector<MeasureFigure>
MeasuresTest::figures(const MeasurePlan& plan, MeasureBy by, const char* period)
{
    const auto found =
        measureRecords(*m_access, plan, *Period::parse(QString::fromLatin1(period)), by, {});
    EXPECT_TRUE(found) << told(found.error());
    return *found;
}

std::string
MeasuresTest::figure(const MeasurePlan& plan, MeasureBy by, const char* id, const char* period)
{
    for (const MeasureFigure& figure : figures(plan, by, period)) {
        if (figure.id == QLatin1String(id))
            return figure.cellText().toStdString();
    }
    return "-";
}

std::vector<RecordBehind> MeasuresTest::behind(const BehindQuery& query)
{
    auto found = recordsBehind(*m_access, query);
    EXPECT_TRUE(found) << told(found.error());
    return *std::move(found);
}

MeasurePlan MeasuresTest::planOf(MeasureName name)
{
    MeasurePlan plan;
    plan.name = name;
    return plan;
}

} // namespace plumbline
