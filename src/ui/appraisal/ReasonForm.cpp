// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/ReasonForm.h"

#include "drawing/ThemeTokens.h"
#include "ui/appraisal/PaperBox.h"
#include "ui/common/SecondBox.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kTextHeight = 96;

} // namespace

ReasonForm::ReasonForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_lookLabel(new QLabel(this))
    , m_look(new SecondBox(this))
    , m_paper(new PaperBox(desk, this))
    , m_refusal(new QLabel(this))
    , m_submit(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("reasonEdit"));
    m_look->setObjectName(QStringLiteral("lookByEdit"));
    m_refusal->setObjectName(QStringLiteral("reasonRefusal"));
    m_submit->setObjectName(QStringLiteral("reasonSubmit"));
    m_leave->setObjectName(QStringLiteral("reasonLeave"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_submit->setProperty("role", QStringLiteral("primary"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(kTextHeight);
    m_lookLabel->setBuddy(m_look);
    layOut();
    connect(m_submit, &QPushButton::clicked, this, &ReasonForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &ReasonForm::left);
    retranslate();
}

void ReasonForm::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_title, m_hint, m_text, m_lookLabel, m_look, m_paper, m_refusal})
        down->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    down->addLayout(buttons);
    down->addStretch();
}

void ReasonForm::ask(const StepQuestion& question)
{
    m_question = question;
    m_title->setText(question.title);
    m_hint->setText(question.hint);
    m_hint->setVisible(!question.hint.isEmpty());
    m_submit->setText(question.verb);
    const bool hasText = question.text != StepQuestion::Text::None;
    const bool hasLook = question.extra == StepQuestion::Extra::SecondLook;
    m_text->clear();
    if (hasLook)
        m_look->offer(m_desk, question.cycle, question.employee);
    m_paper->reset();
    refuse({});
    m_text->setVisible(hasText);
    m_look->setVisible(hasLook);
    m_lookLabel->setVisible(hasLook);
    m_paper->setVisible(hasPaper());
    if (question.extra == StepQuestion::Extra::PaperAlone)
        m_paper->tick();
    QWidget* first = m_submit;
    if (hasText)
        first = m_text;
    else if (hasLook)
        first = m_look;
    first->setFocus(Qt::OtherFocusReason);
}

bool ReasonForm::hasPaper() const
{
    return m_question.extra == StepQuestion::Extra::Paper
        || m_question.extra == StepQuestion::Extra::PaperAlone;
}

void ReasonForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void ReasonForm::submit()
{
    const QString text = m_text->toPlainText().trimmed();
    if (m_question.text == StepQuestion::Text::Needed && text.isEmpty()) {
        refuse(tr("Say why; the reason stays with the appraisal."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT answered({text,
                     hasPaper() ? m_paper->day() : std::nullopt,
                     hasPaper() ? m_paper->scan() : QString(),
                     m_look->name()});
}

void ReasonForm::retranslate()
{
    m_text->setAccessibleName(tr("Reason"));
    m_text->setPlaceholderText(tr("Reason"));
    m_lookLabel->setText(tr("Who looks at it afterwards"));
    m_look->setHint(tr("Name of the account; may be empty"));
    m_leave->setText(tr("Leave it"));
    m_paper->retranslate();
}

} // namespace plumbline
