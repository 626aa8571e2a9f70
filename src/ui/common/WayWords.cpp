// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WayWords.h"

#include "ui/common/WindowText.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WayWords)
};

QString roleWord(Role role)
{
    switch (role) {
    case Role::Administrator:
        return Words::tr("Administrator");
    case Role::Hr:
        return Words::tr("HR");
    case Role::Manager:
        return Words::tr("Manager");
    case Role::Planner:
        return Words::tr("Planner");
    case Role::Reviewer:
        return Words::tr("Reviewer");
    case Role::Employee:
        return Words::tr("Employee");
    case Role::Finance:
        return Words::tr("Finance");
    case Role::Auditor:
        return Words::tr("Auditor");
    }
    Q_UNREACHABLE();
}

QString pinnedWords(const PinnedHolder& holder, const PersonNames& names)
{
    if (!holder.person)
        return holderWords(holder.holder);
    return names.value(*holder.person, holder.person->text());
}

} // namespace

QString stageWords(CycleStage stage)
{
    switch (stage) {
    case CycleStage::Draft:
        return Words::tr("Draft");
    case CycleStage::Goals:
        return Words::tr("Goals");
    case CycleStage::Collecting:
        return Words::tr("Collecting");
    case CycleStage::Scoring:
        return Words::tr("Scoring");
    case CycleStage::Review:
        return Words::tr("Review");
    case CycleStage::Feedback:
        return Words::tr("Feedback");
    case CycleStage::Settled:
        return Words::tr("Settled");
    case CycleStage::Closed:
        return Words::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString courseWords(AppraisalState state)
{
    switch (state) {
    case AppraisalState::GoalsOpen:
        return Words::tr("Goals open");
    case AppraisalState::GoalsProposed:
        return Words::tr("Goals proposed");
    case AppraisalState::GoalsObjected:
        return Words::tr("Goals objected to");
    case AppraisalState::GoalsAgreed:
        return Words::tr("Goals agreed");
    case AppraisalState::InWork:
        return Words::tr("In work");
    case AppraisalState::InReview:
        return Words::tr("In review");
    case AppraisalState::Reviewed:
        return Words::tr("Reviewed");
    case AppraisalState::Published:
        return Words::tr("Published");
    case AppraisalState::Appealed:
        return Words::tr("Appealed");
    case AppraisalState::Confirmed:
        return Words::tr("Confirmed");
    case AppraisalState::Settled:
        return Words::tr("Appraisal settled");
    case AppraisalState::NotAppraised:
        return Words::tr("Not appraised");
    }
    Q_UNREACHABLE();
}

QString taskWords(const CourseLine& line)
{
    switch (line.state) {
    case AppraisalState::GoalsOpen:
        return Words::tr("Propose goals");
    case AppraisalState::GoalsProposed:
        return Words::tr("Answer the goals");
    case AppraisalState::GoalsObjected:
        return Words::tr("Propose other goals");
    case AppraisalState::GoalsAgreed:
    case AppraisalState::InWork:
        return Words::tr("Enter and submit the scores");
    case AppraisalState::InReview:
        return Words::tr("Review");
    case AppraisalState::Reviewed:
        return Words::tr("Publish");
    case AppraisalState::Published:
        return Words::tr("Confirm or appeal");
    case AppraisalState::Appealed:
        return Words::tr("Decide the appeal");
    case AppraisalState::Confirmed:
        return Words::tr("Settle");
    case AppraisalState::Settled:
    case AppraisalState::NotAppraised:
        return {};
    }
    Q_UNREACHABLE();
}

QString takenWords(AppraisalStepKind kind)
{
    switch (kind) {
    case AppraisalStepKind::GoalsProposed:
        return Words::tr("Goals proposed");
    case AppraisalStepKind::GoalsAgreed:
        return Words::tr("Goals agreed");
    case AppraisalStepKind::GoalsObjected:
        return Words::tr("Goals objected to");
    case AppraisalStepKind::SelfRated:
        return Words::tr("Rated by themselves");
    case AppraisalStepKind::Submitted:
        return Words::tr("Submitted");
    case AppraisalStepKind::PassedOn:
        return Words::tr("Passed on");
    case AppraisalStepKind::Returned:
        return Words::tr("Returned");
    case AppraisalStepKind::Published:
        return Words::tr("Published");
    case AppraisalStepKind::Confirmed:
        return Words::tr("Confirmed");
    case AppraisalStepKind::Appealed:
        return Words::tr("Appealed");
    case AppraisalStepKind::AppealDecided:
        return Words::tr("Appeal decided");
    case AppraisalStepKind::Corrected:
        return Words::tr("Corrected");
    case AppraisalStepKind::NotAppraised:
        return Words::tr("Not appraised");
    case AppraisalStepKind::AppraisedAgain:
        return Words::tr("Appraised again");
    case AppraisalStepKind::Settled:
        return Words::tr("Appraisal settled");
    }
    Q_UNREACHABLE();
}

QString routeStepWords(RouteStepKind kind)
{
    switch (kind) {
    case RouteStepKind::Score:
        return Words::tr("Scores");
    case RouteStepKind::Compile:
        return Words::tr("Compiles and checks");
    case RouteStepKind::Review:
        return Words::tr("Reviews");
    }
    Q_UNREACHABLE();
}

QString holderWords(const Holder& holder)
{
    switch (holder.kind) {
    case HolderKind::Self:
        return Words::tr("The person");
    case HolderKind::Leader:
        return Words::tr("Leader");
    case HolderKind::UpperLeader:
        return Words::tr("Upper leader");
    case HolderKind::Account:
        return holder.name;
    case HolderKind::Role:
        if (const auto role = roleNamed(holder.name))
            return roleWord(*role);
        return holder.name;
    }
    Q_UNREACHABLE();
}

QString holdersWords(const std::vector<PinnedHolder>& holders, const PersonNames& names)
{
    QStringList words;
    for (const PinnedHolder& holder : holders) {
        const QString one = pinnedWords(holder, names);
        if (!words.contains(one))
            words << one;
    }
    return words.isEmpty() ? QString(QChar(0x2013)) : words.join(Words::tr(", "));
}

QString nextStepWords(const CourseLine& line, const PersonNames& names)
{
    const QString task = taskWords(line);
    if (task.isEmpty())
        return courseWords(line.state);
    const QString who = holdersWords(line.waitsFor, names);
    if (!line.until)
        return Words::tr("Next: %1 · waits for %2").arg(task, who);
    const QString told =
        Words::tr("Next: %1 · waits for %2 · until %3").arg(task, who, dayText(*line.until));
    return line.isLate ? Words::tr("%1, late").arg(told) : told;
}

} // namespace plumbline
