// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/PeriodChoice.h"

#include "application/text/PeriodWords.h"
#include "drawing/ThemeTokens.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>

namespace plumbline {

namespace {

constexpr int kYears = 10;
const QLatin1String kAllTime("all");
const QLatin1String kDays("days");

} // namespace

PeriodChoice::PeriodChoice(PeriodSpans spans, QWidget* parent)
    : QWidget(parent)
    , m_spans(spans)
    , m_kind(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
{
    m_kind->setObjectName(QStringLiteral("spanBox"));
    m_period->setObjectName(QStringLiteral("periodBox"));
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_to->setObjectName(QStringLiteral("toEdit"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
    }
    for (QWidget* part : {static_cast<QWidget*>(m_kind),
                          static_cast<QWidget*>(m_period),
                          static_cast<QWidget*>(m_from),
                          static_cast<QWidget*>(m_to)})
        layout->addWidget(part);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        fillPeriods();
        showParts();
        Q_EMIT changed();
    });
    connect(m_period, &QComboBox::activated, this, &PeriodChoice::changed);
    retranslate();
}

std::optional<PeriodKind> PeriodChoice::kind() const
{
    return periodKind(m_kind->currentData().toString());
}

void PeriodChoice::setToday(const QDate& day)
{
    if (m_today == day)
        return;
    m_today = day;
    m_from->setDate(day.addDays(1 - day.day()));
    m_to->setDate(day);
    fillPeriods();
}

void PeriodChoice::fillPeriods()
{
    const std::optional<PeriodKind> wanted = kind();
    if (!wanted || !m_today.isValid())
        return;
    const QString before = m_period->currentData().toString();
    const Result<Period> known = Period::parse(before);
    const QDate day = known ? known->lastDay() : m_today;
    m_period->clear();
    const int count = kYears * 12 / monthsIn(*wanted);
    for (int back = 0; back < count; ++back) {
        const Period period = Period::containing(m_today, *wanted).plus(-back);
        m_period->addItem(periodText(period), period.toString());
    }
    const QString near = Period::containing(day, *wanted).toString();
    m_period->setCurrentIndex(std::max(0, m_period->findData(near)));
}

void PeriodChoice::choose(const Period& period)
{
    const int kindIndex = m_kind->findData(periodKindName(period.kind()));
    if (kindIndex < 0)
        return;
    m_kind->setCurrentIndex(kindIndex);
    fillPeriods();
    if (m_period->findData(period.toString()) < 0)
        m_period->addItem(periodText(period), period.toString());
    m_period->setCurrentIndex(m_period->findData(period.toString()));
    showParts();
}

void PeriodChoice::chooseAllTime()
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kAllTime)));
    showParts();
}

void PeriodChoice::showParts()
{
    m_period->setVisible(kind().has_value());
    const bool isDays = m_kind->currentData().toString() == kDays;
    m_from->setVisible(isDays);
    m_to->setVisible(isDays);
}

std::optional<Period> PeriodChoice::period() const
{
    if (!kind())
        return std::nullopt;
    const Result<Period> period = Period::parse(m_period->currentData().toString());
    return period ? std::optional(*period) : std::nullopt;
}

std::pair<QDate, QDate> PeriodChoice::days() const
{
    if (const auto chosen = period())
        return {chosen->firstDay(), chosen->lastDay()};
    if (m_kind->currentData().toString() == kDays)
        return {m_from->date(), m_to->date()};
    return {};
}

void PeriodChoice::retranslate()
{
    const QString before = m_kind->currentData().toString();
    m_kind->clear();
    if (m_spans == PeriodSpans::AnySpan)
        m_kind->addItem(tr("Any time"), QString(kAllTime));
    m_kind->addItem(tr("Month"), periodKindName(PeriodKind::Month));
    if (m_spans != PeriodSpans::MonthsOnly) {
        m_kind->addItem(tr("Quarter"), periodKindName(PeriodKind::Quarter));
        m_kind->addItem(tr("Half-year"), periodKindName(PeriodKind::Half));
        m_kind->addItem(tr("Year"), periodKindName(PeriodKind::Year));
    }
    if (m_spans == PeriodSpans::AnySpan)
        m_kind->addItem(tr("Days…"), QString(kDays));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
    m_kind->setVisible(m_spans != PeriodSpans::MonthsOnly);
    m_kind->setAccessibleName(tr("Time"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    fillPeriods();
    showParts();
}

} // namespace plumbline
