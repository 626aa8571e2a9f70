// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/ActivateDialog.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/schemes/editor/FaultWords.h"
#include "ui/versions/DifferenceView.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace plumbline {

ActivateDialog::ActivateDialog(Desk& desk, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_heading(new QLabel(this))
    , m_changes(new DifferenceView(this))
    , m_list(new QListWidget(this))
    , m_period(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_activate(new QPushButton(tr("Activate the version"), this))
{
    constexpr QSize kUsualSize(640, 520);
    resize(kUsualSize);
    setWindowTitle(tr("Activate a scheme"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kMedium);
    m_heading->setProperty("role", QStringLiteral("section"));
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setTheme(theme);
    layout->addWidget(m_changes, 1);
    m_list->setObjectName(QStringLiteral("changeList"));
    m_list->setWordWrap(true);
    layout->addWidget(m_list, 1);
    auto* form = new QFormLayout;
    form->setSpacing(space::kSmall);
    m_period->setObjectName(QStringLiteral("fromBox"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(2 * space::kControlHeight);
    m_reason->setPlaceholderText(tr("stays with the version for good"));
    form->addRow(tr("Counts from"), m_period);
    form->addRow(tr("Why"), m_reason);
    layout->addLayout(form);
    m_problem->setObjectName(QStringLiteral("activateProblem"));
    m_problem->setProperty("tone", QStringLiteral("failure"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Go on editing"), this);
    m_activate->setObjectName(QStringLiteral("confirmActivation"));
    m_activate->setProperty("role", QStringLiteral("primary"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_activate);
    layout->addLayout(buttons);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_activate, &QPushButton::clicked, this, &ActivateDialog::activate);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ActivateDialog::offerActivating);
}

void ActivateDialog::show(const SchemeId& key,
                          const ActivationSubject& subject,
                          const std::vector<Position>& positions)
{
    m_key = key;
    m_isSound = subject.faults.empty();
    m_list->setVisible(!m_isSound);
    m_changes->setVisible(m_isSound && subject.before);
    if (m_isSound) {
        tellChanges(subject, positions);
    } else {
        m_heading->setText(tr("These errors must be put right first:"));
        for (const Error& fault : subject.faults)
            m_list->addItem(faultWords(subject.document, fault));
    }
    offerPeriods(subject.document.period);
    m_period->setEnabled(m_isSound);
    m_reason->setEnabled(m_isSound);
    offerActivating();
    open();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ActivateDialog::tellChanges(const ActivationSubject& subject,
                                 const std::vector<Position>& positions)
{
    if (!subject.before) {
        m_heading->setText(tr("A new scheme of the company, version 1"));
        return;
    }
    const SchemeComparison comparison =
        compareVersions(*subject.before, subject.document, windowLanguage(), positions);
    m_heading->setText(comparison.changes.empty()
                           ? tr("Nothing differs from version %1.").arg(subject.before->version)
                           : tr("What changes against version %1:").arg(subject.before->version));
    m_changes->present(comparison);
}

void ActivateDialog::offerPeriods(PeriodKind kind)
{
    constexpr int kBack = 4;
    constexpr int kAhead = 4;
    const Period current = Period::containing(today(m_desk), kind);
    for (int step = -kBack; step <= kAhead; ++step) {
        const Period period = current.plus(step);
        m_period->addItem(periodText(period), period.toString());
    }
    m_period->setCurrentIndex(kBack);
}

void ActivateDialog::offerActivating()
{
    m_activate->setEnabled(m_isSound && !m_reason->toPlainText().trimmed().isEmpty());
}

void ActivateDialog::activate()
{
    const auto from = Period::parse(m_period->currentData().toString());
    if (!from)
        return;
    m_desk.ask<StoredScheme>(
        this,
        [key = m_key, activation = Activation{*from, m_reason->toPlainText()}](
            const Access& access) { return activateDraft(access, key, activation); },
        [this](const Result<StoredScheme>& stored) {
            if (!stored) {
                m_problem->setText(
                    tr("Not activated; the draft is kept. %1").arg(sentence(stored.error())));
                m_problem->show();
                return;
            }
            accept();
            Q_EMIT activated(stored->id);
            Q_EMIT m_desk.schemesChanged();
        });
}

} // namespace plumbline
