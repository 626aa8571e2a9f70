// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppealForm.h"
#include "ui/appraisal/AppraisalPage.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/appraisal/CourseRibbon.h"
#include "ui/appraisal/EntryModel.h"
#include "ui/appraisal/FilesPanel.h"
#include "ui/appraisal/ReasonForm.h"
#include "ui/appraisal/SegmentForm.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui_AppraisalPage.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>

namespace plumbline {

namespace {

constexpr int kPeopleWidth = 416;
constexpr int kDetailWidth = 720;
constexpr int kActionsHeight = 96;

} // namespace

void AppraisalPage::setUp()
{
    m_ribbon = new CourseRibbon(m_parts.theme, this);
    m_reason = new ReasonForm(m_parts.desk, this);
    m_appeal = new AppealForm(m_parts.desk, this);
    m_decision = new DecisionForm(m_parts.desk, this);
    m_segmentForm = new SegmentForm(this);
    m_ui->ribbonLayout->addWidget(m_ribbon);
    m_buttons = m_ui->buttonsLayout;
    for (QWidget* form :
         std::initializer_list<QWidget*>{m_reason, m_appeal, m_decision, m_segmentForm})
        m_ui->formStack->addWidget(form);
    m_files = new FilesPanel(m_parts.desk, this);
    m_ui->filesLayout->addWidget(m_files);
    m_ui->splitter->setSizes({kPeopleWidth, kDetailWidth});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->actionsTable->setMaximumHeight(kActionsHeight);
    m_ui->segmentsTable->setMaximumHeight(kActionsHeight);
    m_ui->failure->hide();
    const auto dress = [this] {
        m_ui->explainButton->setIcon(m_parts.theme.icon(QStringLiteral("circle-question-mark")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void AppraisalPage::setUpTables()
{
    const auto make = [this](QTableView* view, const char* key) {
        auto* table = new FigureTable(this);
        showFigures(*view, *table, QStringLiteral("appraisal/") + QLatin1String(key));
        return table;
    };
    m_people = make(m_ui->peopleTable, "people");
    m_lines = make(m_ui->linesTable, "lines");
    m_steps = make(m_ui->stepsTable, "steps");
    m_revisions = make(m_ui->revisionsTable, "revisions");
    m_appeals = make(m_ui->appealsTable, "appeals");
    m_decisions = make(m_ui->decisionsTable, "decisions");
    m_actions = make(m_ui->actionsTable, "actions");
    m_segments = make(m_ui->segmentsTable, "segments");
    m_goals = new EntryModel(this);
    m_rating = new EntryModel(this);
    const std::initializer_list<std::pair<QTableView*, EntryModel*>> entries{
        {m_ui->goalsTable, m_goals}, {m_ui->ratingTable, m_rating}};
    for (const auto& [view, model] : entries) {
        view->setModel(model);
        dressTable(*view);
        view->horizontalHeader()->setStretchLastSection(false);
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        view->horizontalHeader()->setSectionResizeMode(EntryModel::HintColumn,
                                                       QHeaderView::Stretch);
    }
}

void AppraisalPage::setUpKeys()
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
    key(Qt::Key_Escape, [this] { closeForm(); });
    key(Qt::Key_F4, [this] { explainLine(); });
}

void AppraisalPage::connectSignals()
{
    Desk& desk = m_parts.desk;
    connect(&desk, &Desk::currentCycleChanged, this, [this] {
        m_courses.clear();
        m_view.reset();
        m_tables.reset();
        refresh();
    });
    connect(&desk, &Desk::companyClosed, this, [this] {
        m_courses.clear();
        refresh();
    });
    connect(&desk, &Desk::cyclesChanged, this, &AppraisalPage::refresh);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &AppraisalPage::applyFilters);
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, &AppraisalPage::applyFilters);
    connect(
        m_ui->peopleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
            if (!m_isSelecting)
                loadView();
        });
    connect(m_ui->linesTable, &QTableView::activated, this, &AppraisalPage::explainLine);
    connect(m_ui->explainButton, &QPushButton::clicked, this, &AppraisalPage::explainLine);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        Destination destination;
        destination.page = m_parts.desk.isOpen() ? PageId::Cycles : PageId::Home;
        m_parts.desk.go(destination);
    });
    for (EntryModel* model : {m_goals, m_rating})
        connect(model, &EntryModel::refused, this, &AppraisalPage::refuse);
}

void AppraisalPage::connectForms()
{
    connect(m_reason, &ReasonForm::answered, this, &AppraisalPage::take);
    connect(m_reason, &ReasonForm::left, this, &AppraisalPage::closeForm);
    connect(m_appeal, &AppealForm::submitted, this, &AppraisalPage::appealAgainst);
    connect(m_appeal, &AppealForm::left, this, &AppraisalPage::closeForm);
    connect(m_decision, &DecisionForm::previewWanted, this, &AppraisalPage::foresee);
    connect(m_decision, &DecisionForm::submitted, this, &AppraisalPage::decide);
    connect(m_decision, &DecisionForm::left, this, &AppraisalPage::closeForm);
    connect(m_segmentForm, &SegmentForm::previewWanted, this, &AppraisalPage::foreseeDays);
    connect(m_segmentForm, &SegmentForm::submitted, this, &AppraisalPage::setDays);
    connect(m_segmentForm, &SegmentForm::left, this, &AppraisalPage::closeForm);
}

void AppraisalPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_reason->retranslate();
    m_appeal->retranslate();
    m_decision->retranslate();
    m_segmentForm->retranslate();
    m_files->retranslate();
    m_ribbon->setAccessibleName(tr("The way of the appraisal"));
    const QStringList tabs{
        tr("Result"), tr("Goals"), tr("Own rating"), tr("Course"), tr("Appeals"), tr("Files")};
    for (int tab = 0; tab < tabs.size(); ++tab)
        m_ui->tabs->setTabText(tab, tabs[tab]);
    {
        const QSignalBlocker blocker(m_ui->stateBox);
        const int before = std::max(0, m_ui->stateBox->currentIndex());
        m_ui->stateBox->clear();
        m_ui->stateBox->addItem(tr("Any state"));
        for (const AppraisalState state : kAppraisalStates)
            m_ui->stateBox->addItem(courseWords(state), static_cast<int>(state));
        m_ui->stateBox->setCurrentIndex(before);
    }
    if (!m_courses.empty())
        m_people->present(AppraisalTables::people(m_courses, m_names));
    if (m_view) {
        m_tables = std::make_unique<AppraisalTables>(*m_view, m_names);
        showView();
    }
    showState();
}

} // namespace plumbline
