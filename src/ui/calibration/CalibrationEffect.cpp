// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationEffect.h"

#include "ui/common/Figures.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardText.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kFewRows = 4; ///< That are in sight of a table.
constexpr int kMostRows = 9;

QString fromTo(const QString& before, const QString& after)
{
    return before == after ? before : before + QStringLiteral(" \u2192 ") + after;
}

int heightOf(int rows)
{
    return (std::clamp(rows, kFewRows, kMostRows) + 1) * space::kGridRow + space::kTiny;
}

} // namespace

CalibrationEffect::CalibrationEffect(const CalibrationState& state,
                                     const Theme& theme,
                                     QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_words(state)
    , m_gradesTitle(new QLabel(this))
    , m_gradesNote(new QLabel(this))
    , m_grades(new BarChart(theme, this))
    , m_costTitle(new QLabel(this))
    , m_cost(new QLabel(this))
    , m_teamsTitle(new QLabel(this))
    , m_teams(new FigureTable(this))
    , m_draftsTitle(new QLabel(this))
    , m_draftsNote(new QLabel(this))
    , m_drafts(new FigureTable(this))
{
    m_grades->setObjectName(QStringLiteral("calibrationGrades"));
    m_cost->setObjectName(QStringLiteral("calibrationCost"));
    m_gradesNote->setObjectName(QStringLiteral("calibrationGradesNote"));
    m_draftsNote->setObjectName(QStringLiteral("calibrationDraftsNote"));
    layOut();
    connect(m_grades, &BarChart::activated, this, &CalibrationEffect::gradeChosen);
    connect(m_grades, &BarChart::figureChosen, this, &CalibrationEffect::gradeChosen);
    connect(m_teamsView, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int row = m_teams->madeRow(index); row >= 0)
            Q_EMIT teamChosen(m_state.preview.teams[static_cast<std::size_t>(row)].team);
    });
    connect(m_draftsView, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int row = m_drafts->madeRow(index); row >= 0)
            Q_EMIT draftChosen(m_drafted[static_cast<std::size_t>(row)]);
    });
    retranslate();
}

QTableView* CalibrationEffect::addTable(FigureTable& table, const char* name)
{
    auto* view = new QTableView(this);
    view->setObjectName(QLatin1String(name));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSortingEnabled(true);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showFigures(*view, table, QLatin1String("calibration/") + QLatin1String(name));
    return view;
}

void CalibrationEffect::layOut()
{
    m_teamsView = addTable(*m_teams, "calibrationTeams");
    m_draftsView = addTable(*m_drafts, "calibrationDrafts");
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    for (QLabel* title : {m_gradesTitle, m_costTitle, m_teamsTitle, m_draftsTitle}) {
        title->setProperty("role", QStringLiteral("section"));
        title->setWordWrap(true);
    }
    for (QLabel* note : {m_gradesNote, m_draftsNote}) {
        note->setProperty("role", QStringLiteral("caption"));
        note->setWordWrap(true);
    }
    m_cost->setWordWrap(true);
    down->addWidget(m_gradesTitle);
    down->addWidget(m_gradesNote);
    down->addWidget(m_grades);
    down->addWidget(m_costTitle);
    down->addWidget(m_cost);
    down->addWidget(m_draftsTitle);
    down->addWidget(m_draftsNote);
    down->addWidget(m_draftsView);
    down->addWidget(m_teamsTitle);
    down->addWidget(m_teamsView);
    down->addStretch();
}

void CalibrationEffect::present()
{
    if (!m_state.sheet)
        return;
    showGrades();
    showCost();
    showTeams();
    showDrafts();
}

void CalibrationEffect::showGrades()
{
    BarPicture picture;
    picture.nothing = tr("This scheme gives no grades.");
    const int count = static_cast<int>(m_state.preview.grades.size());
    int graded = 0;
    for (const CalibrationGrade& grade : m_state.preview.grades)
        graded += grade.after;
    for (int index = 0; index < count; ++index) {
        const CalibrationGrade& grade = m_state.preview.grades[static_cast<std::size_t>(index)];
        const QString name = m_words.grade(index);
        Bar bar;
        bar.name = name;
        bar.figure = fromTo(shownFigure(QString::number(grade.before)),
                            shownFigure(QString::number(grade.after)));
        bar.tip =
            tr("Grade %1: %2 people now, %3 then").arg(name).arg(grade.before).arg(grade.after);
        bar.role = gradeRole(index, count);
        if (graded > 0) {
            bar.length = BoardText::approximate(Rational(grade.after, graded));
            bar.mark = BoardText::approximate(Rational(grade.before, graded));
        }
        if (grade.guideline) {
            bar.guide = BoardText::approximate(*grade.guideline);
            picture.guideName = tr("Guideline");
            bar.tip +=
                QLatin1Char('\n') + tr("Guideline %1").arg(BoardText::percent(*grade.guideline));
        }
        picture.bars.push_back(std::move(bar));
    }
    m_grades->present(std::move(picture));
}

void CalibrationEffect::showCost()
{
    const auto& cost = m_state.preview.cost;
    m_costTitle->setVisible(cost.has_value());
    m_cost->setVisible(cost.has_value());
    if (!cost)
        return;
    const Rational change = cost->after - cost->before;
    const QString sum = fromTo(m_words.money(cost->before), m_words.money(cost->after));
    m_cost->setText(
        change.sign() == 0
            ? tr("%1 for %n people, as now", nullptr, cost->people).arg(sum)
            : tr("%1 (%2) for %n people", nullptr, cost->people)
                  .arg(sum, CalibrationWords::signedFigure(change, m_words.moneyPlaces())));
}

void CalibrationEffect::showTeams()
{
    TableContents made;
    made.columns = {{tr("Team"), FigureKind::Words},
                    {tr("People"), FigureKind::Figures},
                    {tr("Now"), FigureKind::Figures},
                    {tr("Then"), FigureKind::Figures}};
    const int places = m_words.scorePlaces();
    for (const CalibrationTeam& team : m_state.preview.teams)
        made.rows.push_back({wordCell(m_words.team(team.team)),
                             countCell(team.people),
                             figureCell(team.before, places),
                             figureCell(team.after, places)});
    m_teamsView->setFixedHeight(heightOf(static_cast<int>(made.rows.size())));
    m_teams->present(std::move(made));
}

void CalibrationEffect::showDrafts()
{
    TableContents made;
    made.columns = {{tr("Name"), FigureKind::Words},
                    {tr("Decision"), FigureKind::Words},
                    {tr("Lacks"), FigureKind::Words}};
    m_drafted.clear();
    int lacking = 0;
    for (const CalibrationEntry& entry : m_state.drafts.entries()) {
        const int row = m_state.sheet->rowOf(entry.employee);
        const QString fault = m_words.fault(entry);
        lacking += fault.isEmpty() ? 0 : 1;
        FigureCell lacks = wordCell(fault);
        lacks.tip = fault;
        made.rows.push_back({wordCell(row < 0 ? entry.employee.text() : m_words.name(row)),
                             wordCell(entry.grade.isEmpty() ? entry.points : entry.grade),
                             lacks});
        m_drafted.push_back(entry.employee);
    }
    const int count = static_cast<int>(made.rows.size());
    for (QLabel* label : {m_draftsTitle, m_draftsNote})
        label->setVisible(count > 0 || !m_state.sheet->refusal());
    m_draftsView->setVisible(count > 0);
    m_draftsView->setFixedHeight(heightOf(count));
    m_drafts->present(std::move(made));
    const QString kept = tr("They are kept with the file until they are decided.");
    m_draftsNote->setText(
        count == 0 ? tr("None yet: type points, a grade or a reason.")
            : lacking == 0
            ? kept
            : tr("%1 %2", "two sentences")
                  .arg(tr("%n of them can't be decided yet.", nullptr, lacking), kept));
    m_draftsTitle->setText(count == 0 ? tr("Open drafts") : tr("%n open drafts", nullptr, count));
}

void CalibrationEffect::retranslate()
{
    m_gradesTitle->setText(tr("How would the grades be spread?"));
    m_gradesNote->setText(tr("People per grade after the rules, now and then; the dot is now. "
                             "Enter shows those of a grade."));
    m_costTitle->setText(tr("What would it cost?"));
    m_teamsTitle->setText(tr("Mean score by team"));
    m_grades->setAccessibleName(m_gradesTitle->text());
    m_teamsView->setAccessibleName(m_teamsTitle->text());
    m_draftsView->setAccessibleName(tr("Open drafts"));
    present();
}

} // namespace plumbline
