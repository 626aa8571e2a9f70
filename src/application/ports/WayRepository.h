// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/StoredDecision.h"
#include "domain/way/AppraisalCourse.h"

namespace plumbline {

/// A cycle was moved to a stage. The last one says where it is; none: collecting.
struct CycleStep
{
    CycleStage stage = CycleStage::Collecting;
    QDateTime at;
    QString by;
    QString reason = {}; ///< Never empty where it went back.
    friend bool operator==(const CycleStep&, const CycleStep&) = default;
};

/// Whose task a value is, where the scheme only names a desk, or somebody else than it says.
struct ScorerPreset
{
    QString task; ///< `desk:parts` or `SCHEME/NODE`.
    Holder holder;
    friend bool operator==(const ScorerPreset&, const ScorerPreset&) = default;
};

/// Whose task a value is in a cycle; leaders are those of the pinned teams.
struct PinnedScorer
{
    QString node;
    QString part = {}; ///< The rater; empty: the value as a whole.
    Holder holder;
    friend bool operator==(const PinnedScorer&, const PinnedScorer&) = default;
};

/// What a cycle's way was pinned to when it was opened.
struct PinnedWay
{
    std::vector<Team> teams;
    std::vector<PinnedRoute> routes;
    std::vector<PinnedScorer> scorers;
};

struct StoredAppraisalStep
{
    EmployeeId employee;
    AppraisalStep step;
};

/// A second person's look at what could not be parted. It waits until somebody has looked.
struct SecondLook
{
    int number = 0; ///< From 1 within the cycle; given by the file.
    EmployeeId employee;
    int step = 0; ///< The appraisal's step to look at; 0: a decision.
    int decision = 0; ///< The decision to look at; 0: a step.
    QString waitsFor; ///< The name.
    QString askedBy;
    QDateTime askedAt;
    QDateTime lookedAt = {}; ///< Null: it waits.
    QString lookedBy = {};
    QString remark = {};

    [[nodiscard]] bool isWaiting() const { return lookedAt.isNull(); }
};

/// A cell that a migration left without a place. Kept as it was.
struct CellSetAside
{
    EmployeeId employee;
    QString column;
    QString text;
    QString reason;
    QString enteredBy;
    QDateTime enteredAt;
};

/// A running cycle was moved to another version of its scheme.
struct CycleMigration
{
    int from = 0;
    int to = 0;
    QDateTime at;
    QString by;
    QString reason;
    std::vector<CellSetAside> aside = {};
};

/// The stages of cycles, the routes of appraisals, and the steps that were taken on them.
class WayRepository
{
public:
    virtual ~WayRepository() = default;

    // Presets of the company.
    [[nodiscard]] virtual Result<std::vector<RoutePreset>> routePresets() = 0;
    [[nodiscard]] virtual Result<> saveRoutePreset(const RoutePreset& preset) = 0;
    [[nodiscard]] virtual Result<> removeRoutePreset(const RouteKey& key) = 0;
    [[nodiscard]] virtual Result<std::vector<ScorerPreset>> scorerPresets() = 0;
    [[nodiscard]] virtual Result<> saveScorerPreset(const ScorerPreset& preset) = 0;
    [[nodiscard]] virtual Result<> removeScorerPreset(const QString& task) = 0;

    // A cycle: what it is pinned to, its dates, its stages.
    [[nodiscard]] virtual Result<> pin(const CycleKey& key, const PinnedWay& way) = 0;
    /// In the place of that appraisal's route.
    [[nodiscard]] virtual Result<> pinRoute(const CycleKey& key, const PinnedRoute& route) = 0;
    /// In the place of the cycle's scorers.
    [[nodiscard]] virtual Result<> pinScorers(const CycleKey& key,
                                              const std::vector<PinnedScorer>& scorers) = 0;
    /// Empty where the cycle was opened by a version that pinned none.
    [[nodiscard]] virtual Result<std::vector<Team>> teams(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<std::vector<PinnedRoute>> routes(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<std::optional<PinnedRoute>> route(const CycleKey& key,
                                                                   const EmployeeId& employee) = 0;
    [[nodiscard]] virtual Result<std::vector<PinnedScorer>> scorers(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<std::vector<CycleDate>> dates(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<> saveDates(const CycleKey& key,
                                             const std::vector<CycleDate>& dates) = 0;
    [[nodiscard]] virtual Result<std::vector<CycleStep>> steps(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<> addStep(const CycleKey& key, const CycleStep& step) = 0;
    [[nodiscard]] virtual Result<std::vector<CycleMigration>> migrations(const CycleKey& key) = 0;
    /// The cycle counts as of version `to` from now on.
    [[nodiscard]] virtual Result<> addMigration(const CycleKey& key,
                                                const CycleMigration& migration) = 0;

    // Its appraisals.
    [[nodiscard]] virtual Result<std::vector<StoredAppraisalStep>>
    appraisalSteps(const CycleKey& key) = 0; ///< By person, in order.
    [[nodiscard]] virtual Result<std::vector<AppraisalStep>>
    appraisalSteps(const CycleKey& key, const EmployeeId& employee) = 0; ///< In order.
    /// Its number within the appraisal.
    [[nodiscard]] virtual Result<int> addAppraisalStep(const CycleKey& key,
                                                       const EmployeeId& employee,
                                                       const AppraisalStep& step) = 0;
    [[nodiscard]] virtual Result<std::vector<StoredDecision>> decisions(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<int> addDecision(const CycleKey& key,
                                                  const StoredDecision& decision) = 0;
    [[nodiscard]] virtual Result<std::vector<SecondLook>> looks(const CycleKey& key) = 0;
    [[nodiscard]] virtual Result<> addLook(const CycleKey& key, const SecondLook& look) = 0;
    /// Sets who looked, when, and the remark; once.
    [[nodiscard]] virtual Result<> closeLook(const CycleKey& key, const SecondLook& look) = 0;
};

} // namespace plumbline
