// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "application/people/ImportEmployees.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/HistoryAction.h"
#include "ui/common/ImportPreview.h"
#include "ui/common/Permitted.h"
#include "ui/common/TableIntake.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/people/PeopleSide.h"
#include "ui/people/PositionProfilesDialog.h"
#include "ui_PeoplePage.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QShortcut>

namespace plumbline {

PeoplePage::PeoplePage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::PeoplePage>())
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    for (QWidget* control : std::initializer_list<QWidget*>{m_ui->addButton,
                                                            m_ui->importButton,
                                                            m_ui->emptyButton,
                                                            m_ui->pasteButton,
                                                            m_ui->addTeamButton,
                                                            m_ui->editTeamButton,
                                                            m_ui->removeTeamButton})
        new Permitted(*control, m_parts.desk, Permission::EditPeople);
    retranslate();
    m_side->dismiss();
    load();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::setUp()
{
    setAcceptDrops(true);
    m_side = new PeopleSide(m_parts, this);
    m_import = new ImportPreview(m_parts, this);
    m_ui->splitter->addWidget(m_side);
    m_ui->stack->addWidget(m_import);
    constexpr int kTeamsWidth = 216;
    constexpr int kTableWidth = 640;
    constexpr int kSideWidth = 356;
    m_ui->splitter->setSizes({kTeamsWidth, kTableWidth, kSideWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->failure->hide();
    const auto dress = [this] {
        m_ui->addTeamButton->setIcon(m_parts.theme.icon(QStringLiteral("plus")));
        m_ui->editTeamButton->setIcon(m_parts.theme.icon(QStringLiteral("pencil")));
        m_ui->removeTeamButton->setIcon(m_parts.theme.icon(QStringLiteral("trash-2")));
        m_ui->importButton->setIcon(m_parts.theme.icon(QStringLiteral("upload")));
        m_ui->pasteButton->setIcon(m_parts.theme.icon(QStringLiteral("clipboard-paste")));
        m_ui->addButton->setIcon(
            m_parts.theme.icon(QStringLiteral("user-plus"), ColorRole::OnPrimary));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void PeoplePage::setUpKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { addEmployee(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { showProfiles(); });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, m_ui->table, &EmployeeTable::selectFirst);
    new HistoryAction(*m_ui->table, m_parts.desk, [this]() -> std::optional<Destination> {
        const EmployeeId employee = m_ui->table->currentEmployee();
        return employee.isEmpty() ? std::nullopt : std::optional(historyOfPerson(employee));
    });
}

void PeoplePage::connectSignals()
{
    Desk& desk = m_parts.desk;
    connect(&desk, &Desk::companyOpened, this, &PeoplePage::load);
    connect(&desk, &Desk::peopleChanged, this, &PeoplePage::load);
    connect(&desk, &Desk::companyClosed, this, [this] {
        m_people = {};
        m_isLoaded = false;
        m_side->forget();
        leaveImport();
        showEverything();
    });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_ui->table->setTyped(typed);
        showCount();
    });
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_ui->table->setState(static_cast<EmploymentState>(std::max(0, index)));
        showCount();
    });
    connect(m_ui->teamTree, &QTreeWidget::currentItemChanged, this, [this] {
        m_ui->table->setTeams(m_ui->teamTree->choice());
        m_ui->editTeamButton->setEnabled(m_ui->teamTree->currentTeam().has_value());
        m_ui->removeTeamButton->setEnabled(m_ui->teamTree->currentTeam().has_value());
        showCount();
    });
    connectTable();
    connectSide();
    connect(m_ui->addButton, &QPushButton::clicked, this, &PeoplePage::addEmployee);
    connect(m_ui->importButton, &QPushButton::clicked, this, &PeoplePage::importFile);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &PeoplePage::importFile);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &PeoplePage::pasteTable);
    connect(m_ui->addTeamButton, &QToolButton::clicked, this, &PeoplePage::addTeam);
    connect(m_ui->editTeamButton, &QToolButton::clicked, this, &PeoplePage::editTeam);
    connect(m_ui->removeTeamButton, &QToolButton::clicked, this, &PeoplePage::removeCurrentTeam);
    connect(m_ui->profilesButton, &QPushButton::clicked, this, &PeoplePage::showProfiles);
    connect(m_import, &ImportPreview::leaveRequested, this, &PeoplePage::leaveImport);
    connect(m_import, &ImportPreview::imported, this, [this] {
        leaveImport();
        Q_EMIT m_parts.desk.peopleChanged();
    });
}

void PeoplePage::connectTable()
{
    connect(m_ui->table, &EmployeeTable::employeeReached, this, &PeoplePage::showCurrentEmployee);
    connect(m_ui->table, &EmployeeTable::editRequested, m_side, &PeopleSide::showDetails);
    connect(m_ui->table, &EmployeeTable::addRequested, this, &PeoplePage::addEmployee);
    connect(m_ui->table, &EmployeeTable::pasteRequested, this, &PeoplePage::pasteTable);
}

void PeoplePage::connectSide()
{
    const auto focusTable = [this] { m_ui->table->setFocus(); };
    connect(m_side, &PeopleSide::closed, this, focusTable);
    connect(m_side, &PeopleSide::newEmployeeDropped, this, &PeoplePage::showCurrentEmployee);
    connect(m_side, &PeopleSide::discarded, this, focusTable);
    connect(m_side, &PeopleSide::employeeSaved, this, [this](const EmployeeId& employee) {
        m_wanted = employee;
    });
}

void PeoplePage::arrive(const Destination& destination)
{
    if (destination.employee) {
        m_wanted = *destination.employee;
        if (m_isLoaded)
            select(std::exchange(m_wanted, {}));
        m_side->showResults();
    }
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::load()
{
    if (!m_parts.desk.isOpen())
        return showEverything();
    m_parts.desk.ask<People>(
        this,
        [](const Access& access) { return loadPeople(access); },
        [this](const Result<People>& people) { showPeople(people); });
}

void PeoplePage::showPeople(const Result<People>& people)
{
    m_ui->failure->setVisible(!people);
    if (!people) {
        m_ui->failure->setText(sentence(people.error()));
        return;
    }
    const EmployeeId before =
        m_wanted.isEmpty() ? m_ui->table->currentEmployee() : std::exchange(m_wanted, {});
    m_people = *people;
    m_isLoaded = true;
    showEverything();
    if (!before.isEmpty())
        select(before);
}

void PeoplePage::showEverything()
{
    const QDate day = today(m_parts.desk);
    m_ui->table->present(m_people, day, windowLanguage());
    m_ui->teamTree->show(m_people, day);
    m_ui->table->setTeams(m_ui->teamTree->choice());
    m_side->setPeople(m_people, day);
    const bool isOpen = m_parts.desk.isOpen();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->addButton,
                                                           m_ui->importButton,
                                                           m_ui->pasteButton,
                                                           m_ui->addTeamButton,
                                                           m_ui->emptyButton})
        widget->setEnabled(isOpen);
    const bool hasTeam = m_ui->teamTree->currentTeam().has_value();
    m_ui->editTeamButton->setEnabled(hasTeam);
    m_ui->removeTeamButton->setEnabled(hasTeam);
    showCount();
}

void PeoplePage::showCount()
{
    const int all = m_ui->table->all();
    const int shown = m_ui->table->shown();
    m_ui->countLabel->setText(all == 0 ? QString() : tr("%1 of %2 shown").arg(shown).arg(all));
    const bool isLoading = m_parts.desk.isOpen() && !m_isLoaded;
    m_ui->emptyText->setText(
        isLoading                    ? tr("Reading the employees …")
            : !m_parts.desk.isOpen() ? tr("Open a company file to see its people.")
            : all == 0 ? tr("The people who are appraised stand here. Bring them in from a table, "
                            "paste them from Excel or add them one by one.")
                       : tr("Nobody fits what is searched for. Try fewer letters, another team, or "
                            "those who have left."));
    m_ui->emptyButton->setVisible(!isLoading && m_parts.desk.isOpen() && all == 0);
    m_ui->tableStack->setCurrentIndex(shown == 0 ? 1 : 0);
}

void PeoplePage::select(const EmployeeId& employee)
{
    if (!m_ui->table->knows(employee))
        return m_side->dismiss();
    if (!m_ui->table->select(employee)) { // The filters hide who is asked for: they give way.
        m_ui->searchEdit->clear();
        m_ui->stateBox->setCurrentIndex(static_cast<int>(EmploymentState::Everybody));
        m_ui->teamTree->setCurrentItem(m_ui->teamTree->topLevelItem(0));
        if (!m_ui->table->select(employee))
            return;
    }
    showCurrentEmployee();
}

void PeoplePage::showCurrentEmployee()
{
    const EmployeeId employee = m_ui->table->currentEmployee();
    if (!employee.isEmpty())
        m_side->showEmployee(employee);
}

void PeoplePage::addEmployee()
{
    if (m_parts.desk.isOpen())
        m_side->showNewEmployee(m_ui->teamTree->currentTeam());
}

void PeoplePage::addTeam()
{
    m_side->showNewTeam(m_people, m_ui->teamTree->currentTeam());
}

void PeoplePage::editTeam()
{
    if (const auto team = m_ui->teamTree->currentTeam())
        m_side->showTeam(m_people, *team);
}

void PeoplePage::removeCurrentTeam()
{
    const auto team = m_ui->teamTree->currentTeam();
    if (!team)
        return;
    const QString name = m_ui->teamTree->currentItem()->text(0);
    const Question question{tr("Remove the team"),
                            tr("The team %1 will go. Employees and results stay.").arg(name),
                            tr("Remove the team")};
    if (!m_parts.desk.ports().dialogs.confirm(this, question))
        return;
    m_parts.desk.store(
        this,
        [id = *team](const Access& access) { return removeTeam(access, id); },
        [this](const Result<>& outcome) {
            if (!outcome)
                return m_parts.desk.tell(sentence(outcome.error()), Tone::Failure);
            Q_EMIT m_parts.desk.peopleChanged();
        });
}

void PeoplePage::showProfiles()
{
    if (!m_profiles)
        m_profiles = new PositionProfilesDialog(m_parts.desk.ports().library, m_parts.theme, this);
    m_profiles->show(m_ui->table->currentPosition(today(m_parts.desk)).value_or(PositionId()));
}

void PeoplePage::importFile()
{
    const QString file = chooseTableFile(m_parts.desk, this, tr("Import employees"));
    if (!file.isEmpty())
        startImport(file, {});
}

void PeoplePage::pasteTable()
{
    const QString text = copiedTable(m_parts.desk);
    if (!text.isEmpty())
        startImport({}, text);
}

void PeoplePage::startImport(const QString& file, const QString& text)
{
    if (!m_parts.desk.isOpen())
        return;
    m_ui->stack->setCurrentWidget(m_import);
    if (file.isEmpty())
        m_import->readText(text, tr("Employees"), importEmployees);
    else
        m_import->readFile(file, tr("Employees"), importEmployees);
}

void PeoplePage::leaveImport()
{
    m_ui->stack->setCurrentWidget(m_ui->mainPage);
    m_ui->table->setFocus();
}

void PeoplePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_parts.desk.isOpen() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PeoplePage::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event);
    if (!file.isEmpty())
        startImport(file, {});
}

void PeoplePage::retranslate()
{
    m_ui->retranslateUi(this);
    const QSignalBlocker blocker(m_ui->stateBox);
    const int state = std::max(0, m_ui->stateBox->currentIndex());
    m_ui->stateBox->clear();
    m_ui->stateBox->addItems({tr("Employed"), tr("Left"), tr("Everybody")});
    m_ui->stateBox->setCurrentIndex(state);
    const EmployeeId employee = m_ui->table->currentEmployee();
    showEverything();
    if (!employee.isEmpty())
        select(employee);
}

} // namespace plumbline
