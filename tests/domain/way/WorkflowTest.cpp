// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/way/ReferenceWay.h"

#include <map>
#include <random>

namespace plumbline {

namespace {

/// How many workflows are tried; more by PLUMBLINE_WORKFLOWS (scripts/workflows).
int workflows()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PLUMBLINE_WORKFLOWS", &isNumber);
    return isNumber ? wanted : 5000;
}

/// One workflow of random steps by random people, and the stages going on and back.
class Workflow
{
public:
    explicit Workflow(unsigned seed)
        : m_dice(seed)
        , m_stage(CycleStage::Goals)
        , m_reference(ground(m_stage))
    {
    }

    void run()
    {
        for (int i = 0; i < 60 && !testing::Test::HasFailure(); ++i) {
            if (roll(4) == 0)
                moveStage();
            else
                tryStep(anyStep());
        }
    }

    int taken() const { return static_cast<int>(m_steps.size()); }

    int published() const { return m_published; }

    int appealsDecided() const { return m_decided; }

private:
    int roll(int sides) { return static_cast<int>(m_dice() % static_cast<unsigned>(sides)); }

    template<typename List>
    auto oneOf(const List& list)
    {
        return list[static_cast<std::size_t>(roll(static_cast<int>(std::size(list))))];
    }

    void moveStage()
    {
        const int at = static_cast<int>(m_stage);
        const int next = roll(5) == 0 ? at - 1 : at + (roll(3) == 0 ? 1 : 0);
        m_stage = static_cast<CycleStage>(std::clamp(next, 1, 6));
        m_reference.enter(m_stage);
    }

    AppraisalStep anyStep()
    {
        static const char* const kPeople[]{"employee", "wang", "li", "zhao", "hr", "desk"};
        const AppraisalCourse now = course();
        const auto next = now.next();
        const AppraisalStepKind kind =
            next.empty() || roll(5) == 0 ? oneOf(kAppraisalStepKinds) : oneOf(next);
        AppraisalStep made = step(kind, oneOf(kPeople), roll(8) == 0 ? "" : "because");
        made.number = static_cast<int>(m_steps.size()) + 1;
        if (kind == AppraisalStepKind::Published || kind == AppraisalStepKind::Corrected)
            made.revision = now.revision() + roll(3);
        if (kind == AppraisalStepKind::Appealed)
            made.node = QString::fromLatin1(oneOf(std::array{"", "csat", "reports", "other"}));
        if (kind == AppraisalStepKind::AppealDecided)
            made.appeal = now.openAppeals().empty() || roll(6) == 0
                ? roll(20)
                : oneOf(now.openAppeals()).number;
        if (roll(10) == 0)
            made.paperDay = QDate(2026, 4, 2);
        if (roll(10) == 0)
            made.lookBy = QString::fromLatin1(oneOf(kPeople));
        return made;
    }

    [[nodiscard]] AppraisalCourse course() const { return {ground(m_stage), m_steps}; }

    void tryStep(const AppraisalStep& tried)
    {
        const AppraisalCourse before = course();
        const bool isTaken = before.check(tried).has_value();
        ASSERT_EQ(isTaken, m_reference.allows(tried))
            << appraisalStepName(tried.kind).toStdString() << " by " << tried.by.name.toStdString()
            << " at " << cycleStageName(m_stage).toStdString();
        if (!isTaken)
            return;
        m_steps.push_back(tried);
        m_reference.take(tried);
        const AppraisalCourse after = course();
        ASSERT_EQ(after.revision(), m_reference.revision());
        checkNobodysOwn(tried);
        const bool freezes = tried.kind == AppraisalStepKind::Published
            || tried.kind == AppraisalStepKind::Corrected;
        ASSERT_EQ(after.revision() != before.revision(), freezes) << "a silent change";
        ASSERT_GE(after.revision(), before.revision());
        m_published += tried.kind == AppraisalStepKind::Published ? 1 : 0;
        m_decided += tried.kind == AppraisalStepKind::AppealDecided ? 1 : 0;
    }

    static void checkNobodysOwn(const AppraisalStep& taken)
    {
        if (taken.by.name != QLatin1String("employee"))
            return;
        ASSERT_TRUE(taken.kind == AppraisalStepKind::GoalsAgreed
                    || taken.kind == AppraisalStepKind::GoalsObjected
                    || taken.kind == AppraisalStepKind::SelfRated
                    || taken.kind == AppraisalStepKind::Confirmed
                    || taken.kind == AppraisalStepKind::Appealed)
            << appraisalStepName(taken.kind).toStdString();
    }

    std::mt19937 m_dice;
    CycleStage m_stage;
    ReferenceWay m_reference;
    std::vector<AppraisalStep> m_steps;
    int m_published = 0;
    int m_decided = 0;
};

} // namespace

TEST(AnyWorkflow, GoesAsTheReferenceSays)
{
    int published = 0;
    int decided = 0;
    for (int i = 0; i < workflows(); ++i) {
        Workflow workflow(static_cast<unsigned>(i) + 1);
        workflow.run();
        ASSERT_FALSE(HasFailure()) << "workflow " << i + 1;
        published += workflow.published();
        decided += workflow.appealsDecided();
    }
    EXPECT_GT(published, workflows() / 50); // they do get that far
    EXPECT_GT(decided, 0);
}

} // namespace plumbline
