// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Transaction.h"
#include "application/cycles/CloseCycle.h"
#include "application/cycles/OpenCycle.h"
#include "application/records/RecordSettings.h"
#include "application/records/RefreshMeasured.h"
#include "application/schemes/Schemes.h"
#include "application/values/LoadSheet.h"
#include "application/values/RecordCells.h"
#include "application/values/ScoreSheet.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "tests/storage/support/Company.h"
#include "tests/support/Builders.h"

#include <QtCore/QTimeZone>

namespace plumbline {

/// A company file with E1 and E2 in the team east and E3 in west, and a scheme that measures
/// satisfaction, deductions by events, and contacts of the team.
class MeasuredCompany : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_store = *m_files.create(m_folder.filePath(QStringLiteral("c.plumb")), sampleCompany());
        access.emplace(
            Access{*m_store, clock, schemes, results, library, format, {QStringLiteral("王敏")}});
        change([](Repositories& repositories) {
            PeopleRepository& people = repositories.people();
            return people
                .savePosition({PositionId(QStringLiteral("customer-service")),
                               LocalizedText(QStringLiteral("Service desk"))})
                .and_then([&] { return people.saveTeam(testing::aTeam(QStringLiteral("east"))); })
                .and_then([&] { return people.saveTeam(testing::aTeam(QStringLiteral("west"))); })
                .and_then([&] { return people.saveEmployee(person("E1", "east")); })
                .and_then([&] { return people.saveEmployee(person("E2", "east")); })
                .and_then([&] { return people.saveEmployee(person("E3", "west")); });
        });
        ASSERT_TRUE(importScheme(*access, schemeFile()));
    }

    static Employee person(const char* id, const char* team)
    {
        return testing::inTeam(testing::aPerson(QLatin1String(id)), QLatin1String(team));
    }

    static QByteArray schemeFile()
    {
        return R"({"format":"plumbline-scheme/1","id":"desk-quarterly","version":1,
"name":{"en":"Desk"},"period":"quarter","positions":["customer-service"],
"root":{"children":[
 {"id":"csat","weight":"40","measure":{"name":"csat-rate","min":"4"},
  "grading":{"method":"attainment","better":"higher","target":"100","range":{"min":"0","max":"90"}}},
 {"id":"reports","weight":"30","measure":{"name":"events"},
  "grading":{"method":"deduction","items":[
   {"id":"late","name":{"zh_CN":"迟交"},"each":"5"},{"id":"quality","min":"1","max":"10"}]}},
 {"id":"team-work","weight":"20","measure":{"name":"contacts-handled","scope":"team"},
  "grading":{"method":"attainment","better":"higher","target":"3"}},
 {"id":"attitude","weight":"10","grading":{"method":"points"}}]}})";
    }

    void change(const std::function<Result<>(Repositories&)>& work)
    {
        const Result<> done = inTransaction(*access, work);
        ASSERT_TRUE(done) << told(done.error());
    }

    /// Takes a record of each row in, as a run of its own; employees are places in the texts.
    void take(RecordKind kind, std::vector<IncomingRecord> rows, std::vector<QString> texts)
    {
        change([&](Repositories& repositories) -> Result<> {
            ImportRun run;
            run.kind = recordKindName(kind);
            run.source = run.kind;
            run.fileName = QStringLiteral("data.csv");
            run.sha256 = QByteArray(32, 'x');
            run.map = "{}";
            run.at = clock.now();
            run.by = QStringLiteral("王敏");
            run.taken = static_cast<int>(rows.size());
            const Result<int> number = repositories.records().addRun(run);
            if (!number)
                return failure(number.error());
            auto intake = repositories.records().intake(kind, run.source, *number, OnChange::Keep);
            if (!intake)
                return failure(intake.error());
            for (IncomingRecord& row : rows) {
                const QString& who = texts[static_cast<std::size_t>(row.facts.employee)];
                row.facts.employee = repositories.records().ownerNumber(EmployeeId(who)).value();
            }
            if (auto taken = (*intake)->take({std::move(texts), std::move(rows)}); !taken)
                return taken;
            return (*intake)->finish().map([](const IntakeReport&) { });
        });
    }

    static std::int64_t at(const QDate& day, int hour = 12)
    {
        return QDateTime(day, QTime(hour, 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch();
    }

    static std::int64_t dated(const QDate& day)
    {
        return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    }

    /// Contacts of E1 (0), E2 (1), E3 (2) with ratings from 1 to 5, ids c1, c2 … from `first` on.
    void takeContacts(const std::vector<std::pair<int, int>>& rated, int first = 1)
    {
        std::vector<IncomingRecord> rows;
        for (const auto& [who, rating] : rated) {
            IncomingRecord record;
            record.row = static_cast<int>(rows.size()) + 2;
            record.id = "c" + std::to_string(first++);
            record.facts.at = at(QDate(2026, 2, 3));
            record.facts.employee = who;
            record.facts.fields[contact::Answered] = 1;
            record.facts.fields[contact::Rating] = rating * Decimal::kScale;
            record.facts.fields[contact::Scale] = 0;
            rows.push_back(record);
        }
        take(RecordKind::Contact,
             std::move(rows),
             {QStringLiteral("E1"), QStringLiteral("E2"), QStringLiteral("E3")});
    }

    struct Happened
    {
        int who = 0;
        int item = 3; ///< 3: reports.late, 4: reports.quality, 5: reports.迟交
        std::int64_t count = kNothing;
        std::int64_t points = kNothing; ///< Millionths
    };

    void takeEvents(const std::vector<Happened>& events)
    {
        std::vector<IncomingRecord> rows;
        for (const Happened& one : events) {
            IncomingRecord record;
            record.row = static_cast<int>(rows.size()) + 2;
            record.id = "e" + std::to_string(record.row);
            record.facts.at = dated(QDate(2026, 3, 31));
            record.facts.employee = one.who;
            record.facts.fields[event::Item] = one.item;
            record.facts.fields[event::Count] = one.count;
            record.facts.fields[event::Points] = one.points;
            rows.push_back(record);
        }
        take(RecordKind::Event,
             std::move(rows),
             {QStringLiteral("E1"),
              QStringLiteral("E2"),
              QStringLiteral("E3"),
              QStringLiteral("reports.late"),
              QStringLiteral("reports.quality"),
              QStringLiteral("reports.迟交")});
    }

    void open() { ASSERT_TRUE(openCycle(*access, key.scheme, key.period)); }

    [[nodiscard]] Refreshed measure()
    {
        const Result<Refreshed> refreshed = refreshMeasured(*access, key);
        EXPECT_TRUE(refreshed) << told(refreshed.error());
        return *refreshed;
    }

    [[nodiscard]] ScoreSheet sheet() { return *ScoreSheet::build(*loadSheet(*access, key)); }

    [[nodiscard]] StoredCell cell(const char* who, const QString& node, const QString& part = {})
    {
        const auto stored = m_store->repositories().values().cell(
            key, EmployeeId(QLatin1String(who)), {CellKind::Value, node, part});
        return stored->value_or(StoredCell());
    }

    [[nodiscard]] std::string text(const char* who, const QString& node, const QString& part = {})
    {
        return cell(who, node, part).text.toStdString();
    }

    [[nodiscard]] StoredMeasured
    beside(const char* who, const QString& node, const QString& part = {})
    {
        const auto measured = m_store->repositories().measures().measuredCell(
            key, EmployeeId(QLatin1String(who)), {CellKind::Value, node, part});
        return measured->value_or(StoredMeasured());
    }

    Result<std::vector<StoredCell>>
    enter(const char* who, const QString& node, const QString& after, const QString& reason = {})
    {
        return recordCells(*access,
                           key,
                           {{EmployeeId(QLatin1String(who)),
                             {CellKind::Value, node, {}},
                             cell(who, node).text,
                             after,
                             reason}});
    }

    [[nodiscard]] QStringList auditActions()
    {
        QStringList actions;
        const auto entries = m_store->repositories().audit().entries(0, 1000);
        for (const AuditEntry& entry : *entries)
            actions.append(entry.action);
        return actions;
    }

    QTemporaryDir m_folder;
    FixedClock clock;
    SqliteCompanyFiles m_files{clock};
    std::unique_ptr<CompanyStore> m_store;
    JsonSchemeFormat schemes;
    JsonResultFormat results;
    JsonRecordFormat format;
    ResourceLibrary library;
    std::optional<Access> access;
    CycleKey key{SchemeId(QStringLiteral("desk-quarterly")), *Period::parse(u"2026Q1")};
};

} // namespace plumbline
