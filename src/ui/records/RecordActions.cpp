// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordActions.h"

#include "drawing/ThemeTokens.h"
#include "ui/records/PeopleBox.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace plumbline {

RecordActions::RecordActions(RecordDeeds deeds, QWidget* parent)
    : QWidget(parent)
    , m_deeds(deeds)
    , m_title(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_exclude(new QPushButton(this))
    , m_include(new QPushButton(this))
    , m_to(new PeopleBox(PeopleChoice::EmployeesOnly, this))
    , m_reassign(new QPushButton(this))
    , m_refusal(new QLabel(this))
{
    m_title->setProperty("role", QStringLiteral("caption"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_exclude->setObjectName(QStringLiteral("excludeButton"));
    m_include->setObjectName(QStringLiteral("includeButton"));
    m_to->setObjectName(QStringLiteral("toBox"));
    m_reassign->setObjectName(QStringLiteral("reassignButton"));
    m_refusal->setObjectName(QStringLiteral("actionRefusal"));
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    layOut();
    connectSignals();
    retranslate();
}

void RecordActions::layOut()
{
    auto* marks = new QHBoxLayout;
    marks->setSpacing(space::kSmall);
    marks->addWidget(m_exclude);
    marks->addWidget(m_include);
    marks->addStretch();
    auto* moves = new QHBoxLayout;
    moves->setSpacing(space::kSmall);
    moves->addWidget(m_to, 1);
    moves->addWidget(m_reassign);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_title);
    down->addWidget(m_reason);
    down->addWidget(m_refusal);
    down->addLayout(marks);
    down->addLayout(moves);
    m_to->setVisible(m_deeds == RecordDeeds::All);
    m_reassign->setVisible(m_deeds == RecordDeeds::All);
}

void RecordActions::connectSignals()
{
    connect(m_exclude, &QPushButton::clicked, this, [this] {
        if (hasReason())
            Q_EMIT excludeWanted(reason());
    });
    connect(m_include, &QPushButton::clicked, this, [this] {
        if (hasReason())
            Q_EMIT includeWanted(reason());
    });
    connect(m_reassign, &QPushButton::clicked, this, [this] {
        const auto to = m_to->employee();
        if (!hasReason())
            return;
        if (to)
            Q_EMIT reassignWanted(*to, reason());
        else
            refuse(tr("Choose who is to have the records."));
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this] { refuse({}); });
    // Enter does what there is but one of.
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_exclude->isEnabled() != m_include->isEnabled())
            (m_exclude->isEnabled() ? m_exclude : m_include)->click();
    });
}

bool RecordActions::hasReason()
{
    if (!reason().isEmpty())
        return true;
    refuse(tr("Give a reason first; it is kept in the record's history and in the audit trail."));
    m_reason->setFocus(Qt::OtherFocusReason);
    return false;
}

void RecordActions::present(const RecordPeople& people)
{
    m_to->present(people);
}

void RecordActions::showChosen(int chosen, int excluded)
{
    m_chosen = chosen;
    m_excluded = excluded;
    showTexts();
}

void RecordActions::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void RecordActions::done()
{
    m_reason->clear();
    refuse({});
}

void RecordActions::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
}

QString RecordActions::reason() const
{
    return m_reason->text().trimmed();
}

void RecordActions::showTexts()
{
    m_title->setText(m_chosen == 0 ? tr("No record is chosen.")
                                   : tr("%n record(s) chosen", nullptr, m_chosen));
    m_exclude->setEnabled(m_chosen > m_excluded);
    m_include->setEnabled(m_excluded > 0);
    m_reassign->setEnabled(m_chosen > 0);
    for (QWidget* part : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_to)})
        part->setEnabled(m_chosen > 0);
}

void RecordActions::retranslate()
{
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_exclude->setText(m_deeds == RecordDeeds::All ? tr("Exclude") : tr("Take back"));
    m_include->setText(m_deeds == RecordDeeds::All ? tr("Include again")
                                                   : tr("Let it count again"));
    m_to->setAccessibleName(tr("New owner"));
    m_to->lineEdit()->setPlaceholderText(tr("Name or staff number"));
    m_reassign->setText(tr("Reassign"));
    showTexts();
}

} // namespace plumbline
