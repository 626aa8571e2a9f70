// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories/SqliteAccountRepository.h"
#include "storage/repositories/SqliteAuditRepository.h"
#include "storage/repositories/SqliteBudgetRepository.h"
#include "storage/repositories/SqliteCompanyRepository.h"
#include "storage/repositories/SqliteCycleRepository.h"
#include "storage/repositories/SqliteDraftRepository.h"
#include "storage/repositories/SqliteFollowUpRepository.h"
#include "storage/repositories/SqliteLedgerRepository.h"
#include "storage/repositories/SqliteMeasureRepository.h"
#include "storage/repositories/SqlitePackageRepository.h"
#include "storage/repositories/SqlitePeopleRepository.h"
#include "storage/repositories/SqliteRecordRepository.h"
#include "storage/repositories/SqliteResultRepository.h"
#include "storage/repositories/SqliteSchemeRepository.h"
#include "storage/repositories/SqliteSegmentRepository.h"
#include "storage/repositories/SqliteTrailRepository.h"
#include "storage/repositories/SqliteValueRepository.h"
#include "storage/repositories/SqliteWayRepository.h"

namespace plumbline {

/// The repositories of one open file; their statements live as long as it is open.
class SqliteRepositories final : public Repositories
{
public:
    explicit SqliteRepositories(Database& database)
        : m_numbers(database)
        , m_sealer(database)
        , m_company(database)
        , m_people(database)
        , m_schemes(database)
        , m_drafts(database)
        , m_cycles(database, m_numbers)
        , m_values(database, m_numbers)
        , m_results(database, m_numbers)
        , m_budgets(database, m_numbers)
        , m_records(database, m_numbers, m_sealer.groups())
        , m_measures(database, m_numbers)
        , m_audit(database, m_sealer)
        , m_accounts(database)
        , m_trail(database, m_sealer)
        , m_way(database, m_numbers)
        , m_followUps(database, m_numbers)
        , m_ledger(database, m_numbers)
        , m_packages(database, m_numbers)
        , m_segments(database, m_numbers)
    {
    }

    [[nodiscard]] CompanyRepository& company() override { return m_company; }

    [[nodiscard]] PeopleRepository& people() override { return m_people; }

    [[nodiscard]] SchemeRepository& schemes() override { return m_schemes; }

    [[nodiscard]] DraftRepository& drafts() override { return m_drafts; }

    [[nodiscard]] CycleRepository& cycles() override { return m_cycles; }

    [[nodiscard]] ValueRepository& values() override { return m_values; }

    [[nodiscard]] ResultRepository& results() override { return m_results; }

    [[nodiscard]] BudgetRepository& budgets() override { return m_budgets; }

    [[nodiscard]] RecordRepository& records() override { return m_records; }

    [[nodiscard]] MeasureRepository& measures() override { return m_measures; }

    [[nodiscard]] AuditRepository& audit() override { return m_audit; }

    [[nodiscard]] AccountRepository& accounts() override { return m_accounts; }

    [[nodiscard]] TrailRepository& trail() override { return m_trail; }

    [[nodiscard]] WayRepository& way() override { return m_way; }

    [[nodiscard]] FollowUpRepository& followUps() override { return m_followUps; }

    [[nodiscard]] LedgerRepository& ledger() override { return m_ledger; }

    [[nodiscard]] PackageRepository& packages() override { return m_packages; }

    [[nodiscard]] SegmentRepository& segments() override { return m_segments; }

    /// After a rollback.
    void forget()
    {
        m_numbers.forget();
        m_sealer.forget();
    }

    [[nodiscard]] Sealer& sealer() { return m_sealer; }

private:
    CycleNumbers m_numbers;
    Sealer m_sealer;
    SqliteCompanyRepository m_company;
    SqlitePeopleRepository m_people;
    SqliteSchemeRepository m_schemes;
    SqliteDraftRepository m_drafts;
    SqliteCycleRepository m_cycles;
    SqliteValueRepository m_values;
    SqliteResultRepository m_results;
    SqliteBudgetRepository m_budgets;
    SqliteRecordRepository m_records;
    SqliteMeasureRepository m_measures;
    SqliteAuditRepository m_audit;
    SqliteAccountRepository m_accounts;
    SqliteTrailRepository m_trail;
    SqliteWayRepository m_way;
    SqliteFollowUpRepository m_followUps;
    SqliteLedgerRepository m_ledger;
    SqlitePackageRepository m_packages;
    SqliteSegmentRepository m_segments;
};

} // namespace plumbline
