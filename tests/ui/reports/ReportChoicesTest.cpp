// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen for each layout, and what its figures lead to.
#include "tests/ui/reports/ReportsPageTest.h"
#include "ui/reports/ReportLayouts.h"

namespace plumbline::testing {

namespace {

enum Layout { kAppraisal, kTeam, kSummary, kSlip, kAppeal = 5 };

class ReportChoicesTest : public ReportsPageTest
{
protected:
    /// Names in the first column of the list.
    QStringList listed()
    {
        const QAbstractItemModel* model = find<QTableView>("table")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString().trimmed());
        return names;
    }

    /// Lets somebody of that role in, who is nobody of the company.
    void signInAs(Role role)
    {
        const Account account{AccountId(QStringLiteral("someone")), {}, RoleSet{role}, {}};
        store.contents.accounts.push_back({account, "hash", false, {}, {}});
        const CycleKey shown = *desk.currentCycle();
        desk.close();
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.entrance() == Entrance::Closed; }));
        desk.open(QStringLiteral("memory.plumb"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.entrance() == Entrance::SignIn; }));
        desk.admit({account.id.text(), account});
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk.isOpen(); }));
        desk.chooseCycle(shown);
        ASSERT_TRUE(QTest::qWaitFor([this] { return sheet.sheet() != nullptr; }));
        settle();
    }

    [[nodiscard]] QString emptyText() { return find<QLabel>("emptyText")->text(); }

    [[nodiscard]] const Explained& explained()
    {
        EXPECT_NE(explainer.window(), nullptr);
        return explainer.window()->shown();
    }

    [[nodiscard]] QString title() { return QString::fromUtf8(explained().title.text); }
};

bool isOfMany(const SpotTarget& target, FigureOfMany::Kind kind)
{
    return target.many && target.many->kind == kind;
}

} // namespace

TEST_F(ReportChoicesTest, ListsTeamsForTheTeamReport)
{
    search(QStringLiteral("E1003"));
    chooseLayout(kTeam);
    EXPECT_TRUE(listed().contains(QStringLiteral(u"售后服务部")))
        << qPrintable(listed().join(QLatin1Char(0x7c)));
    EXPECT_FALSE(listed().contains(QStringLiteral(u"周玉兰")));
    EXPECT_TRUE(preview()->pages().front().text().contains(QStringLiteral(u"客户服务一组")))
        << "the team of whom one stood on";
    EXPECT_EQ(find<QComboBox>("scopeBox")->itemText(0), QStringLiteral("This team"));
    chooseLayout(kAppraisal);
    EXPECT_TRUE(preview()->pages().front().text().contains(QStringLiteral("E1003")));
}

TEST_F(ReportChoicesTest, WritesTheTeamsThatAreTicked)
{
    chooseLayout(kTeam);
    auto* table = find<QTableView>("table");
    table->setFocus();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Space})
        QTest::keyClick(table, key);
    find<QComboBox>("filesBox")->setCurrentIndex(1);
    exportTo(folder.path());
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.pdf")}).size(), 2)
        << qPrintable(lastTold);
}

TEST_F(ReportChoicesTest, ListsNothingForTheSummary)
{
    chooseLayout(kSummary);
    EXPECT_FALSE(find<QTableView>("table")->isVisible());
    EXPECT_FALSE(find<QComboBox>("scopeBox")->isVisible());
    EXPECT_TRUE(preview()->pages().front().text().contains(QStringLiteral("Cycle summary")));
    const QString path = folder.filePath(QStringLiteral("summary.pdf"));
    exportTo(path);
    EXPECT_EQ(dialogs.proposal, QStringLiteral("team-quarterly-2026Q4-summary.pdf"));
    EXPECT_TRUE(QFile::exists(path)) << qPrintable(lastTold);
}

TEST_F(ReportChoicesTest, SaysThatNobodyHasContestedAnything)
{
    chooseLayout(kAppeal);
    EXPECT_TRUE(find<QLabel>("emptyText")->isVisible());
    EXPECT_TRUE(emptyText().contains(QStringLiteral("contested"))) << qPrintable(emptyText());
    EXPECT_FALSE(find<QPushButton>("exportButton")->isEnabled());
}

TEST_F(ReportChoicesTest, SaysThatTheSchemePaysNothing)
{
    chooseLayout(kSlip);
    EXPECT_TRUE(emptyText().contains(QStringLiteral("pays nothing"))) << qPrintable(emptyText());
}

TEST_F(ReportChoicesTest, FinanceGetsSlipsWithoutSeeingAScore)
{
    desk.chooseCycle(CycleKey::parse(u"service-satisfaction-monthly/2026-10").value());
    settle();
    signInAs(Role::Finance);
    EXPECT_EQ(find<QComboBox>("layoutBox")->currentIndex(), slipOffer()) << "what they begin with";
    ASSERT_EQ(listed().size(), 21);
    EXPECT_TRUE(find<QTableView>("table")->isColumnHidden(2)) << "no score to be seen";
    EXPECT_TRUE(preview()->pages().front().text().contains(QStringLiteral("Total pay")));
    chooseLayout(kTeam);
    EXPECT_TRUE(emptyText().contains(QStringLiteral("no team"))) << qPrintable(emptyText());
    chooseLayout(kSummary);
    EXPECT_TRUE(emptyText().contains(QStringLiteral("nobody"))) << qPrintable(emptyText());
    chooseLayout(kSlip);
    QTest::keyClick(page.get(), Qt::Key_F4);
    EXPECT_EQ(explainer.window(), nullptr) << "the way to a score is closed";
}

TEST_F(ReportChoicesTest, FiguresOfATeamOpenTheirExplanation)
{
    chooseClosedCycle();
    chooseLayout(kTeam);
    ASSERT_TRUE(clickSpot([](const auto& to) { return isOfMany(to, FigureOfMany::Kind::Mean); }));
    EXPECT_FALSE(explained().employee);
    EXPECT_EQ(title(), QStringLiteral("How the mean score came about"));
    ASSERT_TRUE(clickSpot([](const auto& to) { return isOfMany(to, FigureOfMany::Kind::Grade); }));
    EXPECT_EQ(title(), QStringLiteral("Who has grade %1"));
    ASSERT_TRUE(
        clickSpot([](const auto& to) { return isOfMany(to, FigureOfMany::Kind::Indicator); }));
    EXPECT_TRUE(title().contains(QStringLiteral("costs the team")));
    ASSERT_TRUE(clickSpot([](const auto& to) { return isOfMany(to, FigureOfMany::Kind::Period); }));
    EXPECT_TRUE(title().contains(QStringLiteral("mean of %1")));
}

TEST_F(ReportChoicesTest, ARankedPersonOpensTheirOwn)
{
    chooseClosedCycle();
    chooseLayout(kTeam);
    EmployeeId whom;
    ASSERT_TRUE(clickSpot([&](const SpotTarget& to) {
        whom = to.whom;
        return !to.whom.isEmpty() && to.place.kind == StepKind::Score;
    }));
    EXPECT_EQ(explained().employee, whom);
}

TEST_F(ReportChoicesTest, FiguresOfTheSummaryAreThoseOfItsTeams)
{
    chooseClosedCycle();
    chooseLayout(kSummary);
    QTest::keyClick(page.get(), Qt::Key_F4);
    EXPECT_EQ(title(), QStringLiteral("How the mean score came about"));
    const qsizetype everybody = explained().names.size();
    ASSERT_TRUE(clickSpot([](const SpotTarget& to) {
        return isOfMany(to, FigureOfMany::Kind::Mean)
            && to.many->team == TeamId(QStringLiteral("support"));
    }));
    EXPECT_LT(explained().names.size(), everybody);
    ASSERT_TRUE(
        clickSpot([](const auto& to) { return isOfMany(to, FigureOfMany::Kind::Completion); }));
    EXPECT_EQ(title(), QStringLiteral("Who is complete"));
}

} // namespace plumbline::testing
