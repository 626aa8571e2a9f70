// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationModel.h"

#include "tests/support/SheetBuilder.h"
#include "ui/calibration/CalibrationBook.h"
#include "ui/calibration/CalibrationGrid.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

using Model = CalibrationModel;

/// Counts what a view asks for, by row.
class CountingModel : public CalibrationModel
{
public:
    using CalibrationModel::CalibrationModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked;
        rows.insert(index.row());
        return CalibrationModel::data(index, role);
    }

    mutable int asked = 0;
    mutable QSet<int> rows;
};

/// People of two teams and some without one, all with values and ready to be decided on.
class CalibrationModelTest : public ::testing::Test
{
protected:
    void make(int people)
    {
        SheetData data = SheetBuilder(aSchemeFile()).people(people).teams(2).data();
        data.teams = {aTeam(QStringLiteral("team-0")), aTeam(QStringLiteral("team-1"))};
        std::vector<CalibrationPerson> shown;
        int person = 0;
        for (const Appraisal& appraisal : data.appraisals) {
            const QString value = QString::number(60 + person++ * 7 % 41);
            for (const char* node : {"csat", "teamwork"})
                data.cells.push_back(
                    {appraisal.employee, valueOf(QString::fromLatin1(node)), value, {}, {}, {}});
            shown.push_back({appraisal, AppraisalState::Reviewed});
            state.names.push_back(nameKey(appraisal.name));
        }
        auto sheet = CalibrationSheet::make(data, shown, {});
        ASSERT_TRUE(sheet);
        state.sheet = std::make_unique<CalibrationSheet>(*std::move(sheet));
        state.preview = *state.sheet->preview({});
        model.reset();
    }

    [[nodiscard]] QString shown(int place, int column) const
    {
        return model.index(place, column).data().toString();
    }

    /// The places of the headings.
    [[nodiscard]] std::vector<int> headings() const
    {
        std::vector<int> places;
        for (int place = 0; place < model.rowCount(); ++place) {
            if (model.isHeading(place))
                places.push_back(place);
        }
        return places;
    }

    DraftBook drafts;
    CalibrationState state{{}, {}, {}, drafts};
    CountingModel model{state};
};

} // namespace

TEST_F(CalibrationModelTest, PutsEverybodyBelowTheirTeam)
{
    make(9); // E1, E4, E7 in the first team, E2, E5, E8 in the second, the others in none
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(headings(), (std::vector<int>{0, 4, 8}));
    EXPECT_EQ(model.people(), 9);
    EXPECT_TRUE(shown(0, Model::Name).contains(QLatin1String("team-0")));
    EXPECT_EQ(shown(0, Model::Score), shown(0, Model::After)) << "nothing is drafted";
    EXPECT_EQ(model.flags(model.index(0, Model::Points)), Qt::NoItemFlags);
    EXPECT_EQ(model.sheetRow(model.index(4, 0)), -1);
    EXPECT_EQ(shown(5, Model::Number), QStringLiteral("E2"));
    EXPECT_EQ(model.placeOf(1), 5);
    EXPECT_EQ(model.personAfter(3, 1), 5) << "the heading is not somebody";
    model.sort(Model::Score, Qt::DescendingOrder);
    EXPECT_EQ(headings(), (std::vector<int>{0, 4, 8})) << "sorted within the teams";
    for (const int place : {1, 2, 5, 6, 9, 10})
        EXPECT_GE(state.person(model.sheetRow(model.index(place, 0))).now.score,
                  state.person(model.sheetRow(model.index(place + 1, 0))).now.score);
    model.sort(Model::TeamColumn, Qt::DescendingOrder);
    EXPECT_TRUE(shown(0, Model::Name).startsWith(QLatin1String("without a team")));
    model.setGrouped(false);
    EXPECT_TRUE(headings().empty());
    EXPECT_EQ(model.rowCount(), 9);
    model.setGrouped(true);
    model.setFilter([](int row) { return row == 1; });
    EXPECT_EQ(headings(), (std::vector<int>{0})) << "no heading above nobody";
}

TEST_F(CalibrationModelTest, ATeamsMeanMovesWithItsDrafts)
{
    make(9);
    model.enter({{model.index(1, Model::Points), QStringLiteral("3")}});
    state.preview = *state.sheet->preview(drafts.drafts());
    model.refresh();
    const CalibrationTeam& team = state.preview.teams[0];
    EXPECT_EQ(*team.after - *team.before, Rational(1)) << "three points over three people";
    EXPECT_NE(shown(0, Model::Score), shown(0, Model::After));
    EXPECT_EQ(shown(4, Model::Score), shown(4, Model::After)) << "the other team's stays";
}

TEST_F(CalibrationModelTest, TypingAmongTenThousandAsksOnlyForWhatIsSeen)
{
    make(10'000);
    CalibrationGrid grid;
    grid.show(model);
    grid.resize(900, 600);
    static_cast<QWidget&>(grid).show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&grid));
    QCoreApplication::processEvents();
    const int seen = grid.viewport()->height() / grid.rowHeight(0) + 2;
    model.rows.clear();
    model.asked = 0;
    QSignalSpy told(&drafts, &DraftBook::changed);
    model.enter({{model.index(1, Model::Points), QStringLiteral("1.5")}});
    state.preview = *state.sheet->preview(drafts.drafts());
    model.refresh();
    grid.viewport()->repaint();
    QCoreApplication::processEvents();
    EXPECT_EQ(told.count(), 1);
    EXPECT_GT(model.asked, 0);
    EXPECT_LE(model.rows.size(), seen) << "of 10,000";
}

TEST_F(CalibrationModelTest, ABlockOfTenThousandReasonsIsOneStep)
{
    make(10'000);
    std::vector<std::pair<QModelIndex, QString>> cells;
    for (int place = 0; place < model.rowCount(); ++place)
        cells.emplace_back(model.index(place, Model::Reason), QStringLiteral("the same storm"));
    QSignalSpy told(&drafts, &DraftBook::changed);
    EXPECT_EQ(model.enter(cells), 10'000) << "headings take none";
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(drafts.count(), 10'000);
    drafts.undo();
    EXPECT_EQ(drafts.count(), 0);
}

TEST_F(CalibrationModelTest, WritesExactFiguresAndLeavesOutHeadings)
{
    make(9);
    model.enter({{model.index(1, Model::Points), QStringLiteral("-1.25")}});
    state.preview = *state.sheet->preview(drafts.drafts());
    const std::vector<TableSheet> sheets = CalibrationBook(state).sheets(model.shownRows());
    ASSERT_EQ(sheets.size(), 3U);
    const auto rowsOf = [](const TableSheet& sheet) {
        std::vector<SheetLine> lines;
        for (SheetLine line; *sheet.next(line); line.clear())
            lines.push_back(line);
        return lines;
    };
    const std::vector<SheetLine> people = rowsOf(sheets[0]);
    ASSERT_EQ(people.size(), 9U);
    EXPECT_EQ(people[0].size(), sheets[0].columns.size());
    EXPECT_EQ(std::get<Rational>(people[0][6].content), Rational(-5, 4));
    EXPECT_EQ(std::get<Rational>(people[0][9].content) - std::get<Rational>(people[0][3].content),
              Rational(-5, 4));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(people[1][6].content)) << "never a 0";
    const std::vector<SheetLine> teams = rowsOf(sheets[2]);
    ASSERT_EQ(teams.size(), 3U);
    EXPECT_EQ(std::get<Rational>(teams[0][3].content), *state.preview.teams[0].after);
}

} // namespace plumbline::testing
