// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/Explainer.h"

#include "tests/ui/dashboard/DashboardTest.h"
#include "ui/explanation/ExplanationTree.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtWidgets/QTextBrowser>

namespace plumbline::testing {

namespace {

QString pdfText(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

/// The one window for explanations, over the sample's quarter that is closed.
class ExplainerTest : public DashboardTest
{
protected:
    template<typename Widget>
    Widget& part(const char* name)
    {
        auto* found = explainer.window()->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(found);
        return *found;
    }

    /// Explains a person, and waits until the window takes keys.
    void explain(int row, const StepPlace& place = {})
    {
        explainer.explain(row, place);
        EXPECT_TRUE(QTest::qWaitForWindowActive(explainer.window()));
    }

    ExplanationTree& tree() { return part<ExplanationTree>("explanationTree"); }

    QTreeWidgetItem& below(QTreeWidgetItem& item, const QString& text)
    {
        for (int at = 0; at < item.childCount(); ++at) {
            if (item.child(at)->text(0).contains(text))
                return *item.child(at);
        }
        ADD_FAILURE() << qPrintable(text);
        return item;
    }

    QString firstNode()
    {
        return sheet().scheme().node(sheet().scheme().indicators().front()).id();
    }
};

} // namespace

TEST_F(ExplainerTest, StandsOnTheStepItWasAskedFor)
{
    openSample();
    explain(0, {StepKind::Rate, firstNode(), {}});
    ASSERT_NE(tree().currentStep(), nullptr);
    EXPECT_EQ(tree().currentStep()->kind, StepKind::Rate);
    EXPECT_EQ(tree().currentStep()->subject, firstNode());
    EXPECT_TRUE(tree().currentItem()->isExpanded());
    EXPECT_TRUE(part<QTextBrowser>("explanationStep")
                    .toPlainText()
                    .contains(QStringLiteral("earned / full")));
}

TEST_F(ExplainerTest, SaysSchemeVersionPeriodAndScore)
{
    openSample();
    explain(0);
    const QString facts = part<QLabel>("explanationFacts").text();
    const SchemeDocument& scheme = sheet().scheme().document();
    EXPECT_TRUE(facts.contains(scheme.id)) << qPrintable(facts);
    EXPECT_TRUE(
        facts.contains(QStringLiteral("Version: %1").arg(sheet().data().cycle.schemeVersion)));
    EXPECT_TRUE(facts.contains(sheet().score(0).score.toFixed(scheme.rounding.score)));
    EXPECT_TRUE(facts.contains(sheet().appraisal(0).employee.text()));
}

TEST_F(ExplainerTest, IsOneWindowForEveryQuestion)
{
    openSample();
    explain(0);
    const ExplanationWindow* first = explainer.window();
    explain(1);
    EXPECT_EQ(explainer.window(), first);
    EXPECT_TRUE(first->windowTitle().contains(sheet().appraisal(1).name));
}

TEST_F(ExplainerTest, LeadsToTheValueInScoreEntry)
{
    openSample();
    const QSignalSpy asked(&desk, &Desk::navigationRequested);
    explain(2, {StepKind::Rate, firstNode(), {}});
    QTest::keyClick(&tree(), Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(lastOf(asked).page, PageId::ScoreEntry);
    EXPECT_EQ(lastOf(asked).employee, sheet().appraisal(2).employee);
    EXPECT_EQ(lastOf(asked).node, firstNode());
    QTest::mouseClick(&part<QPushButton>("explanationValue"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(ExplainerTest, EnterOnWhoEnteredAValueLeadsToIt)
{
    openSample();
    const QSignalSpy asked(&desk, &Desk::navigationRequested);
    explain(1, {StepKind::Rate, firstNode(), {}});
    const auto found =
        tree().findItems(QStringLiteral("Entered by"), Qt::MatchStartsWith | Qt::MatchRecursive);
    ASSERT_FALSE(found.isEmpty());
    tree().setCurrentItem(found.first());
    QTest::keyClick(&tree(), Qt::Key_Return);
    EXPECT_EQ(lastOf(asked).employee, sheet().appraisal(1).employee);
    EXPECT_EQ(lastOf(asked).node, tree().currentStep()->subject);
}

TEST_F(ExplainerTest, CopiesTheChosenStepsAsText)
{
    openSample();
    explain(0, {StepKind::Rank, {}, {}});
    QTest::keyClick(&tree(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Rank\t%1").arg(sheet().rank(0))))
        << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("score = ") + sheet().score(0).score.toString()));
}

TEST_F(ExplainerTest, FollowsAValueThatIsTyped)
{
    openSample();
    desk.chooseCycle(*CycleKey::parse(u"team-quarterly/2026Q4"));
    settle();
    int row = 0;
    while (!sheet().score(row).isComplete())
        ++row;
    explain(row, {StepKind::Score, {}, {}});
    const QString before = tree().currentItem()->text(1);
    const CellSpec& cell = sheet().cells(CellKind::Value).front();
    cycle.apply({{sheet().appraisal(row).employee,
                  cell.key,
                  sheet().text(row, cell.key),
                  QStringLiteral("1"),
                  {}}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return tree().currentItem()->text(1) != before; }, 2000));
    EXPECT_EQ(tree().currentStep()->kind, StepKind::Score);
    EXPECT_EQ(tree().currentStep()->result, sheet().score(row).score.toString());
}

TEST_F(ExplainerTest, ClosesWithTheCycle)
{
    openSample();
    explain(0);
    ASSERT_TRUE(explainer.window()->isVisible());
    desk.close();
    settle();
    EXPECT_FALSE(explainer.window()->isVisible());
}

TEST_F(ExplainerTest, SavesAPdfThatHoldsTheStepsAndTheScore)
{
    openSample();
    const QTemporaryDir folder;
    dialogs.path = folder.filePath(QStringLiteral("explanation.pdf"));
    explain(0);
    QTest::keyClick(&tree(), Qt::Key_E, Qt::ControlModifier);
    const QString text = pdfText(dialogs.path);
    QString unbroken = text;
    unbroken.remove(QRegularExpression(QStringLiteral("\\s")));
    const RoundingPlan& rounding = sheet().scheme().document().rounding;
    const QString score = sheet().score(0).score.toFixed(rounding.score, rounding.mode);
    for (const QString& wanted : {score,
                                  sheet().appraisal(0).name,
                                  sheet().scheme().document().id,
                                  QStringLiteral("Published score"),
                                  QStringLiteral("Rate of the whole"),
                                  QStringLiteral("earned / full"),
                                  QStringLiteral("Rounded to 2 decimal places"),
                                  QStringLiteral("Entered by"),
                                  QStringLiteral("Page 1 of")})
        EXPECT_TRUE(text.contains(wanted)) << qPrintable(wanted) << "\n"
                                           << qPrintable(text.left(3000));
    for (const int node : sheet().scheme().indicators())
        EXPECT_TRUE(unbroken.contains(
            sheet().scheme().node(node).name(QStringLiteral("en")).remove(QLatin1Char(' '))))
            << text.left(4000).toStdString();
}

TEST_F(ExplainerTest, PrintsByKeys)
{
    openSample();
    const QTemporaryDir folder;
    dialogs.path = folder.filePath(QStringLiteral("printed.pdf"));
    const QSignalSpy told(&desk, &Desk::told);
    explain(0);
    QTest::keyClick(&tree(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(QFile::exists(dialogs.path));
}

TEST_F(ExplainerTest, OpensTheGuideAtItsChapter)
{
    openSample();
    explain(0);
    const QSignalSpy asked(&explainer, &Explainer::guideWanted);
    QTest::keyClick(&tree(), Qt::Key_F1);
    EXPECT_EQ(asked.count(), 1);
    QFile chapter(QStringLiteral(":/guide/en/explanation.md"));
    EXPECT_TRUE(chapter.exists());
}

TEST_F(ExplainerTest, SaysWhatIsMissingWhereThereIsNoScore)
{
    openSample();
    desk.chooseCycle(*CycleKey::parse(u"team-quarterly/2026Q4"));
    settle();
    int row = 0;
    while (sheet().score(row).isComplete())
        ++row;
    explain(row, {StepKind::Missing, {}, {}});
    const PreparedNode& missing = sheet().scheme().node(sheet().score(row).missing.front());
    EXPECT_EQ(tree().currentStep()->subject, missing.id());
    EXPECT_TRUE(
        part<QLabel>("explanationFacts").text().contains(missing.name(QStringLiteral("en"))));
}

} // namespace plumbline::testing
