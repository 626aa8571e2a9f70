// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/CalibrationSheet.h"

#include "application/values/BuildInputs.h"
#include "domain/scoring/Evaluate.h"
#include "tests/support/Places.h"
#include "tests/support/SheetBuilder.h"

#include <QtCore/QFile>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

/// The first of many texts that a cell takes, another one for each person.
QString someText(const SheetData& data, const CellSpec& cell, int person)
{
    const QStringList candidates{QString::number(person * 7 % 41 + 60),
                                 QStringLiteral("%1/100").arg(person * 3 % 40 + 60),
                                 QString::number(person % 4 + 1),
                                 QString::number(person % 2),
                                 QStringLiteral("1")};
    for (const QString& text : candidates) {
        const auto stored = normalizedCell(data.scheme, data.cycle.key.period, cell, text);
        if (stored)
            return *stored;
    }
    return {};
}

/// Everybody's cells filled, with money to pay from.
void fill(SheetData& data)
{
    const CellIndex index(data.scheme, data.cycle.key.period);
    int person = 0;
    for (const Appraisal& appraisal : data.appraisals) {
        ++person;
        for (const CellSpec& cell : index.cells(CellKind::Value)) {
            if (cell.node >= 0)
                data.cells.push_back(
                    {appraisal.employee, cell.key, someText(data, cell, person), {}, {}, {}});
        }
        for (const CellSpec& cell : index.cells(CellKind::Amount))
            data.cells.push_back(
                {appraisal.employee, cell.key, QStringLiteral("1000"), {}, {}, {}});
    }
    std::erase_if(data.cells, [](const StoredCell& cell) { return cell.text.isEmpty(); });
}

CalibrationSheet sheetOf(const SheetData& data)
{
    std::vector<CalibrationPerson> people;
    QSet<EmployeeId> wages;
    for (const Appraisal& appraisal : data.appraisals) {
        people.push_back({appraisal, AppraisalState::Reviewed});
        wages.insert(appraisal.employee);
    }
    auto sheet = CalibrationSheet::make(data, people, wages);
    EXPECT_TRUE(sheet);
    return *std::move(sheet);
}

/// Every third person gets points, every fifth the scheme's first or last grade.
std::vector<CalibrationDraft> someDrafts(const SheetData& data)
{
    std::vector<CalibrationDraft> drafts;
    const auto& grades = data.scheme.document().grades;
    for (std::size_t i = 0; i < data.appraisals.size(); ++i) {
        CalibrationDraft draft{data.appraisals[i].employee, {}};
        if (i % 5 == 0 && grades)
            draft.decision.grade =
                i % 2 == 0 ? grades->list.front().grade : grades->list.back().grade;
        else if (i % 3 == 0)
            draft.decision.points = *Decimal::parse(i % 2 == 0 ? u"4.25" : u"-6");
        else
            continue;
        drafts.push_back(draft);
    }
    return drafts;
}

/// What the engine makes of the whole cycle with the drafts as decisions.
EvaluationResult evaluated(const SheetData& data, const std::vector<CalibrationDraft>& drafts)
{
    const CellIndex index(data.scheme, data.cycle.key.period);
    std::vector<StoredDecision> decisions = data.decisions;
    for (const CalibrationDraft& draft : drafts)
        decisions.push_back({0, draft.employee, draft.decision, 0, {}});
    const auto inputs = buildInputs(data.scheme,
                                    data.cycle.key.period,
                                    index,
                                    data.appraisals,
                                    data.cells,
                                    data.history,
                                    decisions);
    return evaluate(data.scheme, data.cycle.key.period, *inputs);
}

QByteArray libraryScheme(const char* name)
{
    QFile file(QStringLiteral(":/schemes/%1.json").arg(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

/// Rules that look at colleagues' scores, and at grades.
QByteArray comparingScheme()
{
    QByteArray file = aSchemeFile();
    file.chop(1);
    return file
        + R"(,"rules":[{"id":"below","when":[{"metric":"score","op":"<","than":{"peers":"mean"}}],
"then":[{"do":"pay","amount":"-50"}]},
{"id":"best","when":[{"metric":"score","op":">=","than":{"peers":"max","among":"team"}}],
"then":[{"do":"pay","amount":"120"}]}]})";
}

QByteArray quotaScheme()
{
    QByteArray file = aSchemeFile();
    file.replace(R"("bands":[{"grade":"A","from":"90"},{"grade":"B","from":"75"},{"grade":"C"}])",
                 R"("within":"team","quota":[{"grade":"A","percent":"20"},
{"grade":"B","percent":"70"},{"grade":"C"}])");
    return file;
}

void expectEqualToEngine(const SheetData& data, const std::string& what)
{
    CalibrationSheet sheet = sheetOf(data);
    const auto drafts = someDrafts(data);
    const EvaluationResult before = evaluated(data, {});
    const EvaluationResult after = evaluated(data, drafts);
    for (int round = 0; round < 2; ++round) { // nothing of a preview stays behind
        const auto preview = sheet.preview(drafts);
        ASSERT_TRUE(preview) << what;
        Rational cost;
        for (std::size_t row = 0; row < data.appraisals.size(); ++row) {
            const PersonResult& one = after.people[row];
            const CalibrationFigure& shown = preview->after[row];
            EXPECT_EQ(shown.score,
                      one.score.isComplete() ? std::optional(one.score.score) : std::nullopt)
                << what << " row " << row;
            EXPECT_EQ(shown.grade, one.finalGrade) << what << " row " << row;
            const auto money = one.slip ? one.slip->total : std::nullopt;
            EXPECT_EQ(shown.money, money) << what << " row " << row;
            cost += money.value_or(Rational());
            EXPECT_EQ(sheet.people()[row].now.grade, before.people[row].finalGrade) << what;
        }
        EXPECT_EQ(preview->cost ? preview->cost->after : Rational(), cost) << what;
        for (const CalibrationTeam& team : preview->teams) {
            if (!team.team || !team.after)
                continue;
            const RoundingPlan& rounding = data.scheme.document().rounding;
            EXPECT_EQ(team.after->rounded(rounding.score, rounding.mode),
                      after.teams.at(*team.team).mean)
                << what;
        }
    }
}

} // namespace

TEST(CalibrationSheetPreview, EqualsTheEngineOnTheWholeCycle)
{
    const std::vector<std::pair<std::string, QByteArray>> schemes{
        {"bands", aSchemeFile()},
        {"peers", comparingScheme()},
        {"quota", quotaScheme()},
        {"four dimensions", libraryScheme("four-dimensions-quarterly")},
        {"churn", libraryScheme("churn-control")}};
    for (const auto& [name, file] : schemes) {
        SheetData data = SheetBuilder(file).people(60).teams(4).data();
        const auto length = data.scheme.document().period;
        if (length != PeriodKind::Quarter)
            data.cycle.key.period = *Period::parse(u"2026-03");
        fill(data);
        expectEqualToEngine(data, name);
    }
}

TEST(CalibrationSheetPreview, AddsToWhatWasDecidedBefore)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(12).teams(2).data();
    fill(data);
    Decision earlier;
    earlier.grade = QStringLiteral("C");
    data.decisions.push_back({1, data.appraisals[0].employee, earlier, 0, {}});
    Decision points;
    points.points = *Decimal::parse(u"2");
    data.decisions.push_back({2, data.appraisals[3].employee, points, 0, {}});
    expectEqualToEngine(data, "decided before");
}

TEST(CalibrationSheetPreview, CountsGradesAgainstTheQuota)
{
    SheetData data = SheetBuilder(quotaScheme()).people(30).data();
    fill(data);
    CalibrationSheet sheet = sheetOf(data);
    CalibrationDraft draft{data.appraisals[0].employee, {}};
    const int before = *sheet.people()[0].now.grade;
    draft.decision.grade = before == 0 ? QStringLiteral("C") : QStringLiteral("A");
    const auto preview = sheet.preview({draft});
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->grades.size(), 3U);
    EXPECT_EQ(preview->grades[0].guideline, Rational(1, 5));
    EXPECT_EQ(preview->grades[2].guideline, Rational(1, 10));
    const std::size_t from = static_cast<std::size_t>(before);
    const std::size_t to = before == 0 ? 2 : 0;
    EXPECT_EQ(preview->grades[from].after, preview->grades[from].before - 1);
    EXPECT_EQ(preview->grades[to].after, preview->grades[to].before + 1);
    EXPECT_EQ(preview->changed, (std::vector<std::size_t>{0}));
}

TEST(CalibrationSheetPreview, MarksWhoIsNearABoundary)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(3).data();
    const CellIndex index(data.scheme, data.cycle.key.period);
    const char* teamwork[]{"98", "100", "50"}; // 45 + 30 + a fifth of it: 94.6, 95, 85
    for (std::size_t i = 0; i < 3; ++i) {
        const char* csat = i == 2 ? "99.2" : "79";
        data.cells.push_back({data.appraisals[i].employee,
                              {CellKind::Value, QStringLiteral("csat"), {}},
                              QString::fromLatin1(csat),
                              {},
                              {},
                              {}});
        data.cells.push_back({data.appraisals[i].employee,
                              {CellKind::Value, QStringLiteral("teamwork"), {}},
                              QString::fromLatin1(teamwork[i]),
                              {},
                              {},
                              {}});
    }
    const CalibrationSheet sheet = sheetOf(data);
    ASSERT_EQ(sheet.people()[0].now.score, Rational(8910, 100)); // 39.5 + 30 + 19.6
    EXPECT_EQ(sheet.people()[0].up, Rational(90, 100)); // to A at 90
    EXPECT_EQ(sheet.people()[1].now.score, Rational(8950, 100));
    EXPECT_EQ(sheet.people()[1].up, Rational(50, 100));
    EXPECT_FALSE(sheet.people()[1].down);
    EXPECT_EQ(sheet.people()[2].now.score, Rational(8960, 100)); // 49.6 + 30 + 10
    EXPECT_EQ(sheet.people()[2].up, Rational(40, 100));
}

TEST(CalibrationSheetPreview, RefusesWhatFitsNoScheme)
{
    SheetData data = SheetBuilder(aSchemeFile()).people(3).data();
    fill(data);
    CalibrationSheet sheet = sheetOf(data);
    CalibrationDraft draft{EmployeeId(QStringLiteral("nobody")), {}};
    draft.decision.grade = QStringLiteral("A");
    EXPECT_EQ(sheet.preview({draft}).error().code, ErrorCode::NotFound);
    draft.employee = data.appraisals[1].employee;
    draft.decision.grade = QStringLiteral("Z");
    const auto refused = sheet.preview({draft});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UnknownId);
    EXPECT_EQ(refused.error().at, draft.employee.text());
}

} // namespace plumbline::testing
