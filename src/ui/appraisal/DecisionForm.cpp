// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/DecisionForm.h"

#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/common/Figures.h"
#include "ui/common/SecondBox.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kReasonHeight = 80;
constexpr int kPauseInMs = 150;
constexpr std::array kRulings{AppealRuling::Upheld, AppealRuling::Partly, AppealRuling::Refused};

QString figureOr(const QString& text)
{
    return text.isEmpty() ? missingMark() : shownFigure(text);
}

QString cell(const QString& text, const char* look)
{
    return QStringLiteral("<td %2>%1&nbsp;&nbsp;&nbsp;&nbsp;</td>")
        .arg(text.toHtmlEscaped(), QLatin1String(look));
}

QString line(const QString& name, const QString& before, const QString& after)
{
    const bool isSame = before == after;
    const QString shown = isSame ? after : QChar(0x2192) + QStringLiteral(" ") + after;
    return QStringLiteral("<tr>%1%2%3</tr>")
        .arg(cell(name, ""), cell(before, "align=\"right\""), cell(shown, "align=\"right\""));
}

} // namespace

DecisionForm::DecisionForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_appealLabel(new QLabel(this))
    , m_appeal(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_rulingLabel(new QLabel(this))
    , m_ruling(new QComboBox(this))
    , m_pointsLabel(new QLabel(this))
    , m_points(new QLineEdit(this))
    , m_gradeLabel(new QLabel(this))
    , m_grade(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_secondLabel(new QLabel(this))
    , m_second(new SecondBox(this))
    , m_lookLabel(new QLabel(this))
    , m_look(new SecondBox(this))
    , m_preview(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_submit(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    nameParts();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseInMs);
    connect(&m_pause, &QTimer::timeout, this, &DecisionForm::foresee);
    connect(m_points, &QLineEdit::textChanged, this, &DecisionForm::changed);
    connect(m_grade, &QComboBox::currentIndexChanged, this, &DecisionForm::changed);
    connect(m_ruling, &QComboBox::currentIndexChanged, this, &DecisionForm::changed);
    connect(m_appeal, &QComboBox::currentIndexChanged, this, &DecisionForm::showAppeal);
    connect(m_submit, &QPushButton::clicked, this, &DecisionForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &DecisionForm::left);
    retranslate();
}

void DecisionForm::nameParts()
{
    m_appeal->setObjectName(QStringLiteral("openAppealBox"));
    m_ruling->setObjectName(QStringLiteral("rulingBox"));
    m_points->setObjectName(QStringLiteral("pointsEdit"));
    m_grade->setObjectName(QStringLiteral("gradeBox"));
    m_reason->setObjectName(QStringLiteral("decisionReasonEdit"));
    m_second->setObjectName(QStringLiteral("secondEdit"));
    m_look->setObjectName(QStringLiteral("decisionLookEdit"));
    m_preview->setObjectName(QStringLiteral("decisionPreview"));
    m_refusal->setObjectName(QStringLiteral("decisionRefusal"));
    m_submit->setObjectName(QStringLiteral("decisionSubmit"));
    m_leave->setObjectName(QStringLiteral("decisionLeave"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_about->setWordWrap(true);
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::RichText);
    m_submit->setProperty("role", QStringLiteral("primary"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(kReasonHeight);
    const std::initializer_list<std::pair<QLabel*, QWidget*>> names{{m_appealLabel, m_appeal},
                                                                    {m_rulingLabel, m_ruling},
                                                                    {m_pointsLabel, m_points},
                                                                    {m_gradeLabel, m_grade},
                                                                    {m_secondLabel, m_second},
                                                                    {m_lookLabel, m_look}};
    for (const auto& [label, field] : names)
        label->setBuddy(field);
}

void DecisionForm::layOut()
{
    const auto row = [](std::initializer_list<QWidget*> parts) {
        auto* across = new QHBoxLayout;
        across->setSpacing(space::kSmall);
        for (QWidget* part : parts)
            across->addWidget(part);
        across->addStretch();
        return across;
    };
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_title);
    down->addLayout(row({m_appealLabel, m_appeal}));
    down->addWidget(m_about);
    down->addLayout(row({m_rulingLabel, m_ruling, m_pointsLabel, m_points, m_gradeLabel, m_grade}));
    down->addWidget(m_preview);
    down->addWidget(m_reason);
    down->addLayout(row({m_secondLabel, m_second, m_lookLabel, m_look}));
    down->addWidget(m_refusal);
    down->addLayout(row({m_submit, m_leave}));
    down->addStretch();
}

void DecisionForm::ask(const DecisionQuestion& question)
{
    m_question = question;
    const bool isAppeal = question.kind == DecisionQuestion::Kind::Appeal;
    m_rulingLabel->setVisible(isAppeal);
    m_ruling->setVisible(isAppeal);
    m_lookLabel->setVisible(isAppeal);
    m_look->setVisible(isAppeal);
    {
        const QSignalBlocker blocker(m_appeal);
        m_appeal->clear();
        for (const ContestedLine& one : question.appeals)
            m_appeal->addItem(one.line);
        m_appeal->setCurrentIndex(static_cast<int>(question.first));
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_appealLabel, m_appeal})
        part->setVisible(question.appeals.size() > 1);
    showAppeal();
    m_ruling->setCurrentIndex(0);
    m_grade->clear();
    m_grade->addItem(tr("as the points give"), QString());
    for (const QString& grade : question.grades)
        m_grade->addItem(grade, grade);
    m_points->clear();
    for (SecondBox* box : {m_second, m_look})
        box->offer(m_desk, question.cycle, question.employee);
    m_reason->clear();
    refuse({});
    retranslate();
    changed();
    QWidget* const first = isAppeal ? static_cast<QWidget*>(m_ruling) : m_points;
    first->setFocus(Qt::OtherFocusReason);
}

void DecisionForm::showAppeal()
{
    const int chosen = m_appeal->currentIndex();
    m_about->setVisible(chosen >= 0);
    if (chosen >= 0)
        m_about->setText(m_question.appeals[static_cast<std::size_t>(chosen)].about);
}

bool DecisionForm::isRefusal() const
{
    return m_question.kind == DecisionQuestion::Kind::Appeal
        && kRulings[static_cast<std::size_t>(std::max(0, m_ruling->currentIndex()))]
        == AppealRuling::Refused;
}

void DecisionForm::changed()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_points, m_grade, m_second})
        part->setEnabled(!isRefusal());
    // An entry in points or a set grade, not both.
    m_points->setEnabled(!isRefusal() && m_grade->currentIndex() <= 0);
    m_isSeen = false;
    ++m_request;
    m_preview->clear();
    m_preview->setVisible(!isRefusal());
    m_submit->setEnabled(isRefusal());
    refuse({});
    if (isRefusal())
        m_pause.stop();
    else
        m_pause.start();
}

std::optional<DecisionDraft> DecisionForm::draft()
{
    DecisionDraft made;
    made.ruling = kRulings[static_cast<std::size_t>(std::max(0, m_ruling->currentIndex()))];
    made.decision.reason = m_reason->toPlainText().trimmed();
    made.decision.second = m_second->name();
    made.lookBy = m_look->name();
    if (const int appeal = m_appeal->currentIndex(); appeal >= 0)
        made.appeal = m_question.appeals[static_cast<std::size_t>(appeal)].appeal;
    if (isRefusal())
        return made;
    made.decision.grade = m_grade->currentData().toString();
    const QString typed = m_points->text().normalized(QString::NormalizationForm_KC).trimmed();
    if (!made.decision.grade.isEmpty() || typed.isEmpty())
        return made;
    const Result<Decimal> points =
        Decimal::parse(typed.startsWith(QLatin1Char('+')) ? typed.mid(1) : typed);
    if (!points || *points == Decimal{0}) {
        refuse(tr("Points are a number other than zero, such as 1.5 or -2."));
        return std::nullopt;
    }
    made.decision.points = *points;
    return made;
}

void DecisionForm::foresee()
{
    const std::optional<DecisionDraft> made = draft();
    if (!made)
        return;
    if (!made->changesSomething()) {
        m_preview->setText(tr("Type points or choose a grade to see what it changes."));
        return;
    }
    Q_EMIT previewWanted(made->decision, m_request);
}

void DecisionForm::showPreview(int request, const Result<ResultChange>& change)
{
    if (request != m_request)
        return;
    if (!change)
        return refuse(sentence(change.error()));
    const auto& [before, after] = *change;
    QString rows = QStringLiteral("<tr>%1%2%3</tr>")
                       .arg(cell({}, ""), cell(tr("Now"), ""), cell(tr("Then"), ""));
    rows += line(tr("Score"), figureOr(before.score), figureOr(after.score));
    rows += line(tr("Grade"), figureOr(before.grade), figureOr(after.grade));
    if (before.money || after.money)
        rows += line(tr("Money"),
                     figureOr(before.money.value_or(QString())),
                     figureOr(after.money.value_or(QString())));
    m_preview->setText(QStringLiteral("<table>%1</table>").arg(rows));
    m_isSeen = true;
    m_submit->setEnabled(true);
}

void DecisionForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void DecisionForm::submit()
{
    const std::optional<DecisionDraft> made = draft();
    if (!made)
        return;
    if (made->decision.reason.isEmpty()) {
        refuse(tr("Say why; the reason stands in the explanation."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!isRefusal() && made->decision.second.isEmpty()) {
        refuse(tr("A decision needs a second name."));
        m_second->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isRefusal() || m_isSeen)
        Q_EMIT submitted(*made);
}

void DecisionForm::retranslate()
{
    const auto kind = m_question.kind;
    m_title->setText(kind == DecisionQuestion::Kind::Appeal ? tr("Decide the appeal")
                         : kind == DecisionQuestion::Kind::Correction
                         ? tr("Correct the published result")
                         : tr("Decide on the result before it is published"));
    const int before = std::max(0, m_ruling->currentIndex());
    {
        const QSignalBlocker blocker(m_ruling);
        m_ruling->clear();
        m_ruling->addItems({tr("Uphold it"), tr("Uphold it in part"), tr("Refuse it")});
        m_ruling->setCurrentIndex(before);
    }
    if (m_grade->count() > 0)
        m_grade->setItemText(0, tr("as the points give"));
    m_appealLabel->setText(tr("Which appeal"));
    m_rulingLabel->setText(tr("Answer"));
    m_pointsLabel->setText(tr("Points"));
    m_gradeLabel->setText(tr("Grade"));
    m_secondLabel->setText(tr("Second person"));
    m_lookLabel->setText(tr("Looked at afterwards by"));
    m_points->setPlaceholderText(tr("such as 1.5"));
    m_reason->setPlaceholderText(tr("Reason; it stands in the explanation"));
    m_reason->setAccessibleName(tr("Reason"));
    m_second->setHint(tr("Who looks at it, too"));
    m_look->setHint(tr("may be empty"));
    m_submit->setText(kind == DecisionQuestion::Kind::Appeal           ? tr("Decide it")
                          : kind == DecisionQuestion::Kind::Correction ? tr("Correct it")
                                                                       : tr("Decide it"));
    m_leave->setText(tr("Leave it"));
}

} // namespace plumbline
