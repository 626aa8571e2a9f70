// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/WayPanel.h"

#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/HeaderMemory.h"
#include "ui/common/PageParts.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/cycles/CourseDelegate.h"
#include "ui/cycles/CourseModel.h"
#include "ui_WayPanel.h"

#include <QtCore/QSet>
#include <QtCore/QSignalBlocker>

#include <algorithm>

namespace plumbline {

WayPanel::WayPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WayPanel>())
    , m_model(new CourseModel(this))
    , m_filter(new CourseFilter(*m_model, this))
{
    m_ui->setupUi(this);
    setUp();
    connectSignals();
    showChosen();
}

WayPanel::~WayPanel() = default;

void WayPanel::setUp()
{
    m_ui->appraisals->setModel(m_filter);
    m_ui->appraisals->sortByColumn(-1, Qt::AscendingOrder);
    dressTable(*m_ui->appraisals);
    for (QComboBox* box : {m_ui->teamBox, m_ui->stateBox})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    rememberHeader(*m_ui->appraisals, QStringLiteral("cyclePeople"));
    new FittedColumns(*m_ui->appraisals, QStringLiteral("cyclePeople"));
}

void WayPanel::setParts(const PageParts& parts)
{
    m_desk = &parts.desk;
    const Theme& theme = parts.theme;
    m_ui->appraisals->setItemDelegateForColumn(CourseModel::Notice,
                                               new CourseDelegate(theme, this));
    connect(&theme, &Theme::changed, m_ui->appraisals->viewport(), qOverload<>(&QWidget::update));
}

void WayPanel::connectSignals()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, &WayPanel::filter);
    connect(m_ui->teamBox, &QComboBox::currentIndexChanged, this, &WayPanel::filter);
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, &WayPanel::filter);
    connect(
        m_ui->search, &QLineEdit::returnPressed, this, [this] { m_ui->appraisals->setFocus(); });
    connect(m_ui->appraisals->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &WayPanel::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WayPanel::showChosen);
    connect(m_ui->appraisals, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT personOpened(m_model->line(m_filter->mapToSource(index).row()));
    });
    for (const StepButton& step : stepButtons())
        connect(step.button, &QPushButton::clicked, this, [this, kind = step.kind] { ask(kind); });
}

std::vector<WayPanel::StepButton> WayPanel::stepButtons() const
{
    return {{m_ui->submitButton, BatchKind::Submit},
            {m_ui->passOnButton, BatchKind::PassOn},
            {m_ui->returnButton, BatchKind::Return},
            {m_ui->publishButton, BatchKind::Publish},
            {m_ui->outButton, BatchKind::NotAppraise}};
}

/// Steps that are nobody's of one's roles are not offered.
void WayPanel::showPermitted()
{
    const auto may = [this](Permission permission) {
        return m_desk == nullptr || m_desk->may(permission);
    };
    const bool mayReview = may(Permission::Review);
    m_ui->submitButton->setVisible(may(Permission::SubmitScores));
    m_ui->passOnButton->setVisible(mayReview);
    m_ui->returnButton->setVisible(mayReview);
    m_ui->publishButton->setVisible(may(Permission::Publish));
    m_ui->outButton->setVisible(may(Permission::NotAppraise));
}

void WayPanel::present(CycleWay way)
{
    showPermitted();
    m_model->show(std::move(way));
    offerTeams();
    offerStates();
    filter();
}

void WayPanel::offerTeams()
{
    const QSignalBlocker quiet(m_ui->teamBox);
    const QString before = m_ui->teamBox->currentData().toString();
    QMap<QString, QString> teams;
    for (const CourseLine& line : m_model->way().lines) {
        if (line.appraisal.team)
            teams.insert(
                m_model->way().teams.value(*line.appraisal.team, line.appraisal.team->text()),
                line.appraisal.team->text());
    }
    m_ui->teamBox->clear();
    m_ui->teamBox->addItem(tr("All teams"), QString());
    for (auto team = teams.constBegin(); team != teams.constEnd(); ++team)
        m_ui->teamBox->addItem(team.key(), team.value());
    m_ui->teamBox->setCurrentIndex(std::max(0, m_ui->teamBox->findData(before)));
    m_ui->teamBox->setVisible(teams.size() > 1);
}

void WayPanel::offerStates()
{
    using Only = CourseChoice::Only;
    const QSignalBlocker quiet(m_ui->stateBox);
    const QPoint before = m_ui->stateBox->currentData().toPoint();
    const CourseCounts counts = countCourses(m_model->way().lines);
    const auto offer = [this](const QString& text, Only only, int state) {
        m_ui->stateBox->addItem(text, QPoint(int(only), state));
    };
    m_ui->stateBox->clear();
    offer(tr("Any state"), Only::Everybody, 0);
    for (const auto& [state, count] : counts.states)
        offer(tr("%1 (%2)").arg(courseWords(state)).arg(count), Only::State, int(state));
    if (counts.late > 0)
        offer(tr("Late (%1)").arg(counts.late), Only::Late, 0);
    offer(tr("No answer"), Only::NoAnswer, 0);
    if (counts.waitingLooks > 0)
        offer(tr("Second look waits (%1)").arg(counts.waitingLooks), Only::SecondLook, 0);
    m_ui->stateBox->setCurrentIndex(std::max(0, m_ui->stateBox->findData(before)));
}

void WayPanel::filter()
{
    const QPoint state = m_ui->stateBox->currentData().toPoint();
    CourseChoice choice{static_cast<CourseChoice::Only>(state.x()),
                        static_cast<AppraisalState>(state.y()),
                        {},
                        m_ui->search->text()};
    if (const QString team = m_ui->teamBox->currentData().toString(); !team.isEmpty())
        choice.team = TeamId(team);
    m_filter->choose(std::move(choice));
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_ui->count->setText(shown == all ? tr("%n person(s)", nullptr, all)
                                      : tr("%1 of %2").arg(shown).arg(all));
    showChosen();
}

std::vector<int> WayPanel::chosenRows() const
{
    std::vector<int> rows;
    const QModelIndexList chosen = m_ui->appraisals->selectionModel()->selectedRows();
    rows.reserve(static_cast<std::size_t>(chosen.size()));
    for (const QModelIndex& index : chosen)
        rows.push_back(m_filter->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

void WayPanel::showChosen()
{
    const std::vector<int> rows = chosenRows();
    QSet<int> possible;
    for (const int row : rows) {
        for (const AppraisalStepKind kind : m_model->line(row).next)
            possible.insert(int(kind));
    }
    const bool isBack = possible.contains(int(AppraisalStepKind::AppraisedAgain))
        && !possible.contains(int(AppraisalStepKind::NotAppraised));
    for (const StepButton& step : stepButtons())
        step.button->setEnabled(possible.contains(int(stepKindOf(step.kind)))
                                || (isBack && step.kind == BatchKind::NotAppraise));
    m_ui->outButton->setText(isBack ? tr("Appraise again") : tr("Not appraised"));
    m_ui->outButton->setProperty("isBack", isBack);
    m_ui->selected->setText(rows.empty() ? tr("Choose people; Ctrl+A takes all that are shown")
                                         : tr("Chosen: %1").arg(rows.size()));
}

void WayPanel::ask(BatchKind kind)
{
    std::vector<EmployeeId> people;
    for (const int row : chosenRows())
        people.push_back(m_model->line(row).appraisal.employee);
    if (kind == BatchKind::NotAppraise && m_ui->outButton->property("isBack").toBool())
        kind = BatchKind::AppraiseAgain;
    if (!people.empty())
        Q_EMIT stepAsked(kind, people);
}

void WayPanel::goTo(const EmployeeId& employee)
{
    const int row = m_model->rowOf(employee);
    if (row < 0)
        return;
    m_ui->search->clear();
    m_ui->teamBox->setCurrentIndex(0);
    m_ui->stateBox->setCurrentIndex(0);
    const QModelIndex shown = m_filter->mapFromSource(m_model->index(row, 0));
    m_ui->appraisals->setCurrentIndex(shown);
    m_ui->appraisals->scrollTo(shown);
    m_ui->appraisals->setFocus(Qt::OtherFocusReason);
}

void WayPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        offerTeams();
        offerStates();
        filter();
    }
    QWidget::changeEvent(event);
}

} // namespace plumbline
