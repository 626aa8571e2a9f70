// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of a cycle summary lead to.
#include "application/reports/Answers.h"
#include "reporting/layouts/LayoutBuilders.h"
#include "tests/reporting/layouts/ReportedCompany.h"

namespace plumbline::testing {

namespace {

/// A figure of the page and what explains it.
struct Led
{
    QString figure;
    SpotTarget target;
};

void add(const PaperTable& table, std::vector<Led>& all)
{
    for (const PaperRow& row : table.rows) {
        for (const CellSpot& spot : row.spots)
            all.push_back({row.cells[spot.column], spot.target});
    }
}

std::vector<Led> figuresOf(const PaperDocument& document)
{
    std::vector<Led> all;
    for (const PaperSection& section : document.sections) {
        if (const auto* table = std::get_if<PaperTable>(&section))
            add(*table, all);
        if (const auto* panel = std::get_if<PaperPanel>(&section))
            add(panel->table, all);
        if (const auto* ledger = std::get_if<Ledger>(&section)) {
            for (const LedgerLine& line : ledger->lines)
                all.push_back({line.figure, {.many = line.many}});
        }
    }
    return all;
}

std::optional<Rational> numberIn(QString text)
{
    text.remove(QLatin1Char(','));
    const auto number = Rational::parse(text);
    return number ? std::optional(*number) : std::nullopt;
}

/// Everything that steps come to or start from.
void collect(const std::vector<Step>& steps, std::vector<Rational>& numbers)
{
    for (const Step& step : steps) {
        if (const auto result = numberIn(step.result))
            numbers.push_back(*result);
        for (const StepInput& input : step.inputs) {
            if (const auto given = numberIn(input.value))
                numbers.push_back(*given);
        }
        collect(step.steps, numbers);
    }
}

void collect(const std::vector<Step>& steps, QSet<EmployeeId>& people)
{
    for (const Step& step : steps) {
        if (step.pool) {
            for (const PeerFigure& one : step.pool->figures)
                people.insert(one.employee);
        }
        collect(step.steps, people);
    }
}

class SummaryFigures : public ReportedCompany
{
protected:
    [[nodiscard]] std::vector<Led> printedFor(const char* who)
    {
        const auto made = cycleSummary(signedIn(who), desk);
        return made ? figuresOf(buildCycleSummary(*made, english())) : std::vector<Led>();
    }

    [[nodiscard]] Result<Explained> explainedTo(const char* who, const SpotTarget& target)
    {
        if (target.answers)
            return explainAnswers(signedIn(who), desk, *target.answers);
        EXPECT_TRUE(target.many) << who;
        return reportSheet(signedIn(who), desk).map([&](const ScoreSheet& sheet) {
            return explainFigure(sheet, target.many.value_or(FigureOfMany()));
        });
    }

    [[nodiscard]] Explained answersTo(const char* who, AnswerKind kind)
    {
        const auto explained = explainAnswers(signedIn(who), desk, kind);
        EXPECT_TRUE(explained) << who;
        return explained.value_or(Explained());
    }

    static QSet<EmployeeId> peopleIn(const Explained& explained)
    {
        QSet<EmployeeId> people;
        collect(explained.steps, people);
        return people;
    }

    static QSet<EmployeeId> these(const std::vector<const char*>& ids)
    {
        QSet<EmployeeId> people;
        for (const char* id : ids)
            people.insert(EmployeeId(QLatin1String(id)));
        return people;
    }

    static bool isPercent(const Led& led) { return led.figure.endsWith(QLatin1Char('%')); }
};

} // namespace

TEST_F(SummaryFigures, AreWhatTheirExplanationComesTo)
{
    inStore([this](Repositories& all) {
        Result<> done = all.budgets().save(desk, {std::nullopt, Decimal(7000), {}, {}});
        return done
            ? all.budgets().save(desk, {TeamId(QStringLiteral("field")), Decimal(3000), {}, {}})
            : done;
    });
    int read = 0;
    for (const Led& led : printedFor("hr")) {
        const auto explained = explainedTo("hr", led.target);
        ASSERT_TRUE(explained);
        std::vector<Rational> numbers;
        collect(explained->steps, numbers);
        const auto figure = numberIn(led.figure);
        if (isPercent(led) || !figure)
            continue;
        ++read;
        EXPECT_TRUE(std::ranges::find(numbers, *figure) != numbers.end())
            << qPrintable(led.figure) << ": " << explained->title.text;
    }
    EXPECT_GT(read, 40);
}

TEST_F(SummaryFigures, AllLeadSomewhere)
{
    const auto made = cycleSummary(signedIn("hr"), desk);
    ASSERT_TRUE(made);
    const PaperDocument document = buildCycleSummary(*made, english());
    int tables = 0;
    for (const PaperSection& section : document.sections) {
        const auto* table = std::get_if<PaperTable>(&section);
        if (!table || table->rows.empty()
            || table->title == QStringLiteral("Which indicators cost the most?"))
            continue;
        ++tables;
        for (const PaperRow& row : table->rows) {
            for (qsizetype column = 0; column < row.cells.size(); ++column) {
                const bool isFigure =
                    table->columns[static_cast<std::size_t>(column)].kind == ColumnKind::Figure;
                EXPECT_EQ(std::ranges::count(row.spots, column, &CellSpot::column), isFigure)
                    << qPrintable(table->title) << " " << column;
            }
        }
    }
    EXPECT_EQ(tables, 2) << "teams and answers; the scheme has no rules";
    for (const Led& led : figuresOf(document))
        EXPECT_TRUE(led.target.many || led.target.answers) << qPrintable(led.figure);
}

TEST_F(SummaryFigures, OfAnswersNameWhoGaveThem)
{
    EXPECT_EQ(peopleIn(answersTo("hr", AnswerKind::Published)), these({"E1", "E2", "E3"}));
    EXPECT_EQ(peopleIn(answersTo("hr", AnswerKind::Appeals)), these({"E1", "E3"}));
    EXPECT_EQ(peopleIn(answersTo("hr", AnswerKind::OpenAppeals)), these({"E3"}));
    EXPECT_EQ(peopleIn(answersTo("hr", AnswerKind::Partly)), these({"E1"}));
    EXPECT_EQ(peopleIn(answersTo("hr", AnswerKind::Corrections)), these({"E1"}));
    EXPECT_TRUE(peopleIn(answersTo("hr", AnswerKind::WithoutAnswer)).isEmpty());
    expectGoes(setDates(as("hr"), desk, {{CycleStage::Feedback, QDate(2026, 5, 1)}}));
    clock.set(QDate(2026, 5, 2));
    const Explained silent = answersTo("hr", AnswerKind::WithoutAnswer);
    EXPECT_EQ(peopleIn(silent), these({"E1", "E2"})) << "E1 not since the correction";
    EXPECT_EQ(silent.names.value(EmployeeId(QStringLiteral("E2"))), QStringLiteral(u"吕二娘"));
    EXPECT_EQ(silent.steps.front().result, QStringLiteral("2"));
}

TEST_F(SummaryFigures, LeadNobodyToWhomTheyMayNotSee)
{
    const std::vector<std::pair<const char*, std::vector<const char*>>> readers{
        {"hr", {"E1", "E2", "E3"}},
        {"auditor", {"E1", "E2", "E3"}},
        {"wang", {"E1", "E2"}},
        {"E1", {"E1"}}};
    for (const auto& [who, ids] : readers) {
        const std::vector<Led> printed = printedFor(who);
        EXPECT_FALSE(printed.empty()) << who;
        for (const Led& led : printed) {
            const auto explained = explainedTo(who, led.target);
            ASSERT_TRUE(explained) << who;
            const QSet<EmployeeId> people = peopleIn(*explained);
            EXPECT_TRUE(these(ids).contains(people)) << who << ": " << explained->title.text;
            for (const EmployeeId& named : explained->names.keys())
                EXPECT_TRUE(these(ids).contains(named)) << who;
        }
    }
}

TEST_F(SummaryFigures, AreRefusedToWhoMakesNoReports)
{
    for (const char* who : {"planner", "finance", "root"}) {
        for (const AnswerKind kind : kAnswerKinds) {
            const auto explained = explainAnswers(signedIn(who), desk, kind);
            if (explained)
                EXPECT_TRUE(peopleIn(*explained).isEmpty()) << who;
            else
                EXPECT_EQ(explained.error().code, ErrorCode::NotPermitted) << who;
        }
    }
}

TEST_F(SummaryFigures, OfMoneyLeadOnlyWhoSeesWages)
{
    const auto isCost = [](const Led& led) {
        return led.target.many && led.target.many->kind == FigureOfMany::Kind::Cost;
    };
    EXPECT_TRUE(std::ranges::any_of(printedFor("hr"), isCost));
    for (const char* who : {"auditor", "wang"})
        EXPECT_TRUE(std::ranges::none_of(printedFor(who), isCost)) << who;
}

/// E2 is in no team; nobody was published yet.
class TeamlessSummary : public WayTest
{
};

TEST_F(TeamlessSummary, HasFiguresOfThoseWithoutATeam)
{
    inStore([](Repositories& all) {
        return all.people().saveEmployee(aPerson(QStringLiteral("E2"), QStringLiteral(u"散人")));
    });
    expectGoes(openCycle(as("hr"), desk.scheme, desk.period, both));
    fill("E1");
    enter("wang", "E2", "csat", "60");
    enter("wang", "E2", "teamwork", "70");
    const auto summary = cycleSummary(as("hr"), desk);
    const auto sheet = reportSheet(as("hr"), desk);
    ASSERT_TRUE(summary && sheet);
    ASSERT_EQ(summary->teams.size(), 2U);
    EXPECT_TRUE(summary->teams.back().isWithoutTeam);
    ReportOptions english;
    english.language = QStringLiteral("en");
    const PaperDocument document = buildCycleSummary(*summary, english);
    int read = 0;
    for (const Led& led : figuresOf(document)) {
        if (!led.target.many || !led.target.many->isWithoutTeam)
            continue;
        const Explained explained = explainFigure(*sheet, *led.target.many);
        const auto figure = numberIn(led.figure);
        if (!figure)
            continue;
        ++read;
        EXPECT_EQ(numberIn(explained.steps.front().result), figure) << explained.title.text;
        QSet<EmployeeId> people;
        collect(explained.steps, people);
        people.remove(EmployeeId(QStringLiteral("E2")));
        EXPECT_TRUE(people.isEmpty()) << explained.title.text;
    }
    EXPECT_EQ(read, 6) << "people, complete, mean and three grades";
}

} // namespace plumbline::testing
