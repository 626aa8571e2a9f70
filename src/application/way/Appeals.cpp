// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/way/Appeals.h"

#include "application/Transaction.h"
#include "application/policy/Permit.h"
#include "application/schemes/SchemeVersions.h"
#include "application/way/DecisionTaking.h"
#include "application/way/ResultFigures.h"
#include "application/way/TakeStep.h"
#include "domain/scoring/Decide.h"

#include <algorithm>

namespace plumbline {

namespace {

/// A decided person's transaction: their steps, and the figures on both sides.
struct Deciding
{
    const Access& access;
    Repositories& repositories;
    StepTaking taking;
    EmployeeId employee;
    ResultChange change = {};
};

tl::unexpected<Error> nothingPublished(const EmployeeId& employee)
{
    return failure(
        ErrorCode::NotPermitted,
        employee.text(),
        QT_TRANSLATE_NOOP("Messages", "There is no published result of %1 to be corrected."),
        {employee.text()});
}

/// Both sides, money only for those who may see it.
Result<ResultChange> changeBy(const Access& access,
                              Repositories& repositories,
                              const StepTaking& taking,
                              const EmployeeId& employee,
                              const std::vector<Decision>& decisions)
{
    const Cycle& cycle = taking.ground().cycle;
    const int revision = taking.course(employee).revision();
    if (revision == 0)
        return nothingPublished(employee);
    const auto before = repositories.results().person(cycle.key, revision, employee);
    const auto current = resultWith(access, repositories, cycle, employee, decisions);
    if (!before || !current)
        return failure(before ? current.error() : before.error());
    const auto after = personIn(access, *current, employee);
    if (!*before || !after)
        return nothingPublished(employee);
    ResultChange change{figuresOf(**before), figuresOf(*after)};
    if (!permit(access, repositories, Permission::SeeWages, {cycle.key, employee, {}, {}})) {
        change.before.money.reset();
        change.after.money.reset();
    }
    return change;
}

/// Decisions fit the scheme, and have a reason and two names.
Result<std::vector<Decision>>
checkedDecisions(const Deciding& deciding, std::vector<Decision> decisions, const QString& reason)
{
    const auto decisionTaking =
        DecisionTaking::begin(deciding.access, deciding.repositories, deciding.taking);
    if (!decisionTaking)
        return failure(decisionTaking.error());
    for (Decision& decision : decisions) {
        if (decision.reason.trimmed().isEmpty())
            decision.reason = reason;
        const Result<Decision> checked =
            decisionTaking->checked(deciding.employee, std::move(decision));
        if (!checked)
            return failure(checked.error());
        decision = *checked;
    }
    return decisions;
}

/// Keeps decisions; the second person of each looks at it afterwards.
Result<> keepDecisions(Deciding& deciding, const std::vector<Decision>& decisions, int appeal)
{
    const auto decisionTaking =
        DecisionTaking::begin(deciding.access, deciding.repositories, deciding.taking);
    if (!decisionTaking)
        return failure(decisionTaking.error());
    for (const Decision& decision : decisions) {
        if (auto kept = decisionTaking->keep(deciding.employee, decision, appeal); !kept)
            return kept;
    }
    return {};
}

/// Freezes what the decisions made of the result.
Result<> freezeCorrected(Deciding& deciding, const QString& reason)
{
    const Cycle& cycle = deciding.taking.ground().cycle;
    const auto current = currentResult(deciding.access, deciding.repositories, cycle);
    if (!current)
        return failure(current.error());
    const auto kept = keepRevision(
        deciding.access, deciding.repositories, cycle.key, asRevision(deciding.access, *current));
    if (!kept)
        return failure(kept.error());
    AppraisalStep step = deciding.taking.step(AppraisalStepKind::Corrected);
    step.revision = kept->revision;
    step.reason = reason.trimmed();
    return deciding.taking.takeAlong(deciding.employee, step).map([](int) { });
}

template<typename Work>
auto withDeciding(const Access& access,
                  const CycleKey& key,
                  const EmployeeId& employee,
                  Work&& work) -> std::invoke_result_t<Work, Deciding&>
{
    return inTransaction(
        access, [&](Repositories& repositories) -> std::invoke_result_t<Work, Deciding&> {
            Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
            if (!taking)
                return failure(taking.error());
            if (auto known = taking->appraisal(employee); !known)
                return failure(known.error());
            Deciding deciding{access, repositories, *std::move(taking), employee};
            return work(deciding);
        });
}

/// The person's own answer.
Result<int> takeAnswer(Deciding& deciding, const AppraisalStep& step)
{
    return deciding.taking.take(deciding.employee, step);
}

Result<> checkLine(const Deciding& deciding, const QString& node)
{
    if (node.isEmpty())
        return {};
    const auto scheme =
        pinnedScheme(deciding.access, deciding.repositories, deciding.taking.ground().cycle);
    if (!scheme)
        return failure(scheme.error());
    if (scheme->nodeIndex(node) >= 0 || scheme->adjustmentIndex(node) >= 0)
        return {};
    return failure(ErrorCode::UnknownId,
                   node,
                   QT_TRANSLATE_NOOP("Messages", "The scheme of %2 has no “%1”."),
                   {node, deciding.taking.ground().cycle.key.toString()});
}

Result<> checkAnswer(const Deciding& deciding, const AppealAnswer& answer)
{
    if ((answer.ruling == AppealRuling::Refused) == answer.decisions.empty())
        return {};
    return failure(
        ErrorCode::BadValue,
        deciding.employee.text(),
        answer.decisions.empty()
            ? QT_TRANSLATE_NOOP("Messages",
                                "An appeal that is upheld corrects the result by an "
                                "entry in points or a grade.")
            : QT_TRANSLATE_NOOP("Messages", "An appeal that is refused corrects nothing."));
}

Result<ResultChange> decided(Deciding& deciding, const AppealAnswer& answer)
{
    const Subject subject{deciding.taking.ground().cycle.key, deciding.employee, {}, {}, {}};
    if (auto may =
            permit(deciding.access, deciding.repositories, Permission::DecideAppeal, subject);
        !may)
        return failure(may.error());
    if (auto fits = checkAnswer(deciding, answer); !fits)
        return failure(fits.error());
    const auto decisions = checkedDecisions(deciding, answer.decisions, answer.reason);
    if (!decisions)
        return failure(decisions.error());
    const auto change = changeBy(
        deciding.access, deciding.repositories, deciding.taking, deciding.employee, *decisions);
    if (!change)
        return change;
    AppraisalStep step = deciding.taking.step(AppraisalStepKind::AppealDecided);
    step.appeal = answer.appeal;
    step.ruling = answer.ruling;
    step.reason = answer.reason.trimmed();
    step.lookBy = answer.lookBy;
    if (auto taken = deciding.taking.take(deciding.employee, step); !taken)
        return failure(taken.error());
    if (decisions->empty())
        return change;
    if (auto kept = keepDecisions(deciding, *decisions, answer.appeal); !kept)
        return failure(kept.error());
    return freezeCorrected(deciding, answer.reason).map([&] { return *change; });
}

} // namespace

Result<> confirmResult(const Access& access,
                       const CycleKey& key,
                       const EmployeeId& employee,
                       const std::optional<QDate>& paperDay)
{
    return withDeciding(access, key, employee, [&](Deciding& deciding) -> Result<> {
        AppraisalStep step = deciding.taking.step(AppraisalStepKind::Confirmed);
        step.paperDay = paperDay;
        return takeAnswer(deciding, step).map([](int) { });
    });
}

Result<int> appeal(const Access& access,
                   const CycleKey& key,
                   const EmployeeId& employee,
                   const AppealText& text)
{
    return withDeciding(access, key, employee, [&](Deciding& deciding) -> Result<int> {
        AppraisalStep step = deciding.taking.step(AppraisalStepKind::Appealed);
        step.node = text.node;
        step.ground = text.ground;
        step.reason = text.text.trimmed();
        step.paperDay = text.paperDay;
        return checkLine(deciding, text.node).and_then([&] { return takeAnswer(deciding, step); });
    });
}

Result<ResultChange> previewDecisions(const Access& access,
                                      const CycleKey& key,
                                      const EmployeeId& employee,
                                      const std::vector<Decision>& decisions)
{
    Repositories& repositories = access.store.repositories();
    const Subject subject{key, employee, {}, {}};
    if (auto may = permit(access, repositories, Permission::SeeScores, subject); !may)
        return failure(may.error());
    const Result<StepTaking> taking = StepTaking::begin(access, repositories, key);
    if (!taking)
        return failure(taking.error());
    const auto scheme = pinnedScheme(access, repositories, taking->ground().cycle);
    if (!scheme)
        return failure(scheme.error());
    for (const Decision& decision : decisions) {
        if (auto fits = checkDecision(*scheme, decision); !fits)
            return failure(fits.error());
    }
    return changeBy(access, repositories, *taking, employee, decisions);
}

Result<ResultChange> decideAppeal(const Access& access,
                                  const CycleKey& key,
                                  const EmployeeId& employee,
                                  const AppealAnswer& answer)
{
    return withDeciding(
        access, key, employee, [&](Deciding& deciding) { return decided(deciding, answer); });
}

Result<ResultChange> correctResult(const Access& access,
                                   const CycleKey& key,
                                   const EmployeeId& employee,
                                   const std::vector<Decision>& decisions,
                                   const QString& reason)
{
    return withDeciding(access, key, employee, [&](Deciding& deciding) -> Result<ResultChange> {
        AppraisalStep step = deciding.taking.step(AppraisalStepKind::Corrected);
        step.revision = deciding.taking.course(employee).revision() + 1;
        step.reason = reason.trimmed();
        if (auto may = deciding.taking.check(employee, step); !may)
            return failure(may.error());
        const auto checked = checkedDecisions(deciding, decisions, reason);
        if (!checked)
            return failure(checked.error());
        const auto change =
            changeBy(access, deciding.repositories, deciding.taking, employee, *checked);
        if (!change)
            return change;
        return keepDecisions(deciding, *checked, 0)
            .and_then([&] { return freezeCorrected(deciding, reason); })
            .map([&] { return *change; });
    });
}

Result<> calibrate(const Access& access,
                   const CycleKey& key,
                   const EmployeeId& employee,
                   const Decision& decision)
{
    return withDeciding(access, key, employee, [&](Deciding& deciding) -> Result<> {
        const Subject subject{key, employee, {}, {}};
        if (auto may = permit(access, deciding.repositories, Permission::Calibrate, subject); !may)
            return may;
        if (auto open = checkCalibratable(access, deciding.taking, employee); !open)
            return open;
        const auto checked = checkedDecisions(deciding, {decision}, decision.reason);
        if (!checked)
            return failure(checked.error());
        return keepDecisions(deciding, *checked, 0);
    });
}

Result<> lookAgain(const Access& access, const CycleKey& key, int number, const QString& remark)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<> {
        const auto looks = repositories.way().looks(key);
        if (!looks)
            return failure(looks.error());
        const auto found = std::ranges::find(*looks, number, &SecondLook::number);
        if (found == looks->end() || !found->isWaiting())
            return failure(ErrorCode::NotFound,
                           key.toString(),
                           QT_TRANSLATE_NOOP("Messages", "No such second look waits."));
        SecondLook look = *found;
        const Subject subject{key, look.employee, {}, {}};
        if (auto may = permit(access, repositories, Permission::LookAgain, subject); !may)
            return may;
        const Actor actor = actorOf(access.session);
        if (actor.name != look.waitsFor || actor.person == look.employee)
            return failure(ErrorCode::NotPermitted,
                           key.toString(),
                           QT_TRANSLATE_NOOP("Messages", "This second look waits for %1."),
                           {look.waitsFor});
        look.lookedAt = access.clock.now();
        look.lookedBy = actor.name;
        look.remark = remark.trimmed();
        if (auto closed = repositories.way().closeLook(key, look); !closed)
            return closed;
        return audit(access,
                     repositories,
                     {QStringLiteral("look.taken"),
                      key.toString() + QLatin1Char('/') + look.employee.text(),
                      look.askedBy,
                      look.lookedBy,
                      look.remark,
                      look.employee});
    });
}

} // namespace plumbline
