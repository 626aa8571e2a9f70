// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/StageDialog.h"

#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/cycles/BlockerModel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline {

StageDialog::StageDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new BlockerModel(this))
    , m_heading(new QLabel(this))
    , m_stage(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_reasonLabel(new QLabel(tr("Why it goes back"), this))
    , m_reason(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_move(new QPushButton(this))
{
    setObjectName(QStringLiteral("stageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move the cycle to another stage"));
    layOut();
    connectSignals();
}

void StageDialog::layOut()
{
    constexpr QSize kUsualSize(600, 460);
    resize(kUsualSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kMedium);
    m_heading->setProperty("role", QStringLiteral("section"));
    layout->addWidget(m_heading);
    auto* form = new QFormLayout;
    m_stage->setObjectName(QStringLiteral("stageChoice"));
    form->addRow(tr("To the stage"), m_stage);
    layout->addLayout(form);
    m_summary->setObjectName(QStringLiteral("stageSummary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_table->setObjectName(QStringLiteral("blockers"));
    m_table->setAccessibleName(tr("What stands against it"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    new FittedColumns(*m_table);
    layout->addWidget(m_table, 1);
    layOutFields();
}

void StageDialog::layOutFields()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    m_reason->setObjectName(QStringLiteral("stageReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(2 * space::kControlHeight);
    m_reasonLabel->setBuddy(m_reason);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    m_problem->setProperty("tone", QStringLiteral("failure"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(); // Where nothing stands against it, there is no table.
    auto* buttons = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Leave it as it is"), this);
    leave->setAutoDefault(false);
    m_move->setObjectName(QStringLiteral("moveButton"));
    m_move->setProperty("role", QStringLiteral("primary"));
    m_move->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_move);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void StageDialog::connectSignals()
{
    connect(m_stage, &QComboBox::currentIndexChanged, this, &StageDialog::look);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &StageDialog::offer);
    connect(m_move, &QPushButton::clicked, this, &StageDialog::move);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Blocker blocker = m_model->blocker(index.row());
        if (!blocker.employee)
            return;
        reject();
        Q_EMIT blockerOpened(blocker);
    });
}

void StageDialog::show(const CycleKey& key, const CycleStanding& standing, CycleStage proposed)
{
    m_key = key;
    m_standing = standing;
    m_heading->setText(tr("The cycle stands at: %1").arg(stageWords(standing.stage)));
    {
        const QSignalBlocker quiet(m_stage);
        for (const CycleStage stage : kCycleStages) {
            if (stage != standing.stage && stage != CycleStage::Closed)
                m_stage->addItem(stageWords(stage), int(stage));
        }
        m_stage->setCurrentIndex(std::max(0, m_stage->findData(int(proposed))));
    }
    open();
    look();
    (isBack() ? static_cast<QWidget*>(m_reason) : m_stage)->setFocus(Qt::OtherFocusReason);
}

CycleStage StageDialog::chosen() const
{
    return static_cast<CycleStage>(m_stage->currentData().toInt());
}

bool StageDialog::isBack() const
{
    return chosen() < m_standing.stage;
}

void StageDialog::look()
{
    m_isFree = false;
    m_problem->hide();
    m_reason->setVisible(isBack());
    m_reasonLabel->setVisible(isBack());
    m_move->setText(tr("Move to “%1”").arg(stageWords(chosen())));
    m_summary->setText(tr("Looking what stands against it …"));
    offer();
    m_desk.ask<std::vector<Blocker>>(
        this,
        [key = m_key, stage = chosen()](const Access& access) {
            return blockersOf(access, key, stage);
        },
        [this, generation = ++m_generation](const Result<std::vector<Blocker>>& blockers) {
            if (generation == m_generation)
                showBlockers(blockers);
        });
}

void StageDialog::showBlockers(const Result<std::vector<Blocker>>& blockers)
{
    m_problem->setVisible(!blockers);
    if (!blockers) {
        m_problem->setText(sentence(blockers.error()));
        m_summary->clear();
        return offer();
    }
    const auto blocking = std::ranges::count(*blockers, false, &Blocker::isHint);
    m_isFree = isBack() || blocking == 0;
    m_model->show(*blockers);
    m_table->setVisible(!blockers->empty());
    if (blocking > 0)
        m_summary->setText(
            tr("This stands against it: %1. Enter leads to where it is mended.").arg(blocking));
    else if (!blockers->empty())
        m_summary->setText(
            tr("Not ready yet: %1. The cycle can go on all the same.").arg(blockers->size()));
    else
        m_summary->setText(tr("Nothing stands against it."));
    offer();
}

void StageDialog::offer()
{
    const bool hasReason = !isBack() || !m_reason->toPlainText().trimmed().isEmpty();
    m_move->setEnabled(m_isFree && hasReason);
}

void StageDialog::move()
{
    m_move->setEnabled(false);
    const Advance advance{chosen(), isBack() ? m_reason->toPlainText().trimmed() : QString()};
    m_desk.store(
        this,
        [key = m_key, advance](const Access& access) { return advanceCycle(access, key, advance); },
        [this, to = advance.to](const Result<>& outcome) {
            if (!outcome) {
                m_problem->setText(
                    tr("The cycle stays where it is. %1").arg(sentence(outcome.error())));
                m_problem->show();
                return offer();
            }
            Q_EMIT moved(to);
            accept();
        });
}

} // namespace plumbline
