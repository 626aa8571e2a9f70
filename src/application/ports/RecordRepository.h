// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/cycles/Cycle.h"
#include "domain/records/Record.h"

#include <QtCore/QDateTime>

#include <functional>
#include <memory>

namespace plumbline {

/// A file that was taken in.
struct ImportRun
{
    int number = 0; ///< From 1; given by the file.
    QString kind; ///< As ImportMap::kind.
    QString source; ///< Of records only.
    QString fileName; ///< Without its folder.
    QByteArray sha256;
    QByteArray map; ///< plumbline-map/1
    /// For taking it back, JSON of application/records: what the cells held before, or which people
    /// it added or changed; empty: neither.
    QByteArray before;
    QString cycle; ///< Of values, targets and amounts: `team-quarterly/2024Q1`.
    int read = 0; ///< Rows
    int taken = 0;
    int alreadyThere = 0;
    int changed = 0; ///< Replaced by other content.
    int refused = 0;
    QDateTime at;
    QString by;
    QDateTime undoneAt; ///< Null: it counts.
    QString undoneBy;
};

/// An id that is there already with other content.
struct ChangedRecord
{
    int row = 0; ///< In the table.
    QString id;
    bool isHeld = false; ///< A closed cycle used it: it can't be changed.
    bool isOfThisRun = false; ///< The same id stood further up in the same table.
    RecordFacts before; ///< With the file's numbers of texts and employees.
    RecordFacts after;
};

struct IntakeReport
{
    int taken = 0; ///< New
    int alreadyThere = 0;
    /// In order of rows; the first kMostListed of them.
    std::vector<ChangedRecord> changed;
    int changedCount = 0;
    static constexpr int kMostListed = 10'000;
};

enum class OnChange { Keep, Update };

/// Takes records of one run in, batch by batch, within the transaction it was made in. Of rows with
/// one id the first counts. Employees come as RecordRepository::ownerNumber() gives them.
class RecordIntake
{
public:
    virtual ~RecordIntake() = default;
    [[nodiscard]] virtual Result<> take(RecordBatch batch) = 0;
    [[nodiscard]] virtual Result<IntakeReport> finish() = 0;

protected:
    RecordIntake() = default;
    RecordIntake(const RecordIntake&) = delete;
    RecordIntake& operator=(const RecordIntake&) = delete;
};

/// Which records to go through: of a kind, from `from` on and before `to`.
struct RecordRange
{
    RecordKind kind = RecordKind::Contact;
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
    std::optional<EmployeeId> employee; ///< None: everybody.
    int upTo = 0; ///< Only those of runs up to that one; 0: all.
    std::vector<int>
        fields; ///< Places in RecordFacts::fields to be filled; the others say nothing.
};

/// A record in passing.
struct ScannedRecord
{
    std::int64_t number = 0;
    int run = 0;
    bool isExcluded = false;
    RecordFacts facts;
};

/// A record with its words.
struct StoredRecord
{
    RecordPlace place;
    QString source;
    QString id;
    EmployeeId employee;
    QString customer;
    QString note;
    int run = 0;
    bool isExcluded = false;
    bool isMoved = false; ///< It was another's before.
    RecordFacts facts;
    std::vector<QString> texts; ///< Parallel to fieldsOf; empty where the field is no text.
};

/// What a page of records shows; empty texts don't filter.
struct RecordSearch
{
    RecordRange range;
    std::vector<EmployeeId> employees; ///< Beside `range.employee`; empty: all.
    QString text; ///< A part of any of its texts or of its note, without case.
    QString customer; ///< A part of it.
    QString id; ///< A part of it.
    bool onlyExcluded = false;
    int run = 0; ///< Only of that run; 0: all.
    int offset = 0;
    int limit = 500;
};

enum class RecordStep { Changed, Reassigned, Excluded, Included };

/// What was done to a record, with what it said before.
struct RecordChange
{
    RecordStep step = RecordStep::Changed;
    EmployeeId employee; ///< Whose it was before.
    RecordFacts before;
    int run = 0; ///< The run that changed it; 0: a person.
    QDateTime at;
    QString by;
    QString reason;
};

/// Records that a closed cycle was measured by; nothing may change them.
struct RecordHold
{
    CycleKey cycle;
    RecordKind kind = RecordKind::Contact;
    std::int64_t from = 0;
    std::int64_t to = 0; ///< Exclusive
    int upTo = 0; ///< The last run that was seen.
    std::optional<EmployeeId> employee; ///< None: everybody's.
};

/// An import map kept by name.
struct StoredMap
{
    QString name;
    QString kind;
    QByteArray document; ///< plumbline-map/1
    QStringList headings; ///< Of the table it was made for, so that it is found again.
};

class RecordRepository
{
public:
    virtual ~RecordRepository() = default;

    /// Its number; `number` of the argument is not looked at.
    [[nodiscard]] virtual Result<int> addRun(const ImportRun& run) = 0;
    /// The counts, `before`, and who undid it when.
    [[nodiscard]] virtual Result<> saveRun(const ImportRun& run) = 0;
    /// Newest first, without `before`.
    [[nodiscard]] virtual Result<std::vector<ImportRun>> runs() = 0;
    /// ImportRun::before
    [[nodiscard]] virtual Result<QByteArray> before(int run) = 0;

    [[nodiscard]] virtual Result<std::unique_ptr<RecordIntake>>
    intake(RecordKind kind, const QString& source, int run, OnChange onChange) = 0;
    /// Takes out what a run brought and puts back what it replaced. `cycle-closed` where a hold
    /// covers one of them, `conflict` where a later run or a person changed one since.
    [[nodiscard]] virtual Result<int> takeBack(int run) = 0; ///< How many records.

    /// By employee, then by time.
    [[nodiscard]] virtual Result<> scan(const RecordRange& range,
                                        const std::function<void(const ScannedRecord&)>& see) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<StoredRecord>> find(const RecordSearch& search) = 0;
    [[nodiscard]] virtual Result<int> count(const RecordSearch& search) = 0; ///< Without limit.
    [[nodiscard]] virtual Result<std::optional<StoredRecord>> record(const RecordPlace& place) = 0;
    [[nodiscard]] virtual Result<std::vector<RecordChange>> changes(const RecordPlace& place) = 0;

    /// `cycle-closed` where a hold covers it. Gives its new place.
    [[nodiscard]] virtual Result<RecordPlace>
    reassign(const RecordPlace& place, const EmployeeId& to, const RecordChange& why) = 0;
    /// `why.step` says which: Excluded or Included.
    [[nodiscard]] virtual Result<> mark(const RecordPlace& place, const RecordChange& why) = 0;

    /// Numbers under which texts are kept; kNothing: unknown.
    [[nodiscard]] virtual Result<std::int64_t> textNumber(const QString& text) = 0;
    [[nodiscard]] virtual Result<QString> text(std::int64_t number) = 0;
    /// All texts that a field holds, for filters.
    [[nodiscard]] virtual Result<std::vector<std::pair<std::int64_t, QString>>>
    textsOf(RecordKind kind, int field) = 0;
    /// Who has records: number and id.
    [[nodiscard]] virtual Result<std::vector<std::pair<std::int64_t, EmployeeId>>> owners() = 0;
    /// Made where there is none; the employee must exist.
    [[nodiscard]] virtual Result<std::int64_t> ownerNumber(const EmployeeId& employee) = 0;

    /// Takes a number back that no record names; false: one does.
    [[nodiscard]] virtual Result<bool> forgetOwner(const EmployeeId& employee) = 0;

    [[nodiscard]] virtual Result<> hold(const std::vector<RecordHold>& holds) = 0;
    /// Grows with every change of any record.
    [[nodiscard]] virtual Result<std::int64_t> revision() = 0;

    [[nodiscard]] virtual Result<std::vector<StoredMap>> maps() = 0;
    [[nodiscard]] virtual Result<> saveMap(const StoredMap& map) = 0; ///< Adds or changes.
    [[nodiscard]] virtual Result<> removeMap(const QString& name) = 0;
};

} // namespace plumbline
