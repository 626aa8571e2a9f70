// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/way/AppraisalCourse.h"

#include <algorithm>

namespace plumbline {

namespace {

const char* refusal(AppraisalStepKind kind)
{
    switch (kind) {
    case AppraisalStepKind::GoalsProposed:
        return QT_TRANSLATE_NOOP("Messages", "Goals of %1 can't be proposed now.");
    case AppraisalStepKind::GoalsAgreed:
    case AppraisalStepKind::GoalsObjected:
        return QT_TRANSLATE_NOOP("Messages", "No goals of %1 wait for an answer now.");
    case AppraisalStepKind::SelfRated:
        return QT_TRANSLATE_NOOP("Messages", "%1 can't be rated by themselves now.");
    case AppraisalStepKind::Submitted:
        return QT_TRANSLATE_NOOP("Messages", "The scores of %1 can't be submitted now.");
    case AppraisalStepKind::PassedOn:
        return QT_TRANSLATE_NOOP("Messages", "The appraisal of %1 can't be passed on now.");
    case AppraisalStepKind::Returned:
        return QT_TRANSLATE_NOOP("Messages", "The appraisal of %1 can't be returned now.");
    case AppraisalStepKind::Published:
        return QT_TRANSLATE_NOOP("Messages", "The result of %1 can't be published now.");
    case AppraisalStepKind::Confirmed:
        return QT_TRANSLATE_NOOP("Messages", "There is no result of %1 to be confirmed now.");
    case AppraisalStepKind::Appealed:
        return QT_TRANSLATE_NOOP("Messages", "The result of %1 can't be appealed against now.");
    case AppraisalStepKind::AppealDecided:
        return QT_TRANSLATE_NOOP("Messages", "No appeal of %1 waits for a decision now.");
    case AppraisalStepKind::Corrected:
        return QT_TRANSLATE_NOOP("Messages", "There is no published result of %1 to be corrected.");
    case AppraisalStepKind::NotAppraised:
    case AppraisalStepKind::AppraisedAgain:
        return QT_TRANSLATE_NOOP("Messages", "Whether %1 is appraised can't be changed now.");
    case AppraisalStepKind::Settled:
        return QT_TRANSLATE_NOOP("Messages", "The result of %1 can't be settled now.");
    }
    Q_UNREACHABLE();
}

/// What only the person themselves answers; somebody else records it from paper.
bool isOwnAnswer(AppraisalStepKind kind)
{
    return kind == AppraisalStepKind::GoalsAgreed || kind == AppraisalStepKind::GoalsObjected
        || kind == AppraisalStepKind::SelfRated || kind == AppraisalStepKind::Confirmed
        || kind == AppraisalStepKind::Appealed;
}

bool needsReason(AppraisalStepKind kind)
{
    return kind == AppraisalStepKind::GoalsObjected || kind == AppraisalStepKind::Returned
        || kind == AppraisalStepKind::Appealed || kind == AppraisalStepKind::AppealDecided
        || kind == AppraisalStepKind::Corrected || kind == AppraisalStepKind::NotAppraised
        || kind == AppraisalStepKind::AppraisedAgain;
}

/// A second look by somebody else stands in for parting two duties.
bool isLookedAt(const AppraisalStep& step)
{
    return !step.lookBy.isEmpty() && step.lookBy != step.by.name;
}

} // namespace

Result<> AppraisalCourse::check(const AppraisalStep& step) const
{
    if (!mayFollow(step.kind))
        return failure(ErrorCode::NotPermitted,
                       m_ground.employee.text(),
                       refusal(step.kind),
                       {m_ground.employee.text()});
    return checkPeople(step).and_then([&] { return checkWords(step); }).and_then([&] {
        return checkParted(step);
    });
}

Result<> AppraisalCourse::checkPeople(const AppraisalStep& step) const
{
    const bool isSelf = step.by.person == m_ground.employee;
    if (!isOwnAnswer(step.kind) && isSelf)
        return failure(
            ErrorCode::NotPermitted,
            m_ground.employee.text(),
            QT_TRANSLATE_NOOP("Messages", "Nobody does this on their own appraisal (%1)."),
            {m_ground.employee.text()});
    if (isOwnAnswer(step.kind) && step.by.hasAccount && !isSelf && !step.paperDay)
        return failure(ErrorCode::NotPermitted,
                       m_ground.employee.text(),
                       QT_TRANSLATE_NOOP("Messages",
                                         "Only %1 answers this. What came on paper is recorded "
                                         "with its date."),
                       {m_ground.employee.text()});
    return {};
}

Result<> AppraisalCourse::checkWords(const AppraisalStep& step) const
{
    if (needsReason(step.kind) && step.reason.trimmed().isEmpty())
        return failure(ErrorCode::MissingField,
                       m_ground.employee.text(),
                       QT_TRANSLATE_NOOP("Messages", "A reason is needed."));
    const bool freezes =
        step.kind == AppraisalStepKind::Published || step.kind == AppraisalStepKind::Corrected;
    if (freezes && step.revision <= m_revision)
        return failure(ErrorCode::BadValue,
                       m_ground.employee.text(),
                       QT_TRANSLATE_NOOP("Messages", "A published result of %1 never changes."),
                       {m_ground.employee.text()});
    const std::vector<AppraisalStep> open = openAppeals();
    const auto isOpen = [&](auto test) { return std::ranges::any_of(open, test); };
    if (step.kind == AppraisalStepKind::Appealed
        && isOpen([&](const AppraisalStep& one) { return one.node == step.node; }))
        return failure(
            ErrorCode::AlreadyExists,
            m_ground.employee.text(),
            QT_TRANSLATE_NOOP("Messages", "%1 contests that line already; it is not decided yet."),
            {m_ground.employee.text()});
    if (step.kind == AppraisalStepKind::AppealDecided
        && !isOpen([&](const AppraisalStep& one) { return one.number == step.appeal; }))
        return failure(ErrorCode::NotFound,
                       m_ground.employee.text(),
                       QT_TRANSLATE_NOOP("Messages", "%1 has no such open appeal."),
                       {m_ground.employee.text()});
    return {};
}

bool AppraisalCourse::isIndependent(const QString& name) const
{
    const bool hasEntered = std::ranges::any_of(
        m_ground.entries, [&](const ValueEntry& one) { return one.by == name; });
    const auto submitted =
        std::find_if(m_steps.rbegin(), m_steps.rend(), [](const AppraisalStep& step) {
            return step.kind == AppraisalStepKind::Submitted;
        });
    return !hasEntered && (submitted == m_steps.rend() || submitted->by.name != name);
}

/// Whether one of those who approved since the scores were submitted, or this one, did not give
/// them.
bool AppraisalCourse::isApprovedByOther(const QString& name) const
{
    if (isIndependent(name))
        return true;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (step->kind == AppraisalStepKind::Submitted)
            break;
        if (step->kind == AppraisalStepKind::PassedOn && isIndependent(step->by.name))
            return true;
    }
    return false;
}

bool AppraisalCourse::decidedScore(const QString& name, const QString& node) const
{
    const bool isKnownLine = std::ranges::any_of(
        m_ground.entries, [&](const ValueEntry& one) { return one.node == node; });
    const auto entered = [&](const ValueEntry& one) {
        return one.by == name && (!isKnownLine || one.node == node);
    };
    const auto decided = [&](const AppraisalStep& step) {
        const bool isScore =
            step.kind == AppraisalStepKind::Submitted || step.kind == AppraisalStepKind::Corrected;
        return isScore && step.by.name == name;
    };
    return m_ground.deciders.contains(name) || std::ranges::any_of(m_ground.entries, entered)
        || std::ranges::any_of(m_steps, decided);
}

Result<> AppraisalCourse::checkParted(const AppraisalStep& step) const
{
    if (!step.lookBy.isEmpty() && !isLookedAt(step))
        return failure(
            ErrorCode::BadValue,
            m_ground.employee.text(),
            QT_TRANSLATE_NOOP("Messages", "The second look needs a second person, not %1 again."),
            {step.by.name});
    if (isLookedAt(step))
        return {};
    const bool isLast = m_place + 1 >= static_cast<int>(m_ground.route.steps.size());
    if (step.kind == AppraisalStepKind::PassedOn && isLast && !isApprovedByOther(step.by.name))
        return failure(ErrorCode::NotPermitted,
                       m_ground.employee.text(),
                       QT_TRANSLATE_NOOP("Messages",
                                         "%1 gave the scores of %2 and does not approve them "
                                         "alone: somebody else reviews them, or is named to look "
                                         "at them afterwards."),
                       {step.by.name, m_ground.employee.text()});
    if (step.kind != AppraisalStepKind::AppealDecided)
        return {};
    const auto appeal = std::ranges::find_if(
        m_steps, [&](const AppraisalStep& one) { return one.number == step.appeal; });
    const QString node = appeal == m_steps.end() ? QString() : appeal->node;
    if (!decidedScore(step.by.name, node))
        return {};
    return failure(ErrorCode::NotPermitted,
                   m_ground.employee.text(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "%1 decided on that score of %2: somebody else decides the "
                                     "appeal, or is named to look at it afterwards."),
                   {step.by.name, m_ground.employee.text()});
}

} // namespace plumbline
