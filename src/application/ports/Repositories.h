// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/MeasureRepository.h"
#include "application/ports/RecordRepository.h"
#include "domain/cycles/Cycle.h"
#include "domain/people/People.h"
#include "domain/scoring/Cell.h"

#include <QtCore/QJsonObject>

namespace plumbline {

/// The company's own facts.
struct Company
{
    QString name;
    QString timeZone; ///< IANA name.
};

/// A version of a scheme, kept as the exact text of its file.
struct StoredScheme
{
    SchemeId id;
    int version = 1;
    QByteArray document;
    QDateTime addedAt;
    QString addedBy;
};

enum class SchemeStepKind { Activated, Retired };

/// A step in the course of a scheme, in the order they were made. The last one says whether it is
/// retired.
struct SchemeStep
{
    SchemeStepKind kind = SchemeStepKind::Activated;
    SchemeId scheme;
    int version = 1; ///< Of a retirement: the newest there was.
    std::optional<Period> from; ///< Of an activation: the first period it counts for.
    QDateTime at;
    QString by;
    QString reason;
    friend bool operator==(const SchemeStep&, const SchemeStep&) = default;
};

/// A scheme being drawn up, as it was after the last edit; may be unsound.
struct StoredDraft
{
    SchemeId key; ///< The scheme it is a new version of; of a new one: any free name.
    int basedOn = 0; ///< The version; 0: a new scheme.
    QByteArray document;
    QDateTime savedAt;
    QString savedBy;
    friend bool operator==(const StoredDraft&, const StoredDraft&) = default;
};

/// Where a cell's text comes from.
enum class CellOrigin {
    Entered, ///< Typed, pasted or imported; over a measured value with a reason.
    Measured ///< From records; the next measuring may change it.
};

/// One entered value with who and when. Text is in stored form (domain/scoring/Cell.h).
struct StoredCell
{
    EmployeeId employee;
    CellKey key;
    QString text;
    QString reason; ///< Mandatory for adjustments and over measured values.
    QString enteredBy;
    QDateTime enteredAt;
    CellOrigin origin = CellOrigin::Entered;
};

/// Remarks beside a cell: evidence and notes.
struct StoredNote
{
    EmployeeId employee;
    QString node;
    QString text;
    QString enteredBy;
    QDateTime enteredAt;
};

/// One person's stored result: the result object and the inputs it was made from, both as exact
/// JSON (docs/FORMATS.md), so that it can be made again and explained with the pinned scheme
/// version.
struct StoredResult
{
    EmployeeId employee;
    bool isComplete = false;
    QString score; ///< Exact text; empty if incomplete.
    QString grade; ///< Final grade; may be empty.
    int rank = 0;
    int rankOf = 0;
    QByteArray result; ///< A person of plumbline-result/1.
    QByteArray input; ///< A person of plumbline-evaluation/1.
};

struct ResultRevision
{
    int revision = 0;
    QDateTime madeAt;
    QString madeBy;
    std::vector<StoredResult> people;
    QByteArray teams; ///< The `teams` object of plumbline-result/1.
};

/// What a person came to, without the documents behind it.
struct ResultStanding
{
    EmployeeId employee;
    bool isComplete = false;
    QString score; ///< As in StoredResult.
    QString grade;
};

/// What a team, or everybody, may cost in a cycle.
struct StoredBudget
{
    std::optional<TeamId> team; ///< None: the whole cycle.
    Decimal amount; ///< ≥ 0
    QString setBy;
    QDateTime setAt;
    friend bool operator==(const StoredBudget&, const StoredBudget&) = default;
};

/// One line of the trail; written in the same transaction as the change.
struct AuditEntry
{
    std::int64_t sequence = 0;
    QDateTime at;
    QString user;
    QString action; ///< `value.recorded`, `cycle.closed` …
    QString object; ///< `team-quarterly/2024Q1/E1001/csat`
    QString before;
    QString after;
    QString reason;
    /// Whom it is about; the texts are then kept so that they can be forgotten with the person.
    std::optional<EmployeeId> person = {};
};

class CompanyRepository
{
public:
    virtual ~CompanyRepository() = default;
    [[nodiscard]] virtual Result<Company> company() = 0;
    [[nodiscard]] virtual Result<> save(const Company& company) = 0;
};

class PeopleRepository
{
public:
    virtual ~PeopleRepository() = default;
    [[nodiscard]] virtual Result<std::vector<Team>> teams() = 0;
    [[nodiscard]] virtual Result<> saveTeam(const Team& team) = 0; ///< Adds or changes.
    [[nodiscard]] virtual Result<> removeTeam(const TeamId& team) = 0;
    [[nodiscard]] virtual Result<std::vector<Position>> positions() = 0;
    [[nodiscard]] virtual Result<> savePosition(const Position& position) = 0;
    [[nodiscard]] virtual Result<std::vector<Employee>> employees() = 0;
    [[nodiscard]] virtual Result<std::optional<Employee>> employee(const EmployeeId& id) = 0;
    [[nodiscard]] virtual Result<> saveEmployee(const Employee& employee) = 0; ///< Adds or changes.
    /// False, and the employee stays: a cycle, a team, a sampling or a record names them.
    [[nodiscard]] virtual Result<bool> removeUnused(const EmployeeId& employee) = 0;
};

class SchemeRepository
{
public:
    virtual ~SchemeRepository() = default;
    [[nodiscard]] virtual Result<std::vector<StoredScheme>> schemes() = 0; ///< All versions.
    [[nodiscard]] virtual Result<std::optional<StoredScheme>> scheme(const SchemeId& id,
                                                                     int version) = 0;
    [[nodiscard]] virtual Result<> add(const StoredScheme& scheme) = 0; ///< Versions never change.
    [[nodiscard]] virtual Result<std::vector<SchemeStep>>
    steps() = 0; ///< Of all schemes, in order.
    [[nodiscard]] virtual Result<> addStep(const SchemeStep& step) = 0; ///< Steps never change.
};

class DraftRepository
{
public:
    virtual ~DraftRepository() = default;
    [[nodiscard]] virtual Result<std::vector<StoredDraft>> drafts() = 0; ///< By key.
    [[nodiscard]] virtual Result<std::optional<StoredDraft>> draft(const SchemeId& key) = 0;
    [[nodiscard]] virtual Result<> save(const StoredDraft& draft) = 0; ///< Adds or changes.
    [[nodiscard]] virtual Result<> remove(const SchemeId& key) = 0;
};

class CycleRepository
{
public:
    virtual ~CycleRepository() = default;
    [[nodiscard]] virtual Result<std::vector<Cycle>> cycles() = 0; ///< Newest period first.
    [[nodiscard]] virtual Result<std::optional<Cycle>> cycle(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<> add(const Cycle& cycle,
                                       const std::vector<Appraisal>& appraisals) = 0;
    /// Somebody who comes into a cycle that is open already.
    [[nodiscard]] virtual Result<> addAppraisal(const CycleKey& key,
                                                const Appraisal& appraisal) = 0;
    [[nodiscard]] virtual Result<> setClosed(const CycleKey& key, const QDateTime& at) = 0;
    [[nodiscard]] virtual Result<std::vector<Appraisal>> appraisals(const CycleKey& key) = 0;
};

class ValueRepository
{
public:
    virtual ~ValueRepository() = default;
    [[nodiscard]] virtual Result<std::vector<StoredCell>> cells(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<std::optional<StoredCell>>
    cell(const CycleKey& key, const EmployeeId& employee, const CellKey& cell) = 0;
    /// Puts the cell, or takes it out where its text is empty.
    [[nodiscard]] virtual Result<> save(const CycleKey& key, const StoredCell& cell) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredNote>> notes(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<>
    saveNote(const CycleKey& key, const StoredNote& note) = 0; ///< Empty text takes it out.
};

class ResultRepository
{
public:
    virtual ~ResultRepository() = default;
    [[nodiscard]] virtual Result<int>
    add(const CycleKey& key, const ResultRevision& revision) = 0; ///< Its number, from 1.
    [[nodiscard]] virtual Result<std::optional<ResultRevision>> latest(const CycleKey& key) = 0;
    /// One of them; none: there is none of that number.
    [[nodiscard]] virtual Result<std::optional<ResultRevision>> revision(const CycleKey& key,
                                                                         int number) = 0;
    /// The latest with nobody in it but that person; without people where it does not hold them.
    [[nodiscard]] virtual Result<std::optional<ResultRevision>>
    latestOf(const CycleKey& key, const EmployeeId& employee) = 0;
    /// One person of one revision.
    [[nodiscard]] virtual Result<std::optional<StoredResult>>
    person(const CycleKey& key, int revision, const EmployeeId& employee) = 0;
    /// Of the latest, in no particular order; empty where there is none.
    [[nodiscard]] virtual Result<std::vector<ResultStanding>> standings(const CycleKey& key) = 0;
    /// Who is incomplete in the latest.
    [[nodiscard]] virtual Result<std::vector<StoredResult>> incomplete(const CycleKey& key) = 0;
};

class BudgetRepository
{
public:
    virtual ~BudgetRepository() = default;
    [[nodiscard]] virtual Result<std::vector<StoredBudget>> budgets(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<> save(const CycleKey& key,
                                        const StoredBudget& budget) = 0; ///< Adds or changes.
    [[nodiscard]] virtual Result<> remove(const CycleKey& key,
                                          const std::optional<TeamId>& team) = 0;
};

class AuditRepository
{
public:
    virtual ~AuditRepository() = default;
    /// `sequence` is given by the file.
    [[nodiscard]] virtual Result<> add(const AuditEntry& entry) = 0;
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> entries(std::int64_t after,
                                                                  int limit) = 0;
    [[nodiscard]] virtual Result<std::int64_t> head() = 0;
};

class AccountRepository;
class FollowUpRepository;
class LedgerRepository;
class PackageRepository;
class SegmentRepository;
class TrailRepository;
class WayRepository;

/// Everything kept in one company file. What stands below AuditRepository has headers of its own.
class Repositories
{
public:
    virtual ~Repositories() = default;
    [[nodiscard]] virtual CompanyRepository& company() = 0;
    [[nodiscard]] virtual PeopleRepository& people() = 0;
    [[nodiscard]] virtual SchemeRepository& schemes() = 0;
    [[nodiscard]] virtual DraftRepository& drafts() = 0;
    [[nodiscard]] virtual CycleRepository& cycles() = 0;
    [[nodiscard]] virtual ValueRepository& values() = 0;
    [[nodiscard]] virtual ResultRepository& results() = 0;
    [[nodiscard]] virtual BudgetRepository& budgets() = 0;
    [[nodiscard]] virtual RecordRepository& records() = 0;
    [[nodiscard]] virtual MeasureRepository& measures() = 0;
    [[nodiscard]] virtual AuditRepository& audit() = 0;
    [[nodiscard]] virtual AccountRepository& accounts() = 0;
    [[nodiscard]] virtual TrailRepository& trail() = 0;
    [[nodiscard]] virtual WayRepository& way() = 0;
    [[nodiscard]] virtual FollowUpRepository& followUps() = 0;
    [[nodiscard]] virtual LedgerRepository& ledger() = 0;
    [[nodiscard]] virtual PackageRepository& packages() = 0;
    [[nodiscard]] virtual SegmentRepository& segments() = 0;
};

} // namespace plumbline
