// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/RecordsTest.h"

#include "storage/migrations/Migrator.h"

namespace plumbline {

Line line(int row, const char* id, std::int64_t at, std::int64_t waited)
{
    Line line;
    line.row = row;
    line.id = QString::fromUtf8(id);
    line.at = at;
    line.waited = waited;
    return line;
}

namespace {

/// Numbers words through all batches of a run.
class Numbering
{
public:
    [[nodiscard]] std::int64_t of(const QString& word, RecordBatch& batch)
    {
        if (word.isEmpty())
            return kNothing;
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd())
            return *known;
        batch.texts.push_back(word);
        const auto number = static_cast<std::int64_t>(m_numbers.size());
        m_numbers.insert(word, number);
        return number;
    }

private:
    QHash<QString, std::int64_t> m_numbers;
};

} // namespace

std::vector<RecordBatch>
batchesOf(RecordRepository& records, const std::vector<Line>& lines, std::size_t most)
{
    Numbering numbering;
    std::vector<RecordBatch> batches(1);
    for (const Line& line : lines) {
        if (batches.back().records.size() == most)
            batches.emplace_back();
        RecordBatch& batch = batches.back();
        IncomingRecord record;
        record.row = line.row;
        record.id = line.id.toStdString();
        record.facts.at = line.at;
        record.facts.employee = records.ownerNumber(EmployeeId(line.employee)).value();
        record.facts.customer = numbering.of(line.customer, batch);
        record.facts.fields[contact::Topic] = numbering.of(line.topic, batch);
        record.facts.fields[contact::Waited] = line.waited;
        batch.records.push_back(std::move(record));
    }
    return batches;
}

RecordsTest::RecordsTest()
{
    m_database = Database::open(QString(), Database::Mode::Memory, GetParam()).value();
    EXPECT_TRUE(Migrator(*m_database, releasedMigrations()).run(0));
    EXPECT_TRUE(m_database->execute(QStringLiteral("PRAGMA recursive_triggers = ON")));
    m_repositories = std::make_unique<SqliteRepositories>(*m_database);
    EXPECT_TRUE(m_database->begin());
    EXPECT_TRUE(fillSample(*m_repositories));
}

std::int64_t RecordsTest::owner(const char* employee)
{
    return records().ownerNumber(EmployeeId(QString::fromUtf8(employee))).value();
}

int RecordsTest::addRun(RecordKind kind)
{
    ImportRun run;
    run.kind = recordKindName(kind);
    run.fileName = QStringLiteral("来电.csv");
    run.at = FixedClock().now();
    run.by = QStringLiteral("经理 王");
    const Result<int> number = records().addRun(run);
    EXPECT_TRUE(number) << told(number.error());
    return m_lastRun = *number;
}

IntakeReport RecordsTest::take(const std::vector<Line>& lines, OnChange onChange, std::size_t most)
{
    auto intake =
        records().intake(RecordKind::Contact, QStringLiteral("calls"), addRun(), onChange);
    EXPECT_TRUE(intake) << told(intake.error());
    for (RecordBatch& batch : batchesOf(records(), lines, most)) {
        const Result<> taken = (*intake)->take(std::move(batch));
        EXPECT_TRUE(taken) << told(taken.error());
    }
    const Result<IntakeReport> report = (*intake)->finish();
    EXPECT_TRUE(report) << told(report.error());
    return *report;
}

IntakeReport RecordsTest::takeOf(RecordKind kind, RecordBatch batch, OnChange onChange)
{
    auto intake = records().intake(kind, QStringLiteral("系统"), addRun(kind), onChange);
    EXPECT_TRUE(intake) << told(intake.error());
    const Result<> taken = (*intake)->take(std::move(batch));
    EXPECT_TRUE(taken) << told(taken.error());
    const Result<IntakeReport> report = (*intake)->finish();
    EXPECT_TRUE(report) << told(report.error());
    return *report;
}

std::vector<StoredRecord> RecordsTest::all(RecordKind kind)
{
    RecordSearch search;
    search.range.kind = kind;
    const auto found = records().find(search);
    EXPECT_TRUE(found) << told(found.error());
    return *found;
}

StoredRecord RecordsTest::one(const char* id)
{
    for (StoredRecord& record : all()) {
        if (record.id == QString::fromUtf8(id))
            return record;
    }
    ADD_FAILURE() << "no record " << id;
    return {};
}

RecordHold RecordsTest::holdOf(std::int64_t from, std::int64_t to, int upTo) const
{
    return {
        sampleCycle(), RecordKind::Contact, from, to, upTo, EmployeeId(QStringLiteral("E1001"))};
}

} // namespace plumbline
