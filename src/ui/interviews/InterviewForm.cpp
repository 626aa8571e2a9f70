// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/InterviewForm.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace plumbline {

namespace {

constexpr int kTextHeight = 72;
constexpr int kMostTextHeight = 80;
constexpr int kHistoryHeight = 96;

} // namespace

QString heldHowWords(HeldHow how)
{
    switch (how) {
    case HeldHow::InPerson:
        return InterviewForm::tr("in person");
    case HeldHow::Remotely:
        return InterviewForm::tr("remotely");
    case HeldHow::OnPaper:
        return InterviewForm::tr("recorded from paper");
    }
    Q_UNREACHABLE();
}

InterviewForm::InterviewForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_day(new QDateEdit(this))
    , m_holder(new QLineEdit(this))
    , m_how(new QComboBox(this))
    , m_well(new QPlainTextEdit(this))
    , m_badly(new QPlainTextEdit(this))
    , m_agreed(new QPlainTextEdit(this))
    , m_reason(new QLineEdit(this))
    , m_refusal(new QLabel(this))
    , m_submit(new QPushButton(this))
    , m_correct(new QPushButton(this))
    , m_history(new QTextBrowser(this))
{
    nameParts();
    layOut();
    connect(m_submit, &QPushButton::clicked, this, &InterviewForm::submit);
    connect(m_correct, &QPushButton::clicked, this, &InterviewForm::beginCorrection);
    retranslate();
}

void InterviewForm::nameParts()
{
    m_day->setObjectName(QStringLiteral("interviewDayEdit"));
    m_holder->setObjectName(QStringLiteral("interviewHolderEdit"));
    m_how->setObjectName(QStringLiteral("interviewHowBox"));
    m_well->setObjectName(QStringLiteral("wentWellEdit"));
    m_badly->setObjectName(QStringLiteral("wentBadlyEdit"));
    m_agreed->setObjectName(QStringLiteral("agreedEdit"));
    m_reason->setObjectName(QStringLiteral("correctionReasonEdit"));
    m_refusal->setObjectName(QStringLiteral("interviewRefusal"));
    m_submit->setObjectName(QStringLiteral("interviewSubmit"));
    m_correct->setObjectName(QStringLiteral("interviewCorrect"));
    m_history->setObjectName(QStringLiteral("interviewHistory"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setWordWrap(true);
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_submit->setProperty("role", QStringLiteral("primary"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    for (QPlainTextEdit* text : {m_well, m_badly, m_agreed}) {
        text->setTabChangesFocus(true);
        text->setMinimumHeight(kTextHeight);
        text->setMaximumHeight(kMostTextHeight);
    }
    m_history->setMaximumHeight(kHistoryHeight);
}

void InterviewForm::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kTiny);
    int row = 0;
    grid->addWidget(m_title, row++, 0, 1, 3);
    grid->addWidget(m_state, row++, 0, 1, 3);
    const auto add = [&](QWidget* field, int at, int column, int span) {
        auto* label = new QLabel(this);
        label->setBuddy(field);
        m_labels.push_back(label);
        grid->addWidget(label, at, column, 1, span);
        grid->addWidget(field, at + 1, column, 1, span);
    };
    add(m_day, row, 0, 1);
    add(m_holder, row, 1, 1);
    add(m_how, row, 2, 1);
    row += 2;
    for (QPlainTextEdit* text : {m_well, m_badly, m_agreed}) {
        add(text, row, 0, 3);
        row += 2;
    }
    add(m_reason, row, 0, 3);
    row += 2;
    grid->addWidget(m_refusal, row++, 0, 1, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_correct);
    buttons->addStretch();
    grid->addLayout(buttons, row++, 0, 1, 3);
    grid->addWidget(m_history, row++, 0, 1, 3);
    grid->setRowStretch(row, 1);
}

void InterviewForm::present(const QString& name,
                            const std::optional<Interview>& interview,
                            const QString& holder)
{
    m_name = name;
    m_interview = interview;
    m_isCorrecting = false;
    const InterviewFacts facts = interview
        ? interview->now.facts
        : InterviewFacts{today(m_desk), holder, HeldHow::InPerson, {}, {}, {}};
    m_day->setDate(facts.day);
    m_holder->setText(facts.holder);
    m_how->setCurrentIndex(static_cast<int>(facts.how));
    m_well->setPlainText(facts.wentWell);
    m_badly->setPlainText(facts.wentBadly);
    m_agreed->setPlainText(facts.agreed);
    m_reason->clear();
    refuse({});
    showFields();
}

void InterviewForm::beginCorrection()
{
    m_isCorrecting = true;
    showFields();
    m_day->setFocus(Qt::OtherFocusReason);
}

void InterviewForm::showFields()
{
    const bool isOpen = !m_interview || m_isCorrecting;
    m_title->setText(m_name);
    m_state->setText(!m_interview
                         ? tr("The interview has not been held yet.")
                         : tr("Recorded by %1 on %2.")
                               .arg(m_interview->now.by, dayText(m_interview->now.at.date())));
    m_day->setEnabled(isOpen);
    m_holder->setReadOnly(!isOpen);
    m_how->setEnabled(isOpen);
    for (QPlainTextEdit* text : {m_well, m_badly, m_agreed})
        text->setReadOnly(!isOpen);
    m_reason->setVisible(m_isCorrecting);
    m_labels.back()->setVisible(m_isCorrecting);
    m_submit->setVisible(isOpen);
    m_submit->setText(m_isCorrecting ? tr("Keep the correction") : tr("Keep the interview"));
    m_correct->setVisible(!isOpen);
    showHistory();
}

void InterviewForm::showHistory()
{
    m_history->setVisible(m_interview && !m_interview->before.empty());
    if (!m_history->isVisibleTo(this))
        return;
    QString html =
        QStringLiteral("<p><b>%1</b></p>").arg(tr("What stood there before").toHtmlEscaped());
    for (const StoredInterview& old : m_interview->before) {
        const InterviewFacts& facts = old.facts;
        html += QStringLiteral("<p>%1<br>%2</p>")
                    .arg(tr("%1, held by %2, recorded by %3 on %4")
                             .arg(dayText(facts.day), facts.holder, old.by, dayText(old.at.date()))
                             .toHtmlEscaped(),
                         QStringList{facts.wentWell, facts.wentBadly, facts.agreed}
                             .join(QStringLiteral(" · "))
                             .toHtmlEscaped());
    }
    m_history->setHtml(html);
}

void InterviewForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void InterviewForm::submit()
{
    const InterviewFacts facts{m_day->date(),
                               m_holder->text().trimmed(),
                               kHeldHow[static_cast<std::size_t>(m_how->currentIndex())],
                               m_well->toPlainText().trimmed(),
                               m_badly->toPlainText().trimmed(),
                               m_agreed->toPlainText().trimmed()};
    if (!m_isCorrecting)
        return Q_EMIT held(facts);
    if (m_reason->text().trimmed().isEmpty()) {
        refuse(tr("A correction needs a reason."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT corrected(m_interview->number, facts, m_reason->text().trimmed());
}

void InterviewForm::retranslate()
{
    const QStringList names{tr("Day"),
                            tr("Held by"),
                            tr("How"),
                            tr("What went well"),
                            tr("What did not go well"),
                            tr("What was agreed"),
                            tr("Reason of the correction")};
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(names[static_cast<qsizetype>(i)]);
        m_labels[i]->buddy()->setAccessibleName(names[static_cast<qsizetype>(i)]);
    }
    const int before = std::max(0, m_how->currentIndex());
    m_how->clear();
    for (const HeldHow how : kHeldHow)
        m_how->addItem(heldHowWords(how));
    m_how->setCurrentIndex(before);
    m_correct->setText(tr("Correct the interview"));
    m_history->setAccessibleName(tr("What stood there before"));
    showFields();
}

} // namespace plumbline
