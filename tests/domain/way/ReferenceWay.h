// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/domain/way/Courses.h"

#include <set>

namespace plumbline {

/// A small second telling of what may happen to an appraisal, written on its own: to disagree with
/// AppraisalCourse. Knows nothing of dates and holders.
class ReferenceWay
{
public:
    ReferenceWay(CourseGround ground)
        : m_ground(std::move(ground))
    {
    }

    void enter(CycleStage stage) { m_ground.stage = stage; }

    [[nodiscard]] bool allows(const AppraisalStep& step) const
    {
        return isTurn(step) && isRightPerson(step) && isSaid(step) && isParted(step);
    }

    void take(const AppraisalStep& step)
    {
        switch (step.kind) {
        case AppraisalStepKind::GoalsProposed:
            m_goals = 'p';
            break;
        case AppraisalStepKind::GoalsAgreed:
        case AppraisalStepKind::GoalsObjected:
            m_goals = 'a';
            break;
        case AppraisalStepKind::Submitted:
            m_at = "review";
            m_left = 3;
            m_submitter = step.by.name;
            m_submitters.insert(step.by.name);
            m_hasOther = false;
            break;
        case AppraisalStepKind::PassedOn:
            m_hasOther = m_hasOther || isOther(step.by.name);
            if (--m_left == 0)
                m_at = "reviewed";
            break;
        case AppraisalStepKind::Returned:
            m_at = "work";
            break;
        case AppraisalStepKind::Published:
        case AppraisalStepKind::Corrected:
            m_at = "published";
            m_revision = step.revision;
            if (step.kind == AppraisalStepKind::Corrected)
                m_submitters.insert(step.by.name);
            break;
        case AppraisalStepKind::Confirmed:
            m_at = "confirmed";
            break;
        case AppraisalStepKind::Appealed:
            m_open[step.number] = step.node;
            break;
        case AppraisalStepKind::AppealDecided:
            m_open.erase(step.appeal);
            break;
        case AppraisalStepKind::NotAppraised:
            m_was = m_at;
            m_at = "out";
            break;
        case AppraisalStepKind::AppraisedAgain:
            m_at = m_was;
            break;
        case AppraisalStepKind::Settled:
            m_at = "settled";
            break;
        case AppraisalStepKind::SelfRated:
            break;
        }
    }

    [[nodiscard]] int revision() const { return m_revision; }

private:
    using Kind = AppraisalStepKind;

    [[nodiscard]] bool isTurn(const AppraisalStep& step) const
    {
        const CycleStage stage = m_ground.stage;
        const auto from = [&](CycleStage first) { return stage >= first; };
        const auto upTo = [&](CycleStage last) { return stage <= last; };
        const bool isWork = m_at == "work";
        switch (step.kind) {
        case Kind::GoalsProposed:
            return isWork && (stage == CycleStage::Goals || stage == CycleStage::Collecting);
        case Kind::GoalsAgreed:
        case Kind::GoalsObjected:
            return isWork && m_goals == 'p'
                && (stage == CycleStage::Goals || stage == CycleStage::Collecting);
        case Kind::SelfRated:
            return isWork && (stage == CycleStage::Collecting || stage == CycleStage::Scoring);
        case Kind::Submitted:
            return isWork && from(CycleStage::Collecting) && upTo(CycleStage::Feedback);
        case Kind::PassedOn:
            return m_at == "review" && from(CycleStage::Scoring) && upTo(CycleStage::Feedback);
        case Kind::Returned:
            return (m_at == "review" || m_at == "reviewed") && from(CycleStage::Scoring)
                && upTo(CycleStage::Feedback);
        case Kind::Published:
            return m_at == "reviewed"
                && (stage == CycleStage::Review || stage == CycleStage::Feedback);
        case Kind::Confirmed:
            return m_at == "published" && m_open.empty() && from(CycleStage::Feedback);
        case Kind::Appealed:
            return m_at == "published"
                && (stage == CycleStage::Feedback || stage == CycleStage::Settled);
        case Kind::AppealDecided:
            return !m_open.empty();
        case Kind::Corrected:
            return m_revision > 0;
        case Kind::NotAppraised:
            return m_revision == 0 && m_at != "out" && upTo(CycleStage::Feedback);
        case Kind::AppraisedAgain:
            return m_at == "out" && upTo(CycleStage::Feedback);
        case Kind::Settled:
            return (m_at == "published" || m_at == "confirmed") && m_open.empty()
                && stage == CycleStage::Settled;
        }
        return false;
    }

    [[nodiscard]] bool isRightPerson(const AppraisalStep& step) const
    {
        static const std::set<Kind> kOwn{Kind::GoalsAgreed,
                                         Kind::GoalsObjected,
                                         Kind::SelfRated,
                                         Kind::Confirmed,
                                         Kind::Appealed};
        const bool isSelf = step.by.name == QLatin1String("employee");
        return kOwn.contains(step.kind) ? isSelf || step.paperDay.has_value() : !isSelf;
    }

    [[nodiscard]] bool isSaid(const AppraisalStep& step) const
    {
        static const std::set<Kind> kSaid{Kind::GoalsObjected,
                                          Kind::Returned,
                                          Kind::Appealed,
                                          Kind::AppealDecided,
                                          Kind::Corrected,
                                          Kind::NotAppraised,
                                          Kind::AppraisedAgain};
        if (kSaid.contains(step.kind) && step.reason.isEmpty())
            return false;
        if (step.kind == Kind::Published || step.kind == Kind::Corrected)
            return step.revision > m_revision;
        if (step.kind == Kind::AppealDecided)
            return m_open.contains(step.appeal);
        if (step.kind != Kind::Appealed)
            return true;
        for (const auto& [number, node] : m_open) {
            if (node == step.node)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isParted(const AppraisalStep& step) const
    {
        if (!step.lookBy.isEmpty())
            return step.lookBy != step.by.name;
        if (step.kind == Kind::PassedOn && m_left == 1)
            return m_hasOther || isOther(step.by.name);
        if (step.kind != Kind::AppealDecided)
            return true;
        const QString node = m_open.at(step.appeal);
        bool isKnown = false;
        for (const ValueEntry& entry : m_ground.entries)
            isKnown = isKnown || entry.node == node;
        for (const ValueEntry& entry : m_ground.entries) {
            if (entry.by == step.by.name && (!isKnown || entry.node == node))
                return false;
        }
        return !m_submitters.contains(step.by.name);
    }

    [[nodiscard]] bool isOther(const QString& name) const
    {
        for (const ValueEntry& entry : m_ground.entries) {
            if (entry.by == name)
                return false;
        }
        return name != m_submitter;
    }

    CourseGround m_ground;
    std::string m_at = "work";
    std::string m_was;
    char m_goals = '-';
    int m_left = 0;
    int m_revision = 0;
    bool m_hasOther = false;
    QString m_submitter;
    std::set<QString> m_submitters;
    std::map<int, QString> m_open;
};

} // namespace plumbline
