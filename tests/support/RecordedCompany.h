// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/cycles/OpenCycle.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "storage/SqliteCompanyFiles.h"
#include "tests/support/Builders.h"
#include "tests/support/FixedClock.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

#include <gtest/gtest.h>

namespace plumbline::testing {

/// A record of a test, by its words.
struct ToldRecord
{
    QString id;
    QString employee;
    QDateTime at;
    QString customer = {};
    QMap<int, std::int64_t> numbers = {}; ///< By field.
    QMap<int, QString> texts = {}; ///< By field.
};

/// A company in a file of its own, with two teams of two, an open quarter (2026Q1) whose reports
/// are deducted from the ledger, and ways to put records in.
class RecordedCompany
{
public:
    RecordedCompany()
    {
        auto made =
            m_files.create(path(), {QStringLiteral("Qingyuan"), QStringLiteral("Asia/Shanghai")});
        EXPECT_TRUE(made) << "the company file";
        m_store = *std::move(made);
        change([this](Repositories& repositories) -> Result<> {
            for (const char* team : {"east", "west"})
                EXPECT_TRUE(repositories.people().saveTeam(aTeam(QString::fromLatin1(team))));
            EXPECT_TRUE(
                repositories.people().savePosition({PositionId(QStringLiteral("customer-service")),
                                                    LocalizedText(QStringLiteral("Service"))}));
            for (const auto& [id, name, team] : {std::tuple{"E1", "Zhou Min", "east"},
                                                 std::tuple{"E2", "Lin Xiao", "east"},
                                                 std::tuple{"E3", "Gao Yan", "west"},
                                                 std::tuple{"E4", "Wu Di", "west"}})
                EXPECT_TRUE(repositories.people().saveEmployee(
                    inTeam(aPerson(QString::fromLatin1(id), QString::fromLatin1(name)),
                           QString::fromLatin1(team))));
            return repositories.schemes().add({cycle.scheme,
                                               1,
                                               schemeFile(),
                                               QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                               QStringLiteral("hr")});
        });
        EXPECT_TRUE(openCycle(access(), cycle.scheme, cycle.period));
    }

    [[nodiscard]] static QByteArray schemeFile()
    {
        return R"({"format":"plumbline-scheme/1","id":"desk-quarterly","version":1,
"name":{"en":"Desk","zh_CN":"服务台","zh_TW":"服務臺"},"period":"quarter",
"positions":["customer-service"],
"root":{"children":[
 {"id":"csat","name":{"en":"Satisfaction"},"weight":"50",
  "grading":{"method":"attainment","better":"higher","target":"100"}},
 {"id":"reports","name":{"en":"Reports"},"weight":"50","missing":"full",
  "measure":{"name":"events"},
  "grading":{"method":"deduction","items":[
   {"id":"late","name":{"en":"Late"},"each":"5"},
   {"id":"wrong","name":{"en":"Wrong"},"min":"1","max":"10"}]}}]}})";
    }

    [[nodiscard]] Access access()
    {
        return {*m_store,
                clock,
                m_schemes,
                m_results,
                m_library,
                recordFormat,
                {QStringLiteral("clerk")}};
    }

    [[nodiscard]] Repositories& stored() { return m_store->repositories(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.plumb")); }

    [[nodiscard]] QString place(const QString& name) const { return m_folder.filePath(name); }

    /// Gives the file back, so that a window can open it.
    void close() { m_store.reset(); }

    void reopen() { m_store = *m_files.open(path(), QStringLiteral("clerk")); }

    void change(const std::function<Result<>(Repositories&)>& work)
    {
        auto unit = m_store->begin();
        ASSERT_TRUE(unit);
        const Result<> done = work((*unit)->repositories());
        ASSERT_TRUE(done) << done.error().message.text;
        ASSERT_TRUE((*unit)->commit());
    }

    void take(RecordKind kind,
              const std::vector<ToldRecord>& records,
              const QString& source = QStringLiteral("hotline"))
    {
        change([&](Repositories& repositories) -> Result<> {
            ImportRun run;
            run.kind = recordKindName(kind);
            run.source = source;
            run.fileName = QStringLiteral("told.csv");
            run.sha256 = QByteArray(32, 'x');
            run.map = "{}";
            run.cycle = QLatin1String("");
            run.before = "";
            run.at = clock.now();
            run.by = QStringLiteral("clerk");
            const Result<int> number = repositories.records().addRun(run);
            if (!number)
                return failure(number.error());
            auto intake = repositories.records().intake(kind, run.source, *number, OnChange::Keep);
            if (!intake)
                return failure(intake.error());
            if (auto taken = (*intake)->take(batchOf(records, repositories.records())); !taken)
                return taken;
            return (*intake)->finish().map([](const IntakeReport&) { });
        });
    }

    /// Everything of a kind, newest first.
    [[nodiscard]] std::vector<StoredRecord> records(RecordKind kind)
    {
        RecordSearch search;
        search.range.kind = kind;
        search.limit = 100'000;
        return *stored().records().find(search);
    }

    [[nodiscard]] QStringList auditActions()
    {
        QStringList actions;
        const auto entries = stored().audit().entries(0, 10'000);
        for (const AuditEntry& entry : *entries)
            actions.append(entry.action);
        return actions;
    }

    const CycleKey cycle{SchemeId(QStringLiteral("desk-quarterly")), aQuarter()};
    FixedClock clock;
    JsonRecordFormat recordFormat;

private:
    static RecordBatch batchOf(const std::vector<ToldRecord>& records, RecordRepository& repository)
    {
        RecordBatch batch;
        const auto text = [&](const QString& said) {
            batch.texts.push_back(said);
            return static_cast<std::int64_t>(batch.texts.size()) - 1;
        };
        int row = 1;
        for (const ToldRecord& told : records) {
            IncomingRecord record;
            record.row = ++row;
            record.id = told.id.toStdString();
            record.facts.at = told.at.toMSecsSinceEpoch();
            record.facts.employee = repository.ownerNumber(EmployeeId(told.employee)).value();
            if (!told.customer.isEmpty())
                record.facts.customer = text(told.customer);
            for (auto field = told.numbers.begin(); field != told.numbers.end(); ++field)
                record.facts.fields[static_cast<std::size_t>(field.key())] = field.value();
            for (auto field = told.texts.begin(); field != told.texts.end(); ++field)
                record.facts.fields[static_cast<std::size_t>(field.key())] = text(field.value());
            batch.records.push_back(record);
        }
        return batch;
    }

    QTemporaryDir m_folder;
    SqliteCompanyFiles m_files{clock};
    JsonSchemeFormat m_schemes;
    JsonResultFormat m_results;
    ResourceLibrary m_library;
    std::unique_ptr<CompanyStore> m_store;
};

/// A contact answered at nine on that day of the first quarter of 2026.
[[nodiscard]] inline ToldRecord
aContact(const QString& id, const QString& employee, int day = 0, const QString& topic = {})
{
    ToldRecord told{id, employee, QDateTime(QDate(2026, 1, 1).addDays(day), QTime(1, 0), Qt::UTC)};
    told.numbers = {{contact::Answered, 1}, {contact::Resolved, 1}};
    if (!topic.isEmpty())
        told.texts.insert(contact::Topic, topic);
    return told;
}

[[nodiscard]] inline ToldRecord
aVisit(const QString& id, const QString& employee, const QDate& day, const QString& customer)
{
    return {id, employee, day.startOfDay(QTimeZone::utc()), customer};
}

} // namespace plumbline::testing
