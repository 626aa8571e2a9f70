// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "domain/trail/TrailCode.h"

#include <functional>

namespace plumbline {

/// What is looked for in the trail; what is left out narrows nothing.
struct TrailSearch
{
    QString text = {}; ///< In the object, before, after or the reason; case does not matter.
    QString user = {}; ///< The whole name.
    QString action = {}; ///< How it begins: `value.` or `value.recorded`.
    QString object = {}; ///< That object and everything below it: `team-quarterly/2024Q1/E1001`.
    std::optional<EmployeeId> person = {}; ///< Whom it is about.
    QDateTime from = {};
    QDateTime to = {}; ///< Not itself.
    std::int64_t before = 0; ///< Only older entries than this number; 0: from the newest.
    int limit = 200;
};

/// Entries from the newest to the oldest.
struct TrailPage
{
    std::vector<AuditEntry> entries;
    bool hasMore = false; ///< Older ones: search again `before` the last of these.
};

/// One thing that is not as it was left.
struct TrailProblem
{
    Message what;
    QString where; ///< A table with its key, an entry, a result; may be empty.
};

/// What a check of the whole file came to.
struct TrailReport
{
    std::optional<TrailCode> head; ///< As it stands now; none where it can't be read.
    std::int64_t entries = 0;
    std::int64_t rows = 0; ///< Business rows compared with their seals.
    std::int64_t results = 0; ///< Results computed again from what was kept beside them.
    std::vector<TrailProblem> problems; ///< The first kMostListed.
    std::int64_t problemCount = 0; ///< All of them.
    static constexpr std::size_t kMostListed = 1'000;

    [[nodiscard]] bool isSound() const { return problemCount == 0; }

    void add(TrailProblem problem)
    {
        ++problemCount;
        if (problems.size() < kMostListed)
            problems.push_back(std::move(problem));
    }
};

/// How a check is told to stop and tells how far it is.
struct TrailWatch
{
    std::function<bool()> isCancelled;
    std::function<void(int thousandths)> reached;
};

/// The trail as it is read and checked: what was done, and whether anything was changed behind it.
class TrailRepository
{
public:
    virtual ~TrailRepository() = default;
    [[nodiscard]] virtual Result<TrailPage> find(const TrailSearch& search) = 0;
    /// Where it stands; the code that reports, exports and backups carry.
    [[nodiscard]] virtual Result<TrailCode> head() = 0;
    /// Looks at everything the file holds; with `known`, also whether the trail ever stood there.
    /// `cancelled` where it was told to stop.
    [[nodiscard]] virtual Result<TrailReport> verify(const std::optional<TrailCode>& known,
                                                     const TrailWatch& watch) = 0;
    /// Takes a person out of every row; their key goes, so that what the trail says of them can't
    /// be read any more. The pseudonym that stands in their place.
    [[nodiscard]] virtual Result<EmployeeId> erase(const EmployeeId& employee) = 0;
    /// Every row about a person, as the `rows` of plumbline-person/1 (docs/FORMATS.md).
    [[nodiscard]] virtual Result<QByteArray> rowsAbout(const EmployeeId& employee) = 0;
};

} // namespace plumbline
