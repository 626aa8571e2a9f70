// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/WhatIfPage.h"

#include "application/text/Pinyin.h"
#include "application/text/Sentences.h"
#include "application/whatif/ExplainedSide.h"
#include "ui/common/Desk.h"
#include "ui/common/TableFile.h"
#include "ui/common/Theme.h"
#include "ui/explanation/Explainer.h"
#include "ui/whatif/WhatIfChoice.h"
#include "ui/whatif/WhatIfOverview.h"
#include "ui/whatif/WhatIfTables.h"
#include "ui_WhatIfPage.h"

#include <QtGui/QShortcut>

namespace plumbline {

namespace {

StepPlace placeOf(WhatIfTables::PeopleColumn column)
{
    switch (column) {
    case WhatIfTables::ScoreBefore:
    case WhatIfTables::ScoreAfter:
    case WhatIfTables::ScoreChange:
        return {StepKind::Score, {}, {}};
    case WhatIfTables::RankBefore:
    case WhatIfTables::RankAfter:
        return {StepKind::Rank, {}, {}};
    case WhatIfTables::GradeBefore:
    case WhatIfTables::GradeAfter:
        return {StepKind::FinalGrade, {}, {}};
    case WhatIfTables::PayBefore:
    case WhatIfTables::PayAfter:
    case WhatIfTables::PayChange:
        return {StepKind::Slip, {}, {}};
    case WhatIfTables::RewardsBefore:
    case WhatIfTables::RewardsAfter:
        return {StepKind::Rewards, {}, {}};
    case WhatIfTables::Name:
    case WhatIfTables::StaffNumber:
    case WhatIfTables::TeamColumn:
    case WhatIfTables::CycleColumn:
    case WhatIfTables::Remark:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

WhatIfPage::WhatIfPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::WhatIfPage>())
    , m_overview(new WhatIfOverview(parts.theme, this))
    , m_choice(nullptr)
    , m_runner(new WhatIfRunner(parts.desk, this))
    , m_people(new FigureTable(this))
    , m_teams(new FigureTable(this))
    , m_weights(new FigureTable(this))
    , m_values(new FigureTable(this))
{
    m_ui->setupUi(this);
    m_choice = new WhatIfChoice(m_parts.desk, *m_ui->draftBox, *m_ui->cyclesList, this);
    setUp();
    setUpKeys();
    connectSignals();
    connectResults();
    retranslate();
}

WhatIfPage::~WhatIfPage() = default;

void WhatIfPage::setUp()
{
    m_ui->overviewLayout->addWidget(m_overview);
    showFigures(*m_ui->peopleTable, *m_people, QStringLiteral("whatif/people"));
    showFigures(*m_ui->teamsTable, *m_teams, QStringLiteral("whatif/teams"));
    showFigures(*m_ui->weightsTable, *m_weights, QStringLiteral("whatif/weights"));
    showFigures(*m_ui->valuesTable, *m_values, QStringLiteral("whatif/values"));
    m_ui->failure->hide();
    dress();
}

void WhatIfPage::dress()
{
    m_ui->exportButton->setIcon(m_parts.theme.icon(QStringLiteral("download")));
    m_ui->runButton->setIcon(m_parts.theme.icon(QStringLiteral("play"), ColorRole::OnPrimary));
}

void WhatIfPage::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->peopleTab);
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    key(QKeySequence::Refresh, [this] { run(); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportAll(); });
}

void WhatIfPage::connectSignals()
{
    connect(&m_parts.theme, &Theme::changed, this, &WhatIfPage::dress);
    connect(m_choice, &WhatIfChoice::changed, this, [this] {
        m_runner->cancel();
        forget();
        showState();
    });
    connect(m_choice, &WhatIfChoice::wantedChosen, this, &WhatIfPage::run);
    connect(m_choice, &WhatIfChoice::failed, this, &WhatIfPage::showFailure);
    connect(m_ui->runButton, &QPushButton::clicked, this, &WhatIfPage::run);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (m_ui->runButton->isEnabled())
            return run();
        Destination destination;
        destination.page = m_parts.desk.isOpen() ? PageId::Cycles : PageId::Home;
        m_parts.desk.go(destination);
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &WhatIfPage::exportAll);
}

void WhatIfPage::connectResults()
{
    connect(m_runner, &WhatIfRunner::computed, this, [this](const auto& found) {
        m_whatIf = found;
        showResults();
    });
    connect(m_runner, &WhatIfRunner::weighed, this, [this](const auto& weights) {
        m_weighed = weights;
        if (m_whatIf)
            m_weights->present(WhatIfTables::weights(*m_whatIf, *m_weighed));
    });
    connect(m_runner, &WhatIfRunner::failed, this, &WhatIfPage::showFailure);
    connect(m_runner, &WhatIfRunner::finished, this, &WhatIfPage::showState);
    connect(m_overview, &WhatIfOverview::changedOpened, this, [this] {
        m_ui->changedOnly->setChecked(true);
        m_ui->tabs->setCurrentWidget(m_ui->peopleTab);
    });
    connect(m_overview, &WhatIfOverview::gradeOpened, this, [this](const QString& grade) {
        m_ui->gradeBox->setCurrentIndex(std::max(0, m_ui->gradeBox->findData(grade)));
        m_ui->tabs->setCurrentWidget(m_ui->peopleTab);
    });
    connect(m_overview, &WhatIfOverview::teamsOpened, this, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->teamsTab);
    });
    connect(m_overview, &WhatIfOverview::valuesOpened, this, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->valuesTab);
    });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &WhatIfPage::applyFilters);
    connect(m_ui->teamBox, &QComboBox::currentIndexChanged, this, &WhatIfPage::applyFilters);
    connect(m_ui->gradeBox, &QComboBox::currentIndexChanged, this, &WhatIfPage::applyFilters);
    connect(m_ui->changedOnly, &QCheckBox::toggled, this, &WhatIfPage::applyFilters);
    connect(m_ui->peopleTable, &QTableView::activated, this, &WhatIfPage::explain);
}

void WhatIfPage::arrive(const Destination& destination)
{
    m_choice->load(destination.scheme);
    m_ui->draftBox->setFocus(Qt::OtherFocusReason);
}

void WhatIfPage::forget()
{
    m_whatIf.reset();
    m_weighed.reset();
    m_places.clear();
    m_ui->failure->hide();
    for (FigureTable* table : {m_people, m_teams, m_weights, m_values})
        table->clear();
}

void WhatIfPage::showFailure(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return m_parts.desk.tell(tr("Stopped. Nothing was stored."), Tone::Warning);
    m_ui->failure->setText(sentence(error));
    m_ui->failure->show();
}

void WhatIfPage::showState()
{
    const WhatIfCandidate* tried = m_choice->candidate();
    const bool hasFault = tried != nullptr && tried->fault.has_value();
    m_ui->draftFault->setVisible(hasFault);
    if (hasFault)
        m_ui->draftFault->setText(
            tr("The draft can't be computed with yet: %1").arg(sentence(*tried->fault)));
    const bool canRun =
        tried != nullptr && tried->proven && !m_choice->ticked().empty() && !m_runner->isRunning();
    m_ui->runButton->setEnabled(canRun);
    m_ui->exportButton->setEnabled(m_whatIf != nullptr);
    m_ui->choiceCard->setEnabled(m_parts.desk.isOpen());
    m_ui->stack->setCurrentWidget(m_whatIf ? static_cast<QWidget*>(m_ui->tabs) : m_ui->emptyPage);
    m_ui->emptyButton->setVisible(!m_runner->isRunning() && !hasFault);
    if (!m_parts.desk.isOpen()) {
        m_ui->emptyText->setText(tr("Open a company file to try a draft on its past cycles."));
        m_ui->emptyButton->setText(tr("Go to the start"));
    } else if (m_runner->isRunning()) {
        m_ui->emptyText->setText(tr("Computing …"));
    } else if (!m_choice->hasCycles()) {
        m_ui->emptyText->setText(tr("There is no cycle of this length to try it on. Open one."));
        m_ui->emptyButton->setText(tr("Go to the cycles"));
    } else {
        m_ui->emptyText->setText(
            tr("Shows what the draft would have made of the chosen cycles, person by person."));
        m_ui->emptyButton->setText(tr("Work it out"));
        m_ui->emptyButton->setVisible(canRun);
    }
}

void WhatIfPage::run()
{
    const WhatIfCandidate* tried = m_choice->candidate();
    if (tried == nullptr || !tried->proven || m_runner->isRunning())
        return;
    forget();
    m_runner->start(*tried->proven, m_choice->ticked());
    showState();
}

void WhatIfPage::showResults()
{
    m_places.clear();
    for (std::size_t cycle = 0; cycle < m_whatIf->cycles.size(); ++cycle) {
        for (std::size_t person = 0; person < m_whatIf->cycles[cycle].people.size(); ++person)
            m_places.emplace_back(cycle, person);
    }
    m_overview->present(*m_whatIf);
    showFilters();
    m_people->present(WhatIfTables::people(*m_whatIf));
    m_teams->present(WhatIfTables::teams(*m_whatIf));
    m_values->present(WhatIfTables::values(*m_whatIf));
    const bool isAllUsed = m_values->madeRows() == 0;
    m_ui->valuesTable->setVisible(!isAllUsed);
    m_ui->valuesHint->setAlignment(isAllUsed ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->valuesHint->setText(
        !isAllUsed
            ? tr("What the draft asks for and nobody gave, and what was given and it can't use.")
            : tr("All that the draft asks for was given, and all that was given is used."));
    if (m_weighed)
        m_weights->present(WhatIfTables::weights(*m_whatIf, *m_weighed));
    m_ui->peopleTable->setColumnHidden(WhatIfTables::CycleColumn, m_whatIf->cycles.size() == 1);
    applyFilters();
    showState();
}

void WhatIfPage::showFilters()
{
    const QSignalBlocker teams(m_ui->teamBox);
    const QSignalBlocker grades(m_ui->gradeBox);
    m_ui->teamBox->clear();
    m_ui->teamBox->addItem(tr("All teams"), QString());
    for (const WhatIfTeam& team : m_whatIf->summary.teams) {
        if (team.team)
            m_ui->teamBox->addItem(WhatIfTables::teamName(*m_whatIf, team.team), team.team->text());
    }
    m_ui->gradeBox->clear();
    m_ui->gradeBox->addItem(tr("All grades"), QString());
    for (const WhatIfGrade& grade : m_whatIf->summary.grades)
        m_ui->gradeBox->addItem(tr("%1 under the draft").arg(grade.grade), grade.grade);
}

bool WhatIfPage::accepts(int row) const
{
    const auto [cycle, person] = m_places[static_cast<std::size_t>(row)];
    const WhatIfPerson& one = m_whatIf->cycles[cycle].people[person];
    if (m_ui->changedOnly->isChecked() && !one.isChanged())
        return false;
    const QString team = m_ui->teamBox->currentData().toString();
    if (!team.isEmpty() && one.appraisal.team != TeamId(team))
        return false;
    const QString grade = m_ui->gradeBox->currentData().toString();
    if (!grade.isEmpty() && (!one.after || one.after->grade != grade))
        return false;
    const QString typed = m_ui->searchEdit->text().trimmed();
    return typed.isEmpty() || one.appraisal.employee.text().startsWith(typed, Qt::CaseInsensitive)
        || matchesName(one.appraisal.name, nameKey(one.appraisal.name), typed);
}

void WhatIfPage::applyFilters()
{
    if (!m_whatIf)
        return;
    m_people->setFilter([this](int row) { return accepts(row); });
    m_ui->countLabel->setText(
        tr("%1 of %2 shown").arg(m_people->rowCount()).arg(m_people->madeRows()));
}

void WhatIfPage::explain(const QModelIndex& index)
{
    const int row = m_people->madeRow(index);
    if (row < 0 || !m_whatIf)
        return;
    const auto [cycle, person] = m_places[static_cast<std::size_t>(row)];
    const int column = index.column();
    const bool isBefore = column == WhatIfTables::ScoreBefore || column == WhatIfTables::RankBefore
        || column == WhatIfTables::GradeBefore || column == WhatIfTables::PayBefore
        || column == WhatIfTables::RewardsBefore;
    const bool hasDraft = m_whatIf->cycles[cycle].people[person].after.has_value();
    Explained explained = explainedSide(
        *m_whatIf, cycle, person, isBefore || !hasDraft ? WhatIfSide::Before : WhatIfSide::Draft);
    explained.company = m_parts.desk.company().name;
    explained.timeZone = m_parts.desk.company().timeZone;
    m_parts.explainer.explain(std::move(explained),
                              placeOf(static_cast<WhatIfTables::PeopleColumn>(column)));
}

void WhatIfPage::exportAll()
{
    if (!m_whatIf)
        return;
    QStringList cycles;
    for (const WhatIfCycle& cycle : m_whatIf->cycles)
        cycles.append(cycle.cycle.key.toString());
    TableBook book =
        bookOf(m_parts.desk,
               tr("%1, tried on: %2")
                   .arg(m_ui->draftBox->currentText(), cycles.join(QStringLiteral(", "))));
    FigureTable grades;
    grades.present(WhatIfTables::grades(*m_whatIf));
    book.sheets = {grades.sheet(tr("Grades")),
                   m_people->sheet(tr("Each person")),
                   m_teams->sheet(tr("Pay by team")),
                   m_weights->sheet(tr("Weights")),
                   m_values->sheet(tr("Values"))};
    exportTables(m_parts.desk, this, tr("what-if"), std::move(book));
}

void WhatIfPage::retranslate()
{
    m_ui->retranslateUi(this);
    const QStringList tabs{
        tr("Overview"), tr("Each person"), tr("Pay by team"), tr("Weights"), tr("Values")};
    for (int tab = 0; tab < tabs.size(); ++tab)
        m_ui->tabs->setTabText(tab, tabs[tab]);
    m_ui->teamsHint->setText(
        tr("The totals of the slips that have one; those without are counted beside."));
    m_ui->weightsHint->setText(
        tr("Each weight moved by 5 points of the hundred, the others keeping their proportions: "
           "how the mean score changes, and how many change grade against the draft."));
    m_ui->runButton->setToolTip(tr("F5"));
    m_ui->exportButton->setToolTip(tr("Ctrl+E"));
    m_choice->retranslate();
    if (m_whatIf)
        showResults();
    showState();
}

} // namespace plumbline
