// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppraisalPage.h"

#include "application/followups/Attachments.h"
#include "application/way/Appeals.h"
#include "tests/ui/appraisal/PublishedTeam.h"
#include "ui/appraisal/CourseRibbon.h"
#include "ui/appraisal/DecisionForm.h"
#include "ui/explanation/ExplanationTree.h"

#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing::pages {

namespace {

class AppraisalPageTest : public PublishedTeam<AppraisalPage>
{
protected:
    [[nodiscard]] CourseLine line() { return course(as("hr"), key, one).value(); }

    void type(const char* edit, const QString& text)
    {
        auto* found = find<QWidget>(edit);
        found->setFocus();
        QTest::keyClicks(found, text);
    }

    void pressStep(const char* name)
    {
        ASSERT_TRUE(hasStep(name)) << name;
        press(name);
        settle();
        settle();
    }

    [[nodiscard]] bool hasStep(const char* name)
    {
        return page->findChild<QPushButton*>(QLatin1String(name)) != nullptr;
    }

    void contest(const char* node)
    {
        expectGoes(appeal(
            as("E1"),
            key,
            one,
            {QString::fromLatin1(node), AppealGround::WrongData, QStringLiteral("wrong"), {}}));
    }

    /// The preview comes after a pause.
    void awaitPreview()
    {
        auto* submit = find<QPushButton>("decisionSubmit");
        EXPECT_TRUE(QTest::qWaitFor([&] { return submit->isEnabled(); }, 3000));
    }
};

TEST_F(AppraisalPageTest, ListsEverybodyWithHowFarTheyAre)
{
    openFilled();
    show();
    ASSERT_EQ(rows("peopleTable"), 2);
    EXPECT_EQ(cell("peopleTable", 0, 1), QStringLiteral("In work"));
    EXPECT_EQ(cell("peopleTable", 0, 2), QStringLiteral("wang"));
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("searchEdit"), QStringLiteral("E2"));
    EXPECT_EQ(rows("peopleTable"), 1);
}

TEST_F(AppraisalPageTest, SubmitsTheScoresByTheButtonAndStandsFurtherOn)
{
    openFilled();
    advance(CycleStage::Scoring);
    show();
    EXPECT_FALSE(hasStep("step-passed-on"));
    pressStep("step-submitted");
    EXPECT_EQ(line().state, AppraisalState::InReview);
    EXPECT_TRUE(hasStep("step-passed-on"));
    EXPECT_FALSE(hasStep("step-submitted"));
    const auto& stations = find<CourseRibbon>("courseRibbon")->stations();
    ASSERT_GT(stations.size(), 3U);
    EXPECT_EQ(stations[0].state, Station::State::Done);
    EXPECT_EQ(stations[1].state, Station::State::Current);
}

TEST_F(AppraisalPageTest, ReturnsOnlyWithAReason)
{
    openFilled();
    advance(CycleStage::Scoring);
    expectGoes(submitScores(as("wang"), key, {both}));
    show();
    pressStep("step-returned");
    press("reasonSubmit");
    EXPECT_TRUE(find<QLabel>("reasonRefusal")->isVisible());
    EXPECT_EQ(line().state, AppraisalState::InReview);
    type("reasonEdit", QStringLiteral("csat of March is missing"));
    press("reasonSubmit");
    settle();
    EXPECT_EQ(line().state, AppraisalState::InWork);
    EXPECT_EQ(line().steps.back().reason, QStringLiteral("csat of March is missing"));
    EXPECT_TRUE(hasStep("step-submitted"));
}

TEST_F(AppraisalPageTest, ShowsThePublishedResultAndHowItAddsUp)
{
    publishBoth();
    show();
    EXPECT_EQ(find<QLabel>("figureLabel")->text(), QStringLiteral("86.00  B"));
    ASSERT_EQ(rows("linesTable"), 4) << "three lines and an adjustment";
    EXPECT_EQ(cell("linesTable", 0, 6), QStringLiteral("40.00"));
    EXPECT_EQ(cell("linesTable", 1, 6), QStringLiteral("30.00"));
    EXPECT_EQ(cell("linesTable", 2, 6), QStringLiteral("16.00"));
}

TEST_F(AppraisalPageTest, ExplainsTheLineOneStandsOn)
{
    publishBoth();
    show();
    auto* table = find<QTableView>("linesTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    ASSERT_NE(explainer.window(), nullptr);
    auto* tree = explainer.window()->findChild<ExplanationTree*>();
    EXPECT_EQ(tree->currentStep()->kind, StepKind::Rate);
    EXPECT_EQ(tree->currentStep()->subject, QStringLiteral("csat"));
}

TEST_F(AppraisalPageTest, ContestsTheChosenLineWithGroundTextAndFile)
{
    publishBoth();
    show();
    auto* table = find<QTableView>("linesTable");
    table->setCurrentIndex(table->model()->index(2, 0));
    pressStep("step-appealed");
    EXPECT_EQ(find<QComboBox>("appealLineBox")->currentData().toString(),
              QStringLiteral("teamwork"));
    auto* ground = find<QComboBox>("appealGroundBox");
    ground->setFocus();
    QTest::keyClick(ground, Qt::Key_Down);
    press("appealSubmit");
    EXPECT_TRUE(find<QLabel>("appealRefusal")->isVisible()) << "without words";
    type("appealTextEdit", QStringLiteral("That was another team"));
    dialogs.paths = {write(QStringLiteral("proof.txt"), "proof")};
    press("appealAddFile");
    press("appealSubmit");
    settle();
    ASSERT_EQ(line().openAppeals.size(), 1U);
    EXPECT_EQ(line().openAppeals.front().node, QStringLiteral("teamwork"));
    EXPECT_EQ(line().openAppeals.front().ground, AppealGround::NotMyCase);
    EXPECT_EQ(attachmentsOf(as("hr"), {key, one})->size(), 1U);
    EXPECT_EQ(cell("linesTable", 2, 7), QStringLiteral("contested"));
}

TEST_F(AppraisalPageTest, DecidesAnAppealOnlyAfterThePreviewOfScoreAndGrade)
{
    publishBoth();
    expectGoes(
        appeal(as("E1"),
               key,
               one,
               {QStringLiteral("csat"), AppealGround::WrongData, QStringLiteral("wrong"), {}}));
    show();
    pressStep("step-appeal-decided");
    EXPECT_FALSE(find<QPushButton>("decisionSubmit")->isEnabled());
    auto* ruling = find<QComboBox>("rulingBox");
    ruling->setFocus();
    QTest::keyClick(ruling, Qt::Key_Down);
    type("pointsEdit", QStringLiteral("4"));
    awaitPreview();
    const QString preview = find<QLabel>("decisionPreview")->text();
    EXPECT_TRUE(preview.contains(QStringLiteral("86.00"))) << preview.toStdString();
    EXPECT_TRUE(preview.contains(QStringLiteral("90.00")));
    type("decisionReasonEdit", QStringLiteral("two surveys counted twice"));
    type("secondEdit", QStringLiteral("zhao"));
    press("decisionSubmit");
    settle();
    EXPECT_TRUE(line().openAppeals.empty())
        << find<QLabel>("decisionRefusal")->text().toStdString();
    ASSERT_EQ(line().decisions.size(), 1U);
    EXPECT_EQ(line().revision, 2);
    EXPECT_EQ(find<QLabel>("figureLabel")->text(), QStringLiteral("90.00  A"));
    ASSERT_EQ(rows("revisionsTable"), 2) << "the old one stays beside it";
    EXPECT_EQ(cell("revisionsTable", 0, 4), QStringLiteral("+4.00"));
    EXPECT_TRUE(cell("revisionsTable", 0, 5).contains(QStringLiteral("B → A")));
}

TEST_F(AppraisalPageTest, ConfirmsOnPaperWithItsDay)
{
    publishBoth();
    show();
    pressStep("step-confirmed");
    // The form of appeals has one, too.
    const auto boxes = page->findChildren<QAbstractButton*>(QStringLiteral("paperBox"));
    const auto shown = std::ranges::find_if(boxes, &QAbstractButton::isVisible);
    ASSERT_NE(shown, boxes.end());
    QAbstractButton* const paper = *shown;
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Space);
    press("reasonSubmit");
    settle();
    EXPECT_EQ(line().state, AppraisalState::Confirmed);
    EXPECT_EQ(line().steps.back().paperDay, QDate(2026, 4, 8));
    EXPECT_FALSE(hasStep("step-confirmed"));
}

TEST_F(AppraisalPageTest, LetsTheUserChooseWhichAppealIsDecided)
{
    publishBoth();
    contest("csat");
    contest("teamwork");
    show();
    pressStep("step-appeal-decided");
    auto* which = find<QComboBox>("openAppealBox");
    ASSERT_TRUE(which->isVisible());
    ASSERT_EQ(which->count(), 2);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    auto* ruling = find<QComboBox>("rulingBox");
    ruling->setFocus();
    QTest::keyClick(ruling, Qt::Key_End);
    type("decisionReasonEdit", QStringLiteral("the leader saw it"));
    press("decisionSubmit");
    settle();
    ASSERT_EQ(line().openAppeals.size(), 1U);
    EXPECT_EQ(line().openAppeals.front().node, QStringLiteral("csat"));
}

TEST_F(AppraisalPageTest, BeginsWithTheAppealChosenInTheTable)
{
    publishBoth();
    contest("csat");
    contest("teamwork");
    show();
    auto* appeals = find<QTableView>("appealsTable");
    appeals->setCurrentIndex(appeals->model()->index(1, 0));
    pressStep("step-appeal-decided");
    EXPECT_EQ(find<QComboBox>("openAppealBox")->currentText(), QStringLiteral("teamwork"));
}

TEST_F(AppraisalPageTest, DecidesNothingByAPreviewOfEarlierPoints)
{
    publishBoth();
    contest("csat");
    show();
    pressStep("step-appeal-decided");
    auto* form = page->findChild<DecisionForm*>();
    const QSignalSpy asked(form, &DecisionForm::previewWanted);
    type("pointsEdit", QStringLiteral("4"));
    awaitPreview();
    ASSERT_FALSE(asked.isEmpty());
    type("pointsEdit", QStringLiteral("0"));
    EXPECT_FALSE(find<QPushButton>("decisionSubmit")->isEnabled());
    const ResultFigures figures{QStringLiteral("90"), QStringLiteral("A"), {}};
    form->showPreview(asked.back().at(1).toInt(), ResultChange{figures, figures});
    EXPECT_FALSE(find<QPushButton>("decisionSubmit")->isEnabled()) << "40 was not foreseen";
    EXPECT_TRUE(find<QLabel>("decisionPreview")->text().isEmpty());
    awaitPreview();
}

TEST_F(AppraisalPageTest, SavesAndOpensWhatIsKeptBesideIt)
{
    publishBoth();
    contest("csat");
    const int step = line().openAppeals.front().number;
    expectGoes(attachFile(as("hr"),
                          key,
                          one,
                          AttachedTo::Appeal,
                          step,
                          {QStringLiteral("proof.txt"), QStringLiteral("text/plain"), "proof"}));
    show();
    find<QTabWidget>("tabs")->setCurrentIndex(5);
    ASSERT_EQ(rows("filesTable"), 1);
    EXPECT_EQ(cell("filesTable", 0, 1), QStringLiteral("Appeal: Satisfaction"));
    const QString path = folder.filePath(QStringLiteral("kept.txt"));
    dialogs.paths = {path};
    press("saveFileButton");
    settle();
    QFile kept(path);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "proof");

    QTextBrowser viewer; // What the system would show a file by.
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &viewer, "setSource");
    press("openFileButton");
    settle();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    EXPECT_EQ(viewer.toPlainText(), QStringLiteral("proof"));
}

TEST_F(AppraisalPageTest, OpensNothingThatCouldRun)
{
    publishBoth();
    contest("csat");
    expectGoes(attachFile(as("hr"),
                          key,
                          one,
                          AttachedTo::Appeal,
                          line().openAppeals.front().number,
                          {QStringLiteral("proof.sh"), QStringLiteral("text/plain"), "rm"}));
    show();
    find<QTabWidget>("tabs")->setCurrentIndex(5);
    EXPECT_TRUE(find<QPushButton>("saveFileButton")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("openFileButton")->isEnabled());
}

TEST_F(AppraisalPageTest, RefusesAnAppealWithAReasonAlone)
{
    publishBoth();
    expectGoes(appeal(as("E1"), key, one, {{}, AppealGround::Other, QStringLiteral("unfair"), {}}));
    show();
    pressStep("step-appeal-decided");
    auto* ruling = find<QComboBox>("rulingBox");
    ruling->setFocus();
    QTest::keyClick(ruling, Qt::Key_End);
    type("decisionReasonEdit", QStringLiteral("the data is right"));
    press("decisionSubmit");
    settle();
    EXPECT_TRUE(line().openAppeals.empty());
    EXPECT_EQ(line().revision, 1);
}

TEST_F(AppraisalPageTest, ProposesTypedTargetsAndTakesTheAgreement)
{
    expectGoes(openCycle(as("hr"), key.scheme, key.period, both));
    expectGoes(
        advanceCycle(as("hr"),
                     key,
                     {CycleStage::Goals, QStringLiteral("goals first"), CloseMode::OnlyComplete}));
    show();
    find<QTabWidget>("tabs")->setCurrentIndex(1);
    auto* goals = find<QTableView>("goalsTable");
    ASSERT_EQ(goals->model()->rowCount(), 1);
    ASSERT_TRUE(goals->model()->setData(goals->model()->index(0, 3), QStringLiteral("96")));
    pressStep("step-goals-proposed");
    EXPECT_EQ(line().state, AppraisalState::GoalsProposed);
    pressStep("step-goals-agreed");
    press("reasonSubmit");
    settle();
    EXPECT_EQ(line().state, AppraisalState::GoalsAgreed);
    EXPECT_EQ(cell("goalsTable", 0, 3), QStringLiteral("96"));
}

TEST_F(AppraisalPageTest, SaysWhatBelongsHereWithoutACompany)
{
    page = std::make_unique<AppraisalPage>(PageParts{desk, sheet, theme, explainer});
    page->show();
    EXPECT_TRUE(find<QPushButton>("emptyButton")->isVisible());
}

} // namespace

} // namespace plumbline::testing::pages
