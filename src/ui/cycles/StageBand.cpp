// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/StageBand.h"

#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace plumbline {

namespace {

struct MarkLook
{
    const char* icon;
    ColorRole color;
    const char* standing; ///< As the style sheet names it.
};

MarkLook lookOf(StageMark mark)
{
    switch (mark) {
    case StageMark::Done:
        return {"circle-check", ColorRole::Good, "done"};
    case StageMark::Here:
        return {"circle-dot", ColorRole::Primary, "here"};
    case StageMark::Late:
        return {"triangle-alert", ColorRole::Warning, "late"};
    case StageMark::ToCome:
        return {"circle", ColorRole::SecondaryText, "to-come"};
    }
    Q_UNREACHABLE();
}

} // namespace

StageBand::StageBand(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    for (std::size_t at = 0; at < kCycleStages.size(); ++at) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("stage-") + cycleStageName(kCycleStages[at]));
        button->setProperty("role", QStringLiteral("stage"));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // By keys the dialog behind "next stage" and "go back" offers every stage.
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, stage = kCycleStages[at]] {
            Q_EMIT stageChosen(stage);
        });
        m_buttons[at] = button;
    }
}

void StageBand::setTheme(const Theme& theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &StageBand::showAll);
}

void StageBand::present(const CycleStanding& standing, const QDate& today)
{
    m_standing = standing;
    m_today = today;
    showAll();
}

void StageBand::showAll()
{
    if (!m_standing || m_theme == nullptr)
        return;
    for (const CycleStage stage : kCycleStages)
        showStage(stage);
}

void StageBand::showStage(CycleStage stage)
{
    QToolButton& button = *m_buttons[static_cast<std::size_t>(stage)];
    const StageMark mark = stageMark(*m_standing, stage, m_today);
    const QDate last = lastDayOf(*m_standing, stage);
    const MarkLook look = lookOf(mark);
    button.setIcon(m_theme->icon(QLatin1String(look.icon), look.color));
    button.setText(stageWords(stage) + QLatin1Char('\n') + dayText(last));
    QString told = tr("%1: %2").arg(stageWords(stage), stageMarkWords(mark));
    if (last.isValid())
        told = tr("%1, last day %2").arg(told, dayText(last));
    button.setToolTip(told);
    button.setAccessibleName(told);
    button.setProperty("standing", QLatin1String(look.standing));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace plumbline
