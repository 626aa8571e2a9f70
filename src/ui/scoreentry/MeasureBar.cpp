// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/MeasureBar.h"

#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui_MeasureBar.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

QTimeZone zoneOf(const SheetData& data)
{
    const QTimeZone zone(data.company.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool measuresAnything(const SheetData& data)
{
    const Scheme& scheme = data.scheme;
    const auto isMeasured = [&](int node) {
        return !scheme.node(node).source->indicator->measure.isEmpty();
    };
    return !data.measured.empty()
        || std::any_of(scheme.indicators().begin(), scheme.indicators().end(), isMeasured);
}

} // namespace

MeasureBar::MeasureBar(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MeasureBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->measureAgain, &QPushButton::clicked, this, &MeasureBar::measure);
    connect(m_ui->cutOffDay, &QDateEdit::editingFinished, this, &MeasureBar::chooseDay);
}

MeasureBar::~MeasureBar() = default;

void MeasureBar::furnish(Desk& desk, CycleSheet& cycle)
{
    m_desk = &desk;
    m_cycle = &cycle;
}

void MeasureBar::present(const SheetData* shown)
{
    setVisible(shown != nullptr && measuresAnything(*shown));
    if (shown == nullptr)
        return;
    m_day = shown->cutOff.toTimeZone(zoneOf(*shown)).date();
    m_ui->cutOffDay->setMinimumDate(shown->cycle.key.period.firstDay());
    m_ui->cutOffDay->setDate(m_day);
    for (QWidget* part :
         {static_cast<QWidget*>(m_ui->cutOffDay), static_cast<QWidget*>(m_ui->measureAgain)})
        part->setEnabled(!shown->cycle.isClosed());
}

void MeasureBar::dress(const Theme& theme)
{
    m_ui->measureAgain->setIcon(theme.icon(QStringLiteral("refresh-cw")));
}

void MeasureBar::retranslate()
{
    m_ui->retranslateUi(this);
}

void MeasureBar::measure()
{
    if (m_cycle->sheet() == nullptr)
        return;
    ask([key = m_cycle->sheet()->data().cycle.key](const Access& access) {
        return refreshMeasured(access, key);
    });
}

void MeasureBar::chooseDay()
{
    const QDate day = m_ui->cutOffDay->date();
    if (day == m_day || m_cycle->sheet() == nullptr)
        return;
    m_day = day;
    const SheetData& now = m_cycle->sheet()->data();
    std::optional<QDateTime> at;
    if (day != now.cycle.key.period.lastDay())
        at = day.addDays(1).startOfDay(zoneOf(now)).addMSecs(-1);
    ask([key = now.cycle.key, at](const Access& access) { return setCutOff(access, key, at); });
}

void MeasureBar::ask(std::function<Result<Refreshed>(const Access&)> work)
{
    m_desk->savingBegan();
    m_desk->ask<Refreshed>(this, std::move(work), [this](const Result<Refreshed>& refreshed) {
        m_desk->savingEnded(refreshed ? SaveState::Saved : SaveState::Failed);
        if (refreshed)
            tell(*refreshed);
        else
            m_desk->tell(refreshed.error());
        m_cycle->reload();
    });
}

void MeasureBar::tell(const Refreshed& refreshed)
{
    QStringList words;
    if (refreshed.measured + refreshed.overridden + refreshed.refusedCount
            + refreshed.withoutRecords
        == 0) {
        m_desk->tell(tr("There are no records yet that this scheme is measured by. Take them in "
                        "on the records page."));
        return;
    }
    words << tr("%n value(s) measured", nullptr, refreshed.measured);
    words << tr("%n changed", nullptr, refreshed.changed);
    if (refreshed.overridden > 0)
        words << tr("%n overridden", nullptr, refreshed.overridden);
    if (refreshed.withoutRecords > 0)
        words << tr("%n without records", nullptr, refreshed.withoutRecords);
    if (refreshed.refusedCount > 0)
        words << tr("%n outside the bounds of their cells", nullptr, refreshed.refusedCount);
    m_desk->tell(words.join(QStringLiteral(" · ")),
                 refreshed.refusedCount > 0 ? Tone::Warning : Tone::Fact);
}

} // namespace plumbline
