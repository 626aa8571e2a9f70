// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationPage.h"

#include "application/accounts/Accounts.h"
#include "application/accounts/ChangePassword.h"
#include "application/accounts/SignIn.h"
#include "application/calibration/CalibrationDrafts.h"
#include "tests/ui/appraisal/PublishedTeam.h"
#include "ui/calibration/CalibrationGrid.h"
#include "ui/calibration/CalibrationModel.h"
#include "ui/dashboard/BarChart.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline::testing::pages {

namespace {

/// Two people at 86, a B that pays 860, submitted and in review.
class CalibrationPageTest : public PublishedTeam<CalibrationPage>
{
protected:
    using Model = CalibrationModel;

    void submitBoth()
    {
        openFilled();
        advance(CycleStage::Scoring);
        expectGoes(submitScores(as("wang"), key, {both}));
        advance(CycleStage::Review);
    }

    CalibrationGrid* grid() { return find<CalibrationGrid>("calibrationGrid"); }

    void stand(int row, int column)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(row, column));
    }

    /// Types over the cell one stands on, and leaves it by Enter.
    void type(const QString& text)
    {
        QTest::keyClick(grid(), text.at(0).toLatin1());
        settle();
        QWidget* editor = QApplication::focusWidget();
        ASSERT_NE(editor, nullptr);
        ASSERT_NE(editor, grid()) << "nothing can be typed here";
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        foreseen();
    }

    /// What was typed has had its effect.
    void foreseen()
    {
        QTest::qWait(20);
        settle();
    }

    QString shown(int row, int column)
    {
        return grid()->model()->index(row, column).data().toString();
    }

    int tone(int row, int column)
    {
        return grid()->model()->index(row, column).data(kToneRole).toInt();
    }

    void typeSecond(const QString& name)
    {
        auto* second = find<QComboBox>("reviewSecond");
        second->setFocus();
        second->clearEditText();
        QTest::keyClicks(second->lineEdit(), name);
    }

    /// From now on the file has accounts: HR's zhou.min, the leader wang, and E1.
    void addAccounts()
    {
        const auto account = [](const char* name, RoleSet roles, const char* person) {
            Account made{AccountId(QLatin1String(name)), std::nullopt, roles};
            if (*person != '\0')
                made.person = EmployeeId(QLatin1String(person));
            return made;
        };
        const Result<Session> first = createFirstAdministrator(
            as("system"), account("lin.xiao", {Role::Administrator}, ""), password);
        ASSERT_TRUE(first);
        Access administrator = as("lin.xiao");
        administrator.session = *first;
        for (const Account& each : {account("zhou.min", {Role::Hr}, ""),
                                    account("wang.fang", {Role::Manager}, "wang"),
                                    account("one", {Role::Employee}, "E1")})
            ASSERT_TRUE(addAccount(administrator, each, password));
    }

    void showAs(const char* name)
    {
        addAccounts();
        Access access = as(name);
        Result<Session> session = signIn(access, AccountId(QLatin1String(name)), password);
        ASSERT_TRUE(session);
        access.session = *session;
        session = changePassword(access, password, newer);
        ASSERT_TRUE(session);
        desk.open(company.store().path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.entrance() != Entrance::Closed; }));
        desk.admit(*session);
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.isOpen(); }));
        page = std::make_unique<CalibrationPage>(PageParts{desk, sheet, theme, explainer});
        page->show();
        settle();
        page->arrive({});
        settle();
    }

    const Password password = Password::fromText(QStringLiteral("green tea and rain"));
    const Password newer = Password::fromText(QStringLiteral("rain on the green hills"));

    [[nodiscard]] std::vector<StoredDecision> decisions()
    {
        return company.store().repositories().way().decisions(key).value();
    }
};

int countOf(const Step& step, StepKind kind)
{
    int count = step.kind == kind ? 1 : 0;
    for (const Step& below : step.steps)
        count += countOf(below, kind);
    return count;
}

} // namespace

TEST_F(CalibrationPageTest, DecidesByKeysAfterSeeingTheEffect)
{
    submitBoth();
    show();
    stand(0, Model::Points);
    type(QStringLiteral("-12"));
    EXPECT_EQ(shown(0, Model::Points), QStringLiteral("-12"));
    EXPECT_EQ(shown(0, Model::After), QStringLiteral("74.00"));
    EXPECT_EQ(shown(0, Model::GradeColumn), QStringLiteral("B \u2192 C"));
    EXPECT_EQ(shown(0, Model::Money), QStringLiteral("−120.00"));
    const auto& bars = find<BarChart>("calibrationGrades")->picture().bars;
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_EQ(bars[1].figure, QStringLiteral("2 \u2192 1"));
    EXPECT_EQ(bars[2].figure, QStringLiteral("0 \u2192 1"));
    EXPECT_EQ(cell("calibrationTeams", 0, 2), QStringLiteral("86.00"));
    EXPECT_EQ(cell("calibrationTeams", 0, 3), QStringLiteral("80.00"));
    EXPECT_TRUE(find<QLabel>("calibrationCost")->text().contains(QStringLiteral("−120.00")));
    EXPECT_EQ(grid()->currentIndex().row(), 1) << "Enter goes down";
    EXPECT_EQ(tone(0, Model::Reason), int(DraftTone::Lacking));
    press("decideButton");
    EXPECT_FALSE(find<QPushButton>("reviewDecide")->isEnabled()) << "no reason yet";
    press("reviewLeave");
    stand(0, Model::Reason);
    type(QStringLiteral("two calls were graded twice"));
    QTest::keyClick(grid(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(cell("reviewTable", 0, 3), QStringLiteral("86.00 \u2192 74.00"));
    EXPECT_EQ(cell("reviewTable", 0, 5), QStringLiteral("860.00 \u2192 740.00"));
    press("reviewDecide");
    EXPECT_FALSE(find<QLabel>("reviewRefusal")->isHidden()) << "no second name yet";
    EXPECT_TRUE(decisions().empty());
    typeSecond(QStringLiteral("zhao"));
    press("reviewDecide");
    for (int round = 0; round < 6; ++round)
        settle();
    ASSERT_EQ(decisions().size(), 1U);
    EXPECT_EQ(decisions()[0].decision.reason, QStringLiteral("two calls were graded twice"));
    EXPECT_EQ(decisions()[0].decision.second, QStringLiteral("zhao"));
    EXPECT_EQ(shown(0, Model::Score), QStringLiteral("\u2191 74.00")) << "one below a B";
    EXPECT_TRUE(shown(0, Model::Decided).contains(QStringLiteral("zhao")));
    EXPECT_EQ(shown(0, Model::Points), QString()) << "decided drafts are gone";
    ASSERT_NE(sheet.sheet(), nullptr);
    EXPECT_EQ(countOf(sheet.sheet()->explanation(0), StepKind::Decision), 2)
        << "the explanation shows it";
    stand(0, Model::Score);
    QTest::keyClick(grid(), Qt::Key_F4);
    EXPECT_NE(explainer.window(), nullptr);
}

TEST_F(CalibrationPageTest, TakesBackClearsAndPastes)
{
    submitBoth();
    show();
    stand(0, Model::Points);
    type(QStringLiteral("3"));
    stand(1, Model::SetGrade);
    const QModelIndex grade = grid()->currentIndex();
    grid()->model()->setData(grade, QStringLiteral("a"), Qt::EditRole);
    foreseen();
    EXPECT_EQ(shown(1, Model::SetGrade), QStringLiteral("A")) << "in either case";
    EXPECT_EQ(shown(1, Model::GradeColumn), QStringLiteral("B \u2192 A"));
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    foreseen();
    EXPECT_EQ(shown(0, Model::Points), QString());
    EXPECT_EQ(shown(1, Model::GradeColumn), QStringLiteral("B"));
    QTest::keyClick(grid(), Qt::Key_Y, Qt::ControlModifier);
    foreseen();
    EXPECT_EQ(shown(0, Model::After), QStringLiteral("89.00"));
    QGuiApplication::clipboard()->setText(QStringLiteral("for one\nfor the other\n"));
    stand(0, Model::Reason);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    foreseen();
    EXPECT_EQ(shown(0, Model::Reason), QStringLiteral("for one"));
    EXPECT_EQ(shown(1, Model::Reason), QStringLiteral("for the other"));
    EXPECT_EQ(rows("calibrationDrafts"), 2);
    stand(1, Model::Name);
    QTest::keyClick(grid(), Qt::Key_Delete);
    foreseen();
    EXPECT_EQ(shown(1, Model::Reason), QString());
    EXPECT_EQ(rows("calibrationDrafts"), 1);
}

TEST_F(CalibrationPageTest, KeepsWhatIsRefusedInItsCell)
{
    submitBoth();
    show();
    stand(0, Model::Points);
    type(QStringLiteral("much"));
    EXPECT_EQ(shown(0, Model::Points), QStringLiteral("much"));
    EXPECT_EQ(tone(0, Model::Points), int(DraftTone::Refused));
    EXPECT_EQ(shown(0, Model::After), QStringLiteral("86.00"));
    stand(1, Model::Name);
    QTest::keyClick(grid(), Qt::Key_F8);
    EXPECT_EQ(grid()->currentIndex().row(), 0) << "F8 leads to it";
    EXPECT_EQ(grid()->currentIndex().column(), int(Model::Points));
}

TEST_F(CalibrationPageTest, DraftsOutliveThePage)
{
    submitBoth();
    show();
    stand(0, Model::Points);
    type(QStringLiteral("2"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !calibrationDrafts(as("hr"), key)->empty(); }));
    page.reset();
    desk.close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desk.isOpen(); }));
    show();
    EXPECT_EQ(shown(0, Model::Points), QStringLiteral("2"));
    EXPECT_EQ(shown(0, Model::After), QStringLiteral("88.00"));
}

TEST_F(CalibrationPageTest, SaysWhichDraftCantBeWorkedOut)
{
    submitBoth();
    const Result<> kept = keepCalibrationDrafts(
        as("hr"),
        key,
        {{both[0], QStringLiteral("2"), {}, QStringLiteral("a call was lost")},
         {both[1], {}, QStringLiteral("Z"), QStringLiteral("of a scheme before")}});
    ASSERT_TRUE(kept);
    show();
    foreseen();
    EXPECT_EQ(shown(0, Model::After), QStringLiteral("88.00")) << "the other draft counts";
    EXPECT_EQ(shown(1, Model::GradeColumn), QStringLiteral("B"));
    EXPECT_EQ(tone(1, Model::SetGrade), int(DraftTone::Refused));
    auto* refused = find<QLabel>("refusedLabel");
    EXPECT_TRUE(refused->isVisible());
    EXPECT_TRUE(refused->text().contains(QStringLiteral("E2"))) << refused->text().toStdString();
    stand(1, Model::SetGrade);
    QTest::keyClick(grid(), Qt::Key_Delete);
    foreseen();
    EXPECT_FALSE(refused->isVisible());
}

TEST_F(CalibrationPageTest, ExportsWhatIsShown)
{
    submitBoth();
    show();
    stand(0, Model::Points);
    type(QStringLiteral("2"));
    const QString path = folder.filePath(QStringLiteral("sheet.csv"));
    dialogs.paths = {path};
    QTest::keyClick(grid(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(written.contains(QStringLiteral("88"))) << written.toStdString();
    EXPECT_TRUE(written.contains(QStringLiteral("87"))) << "the team's mean";
}

TEST_F(CalibrationPageTest, ALeaderSeesTheTeamAndDraftsNothing)
{
    submitBoth();
    showAs("wang.fang");
    EXPECT_EQ(grid()->model()->rowCount(), 2);
    EXPECT_TRUE(find<QLabel>("banner")->isVisible()) << "it says so";
    EXPECT_FALSE(find<QPushButton>("decideButton")->isVisible());
    for (const int column : {int(Model::Points), int(Model::SetGrade), int(Model::Reason)})
        EXPECT_TRUE(grid()->isColumnHidden(column));
    EXPECT_TRUE(grid()->isColumnHidden(Model::Money)) << "nor wages";
    QTest::keyClick(grid(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(find<QPushButton>("reviewDecide")->isVisible());
}

TEST_F(CalibrationPageTest, AnEmployeeSeesNobodyElse)
{
    submitBoth();
    showAs("one");
    EXPECT_FALSE(find<QPushButton>("decideButton")->isVisible());
    QStringList seen;
    for (int row = 0; row < grid()->model()->rowCount(); ++row)
        seen.append(shown(row, Model::Number));
    EXPECT_FALSE(seen.contains(QStringLiteral("E2"))) << seen.join(u' ').toStdString();
}

TEST_F(CalibrationPageTest, WhoIsNotSubmittedCanOnlyBeRead)
{
    openFilled();
    advance(CycleStage::Scoring);
    expectGoes(submitScores(as("wang"), key, {{one}, BatchMode::Apply, {}, {}}));
    advance(CycleStage::Review);
    show();
    EXPECT_EQ(tone(0, Model::Points), int(DraftTone::Field));
    EXPECT_EQ(tone(1, Model::Points), int(DraftTone::Barred));
    stand(1, Model::Points);
    QTest::keyClick(grid(), Qt::Key_5);
    settle();
    EXPECT_EQ(shown(1, Model::Points), QString());
    EXPECT_FALSE(shown(1, Model::Standing).isEmpty()) << "it says why";
    QAbstractItemModelTester tester(grid()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    grid()->sortByColumn(Model::Score, Qt::DescendingOrder);
    find<QLineEdit>("searchEdit")->setText(QStringLiteral("E2"));
    EXPECT_EQ(grid()->model()->rowCount(), 1);
    find<QLineEdit>("searchEdit")->clear();
    EXPECT_EQ(grid()->model()->rowCount(), 2);
}

} // namespace plumbline::testing::pages
