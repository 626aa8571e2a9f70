// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PeriodPickers.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/ElidingControls.h"
#include "ui/common/WindowText.h"
#include "ui/dashboard/BoardText.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kMostPeriods = 12; ///< Of a range.
const QString kPeriodMark = QStringLiteral("period ");
const QString kTeamMark = QStringLiteral("team ");

void choose(QComboBox& box, const QString& wanted)
{
    box.setCurrentIndex(std::max(0, box.findData(wanted)));
}

QHash<TeamId, int> peopleByTeam(const ScoreSheet& sheet)
{
    QHash<TeamId, int> people;
    for (int row = 0; row < sheet.size(); ++row) {
        if (const auto& team = sheet.appraisal(row).team)
            ++people[*team];
    }
    return people;
}

} // namespace

PeriodPickers::PeriodPickers(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_schemeLabel(new QLabel(this))
    , m_scheme(new ElidingBox(this))
    , m_periodLabel(new QLabel(this))
    , m_period(new ElidingBox(this))
    , m_sinceLabel(new QLabel(this))
    , m_since(new ElidingBox(this))
    , m_compareLabel(new QLabel(this))
    , m_compare(new ElidingBox(this))
    , m_busy(new QLabel(this))
{
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_period->setObjectName(QStringLiteral("period"));
    m_since->setObjectName(QStringLiteral("since"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_busy->setProperty("role", QStringLiteral("caption"));
    m_busy->hide();
    layOut();
    retranslate();
    connect(m_scheme, &QComboBox::activated, this, &PeriodPickers::chooseScheme);
    connect(m_period, &QComboBox::activated, this, &PeriodPickers::choosePeriod);
    connect(m_since, &QComboBox::activated, this, &PeriodPickers::changed);
    connect(m_compare, &QComboBox::activated, this, &PeriodPickers::changed);
}

void PeriodPickers::layOut()
{
    constexpr int kWidestScheme = 240;
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kPage, 0, space::kPage, 0);
    line->setSpacing(space::kSmall);
    const std::pair<QLabel*, QComboBox*> pairs[] = {{m_schemeLabel, m_scheme},
                                                    {m_periodLabel, m_period},
                                                    {m_sinceLabel, m_since},
                                                    {m_compareLabel, m_compare}};
    for (const auto& [label, box] : pairs) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(label);
        line->addWidget(box);
        line->addSpacing(space::kSmall);
    }
    m_scheme->setMaximumWidth(kWidestScheme);
    m_compare->setMaximumWidth(kWidestScheme);
    line->addWidget(m_busy);
    line->addStretch();
}

void PeriodPickers::retranslate()
{
    m_schemeLabel->setText(tr("&Scheme"));
    m_periodLabel->setText(tr("Peri&od"));
    m_sinceLabel->setText(tr("S&ince"));
    m_compareLabel->setText(tr("&Compare with"));
    m_busy->setText(tr("Reading the periods…"));
    m_scheme->setAccessibleName(tr("Scheme"));
    m_period->setAccessibleName(tr("Period"));
    m_since->setAccessibleName(tr("Since"));
    m_since->setToolTip(tr("Together with earlier periods: the results of all of them"));
    m_compare->setAccessibleName(tr("Compare with"));
}

void PeriodPickers::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

std::vector<Period> PeriodPickers::periods(const SchemeId& scheme) const
{
    std::vector<Period> periods;
    for (const CycleOverview& one : m_desk.cycles()) {
        if (one.cycle.key.scheme == scheme && one.cycle.key.period.kind() == m_key.period.kind())
            periods.push_back(one.cycle.key.period);
    }
    std::ranges::sort(periods, std::greater());
    return periods;
}

void PeriodPickers::offer(const ScoreSheet& sheet, const std::optional<TeamId>& team)
{
    m_key = sheet.data().cycle.key;
    offerSchemes();
    offerPeriods();
    offerStarts();
    offerComparisons(sheet, team);
}

void PeriodPickers::offerSchemes()
{
    m_scheme->clear();
    for (const CycleOverview& one : m_desk.cycles()) {
        const QString scheme = one.cycle.key.scheme.text();
        if (m_scheme->findData(scheme) < 0)
            m_scheme->addItem(
                one.schemeName.isEmpty() ? scheme : one.schemeName.in(windowLanguage()), scheme);
    }
    choose(*m_scheme, m_key.scheme.text());
}

void PeriodPickers::offerPeriods()
{
    m_period->clear();
    for (const Period& period : periods(m_key.scheme))
        m_period->addItem(period.toString(), period.toString());
    choose(*m_period, m_key.period.toString());
}

/// Earlier periods, without a gap, so that a range says what it is.
void PeriodPickers::offerStarts()
{
    const QString before = m_since->currentData().toString();
    m_since->clear();
    m_since->addItem(tr("this period alone"), QString());
    Period last = m_key.period;
    for (const Period& period : periods(m_key.scheme)) {
        if (period != last.plus(-1) || m_since->count() >= kMostPeriods)
            continue;
        m_since->addItem(period.toString(), period.toString());
        last = period;
    }
    choose(*m_since, before);
}

void PeriodPickers::offerComparisons(const ScoreSheet& sheet, const std::optional<TeamId>& team)
{
    const QString before = m_compare->currentData().toString();
    m_compare->clear();
    m_compare->addItem(tr("nothing"), QString());
    const PeriodRange own = range();
    const int size = own.size();
    for (const Period& period : periods(m_key.scheme)) {
        const PeriodRange there{period.plus(1 - size), period};
        if (there.last < own.last && static_cast<int>(keysOf(there).size()) == size)
            m_compare->addItem(BoardText::range(there), kPeriodMark + period.toString());
    }
    addTeams(sheet, peopleByTeam(sheet), std::nullopt, !team);
    if (team)
        m_compare->removeItem(m_compare->findData(kTeamMark + team->text()));
    choose(*m_compare, before);
}

/// Only teams in which, or below which, there is somebody to see; beside everybody none that is
/// everybody. Returns how many people they hold.
int PeriodPickers::addTeams(const ScoreSheet& sheet,
                            const QHash<TeamId, int>& people,
                            const std::optional<TeamId>& parent,
                            bool isBesideEverybody)
{
    int all = 0;
    for (const Team& team : sheet.data().teams) {
        if (team.parent != parent)
            continue;
        const int place = m_compare->count();
        const int held =
            people.value(team.id) + addTeams(sheet, people, team.id, isBesideEverybody);
        if (held > 0 && !(isBesideEverybody && held == sheet.size()))
            m_compare->insertItem(place, team.name, kTeamMark + team.id.text());
        all += held;
    }
    return all;
}

PeriodRange PeriodPickers::range() const
{
    const auto since = Period::parse(m_since->currentData().toString());
    return {since ? *since : m_key.period, m_key.period};
}

void PeriodPickers::takeBack()
{
    m_since->setCurrentIndex(0);
    m_compare->setCurrentIndex(0);
}

std::vector<CycleKey> PeriodPickers::keysOf(const PeriodRange& range) const
{
    std::vector<CycleKey> keys;
    for (const Period& period : periods(m_key.scheme)) {
        if (range.contains(period))
            keys.push_back({m_key.scheme, period});
    }
    std::ranges::reverse(keys);
    return keys;
}

std::vector<CycleKey> PeriodPickers::earlier() const
{
    std::vector<CycleKey> keys = keysOf(range());
    std::erase(keys, m_key);
    return keys;
}

BoardComparison PeriodPickers::comparison() const
{
    const QString chosen = m_compare->currentData().toString();
    if (chosen.startsWith(kTeamMark))
        return {std::nullopt, TeamId(chosen.mid(kTeamMark.size()))};
    if (chosen.startsWith(kPeriodMark))
        return {*Period::parse(chosen.mid(kPeriodMark.size())), std::nullopt};
    return {};
}

std::vector<CycleKey> PeriodPickers::compared() const
{
    const auto last = comparison().period;
    if (!last)
        return {};
    return keysOf({last->plus(1 - range().size()), *last});
}

void PeriodPickers::setBusy(bool isBusy)
{
    m_busy->setVisible(isBusy);
}

/// The latest period of that scheme, the same one if there is.
void PeriodPickers::chooseScheme()
{
    const SchemeId scheme(m_scheme->currentData().toString());
    std::optional<CycleKey> found;
    for (const CycleOverview& one : m_desk.cycles()) {
        const CycleKey& key = one.cycle.key;
        if (key.scheme != scheme)
            continue;
        if (key.period == m_key.period) {
            found = key;
            break;
        }
        if (!found || found->period.lastDay() < key.period.lastDay())
            found = key;
    }
    if (found && *found != m_key)
        m_desk.chooseCycle(*found);
}

void PeriodPickers::choosePeriod()
{
    if (const auto period = Period::parse(m_period->currentData().toString());
        period && *period != m_key.period)
        m_desk.chooseCycle({m_key.scheme, *period});
}

} // namespace plumbline
