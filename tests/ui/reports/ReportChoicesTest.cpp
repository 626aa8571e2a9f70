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

/// The figures of the summary that are counts and money, each on its page.
class SummaryFiguresTest : public ReportChoicesTest
{
protected:
    void chooseSummaryOf(const char16_t* cycle)
    {
        desk.chooseCycle(CycleKey::parse(cycle).value());
        settle();
        chooseLayout(kSummary);
    }

    /// The text that stands there.
    static QString figureAt(const PaintedPage& painted, const QRectF& area)
    {
        QStringList words;
        for (const Mark& mark : painted.marks) {
            const auto* text = std::get_if<TextMark>(&mark);
            if (text && text->align == TextAlign::Right
                && area.adjusted(0, 0, 0.1, 0).contains(text->at))
                words.append(text->text);
        }
        return words.join(QLatin1Char(' ')).remove(QLatin1Char(','));
    }

    void click(int number, const PageSpot& spot)
    {
        preview()->goTo(number);
        QTest::mouseClick(preview()->viewport(),
                          Qt::LeftButton,
                          {},
                          preview()->pixelOf(number, spot.area.center()).toPoint());
        QTest::qWait(1);
    }

    /// Whether a step comes to that figure, or one starts from it.
    static bool tells(const Explained& explained, const QString& figure)
    {
        const auto wanted = Rational::parse(figure);
        return std::ranges::any_of(explained.steps, [&](const Step& step) {
            const auto isIt = [&](const StepInput& input) {
                const auto number = Rational::parse(input.value);
                return number && *number == *wanted;
            };
            const auto result = Rational::parse(step.result);
            return (result && *result == *wanted) || std::ranges::any_of(step.inputs, isIt);
        });
    }

    /// Clicks every such figure and compares; how many there were.
    int clickEach(const std::function<bool(const SpotTarget&)>& isWanted)
    {
        int clicked = 0;
        const std::vector<PaintedPage> pages = preview()->pages();
        for (std::size_t number = 0; number < pages.size(); ++number) {
            for (const PageSpot& spot : pages[number].spots) {
                const QString figure = figureAt(pages[number], spot.area);
                if (!isWanted(spot.target) || !Rational::parse(figure))
                    continue;
                click(static_cast<int>(number), spot);
                EXPECT_TRUE(QTest::qWaitFor([&] {
                    return explainer.window() && tells(explained(), figure);
                })) << qPrintable(figure);
                ++clicked;
            }
        }
        return clicked;
    }
};

TEST_F(SummaryFiguresTest, OfAnswersOpenWhoGaveThem)
{
    chooseSummaryOf(u"frontline-monthly/2026-09");
    EXPECT_EQ(clickEach([](const SpotTarget& to) { return to.answers.has_value(); }), 10);
    ASSERT_TRUE(
        clickEach([](const SpotTarget& to) { return to.answers == AnswerKind::Confirmed; }));
    EXPECT_EQ(title(), QStringLiteral("Who confirmed their result"));
    EXPECT_EQ(explained().names.size(), 4);
}

TEST_F(SummaryFiguresTest, OfAnswersLeadOnToThePerson)
{
    chooseSummaryOf(u"frontline-monthly/2026-09");
    ASSERT_TRUE(
        clickEach([](const SpotTarget& to) { return to.answers == AnswerKind::Confirmed; }));
    const EmployeeId whom = explained().steps.front().pool->figures.front().employee;
    Q_EMIT explainer.window()->personChosen(whom);
    EXPECT_EQ(explained().employee, whom);
    Q_EMIT explainer.window()->personChosen(EmployeeId(QStringLiteral("nobody")));
    EXPECT_EQ(explained().employee, whom) << "of whom nothing is to be explained";
}

TEST_F(SummaryFiguresTest, OfRulesAndMoneyOpenWhatTheyAreMadeOf)
{
    chooseSummaryOf(u"service-satisfaction-monthly/2026-10");
    const auto isOf = [](FigureOfMany::Kind kind) {
        return [kind](const SpotTarget& to) { return isOfMany(to, kind); };
    };
    EXPECT_GT(clickEach(isOf(FigureOfMany::Kind::Rule)), 1);
    EXPECT_TRUE(title().contains(QStringLiteral("For whom the rule")));
    EXPECT_GT(clickEach(isOf(FigureOfMany::Kind::Cost)), 3);
    EXPECT_EQ(title(), QStringLiteral("What everybody costs"));
    EXPECT_GT(clickEach(isOf(FigureOfMany::Kind::People)), 1);
    EXPECT_EQ(title(), QStringLiteral("Who is counted"));
}

} // namespace plumbline::testing
