// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/BatchDialog.h"

#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/SecondBox.h"
#include "ui/common/TableDress.h"
#include "ui/cycles/BatchModel.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline {

BatchDialog::BatchDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new BatchModel(this))
    , m_heading(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_reasonLabel(new QLabel(tr("Reason"), this))
    , m_reason(new QPlainTextEdit(this))
    , m_lookLabel(new QLabel(tr("Second look by"), this))
    , m_lookBy(new SecondBox(this))
    , m_problem(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(QStringLiteral("batchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connectSignals();
}

void BatchDialog::layOut()
{
    constexpr QSize kUsualSize(600, 480);
    resize(kUsualSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kMedium);
    m_heading->setProperty("role", QStringLiteral("section"));
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("role", QStringLiteral("caption"));
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("What happens to whom"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    dressTable(*m_table);
    new FittedColumns(*m_table);
    layout->addWidget(m_heading);
    layout->addWidget(m_meaning);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layOutFields();
}

void BatchDialog::layOutFields()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    auto* form = new QFormLayout;
    form->setSpacing(space::kSmall);
    m_reason->setObjectName(QStringLiteral("batchReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(2 * space::kControlHeight);
    m_reasonLabel->setBuddy(m_reason);
    m_lookBy->setObjectName(QStringLiteral("lookBy"));
    m_lookBy->setHint(tr("only where one person does what two should"));
    m_lookLabel->setBuddy(m_lookBy);
    form->addRow(m_reasonLabel, m_reason);
    form->addRow(m_lookLabel, m_lookBy);
    layout->addLayout(form);
    m_problem->setProperty("tone", QStringLiteral("failure"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Leave it as it is"), this);
    leave->setObjectName(QStringLiteral("batchLeave"));
    leave->setAutoDefault(false);
    m_apply->setObjectName(QStringLiteral("batchApply"));
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_apply->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_apply);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void BatchDialog::connectSignals()
{
    connect(m_apply, &QPushButton::clicked, this, &BatchDialog::apply);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BatchDialog::offer);
    connect(m_lookBy, &SecondBox::nameChanged, this, &BatchDialog::look);
}

void BatchDialog::show(const CycleKey& key,
                       BatchKind kind,
                       std::vector<EmployeeId> people,
                       const QHash<EmployeeId, QString>& names)
{
    m_key = key;
    m_kind = kind;
    m_people = std::move(people);
    m_names = names;
    setWindowTitle(batchTitle(kind));
    m_heading->setText(batchTitle(kind));
    m_meaning->setText(batchMeaning(kind));
    // Of one person: not themselves.
    if (mayBeLookedAt(kind))
        m_lookBy->offer(
            m_desk, key, m_people.size() == 1 ? std::optional(m_people.front()) : std::nullopt);
    for (QWidget* field : {static_cast<QWidget*>(m_reasonLabel), static_cast<QWidget*>(m_reason)})
        field->setVisible(needsReason(kind));
    for (QWidget* field : {static_cast<QWidget*>(m_lookLabel), static_cast<QWidget*>(m_lookBy)})
        field->setVisible(mayBeLookedAt(kind));
    offer();
    open();
    if (needsReason(kind))
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_apply->setFocus(Qt::OtherFocusReason);
    look();
}

BatchStep BatchDialog::step(BatchMode mode) const
{
    QString reason = m_reason->toPlainText().trimmed();
    // A preview says what happens once the reason is given.
    if (reason.isEmpty() && mode == BatchMode::Preview)
        reason = QStringLiteral("…");
    return {m_people, mode, needsReason(m_kind) ? reason : QString(), m_lookBy->name()};
}

void BatchDialog::look()
{
    m_summary->setText(tr("Looking what will happen …"));
    m_desk.ask<BatchOutcome>(
        this,
        [key = m_key, kind = m_kind, step = step(BatchMode::Preview)](const Access& access) {
            return takeBatchStep(access, key, kind, step);
        },
        [this, generation = ++m_generation](const Result<BatchOutcome>& outcome) {
            if (generation == m_generation)
                showOutcome(outcome);
        });
}

void BatchDialog::showOutcome(const Result<BatchOutcome>& outcome)
{
    m_problem->setVisible(!outcome);
    m_going = outcome ? int(outcome->going.size()) : 0;
    if (outcome) {
        const int staying = int(outcome->staying.size());
        m_summary->setText(staying == 0
                               ? tr("All %1 go.").arg(m_going)
                               : tr("%1 go, %2 stay as they are.").arg(m_going).arg(staying));
        m_model->show(*outcome, m_names);
    } else {
        m_summary->clear();
        m_problem->setText(sentence(outcome.error()));
        m_model->show({}, m_names);
    }
    offer();
}

void BatchDialog::offer()
{
    const bool hasReason = !needsReason(m_kind) || !m_reason->toPlainText().trimmed().isEmpty();
    m_apply->setText(batchVerb(m_kind, m_going));
    m_apply->setEnabled(m_going > 0 && hasReason);
}

void BatchDialog::apply()
{
    m_apply->setEnabled(false);
    m_desk.savingBegan();
    m_desk.ask<BatchOutcome>(
        this,
        [key = m_key, kind = m_kind, step = step(BatchMode::Apply)](const Access& access) {
            return takeBatchStep(access, key, kind, step);
        },
        [this](const Result<BatchOutcome>& outcome) {
            m_desk.savingEnded(SaveState::Saved);
            if (!outcome) {
                m_problem->setText(tr("Nothing was changed. %1").arg(sentence(outcome.error())));
                m_problem->show();
                return offer();
            }
            QString told = batchDone(m_kind, int(outcome->going.size()));
            if (!outcome->staying.empty())
                told +=
                    QStringLiteral(" · ") + tr("left as they are: %1").arg(outcome->staying.size());
            m_desk.tell(told);
            Q_EMIT taken();
            accept();
        });
}

} // namespace plumbline
