// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailFilterBar.h"

#include "ui/audit/TrailWords.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/records/PeriodChoice.h"

#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace plumbline {

namespace {

constexpr int kTypingPause = 250; // Milliseconds.
constexpr int kUserLength = 12;
constexpr int kObject = 0;
constexpr int kPerson = 1;

} // namespace

TrailFilterBar::TrailFilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_user(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_aboutKind(new QComboBox(this))
    , m_about(new QLineEdit(this))
    , m_period(new PeriodChoice(PeriodSpans::AnySpan, this))
    , m_reset(new QToolButton(this))
    , m_typing(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("trailText"));
    m_user->setObjectName(QStringLiteral("trailUser"));
    m_action->setObjectName(QStringLiteral("trailAction"));
    m_aboutKind->setObjectName(QStringLiteral("trailAboutKind"));
    m_about->setObjectName(QStringLiteral("trailAbout"));
    m_reset->setObjectName(QStringLiteral("trailReset"));
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_user->setMinimumContentsLength(kUserLength);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    const auto dress = [this, &theme] { m_reset->setIcon(theme.icon(QStringLiteral("funnel-x"))); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    layOut();
    m_aboutKind->addItems({QString(), QString()});
    offerUsers({});
    fillActions();
    connectSignals();
    retranslate();
}

void TrailFilterBar::layOut()
{
    auto* upper = new QHBoxLayout;
    upper->setSpacing(space::kSmall);
    upper->addWidget(m_text, 2);
    upper->addWidget(m_aboutKind);
    upper->addWidget(m_about, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::kSmall);
    lower->addWidget(m_user);
    lower->addWidget(m_action);
    lower->addWidget(m_period);
    lower->addStretch();
    lower->addWidget(m_reset);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addLayout(upper);
    down->addLayout(lower);
}

void TrailFilterBar::connectSignals()
{
    for (QLineEdit* edit : {m_text, m_about})
        connect(edit, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &TrailFilterBar::changed);
    for (QComboBox* box : {m_user, m_action, m_aboutKind})
        connect(box, &QComboBox::activated, this, &TrailFilterBar::changed);
    connect(m_period, &PeriodChoice::changed, this, &TrailFilterBar::changed);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        reset();
        Q_EMIT changed();
    });
}

void TrailFilterBar::setToday(const QDate& day)
{
    m_period->setToday(day);
}

void TrailFilterBar::offerUsers(const QStringList& names)
{
    if (m_user->count() == 0)
        m_user->addItem(QString(), QString());
    for (const QString& name : names) {
        if (!name.isEmpty() && m_user->findData(name) < 0)
            m_user->addItem(name, name);
    }
}

void TrailFilterBar::fillActions()
{
    const QVariant before = m_action->currentData();
    m_action->clear();
    m_action->addItem(tr("All actions"), QString());
    for (const QString& prefix : trailGroups())
        m_action->addItem(trailGroup(prefix), prefix);
    m_action->setCurrentIndex(std::max(0, m_action->findData(before)));
}

TrailSearch TrailFilterBar::search(const Desk& desk) const
{
    TrailSearch search;
    search.text = m_text->text().trimmed();
    search.user = m_user->currentData().toString();
    search.action = m_action->currentData().toString();
    const QString about = m_about->text().trimmed();
    if (!about.isEmpty() && m_aboutKind->currentIndex() == kPerson)
        search.person = EmployeeId(about);
    else
        search.object = about;
    if (const auto [first, last] = m_period->days(); first.isValid()) {
        const QTimeZone named(desk.company().timeZone.toLatin1());
        const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
        search.from = first.startOfDay(zone);
        search.to = last.addDays(1).startOfDay(zone);
    }
    return search;
}

void TrailFilterBar::chooseObject(const QString& object)
{
    reset();
    m_aboutKind->setCurrentIndex(kObject);
    m_about->setText(object);
}

void TrailFilterBar::choosePerson(const EmployeeId& employee)
{
    reset();
    m_aboutKind->setCurrentIndex(kPerson);
    m_about->setText(employee.text());
}

void TrailFilterBar::reset()
{
    m_text->clear();
    m_about->clear();
    m_aboutKind->setCurrentIndex(kObject);
    m_user->setCurrentIndex(0);
    m_action->setCurrentIndex(0);
    m_period->chooseAllTime();
}

void TrailFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TrailFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Text before, after or in the reason"));
    m_text->setAccessibleName(tr("Text"));
    m_user->setItemText(0, tr("Everybody"));
    m_user->setAccessibleName(tr("Who did it"));
    m_action->setAccessibleName(tr("What was done"));
    m_aboutKind->setItemText(kObject, tr("Object and below"));
    m_aboutKind->setItemText(kPerson, tr("About the person"));
    m_aboutKind->setAccessibleName(tr("What the next field names"));
    m_about->setPlaceholderText(tr("Staff number, cycle or another object"));
    m_about->setAccessibleName(tr("Person or object"));
    m_reset->setToolTip(tr("Show everything"));
    m_reset->setAccessibleName(m_reset->toolTip());
    m_period->retranslate();
    fillActions();
}

} // namespace plumbline
