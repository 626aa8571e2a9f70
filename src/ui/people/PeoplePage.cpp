// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "application/people/ImportEmployees.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/ImportPreview.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/people/EmployeeFilter.h"
#include "ui/people/EmployeeForm.h"
#include "ui/people/EmployeeResults.h"
#include "ui/people/EmployeeTableModel.h"
#include "ui/people/PositionProfilesDialog.h"
#include "ui/people/TeamForm.h"
#include "ui_PeoplePage.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>

namespace plumbline {

PeoplePage::PeoplePage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_model(new EmployeeTableModel(this))
    , m_filter(new EmployeeFilter(this))
{
    m_ui->setupUi(this);
    setUp();
    setUpTable();
    setUpKeys();
    connectSignals();
    connectForms();
    retranslate();
    closeSide();
    load();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::setUp()
{
    setAcceptDrops(true);
    m_form = new EmployeeForm(this);
    m_results = new EmployeeResults(m_parts, this);
    m_teamForm = new TeamForm(this);
    m_import = new ImportPreview(m_parts, this);
    m_ui->sideTabs->addTab(m_form, QString());
    m_ui->sideTabs->addTab(m_results, QString());
    m_ui->teamPageLayout->addWidget(m_teamForm);
    m_ui->stack->addWidget(m_import);
    constexpr int kTeamsWidth = 232;
    constexpr int kTableWidth = 640;
    constexpr int kSideWidth = 356;
    m_ui->splitter->setSizes({kTeamsWidth, kTableWidth, kSideWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->failure->hide();
    const auto dress = [this] {
        m_ui->addTeamButton->setIcon(m_parts.theme.icon(QStringLiteral("plus")));
        m_ui->editTeamButton->setIcon(m_parts.theme.icon(QStringLiteral("pencil")));
        m_ui->removeTeamButton->setIcon(m_parts.theme.icon(QStringLiteral("trash-2")));
        m_ui->closeSideButton->setIcon(m_parts.theme.icon(QStringLiteral("x")));
        m_ui->importButton->setIcon(m_parts.theme.icon(QStringLiteral("upload")));
        m_ui->pasteButton->setIcon(m_parts.theme.icon(QStringLiteral("clipboard-paste")));
        m_ui->addButton->setIcon(
            m_parts.theme.icon(QStringLiteral("user-plus"), ColorRole::OnPrimary));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void PeoplePage::setUpTable()
{
    m_filter->setSourceModel(m_model);
    m_ui->table->setModel(m_filter);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->verticalHeader()->setDefaultSectionSize(space::kGridRow);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->table->sortByColumn(EmployeeTableModel::Name, Qt::AscendingOrder);
    constexpr std::array kWidths{104, 104, 136, 148, 104};
    for (int column = 0; column < int(kWidths.size()); ++column)
        m_ui->table->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);
    rememberHeader(*m_ui->table, QStringLiteral("people"));
    m_ui->table->installEventFilter(this);
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
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() > 0) {
            m_ui->table->selectRow(0);
            m_ui->table->setFocus();
        }
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
        m_form->forget();
        closeSide();
        leaveImport();
        showEverything();
    });
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter->setTyped(typed);
        showCount();
    });
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setState(static_cast<EmploymentState>(std::max(0, index)));
        showCount();
    });
    connect(m_ui->teamTree, &QTreeWidget::currentItemChanged, this, [this] {
        m_filter->setTeams(m_ui->teamTree->choice());
        m_ui->editTeamButton->setEnabled(m_ui->teamTree->currentTeam().has_value());
        m_ui->removeTeamButton->setEnabled(m_ui->teamTree->currentTeam().has_value());
        showCount();
    });
    connect(m_ui->table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &PeoplePage::showCurrentEmployee);
    connect(m_ui->table, &QTableView::activated, this, [this] {
        m_ui->sideTabs->setCurrentIndex(0);
        m_form->focusFirst();
    });
    connect(m_ui->addButton, &QPushButton::clicked, this, &PeoplePage::addEmployee);
    connect(m_ui->importButton, &QPushButton::clicked, this, &PeoplePage::importFile);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &PeoplePage::importFile);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &PeoplePage::pasteTable);
    connect(m_ui->addTeamButton, &QToolButton::clicked, this, &PeoplePage::addTeam);
    connect(m_ui->editTeamButton, &QToolButton::clicked, this, &PeoplePage::editTeam);
    connect(m_ui->removeTeamButton, &QToolButton::clicked, this, &PeoplePage::removeCurrentTeam);
    connect(m_ui->profilesButton, &QPushButton::clicked, this, &PeoplePage::showProfiles);
    connect(m_ui->closeSideButton, &QToolButton::clicked, this, &PeoplePage::closeSide);
    connect(m_import, &ImportPreview::leaveRequested, this, &PeoplePage::leaveImport);
    connect(m_import, &ImportPreview::imported, this, [this] {
        leaveImport();
        Q_EMIT m_parts.desk.peopleChanged();
    });
}

void PeoplePage::connectForms()
{
    connect(m_form,
            &EmployeeForm::saveRequested,
            this,
            [this](const Employee& employee, SaveMode mode) {
                store([employee,
                       mode](const Access& access) { return saveEmployee(access, employee, mode); },
                      [this, id = employee.id] {
                          m_form->settle();
                          m_wanted = id;
                      },
                      [this](const QString& why) { m_form->showProblem(why); });
            });
    connect(m_form,
            &EmployeeForm::leavingRequested,
            this,
            [this](const EmployeeId& employee, const QDate& lastDay) {
                store(
                    [employee, lastDay](const Access& access) {
                        return recordLeaving(access, employee, lastDay);
                    },
                    [] {},
                    [this](const QString& why) { m_form->showProblem(why); });
            });
    connect(m_form, &EmployeeForm::returnRequested, this, [this](const Employee& employee) {
        store(
            [employee](const Access& access) {
                return saveEmployee(access, employee, SaveMode::Change);
            },
            [] {},
            [this](const QString& why) { m_form->showProblem(why); });
    });
    connect(m_form, &EmployeeForm::discarded, this, [this] {
        if (m_form->isNew())
            showCurrentEmployee();
        m_ui->table->setFocus();
    });
    connect(m_teamForm, &TeamForm::saveRequested, this, [this](const Team& team, SaveMode mode) {
        store([team, mode](const Access& access) { return saveTeam(access, team, mode); },
              [this] { closeSide(); },
              [this](const QString& why) { m_teamForm->showProblem(why); });
    });
    connect(m_teamForm, &TeamForm::discarded, this, &PeoplePage::closeSide);
}

void PeoplePage::arrive(const Destination& destination)
{
    if (destination.employee) {
        m_wanted = *destination.employee;
        if (m_isLoaded)
            select(std::exchange(m_wanted, {}));
        m_ui->sideTabs->setCurrentWidget(m_results);
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
    const EmployeeId before = m_wanted.isEmpty() ? currentEmployee() : std::exchange(m_wanted, {});
    m_people = *people;
    m_isLoaded = true;
    showEverything();
    if (!before.isEmpty())
        select(before);
}

void PeoplePage::showEverything()
{
    const QDate day = today(m_parts.desk);
    m_model->show(m_people, day, windowLanguage());
    m_ui->teamTree->show(m_people, day);
    m_filter->setTeams(m_ui->teamTree->choice());
    m_form->setPeople(m_people, day);
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
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
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

EmployeeId PeoplePage::currentEmployee() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? m_model->row(index.row()).employee.id : EmployeeId();
}

void PeoplePage::select(const EmployeeId& employee)
{
    const int row = m_model->rowOf(employee);
    if (row < 0)
        return closeSide();
    QModelIndex shown = m_filter->mapFromSource(m_model->index(row, EmployeeTableModel::Name));
    if (!shown.isValid()) { // The filters hide who is asked for: they give way.
        m_ui->searchEdit->clear();
        m_ui->stateBox->setCurrentIndex(static_cast<int>(EmploymentState::Everybody));
        m_ui->teamTree->setCurrentItem(m_ui->teamTree->topLevelItem(0));
        shown = m_filter->mapFromSource(m_model->index(row, EmployeeTableModel::Name));
    }
    m_ui->table->setCurrentIndex(shown);
    m_ui->table->scrollTo(shown);
    showCurrentEmployee();
}

void PeoplePage::showSide(QWidget* side)
{
    m_ui->sideStack->setCurrentWidget(side);
    m_ui->sideCard->show();
}

void PeoplePage::closeSide()
{
    m_ui->sideCard->hide();
    m_ui->table->setFocus();
}

void PeoplePage::showCurrentEmployee()
{
    const EmployeeId employee = currentEmployee();
    if (employee.isEmpty())
        return;
    m_form->showEmployee(employee);
    m_results->showEmployee(employee);
    m_ui->sideTabs->setTabEnabled(1, true);
    showSide(m_ui->employeePage);
}

void PeoplePage::addEmployee()
{
    if (!m_parts.desk.isOpen())
        return;
    m_form->showNew(m_ui->teamTree->currentTeam());
    m_results->clear();
    m_ui->sideTabs->setCurrentIndex(0);
    m_ui->sideTabs->setTabEnabled(1, false);
    showSide(m_ui->employeePage);
    m_form->focusFirst();
}

void PeoplePage::addTeam()
{
    showSide(m_ui->teamPage);
    m_teamForm->showNew(m_people, m_ui->teamTree->currentTeam());
}

void PeoplePage::editTeam()
{
    const auto team = m_ui->teamTree->currentTeam();
    if (!team)
        return;
    showSide(m_ui->teamPage);
    m_teamForm->showTeam(m_people, *team);
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
    store([id = *team](const Access& access) { return removeTeam(access, id); },
          [] {},
          [this](const QString& why) { m_parts.desk.tell(why, Tone::Failure); });
}

void PeoplePage::store(std::function<Result<>(const Access&)> storing,
                       std::function<void()> stored,
                       std::function<void(const QString&)> refused)
{
    m_parts.desk.savingBegan();
    m_parts.desk.ask<void>(
        this,
        std::move(storing),
        [this, stored = std::move(stored), refused = std::move(refused)](const Result<>& outcome) {
            m_parts.desk.savingEnded(SaveState::Saved);
            if (!outcome)
                return refused(sentence(outcome.error()));
            stored();
            Q_EMIT m_parts.desk.peopleChanged();
        });
}

void PeoplePage::showProfiles()
{
    if (!m_profiles)
        m_profiles = new PositionProfilesDialog(m_parts.desk.ports().library, m_parts.theme, this);
    const int row = m_model->rowOf(currentEmployee());
    const auto position = row < 0 ? std::optional<PositionId>()
                                  : m_model->row(row).employee.positionOn(today(m_parts.desk));
    m_profiles->show(position.value_or(PositionId()));
}

void PeoplePage::importFile()
{
    const QString file = m_parts.desk.ports().dialogs.openFile(
        this, tr("Import employees"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty())
        startImport(file, {});
}

void PeoplePage::pasteTable()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_parts.desk.tell(tr("There is no table to paste. Copy the rows with their headings in "
                             "Excel or WPS first."),
                          Tone::Warning);
        return;
    }
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

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            pasteTable();
            return true;
        }
        if (key->key() == Qt::Key_F2 && !currentEmployee().isEmpty()) {
            m_ui->sideTabs->setCurrentIndex(0);
            m_form->focusFirst();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            addEmployee();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void PeoplePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_parts.desk.isOpen() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PeoplePage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        startImport(urls.first().toLocalFile(), {});
}

void PeoplePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sideTabs->setTabText(0, tr("Details"));
    m_ui->sideTabs->setTabText(1, tr("Results"));
    const QSignalBlocker blocker(m_ui->stateBox);
    const int state = std::max(0, m_ui->stateBox->currentIndex());
    m_ui->stateBox->clear();
    m_ui->stateBox->addItems({tr("Employed"), tr("Left"), tr("Everybody")});
    m_ui->stateBox->setCurrentIndex(state);
    const EmployeeId employee = currentEmployee();
    showEverything();
    if (!employee.isEmpty())
        select(employee);
}

} // namespace plumbline
