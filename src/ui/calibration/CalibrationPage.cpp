// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationPage.h"

#include "application/calibration/CalibrateMany.h"
#include "application/calibration/ReadCalibration.h"
#include "application/text/Sentences.h"
#include "ui/calibration/CalibrationDelegate.h"
#include "ui/calibration/CalibrationEffect.h"
#include "ui/calibration/CalibrationGrid.h"
#include "ui/calibration/CalibrationModel.h"
#include "ui/calibration/CalibrationReview.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/TallArea.h"
#include "ui/common/Theme.h"
#include "ui_CalibrationPage.h"

#include <QtCore/QSettings>
#include <QtGui/QShortcut>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kKeepPause = 400; ///< Milliseconds from the last key to the file.
const QString kGroupedKey = QStringLiteral("calibration/grouped");

} // namespace

CalibrationPage::CalibrationPage(const PageParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::CalibrationPage>())
    , m_drafts(new DraftBook(this))
    , m_state{{}, {}, {}, *m_drafts}
    , m_model(new CalibrationModel(m_state, this))
    , m_grid(new CalibrationGrid(this))
    , m_effect(new CalibrationEffect(m_state, parts.theme, this))
    , m_review(new CalibrationReview(m_state, parts.desk, this))
{
    m_ui->setupUi(this);
    setUp();
    setUpKeys();
    connectSignals();
    connectParts();
    connectDrafts();
    retranslate();
}

CalibrationPage::~CalibrationPage() = default;

void CalibrationPage::setUp()
{
    m_grid->setObjectName(QStringLiteral("calibrationGrid"));
    m_grid->setItemDelegate(new CalibrationDelegate(m_parts.theme, m_grid));
    m_grid->show(*m_model);
    m_ui->gridLayout->addWidget(m_grid);
    m_ui->splitter->addWidget(new TallArea(m_effect, m_ui->splitter));
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({space::kRail * 18, space::kRail * 7});
    setFocusProxy(m_grid);
    m_ui->groupedBox->setChecked(QSettings().value(kGroupedKey, true).toBool());
    m_model->setGrouped(m_ui->groupedBox->isChecked());
    m_ui->reviewLayout->addWidget(m_review);
    m_effectLater.setSingleShot(true);
    m_keepLater.setSingleShot(true);
    m_keepLater.setInterval(kKeepPause);
}

void CalibrationPage::setUpKeys()
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
    key(QKeySequence::Undo, [this] { m_drafts->undo(); });
    key(Qt::CTRL | Qt::Key_Y, [this] { m_drafts->redo(); });
    key(Qt::Key_F8, [this] { goToLacking(); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportSheet(); });
    key(Qt::CTRL | Qt::Key_Return, [this] { beginReview(); });
}

void CalibrationPage::connectSignals()
{
    connect(&m_parts.cycle, &CycleSheet::reset, this, [this] {
        if (!m_asked)
            read();
    });
    connect(&m_parts.cycle, &CycleSheet::cellsChanged, this, [this] { m_isStale = true; });
    connect(&m_parts.desk, &Desk::currentCycleChanged, this, [this] {
        forget();
        read();
    });
    connect(&m_parts.desk, &Desk::companyOpened, this, &CalibrationPage::showState);
    connect(&m_parts.desk, &Desk::companyClosing, this, &CalibrationPage::keepDrafts);
    connect(&m_parts.desk, &Desk::companyClosed, this, [this] {
        forget();
        showState();
    });
    connect(&m_parts.theme, &Theme::changed, this, [this] {
        m_model->refresh();
        m_effect->present();
    });
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        Destination destination;
        destination.page = m_leadsTo;
        m_parts.desk.go(destination);
    });
    connect(m_ui->undoButton, &QPushButton::clicked, m_drafts, &DraftBook::undo);
    connect(m_ui->redoButton, &QPushButton::clicked, m_drafts, &DraftBook::redo);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &CalibrationPage::exportSheet);
    connect(m_ui->decideButton, &QPushButton::clicked, this, &CalibrationPage::beginReview);
}

void CalibrationPage::connectParts()
{
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &CalibrationPage::applyFilters);
    for (QComboBox* box : {m_ui->teamBox, m_ui->gradeBox, m_ui->whoBox})
        connect(box, &QComboBox::currentIndexChanged, this, &CalibrationPage::applyFilters);
    connect(m_ui->groupedBox, &QCheckBox::toggled, this, &CalibrationPage::groupByTeam);
    connect(m_grid, &CalibrationGrid::explanationWanted, this, &CalibrationPage::explain);
    connect(m_grid->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &CalibrationPage::showPerson);
    connect(m_effect, &CalibrationEffect::gradeChosen, this, [this](int grade) {
        m_ui->gradeBox->setCurrentIndex(m_ui->gradeBox->currentIndex() == grade + 1 ? 0
                                                                                    : grade + 1);
    });
    connect(
        m_effect, &CalibrationEffect::teamChosen, this, [this](const std::optional<TeamId>& team) {
            const QString id = team ? team->text() : QStringLiteral("-");
            const int found = std::max(0, m_ui->teamBox->findData(id));
            m_ui->teamBox->setCurrentIndex(m_ui->teamBox->currentIndex() == found ? 0 : found);
        });
    connect(m_effect, &CalibrationEffect::draftChosen, this, [this](const EmployeeId& employee) {
        goTo(employee, CalibrationModel::Reason);
    });
    connect(m_review, &CalibrationReview::left, this, &CalibrationPage::leaveReview);
    connect(m_review, &CalibrationReview::decided, this, &CalibrationPage::decide);
    connect(m_review, &CalibrationReview::draftWanted, this, [this](const EmployeeId& employee) {
        leaveReview();
        goTo(employee, CalibrationModel::Reason);
    });
}

void CalibrationPage::connectDrafts()
{
    connect(m_drafts, &DraftBook::changed, this, &CalibrationPage::draftsChanged);
    connect(m_drafts, &DraftBook::revisited, this, [this](const EmployeeId& employee) {
        goTo(employee, std::max(0, m_grid->currentIndex().column()));
    });
    connect(&m_effectLater, &QTimer::timeout, this, &CalibrationPage::foresee);
    connect(&m_keepLater, &QTimer::timeout, this, &CalibrationPage::keepDrafts);
}

void CalibrationPage::arrive(const Destination& destination)
{
    m_wanted = destination.employee;
    if (m_ui->stack->currentWidget() == m_ui->reviewPage)
        leaveReview();
    m_isStale = true;
    if (!m_asked) // showing the page has begun to read
        read();
}

void CalibrationPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        read();
}

void CalibrationPage::forget()
{
    ++m_request;
    keepDrafts();
    m_asked.reset();
    m_failure.reset();
    m_state.sheet.reset();
    m_state.preview = {};
    m_state.refused.clear();
    m_isLoading = true;
    m_drafts->load({});
    m_isLoading = false;
    m_model->reset();
}

void CalibrationPage::draftsChanged()
{
    m_effectLater.start();
    if (m_isLoading)
        return;
    m_isUnkept = true;
    m_keepLater.start();
}

/// What all drafts together come to; drafts that decide nothing yet, or can't be, are left out,
/// and of those that are refused it is said why.
void CalibrationPage::foresee()
{
    if (!m_state.sheet)
        return;
    std::vector<CalibrationDraft> drafts = m_drafts->drafts();
    std::erase_if(drafts, [this](const CalibrationDraft& draft) {
        const int row = m_state.sheet->rowOf(draft.employee);
        return row < 0 || !m_state.isOpen(row);
    });
    m_state.refused.clear();
    Result<CalibrationPreview> preview = m_state.sheet->preview(drafts);
    while (!preview) {
        const auto refused = std::ranges::find_if(drafts, [&](const CalibrationDraft& draft) {
            return draft.employee.text() == preview.error().at;
        });
        if (refused != drafts.end()) {
            m_state.refused.emplace(refused->employee, preview.error());
            drafts.erase(refused);
        } else {
            drafts.clear();
        }
        preview = m_state.sheet->preview(drafts);
    }
    m_state.preview = *std::move(preview);
    m_model->refresh();
    m_effect->present();
    if (m_ui->stack->currentWidget() == m_ui->reviewPage)
        m_review->present();
    showRefused();
    showActions();
    showPerson();
}

bool CalibrationPage::mayDecide() const
{
    return m_state.sheet && !m_state.sheet->refusal();
}

void CalibrationPage::groupByTeam(bool isGrouped)
{
    QSettings().setValue(kGroupedKey, isGrouped);
    const int row = m_model->sheetRow(m_grid->currentIndex());
    const int column = std::max(0, m_grid->currentIndex().column());
    m_model->setGrouped(isGrouped);
    const int place = m_model->placeOf(row);
    m_grid->setCurrentIndex(m_model->index(place < 0 ? m_model->personAfter(0, 0) : place, column));
}

void CalibrationPage::goTo(const EmployeeId& employee, int column)
{
    const int row = m_state.sheet ? m_state.sheet->rowOf(employee) : -1;
    if (row < 0)
        return;
    if (m_model->placeOf(row) < 0) {
        m_ui->searchEdit->clear();
        for (QComboBox* box : {m_ui->teamBox, m_ui->gradeBox, m_ui->whoBox})
            box->setCurrentIndex(0);
    }
    m_grid->goTo(row, column);
}

/// The next draft, from where one stands, that can't be decided yet.
void CalibrationPage::goToLacking()
{
    const CalibrationWords words(m_state);
    const int count = m_model->rowCount();
    const int from = m_grid->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const QModelIndex at = m_model->index((std::max(0, from) + step) % count, 0);
        const int row = m_model->sheetRow(at);
        if (row < 0)
            continue;
        const CalibrationEntry entry = m_drafts->entry(m_state.person(row).appraisal.employee);
        if (DraftBook::isEmpty(entry) || words.fault(entry).isEmpty())
            continue;
        const bool lacksReason = DraftBook::draftOf(entry).has_value();
        return m_grid->goTo(row, lacksReason ? CalibrationModel::Reason : CalibrationModel::Points);
    }
}

void CalibrationPage::beginReview()
{
    if (!mayDecide() || m_drafts->count() == 0)
        return;
    m_effectLater.stop();
    foresee();
    m_ui->stack->setCurrentWidget(m_ui->reviewPage);
    m_review->begin();
    showActions();
}

void CalibrationPage::leaveReview()
{
    m_ui->stack->setCurrentWidget(m_ui->sheetPage);
    showActions();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void CalibrationPage::decide(const QString& second)
{
    const CycleKey cycle = m_state.sheet->cycle().key;
    const std::vector<CalibrationDraft> drafts = m_drafts->drafts();
    std::vector<EmployeeId> people;
    for (const CalibrationDraft& draft : drafts)
        people.push_back(draft.employee);
    m_review->setEnabled(false);
    m_parts.desk.store(
        this,
        [cycle, drafts, second](const Access& access) {
            return calibrateMany(access, cycle, drafts, second);
        },
        [this, people](const Result<>& stored) {
            m_review->setEnabled(true);
            if (stored)
                return decided(people);
            m_review->refuse(sentence(stored.error()));
            m_review->pointAt(stored.error().at);
        });
}

void CalibrationPage::decided(const std::vector<EmployeeId>& people)
{
    m_drafts->forget(people);
    keepDrafts();
    leaveReview();
    m_parts.desk.tell(tr("Decided on %n results.", nullptr, static_cast<int>(people.size())));
    m_wanted = people.front();
    m_parts.cycle.reload();
}

} // namespace plumbline
