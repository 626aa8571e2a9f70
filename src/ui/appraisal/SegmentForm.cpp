// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/SegmentForm.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/WindowText.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

using Kind = SegmentDraft::Kind;

constexpr int kReasonHeight = 80;
constexpr int kPauseInMs = 150;
constexpr std::array kKinds{Kind::Joined, Kind::Left, Kind::Moved, Kind::Newcomer};

} // namespace

SegmentForm::SegmentForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_partLabel(new QLabel(this))
    , m_part(new QComboBox(this))
    , m_personLabel(new QLabel(this))
    , m_person(new QLineEdit(this))
    , m_dayLabel(new QLabel(this))
    , m_day(new QDateEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_preview(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_submit(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    nameParts();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseInMs);
    for (const Kind kind : kKinds)
        m_kind->addItem(QString(), static_cast<int>(kind));
    connect(&m_pause, &QTimer::timeout, this, &SegmentForm::foresee);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SegmentForm::changed);
    connect(m_part, &QComboBox::currentIndexChanged, this, &SegmentForm::changed);
    connect(m_person, &QLineEdit::textChanged, this, &SegmentForm::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &SegmentForm::changed);
    connect(m_submit, &QPushButton::clicked, this, &SegmentForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &SegmentForm::left);
    retranslate();
}

void SegmentForm::nameParts()
{
    setObjectName(QStringLiteral("segmentForm"));
    m_kind->setObjectName(QStringLiteral("segmentKindBox"));
    m_part->setObjectName(QStringLiteral("segmentPartBox"));
    m_person->setObjectName(QStringLiteral("segmentPersonEdit"));
    m_day->setObjectName(QStringLiteral("segmentDayEdit"));
    m_reason->setObjectName(QStringLiteral("segmentReasonEdit"));
    m_preview->setObjectName(QStringLiteral("segmentPreview"));
    m_refusal->setObjectName(QStringLiteral("segmentRefusal"));
    m_submit->setObjectName(QStringLiteral("segmentSubmit"));
    m_leave->setObjectName(QStringLiteral("segmentLeave"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_submit->setProperty("role", QStringLiteral("primary"));
    for (QLabel* words : {m_preview, m_refusal})
        words->setWordWrap(true);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(kReasonHeight);
    m_kindLabel->setBuddy(m_kind);
    m_partLabel->setBuddy(m_part);
    m_personLabel->setBuddy(m_person);
    m_dayLabel->setBuddy(m_day);
}

void SegmentForm::layOut()
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
    down->addLayout(row({m_kindLabel, m_kind, m_partLabel, m_part, m_personLabel, m_person}));
    down->addLayout(row({m_dayLabel, m_day}));
    down->addWidget(m_preview);
    down->addWidget(m_reason);
    down->addWidget(m_refusal);
    down->addLayout(row({m_submit, m_leave}));
    down->addStretch();
}

void SegmentForm::ask(const SegmentQuestion& question)
{
    m_question = question;
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietPart(m_part);
    const QSignalBlocker quietDay(m_day);
    m_title->setText(tr("Days of %1 in %2").arg(question.name, periodText(question.cycle.period)));
    m_part->clear();
    m_part->addItems(question.partNames);
    m_day->setDateRange(question.cycle.period.firstDay(), question.cycle.period.lastDay());
    m_day->setDate(question.cycle.period.firstDay());
    m_kind->setCurrentIndex(0);
    m_person->clear();
    m_reason->clear();
    changed();
    m_kind->setFocus(Qt::OtherFocusReason);
}

SegmentDraft::Kind SegmentForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

SegmentDraft SegmentForm::draft() const
{
    SegmentDraft made;
    made.kind = kind();
    made.day = {m_question.cycle,
                made.kind == Kind::Newcomer ? EmployeeId(m_person->text().trimmed())
                                            : m_question.employee,
                m_day->date(),
                m_reason->toPlainText().trimmed()};
    const int part = m_part->currentIndex();
    if (made.kind == Kind::Moved && part >= 0)
        made.to = m_question.otherParts[static_cast<std::size_t>(part)];
    return made;
}

void SegmentForm::changed()
{
    const bool isMove = kind() == Kind::Moved;
    const bool isNewcomer = kind() == Kind::Newcomer;
    for (QWidget* part : std::initializer_list<QWidget*>{m_partLabel, m_part})
        part->setVisible(isMove);
    for (QWidget* part : std::initializer_list<QWidget*>{m_personLabel, m_person})
        part->setVisible(isNewcomer);
    m_dayLabel->setText(kind() == Kind::Left ? tr("Last day")
                            : isMove         ? tr("First day there")
                                             : tr("First day"));
    m_preview->clear();
    m_submit->setEnabled(false);
    refuse({});
    if (isMove && m_question.otherParts.empty())
        return refuse(tr("The period has no other open part."));
    if (!isNewcomer || !m_person->text().trimmed().isEmpty())
        m_pause.start();
}

void SegmentForm::foresee()
{
    Q_EMIT previewWanted(draft());
}

void SegmentForm::showPreview(const Result<SegmentChange>& change)
{
    if (!change)
        return refuse(sentence(change.error()));
    QStringList lines;
    for (const StoredSegment& one : change->after)
        lines.append(tr("%1: %2 to %3, %4 day(s)")
                         .arg(one.cycle.toString(),
                              dayText(one.starts),
                              dayText(one.ends),
                              QString::number(one.starts.daysTo(one.ends) + 1)));
    if (change->isNewcomer)
        lines.append(tr("%1 is taken into %2.")
                         .arg(change->appraisal.name, change->after.back().cycle.toString()));
    if (change->isBelowBound)
        lines.append(
            tr("That is fewer days than the company appraises: consider 'not appraised'."));
    m_preview->setText(lines.join(QLatin1Char('\n')));
    m_submit->setEnabled(true);
}

void SegmentForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void SegmentForm::submit()
{
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        refuse(tr("Say why; the reason stands in the trail."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(draft());
}

void SegmentForm::retranslate()
{
    m_kindLabel->setText(tr("What happens"));
    m_partLabel->setText(tr("To"));
    m_personLabel->setText(tr("Staff number"));
    const QStringList kinds{tr("Joins late"),
                            tr("Leaves early"),
                            tr("Moves to another part"),
                            tr("Somebody else joins")};
    for (int at = 0; at < m_kind->count(); ++at)
        m_kind->setItemText(at, kinds[at]);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_submit->setText(tr("Set the days"));
    m_leave->setText(tr("Leave it"));
}

} // namespace plumbline
