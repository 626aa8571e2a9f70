// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"

#include "application/text/Sentences.h"
#include "ui/calibration/CalibrationLink.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/BoardSheets.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/DashboardCanvas.h"
#include "ui/dashboard/PeriodPickers.h"
#include "ui_DashboardPage.h"

namespace plumbline {

namespace {

constexpr int kPause = 150; ///< Milliseconds between a typed value and the new figures.

} // namespace

DashboardPage::DashboardPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::DashboardPage>())
    , m_canvas(new DashboardCanvas(parts))
    , m_sheets(new BoardSheets(parts.desk, this))
    , m_pickers(new PeriodPickers(parts.desk))
{
    m_ui->setupUi(this);
    m_ui->outer->insertWidget(1, m_pickers);
    m_ui->board->setWidget(m_canvas);
    m_ui->filters->insertWidget(1,
                                new CalibrationLink(parts.desk, [] { return std::nullopt; }, this));
    m_later.setSingleShot(true);
    m_later.setInterval(kPause);
    connectSignals();
    rebuild();
}

DashboardPage::~DashboardPage()
{
    clear();
}

void DashboardPage::connectSignals()
{
    connect(&m_parts.cycle, &CycleSheet::loading, this, [this] {
        m_sheets->letGo();
        clear();
        rebuild();
    });
    connect(&m_parts.cycle, &CycleSheet::reset, this, &DashboardPage::rebuild);
    connect(&m_parts.cycle, &CycleSheet::cellsChanged, this, [this] {
        if (!m_later.isActive())
            m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, &DashboardPage::rebuild);
    connect(&m_parts.desk, &Desk::cyclesChanged, this, [this] {
        if (!m_board.sheet)
            rebuild();
    });
    connect(&m_parts.theme, &Theme::changed, this, [this] { m_canvas->present(m_board); });
    connect(m_sheets, &BoardSheets::arrived, this, &DashboardPage::rebuild);
    connect(m_sheets, &BoardSheets::failed, this, [this](const Error& error) {
        m_parts.desk.tell(error);
    });
    connect(m_pickers, &PeriodPickers::changed, this, &DashboardPage::rebuild);
    connect(m_ui->team, &QComboBox::activated, this, &DashboardPage::applyFilter);
    connect(m_ui->position, &QComboBox::activated, this, &DashboardPage::applyFilter);
    connect(m_ui->gradeChip, &QPushButton::clicked, this, [this] {
        m_ui->team->setFocus();
        chooseGrade(m_board.grade.value_or(0));
    });
    connect(m_ui->step, &QPushButton::clicked, this, [this] {
        if (m_step)
            m_step();
    });
    connect(m_canvas, &DashboardCanvas::gradeChosen, this, &DashboardPage::chooseGrade);
    connectExplanations();
    connect(m_canvas, &DashboardCanvas::cardWanted, this, [this](QWidget* card) {
        m_ui->board->ensureWidgetVisible(card, 0, 0);
    });
}

void DashboardPage::arrive(const Destination& destination)
{
    if (destination.employee)
        m_wanted = destination.employee;
    if (destination.cycle && destination.cycle != m_parts.desk.currentCycle())
        return m_parts.desk.chooseCycle(*destination.cycle);
    rebuild();
}

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        rebuild();
}

void DashboardPage::retranslate()
{
    m_ui->retranslateUi(this);
    rebuild();
}

/// Lets go of the sheet before it goes.
void DashboardPage::clear()
{
    m_board.sheet = nullptr;
    m_board.figures = nullptr;
    m_board.team = {};
    m_board.other.reset();
    m_board.earlier.clear();
    m_ui->gradeChip->hide();
    m_canvas->present(m_board);
    m_figures.reset();
    m_figuresThen.reset();
    m_then.clear();
}

void DashboardPage::rebuild()
{
    m_isStale = !isVisible();
    const ScoreSheet* sheet = m_parts.cycle.sheet();
    if (!sheet || sheet->size() == 0 || m_parts.cycle.isLoading()) {
        clear();
        return showState(emptyWords());
    }
    if (m_isStale)
        return;
    m_pickers->offer(*sheet, m_board.filter.team);
    m_pickers->show();
    if (!hasSheets())
        return;
    EarlierSheets earlier = sheetsOf(m_pickers->earlier());
    if (earlier.size() < m_pickers->earlier().size()
        || sheetsOf(m_pickers->compared()).size() < m_pickers->compared().size()) {
        m_pickers->takeBack(); // What could not be read was told.
        earlier.clear();
        m_sheets->letGoOfFailed();
    }
    auto figures = std::make_unique<DashboardFigures>(*sheet, earlier);
    m_board.sheet = sheet;
    m_board.earlier = std::move(earlier);
    m_board.figures = figures.get();
    std::swap(m_figures, figures);
    fillTeams();
    fillPositions();
    applyFilter();
    m_ui->pages->setCurrentWidget(m_ui->boardPage);
    if (!m_wanted)
        return;
    if (const int person = sheet->rowOf(*m_wanted); person >= 0)
        m_canvas->choosePerson(person);
    m_wanted.reset();
}

bool DashboardPage::hasSheets()
{
    std::vector<CycleKey> keys = m_pickers->earlier();
    const std::vector<CycleKey> compared = m_pickers->compared();
    keys.insert(keys.end(), compared.begin(), compared.end());
    const bool isThere = m_sheets->want(keys);
    m_pickers->setBusy(!isThere);
    if (!isThere && !m_board.sheet)
        showState({tr("Reading the cycle…"), {}, {}, {}});
    return isThere;
}

/// All or none: a range with a hole would say more than it knows.
EarlierSheets DashboardPage::sheetsOf(const std::vector<CycleKey>& keys) const
{
    EarlierSheets sheets;
    for (const CycleKey& key : keys) {
        sheets.push_back(m_sheets->sheet(key));
        if (!sheets.back())
            return {};
    }
    return sheets;
}

/// Lays beside the board what it is compared with.
void DashboardPage::compare()
{
    m_board.other.reset();
    m_board.otherName.clear();
    m_board.otherTeam = m_pickers->comparison().team;
    if (m_board.otherTeam) {
        m_board.other =
            OtherFigures{m_figures->of({m_board.otherTeam, m_board.filter.position}), {}, {}};
        m_board.otherName = BoardText::teamName(m_board, m_board.otherTeam);
        return;
    }
    EarlierSheets then = sheetsOf(m_pickers->compared());
    if (then.empty())
        return;
    if (then != m_then || !m_figuresThen) {
        m_then = then;
        const auto last = then.back();
        then.pop_back();
        m_figuresThen = std::make_unique<DashboardFigures>(*last, std::move(then));
    }
    m_board.other = otherFigures(*m_board.sheet, *m_then.back(), *m_figuresThen, m_board.filter);
    m_board.otherName = BoardText::range(m_figuresThen->range());
}

void DashboardPage::applyFilter()
{
    const QString team = m_ui->team->currentData().toString();
    const QString position = m_ui->position->currentData().toString();
    m_board.filter.team = team.isEmpty() ? std::nullopt : std::optional(TeamId(team));
    m_board.filter.position =
        position.isEmpty() ? std::nullopt : std::optional(PositionId(position));
    m_board.team = m_figures->of(m_board.filter);
    if (m_board.grade && *m_board.grade >= static_cast<int>(m_board.team.grades.size()))
        m_board.grade.reset();
    QStringList who;
    if (m_board.filter.team)
        who.append(BoardText::teamName(m_board, m_board.filter.team));
    if (m_board.filter.position)
        who.append(BoardText::positionName(m_board, *m_board.filter.position));
    m_pickers->offer(*m_board.sheet, m_board.filter.team);
    compare();
    m_board.who = who.isEmpty() ? tr("everybody") : who.join(tr(", ", "between names"));
    showChip();
    m_canvas->present(m_board);
}

void DashboardPage::fillTeams()
{
    const QString before = m_ui->team->currentData().toString();
    m_ui->team->clear();
    m_ui->team->addItem(tr("All teams"), QString());
    addTeams(std::nullopt, 0);
    m_ui->team->setCurrentIndex(std::max(0, m_ui->team->findData(before)));
}

void DashboardPage::addTeams(const std::optional<TeamId>& parent, int depth)
{
    constexpr int kIndent = 4;
    for (const Team& team : m_board.sheet->data().teams) {
        if (team.parent != parent)
            continue;
        m_ui->team->addItem(QString(depth * kIndent, QLatin1Char(' ')) + team.name, team.id.text());
        addTeams(team.id, depth + 1);
    }
}

void DashboardPage::fillPositions()
{
    const QString before = m_ui->position->currentData().toString();
    m_ui->position->clear();
    m_ui->position->addItem(tr("All positions"), QString());
    QSet<PositionId> known;
    for (int row = 0; row < m_board.sheet->size(); ++row)
        known.insert(m_board.sheet->appraisal(row).position);
    std::vector<PositionId> positions(known.begin(), known.end());
    std::sort(positions.begin(), positions.end());
    for (const PositionId& position : positions)
        m_ui->position->addItem(BoardText::positionName(m_board, position), position.text());
    m_ui->position->setCurrentIndex(std::max(0, m_ui->position->findData(before)));
}

void DashboardPage::showChip()
{
    m_ui->gradeChip->setVisible(m_board.grade.has_value());
    if (!m_board.grade)
        return;
    m_ui->gradeChip->setText(
        tr("Only grade %1").arg(BoardText::gradeName(m_board, *m_board.grade)));
    m_ui->gradeChip->setIcon(m_parts.theme.icon(QStringLiteral("x")));
}

/// The same grade again lets everybody back in.
void DashboardPage::chooseGrade(int grade)
{
    if (!m_board.sheet || m_board.team.grades.empty())
        return;
    if (m_board.grade == grade)
        m_board.grade.reset();
    else
        m_board.grade = grade;
    showChip();
    m_canvas->present(m_board);
}

void DashboardPage::showState(const StateWords& words)
{
    m_ui->stateText->setText(words.text);
    m_ui->stateDetail->setText(words.detail);
    m_ui->stateDetail->setVisible(!words.detail.isEmpty());
    m_ui->step->setText(words.verb);
    m_ui->step->setVisible(!words.verb.isEmpty());
    m_step = words.step;
    m_pickers->setVisible(m_parts.cycle.sheet() != nullptr);
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

DashboardPage::StateWords DashboardPage::emptyWords() const
{
    Desk& desk = m_parts.desk;
    const auto lead = [&desk](PageId page) {
        return [&desk, page] {
            desk.go({.page = page, .cycle = {}, .employee = {}, .node = {}, .scheme = {}});
        };
    };
    if (m_parts.cycle.isLoading())
        return {tr("Reading the cycle…"), {}, {}, {}};
    if (const auto& failure = m_parts.cycle.failure()) {
        return {tr("The cycle could not be read."),
                sentence(*failure),
                tr("Try again"),
                [&cycle = m_parts.cycle] { cycle.reload(); }};
    }
    if (!desk.isOpen())
        return {tr("The team's figures stand here once a company file is open."),
                {},
                tr("Go to home"),
                lead(PageId::Home)};
    if (!desk.currentCycle())
        return {tr("The team's figures stand here once a cycle is open."),
                {},
                tr("Open a cycle"),
                lead(PageId::Cycles)};
    return {
        tr("Nobody takes part in this cycle."), {}, tr("Go to the cycles"), lead(PageId::Cycles)};
}

void DashboardPage::openPerson(int person, int node)
{
    const ScoreSheet& sheet = *m_board.sheet;
    m_parts.desk.go({.page = PageId::ScoreEntry,
                     .cycle = sheet.data().cycle.key,
                     .employee = sheet.appraisal(person).employee,
                     .node = node < 0 ? QString() : sheet.scheme().node(node).id(),
                     .scheme = {}});
}

void DashboardPage::openFirstMissing()
{
    if (!m_board.sheet)
        return;
    for (const int person : m_board.team.ranking) {
        const PersonScore& score = m_board.sheet->score(person);
        if (!score.isComplete())
            return openPerson(person, score.missing.front());
    }
    m_parts.desk.tell(tr("Nothing is missing here."));
}

} // namespace plumbline
