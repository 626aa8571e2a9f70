// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "domain/way/AppraisalStep.h"

namespace plumbline {

/// Until when a stage goes.
struct CycleDate
{
    CycleStage stage = CycleStage::Collecting;
    QDate due; ///< The last day.
    friend bool operator==(const CycleDate&, const CycleDate&) = default;
};

/// Who entered a value of the appraisal.
struct ValueEntry
{
    QString node;
    QString by;
};

/// What an appraisal's way depends on beside its steps.
struct CourseGround
{
    EmployeeId employee;
    CycleStage stage = CycleStage::Collecting;
    PinnedRoute route;
    std::vector<CycleDate> dates = {};
    std::vector<ValueEntry> entries = {};
    QStringList deciders = {}; ///< Who decided on its score in calibration.
};

/// In their order, 'not appraised' aside.
enum class AppraisalState {
    GoalsOpen,
    GoalsProposed,
    GoalsObjected,
    GoalsAgreed,
    InWork,
    InReview,
    Reviewed, ///< Ready to be published.
    Published,
    Appealed,
    Confirmed,
    Settled,
    NotAppraised
};

inline constexpr std::array kAppraisalStates{AppraisalState::GoalsOpen,
                                             AppraisalState::GoalsProposed,
                                             AppraisalState::GoalsObjected,
                                             AppraisalState::GoalsAgreed,
                                             AppraisalState::InWork,
                                             AppraisalState::InReview,
                                             AppraisalState::Reviewed,
                                             AppraisalState::Published,
                                             AppraisalState::Appealed,
                                             AppraisalState::Confirmed,
                                             AppraisalState::Settled,
                                             AppraisalState::NotAppraised};

[[nodiscard]] QString appraisalStateName(AppraisalState state); ///< `in-review`

/// How far one appraisal is: the steps taken so far, folded. It alone says what may follow, whom it
/// waits for, until when. Knows nothing of permissions, but keeps the duties apart that no role
/// lifts.
class AppraisalCourse
{
public:
    AppraisalCourse(CourseGround ground, const std::vector<AppraisalStep>& steps);

    /// Whether the step may be taken now, by that actor. `not-permitted` or `bad-value`, in words.
    [[nodiscard]] Result<> check(const AppraisalStep& step) const;
    void take(const AppraisalStep& step); ///< Must have been checked, or be read back.

    [[nodiscard]] AppraisalState state() const;
    [[nodiscard]] std::vector<PinnedHolder> waitsFor() const; ///< Any one of them; may be nobody.
    [[nodiscard]] std::optional<QDate> until() const; ///< The last day; none: no date was set.
    /// Whether an answer of the person was due before that day and never came. It is no consent.
    [[nodiscard]] bool hasNoAnswer(const QDate& today) const;
    /// Kinds that may follow in this state, whoever takes them.
    [[nodiscard]] std::vector<AppraisalStepKind> next() const;

    [[nodiscard]] bool isUnderWay() const; ///< Submitted at least once.
    [[nodiscard]] bool isLocked() const; ///< Its values and targets stay as they are.

    [[nodiscard]] int place() const { return m_place; } ///< On the route; 0: scoring.

    [[nodiscard]] int revision() const { return m_revision; } ///< Published; 0: none.

    [[nodiscard]] const std::vector<AppraisalStep>& steps() const { return m_steps; }

    [[nodiscard]] std::vector<AppraisalStep> openAppeals() const;

    [[nodiscard]] const CourseGround& ground() const { return m_ground; }

private:
    enum class Goals { None, Proposed, Objected, Agreed };
    /// How far, whatever the stage and the goals.
    enum class Reach { Work, Review, Reviewed, Published, Confirmed, Settled, Out };

    [[nodiscard]] bool mayFollow(AppraisalStepKind kind) const;
    [[nodiscard]] bool isIndependent(const QString& name) const;
    [[nodiscard]] bool isApprovedByOther(const QString& name) const;
    [[nodiscard]] Result<> checkPeople(const AppraisalStep& step) const;
    [[nodiscard]] Result<> checkWords(const AppraisalStep& step) const;
    [[nodiscard]] Result<> checkParted(const AppraisalStep& step) const;
    [[nodiscard]] bool decidedScore(const QString& name, const QString& node) const;
    [[nodiscard]] std::optional<QDate> dateOf(CycleStage stage) const;

    CourseGround m_ground;
    std::vector<AppraisalStep> m_steps;
    Goals m_goals = Goals::None;
    Reach m_reach = Reach::Work;
    Reach m_before = Reach::Work; ///< Where 'not appraised' was said.
    int m_place = 0;
    int m_revision = 0;
    bool m_isAnswered = false;
};

} // namespace plumbline
