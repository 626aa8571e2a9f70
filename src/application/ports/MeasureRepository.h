// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/cycles/Cycle.h"
#include "domain/scoring/Cell.h"

#include <QtCore/QDateTime>

namespace plumbline {

/// What the records of a cycle's period come to in one place. The cell holds the same text unless
/// somebody typed another.
struct StoredMeasured
{
    EmployeeId employee;
    CellKey key;
    QString text; ///< Stored form, `174300/517`; empty: no record to divide by, or (with records)
                  ///< none that can be added up.
    int records = 0; ///< How many were counted.
    QString measure; ///< Its JSON, with the company's settings filled in.
    QDateTime cutOff; ///< As of when the clock was read.
    int upTo = 0; ///< The last import run that was seen.
    QDateTime at;
    QString by;
    friend bool operator==(const StoredMeasured&, const StoredMeasured&) = default;
};

/// Records drawn to be checked.
struct Sampling
{
    int number = 0; ///< From 1; given by the file.
    Period period;
    QString templateName;
    int perPerson = 0;
    std::uint64_t seed = 0;
    QDateTime at;
    QString by;
};

struct SampledContact
{
    EmployeeId employee;
    QString source;
    QString id; ///< Of the contact.
    bool isChecked = false; ///< A check record of it has come back.
    friend bool operator==(const SampledContact&, const SampledContact&) = default;
};

class MeasureRepository
{
public:
    virtual ~MeasureRepository() = default;
    [[nodiscard]] virtual Result<std::vector<StoredMeasured>> measured(const CycleKey& key) = 0;
    /// Of one cell; null: nothing is measured there.
    [[nodiscard]] virtual Result<std::optional<StoredMeasured>>
    measuredCell(const CycleKey& key, const EmployeeId& employee, const CellKey& cell);
    [[nodiscard]] virtual Result<> save(const CycleKey& key, const StoredMeasured& measured) = 0;
    [[nodiscard]] virtual Result<>
    remove(const CycleKey& key, const EmployeeId& employee, const CellKey& cell) = 0;
    /// As of when a cycle's records count; none: its period's end.
    [[nodiscard]] virtual Result<std::optional<QDateTime>> cutOff(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<> setCutOff(const CycleKey& key,
                                             const std::optional<QDateTime>& at) = 0;

    [[nodiscard]] virtual Result<int> addSampling(const Sampling& sampling,
                                                  const std::vector<SampledContact>& drawn) = 0;
    [[nodiscard]] virtual Result<std::vector<Sampling>> samplings() = 0; ///< Newest first.
    [[nodiscard]] virtual Result<std::vector<SampledContact>> sampled(int number) = 0;

    /// Company-wide settings by name, as text; none: the default.
    [[nodiscard]] virtual Result<std::optional<QString>> setting(const QString& name) = 0;
    [[nodiscard]] virtual Result<> saveSetting(const QString& name, const QString& value) = 0;
};

inline Result<std::optional<StoredMeasured>> MeasureRepository::measuredCell(
    const CycleKey& key, const EmployeeId& employee, const CellKey& cell)
{
    const Result<std::vector<StoredMeasured>> all = measured(key);
    if (!all)
        return failure(all.error());
    for (const StoredMeasured& one : *all) {
        if (one.employee == employee && one.key == cell)
            return std::optional(one);
    }
    return std::optional<StoredMeasured>();
}

} // namespace plumbline
