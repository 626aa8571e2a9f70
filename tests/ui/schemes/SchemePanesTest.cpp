// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schemes/SchemeEditorTest.h"
#include "ui/schemes/editor/Findings.h"

#include <QtWidgets/QListWidget>

namespace plumbline::testing::pages {

namespace {

constexpr int kGradesTab = 2;
constexpr int kRulesTab = 3;
constexpr int kPayTab = 4;

class SchemePanesTest : public SchemeEditorTest
{
protected:
    void begin()
    {
        openPage();
        beginNew("newButton", QStringLiteral("own-one"));
    }
};

TEST_F(SchemePanesTest, ReadsARuleBackAsASentence)
{
    begin();
    showTab(kRulesTab);
    press("ruleAdd");
    EXPECT_TRUE(find<QLabel>("ruleSentence")->text().contains(QStringLiteral("60")));
    type("conditionNumber0", QStringLiteral("55"));
    pick("effectKind0", QStringLiteral("0"));
    type("effectAmount0", QStringLiteral("-200"));
    const QString said = find<QLabel>("ruleSentence")->text();
    EXPECT_TRUE(said.contains(QStringLiteral("55"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("200"))) << qPrintable(said);
    EXPECT_EQ(std::get<PayEffect>(document().rules[0].then[0].what).amount, Decimal(-200));
}

TEST_F(SchemePanesTest, GoesOnToTheNameOfARuleThatIsAdded)
{
    begin();
    showTab(kRulesTab);
    EXPECT_FALSE(find<QListWidget>("ruleList")->isVisible()) << "one button, no empty box";
    press("ruleAdd");
    EXPECT_TRUE(find<QListWidget>("ruleList")->isVisible());
    EXPECT_TRUE(find<QLineEdit>("ruleNameEdit")->hasFocus());
    showTab(kPayTab);
    press("partAdd");
    EXPECT_TRUE(find<QLineEdit>("partNameEdit")->hasFocus());
}

TEST_F(SchemePanesTest, LetsAFactorFallBelowZeroOnlyWhereOneSaysSo)
{
    begin();
    showTab(kPayTab);
    press("partAdd");
    EXPECT_FALSE(find<QComboBox>("partFloorBox")->isVisible()) << "no factor, no floor";
    pick("factorBox", QStringLiteral("3"));
    EXPECT_FALSE(find<QLineEdit>("partFloorEdit")->isVisible());
    pick("partFloorBox", QStringLiteral("2"));
    EXPECT_TRUE(document().pay->parts[0].isFloorless);
    EXPECT_FALSE(document().pay->parts[0].floor);
    pick("partFloorBox", QStringLiteral("1"));
    type("partFloorEdit", QStringLiteral("0.5"));
    EXPECT_EQ(document().pay->parts[0].floor, *Decimal::parse(u"0.5"));
    EXPECT_FALSE(document().pay->parts[0].isFloorless);
    pick("partFloorBox", QStringLiteral("0"));
    EXPECT_FALSE(document().pay->parts[0].floor);
    pick("factorBox", QStringLiteral("0"));
    EXPECT_FALSE(document().pay->parts[0].isFloorless);
}

TEST_F(SchemePanesTest, OpensTheTextsOfARowBehindItsButton)
{
    begin();
    showTab(kGradesTab);
    pick("gradesKindBox", QStringLiteral("1"));
    EXPECT_FALSE(find<QLineEdit>("gradeAbout0")->isVisible());
    press("gradesFurther0");
    type("gradeAbout0", QStringLiteral("The best"));
    EXPECT_EQ(document().grades->list[0].texts.about.in(QStringLiteral("en")),
              QStringLiteral("The best"));
}

TEST_F(SchemePanesTest, ComparesAFigureWithThoseOfOthers)
{
    begin();
    showTab(kRulesTab);
    press("ruleAdd");
    pick("conditionKind0", QStringLiteral("3"));
    pick("conditionStat0", QString::number(static_cast<int>(Statistic::Median)));
    pick("conditionAmong0", QString::number(static_cast<int>(PeerGroup::Team)));
    const auto& peers = std::get<PeersOperand>(document().rules[0].when[0].than);
    EXPECT_EQ(peers.statistic, Statistic::Median);
    EXPECT_EQ(peers.among, PeerGroup::Team);
    press("conditionsAdd");
    EXPECT_EQ(document().rules[0].when.size(), 2U);
    press("conditionsRemove0");
    ASSERT_EQ(document().rules[0].when.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<NumberOperand>(document().rules[0].when[0].than));
}

TEST_F(SchemePanesTest, LeadsToARuleThatNamesWhatIsNotThere)
{
    begin();
    showTab(kRulesTab);
    press("ruleAdd");
    pick("effectKind0", QStringLiteral("3")); // The grade, and there are none.
    showTab(0);
    auto* findings = find<Findings>("findings");
    findings->findNow();
    ASSERT_EQ(findings->faults().size(), 1U);
    Q_EMIT findings->itemActivated(findings->item(0));
    settle();
    EXPECT_EQ(find<QTabWidget>("tabs", "schemeEditor")->currentIndex(), kRulesTab);
}

TEST_F(SchemePanesTest, GivesGradesByScoreAndFollowsAnotherWord)
{
    begin();
    showTab(kGradesTab);
    pick("gradesKindBox", QStringLiteral("1"));
    ASSERT_TRUE(document().grades);
    EXPECT_EQ(document().grades->list.size(), 4U);
    type("gradeWord0", QStringLiteral("S"));
    EXPECT_EQ(document().grades->list[0].grade, QStringLiteral("S"));
    type("gradeBound0", QStringLiteral("95"));
    EXPECT_EQ(document().grades->list[0].bound, Decimal(95));
    press("gradesAdd");
    EXPECT_EQ(document().grades->list.size(), 5U);
    EXPECT_FALSE(document().grades->list.back().bound) << "the last takes the rest";
    pick("gradesKindBox", QStringLiteral("2"));
    EXPECT_EQ(document().grades->kind, GradingOfPeople::Quota);
}

TEST_F(SchemePanesTest, ShowsTheSlipOfAnExamplePerson)
{
    begin();
    showTab(kPayTab);
    press("partAdd");
    type("partShareEdit", QStringLiteral("50"));
    pick("factorBox", QStringLiteral("3")); // Score ÷ full score.
    type("example-score", QStringLiteral("80"));
    type("example-amount:wage", QStringLiteral("6000"));
    const QString slip = find<QLabel>("exampleSlip")->text();
    EXPECT_TRUE(slip.contains(QStringLiteral("2400.00"))) << qPrintable(slip);
}

TEST_F(SchemePanesTest, KeepsAFactorByGradeAsItsTable)
{
    begin();
    showTab(kGradesTab);
    pick("gradesKindBox", QStringLiteral("1"));
    showTab(kPayTab);
    press("partAdd");
    pick("factorBox", QStringLiteral("5"));
    type("factorTableEdit", QStringLiteral("A 1.2; B 1; C 0.8; D 0"));
    const auto& table = std::get<GradeFactor>(document().pay->parts[0].factor).table;
    EXPECT_EQ(table.value(QStringLiteral("C")), *Decimal::parse(u"0.8"));
    type("factorTableEdit", QStringLiteral("A 1.2; B"));
    EXPECT_FALSE(find<QLabel>("factorTableEditReason")->text().isEmpty());
}

TEST_F(SchemePanesTest, ShowsEveryWayOfGradingWithASoundBeginning)
{
    begin();
    stand({0, 0});
    constexpr int kMethods = 8;
    for (int method = 0; method < kMethods; ++method) {
        pick("methodBox", QString::number(method));
        auto* findings = find<Findings>("findings");
        findings->findNow();
        for (const Error& fault : findings->faults())
            ADD_FAILURE() << method << ' ' << qPrintable(fault.at);
        page->grab();
    }
}

} // namespace

} // namespace plumbline::testing::pages
