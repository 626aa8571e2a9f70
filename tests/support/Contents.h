// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/AccountRepository.h"
#include "application/ports/FollowUpRepository.h"
#include "application/ports/LedgerRepository.h"
#include "application/ports/PackageRepository.h"
#include "application/ports/Repositories.h"
#include "application/ports/SegmentRepository.h"
#include "application/ports/WayRepository.h"

#include <algorithm>
#include <map>

namespace plumbline::testing {

/// The way of one cycle and of its appraisals.
struct WayContents
{
    PinnedWay way;
    std::vector<CycleDate> dates;
    std::vector<CycleStep> steps;
    std::vector<CycleMigration> migrations;
    std::vector<StoredAppraisalStep> appraisalSteps;
    std::vector<StoredDecision> decisions;
    std::vector<SecondLook> looks;
};

/// Everything a company file holds, as plain values; copying it is a snapshot.
struct Contents
{
    Company company{QStringLiteral("Qingyuan"), QStringLiteral("Asia/Shanghai")};
    std::vector<Team> teams;
    std::vector<Position> positions;
    std::vector<Employee> employees;
    std::vector<StoredScheme> schemes;
    std::vector<SchemeStep> steps;
    std::map<SchemeId, StoredDraft> drafts;
    std::map<CycleKey, std::map<std::optional<TeamId>, StoredBudget>> budgets;
    std::vector<Cycle> cycles;
    std::map<CycleKey, std::vector<Appraisal>> appraisals;
    std::map<CycleKey, WayContents> ways;
    std::vector<RoutePreset> routePresets;
    std::vector<ScorerPreset> scorerPresets;
    std::map<CycleKey, std::vector<StoredCell>> cells;
    std::map<CycleKey, std::vector<StoredNote>> notes;
    std::map<CycleKey, std::vector<ResultRevision>> results;
    std::map<CycleKey, std::vector<StoredMeasured>> measured;
    std::map<CycleKey, QDateTime> cutOffs;
    std::vector<Sampling> samplings; ///< Newest first.
    std::map<int, std::vector<SampledContact>> sampled; ///< By the sampling's number.
    std::map<QString, QString> settings;
    std::vector<AuditEntry> audit;
    std::vector<StoredAccount> accounts;
    std::map<std::optional<AccountId>, SignInFailures> failures;
    std::vector<Deputy> deputies;
    int lastDeputy = 0;
    std::vector<StoredInterview> interviews;
    std::vector<StoredAction> actions;
    std::vector<StoredReport> reports;
    std::vector<std::pair<StoredAttachment, QByteArray>> attachments;
    std::vector<StoredPaper> papers;
    std::vector<StoredLook> looks;
    std::vector<StoredOpinion> opinions;
    std::vector<SettlementRun> runs;
    std::vector<LedgerEntry> ledger;
    std::vector<DecidedProposal> decisions;
    std::vector<StoredSegment> segments;
    std::optional<SigningKeys> signingKeys;
    std::vector<std::pair<CycleKey, std::pair<QString, QByteArray>>> sentPackages;
    std::vector<TakenPackage> takenPackages;
};

/// Puts one in the place of its like, or at the end.
template<typename T, typename Same>
void putInto(std::vector<T>& list, const T& one, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    if (found == list.end())
        list.push_back(one);
    else
        *found = one;
}

} // namespace plumbline::testing
