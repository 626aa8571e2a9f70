// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/Findings.h"

#include "application/text/HintWords.h"
#include "domain/schemes/SchemeCheck.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/schemes/editor/FaultWords.h"

#include <QtCore/QTimer>

namespace plumbline {

namespace {

constexpr int kPlaceRole = Qt::UserRole + 1;

} // namespace

Findings::Findings(QWidget* parent)
    : QListWidget(parent)
    , m_timer(new QTimer(this))
{
    constexpr int kPause = 150; // Milliseconds after the last key.
    m_timer->setSingleShot(true);
    m_timer->setInterval(kPause);
    setWordWrap(true);
    setUniformItemSizes(false);
    setIconSize({space::kIcon, space::kIcon});
    connect(m_timer, &QTimer::timeout, this, &Findings::findNow);
    const auto lead = [this](const QListWidgetItem* item) {
        Q_EMIT placeAsked(item->data(kPlaceRole).toString());
    };
    connect(this, &QListWidget::itemClicked, this, lead);
    connect(this, &QListWidget::itemActivated, this, lead);
}

void Findings::begin(const SchemeEditing& editing, const Theme& theme)
{
    m_editing = &editing;
    m_theme = &theme;
    connect(&editing, &SchemeEditing::documentChanged, m_timer, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, &Findings::findNow);
}

void Findings::setBefore(std::optional<SchemeDocument> before)
{
    m_before = std::move(before);
    m_targets.reset();
    findNow();
}

void Findings::setTargets(QSet<QString> given)
{
    m_targets = std::move(given);
    findNow();
}

void Findings::add(const QString& text, const QString& at, const char* icon)
{
    const bool isFault = QLatin1String(icon) == QLatin1String("circle-x");
    auto* item = new QListWidgetItem(
        m_theme->icon(QLatin1String(icon), isFault ? ColorRole::Bad : ColorRole::Note), text, this);
    item->setData(kPlaceRole, at);
    item->setData(Qt::AccessibleTextRole,
                  isFault ? tr("Error: %1").arg(text) : tr("Hint: %1").arg(text));
}

void Findings::findNow()
{
    if (!m_editing)
        return;
    m_timer->stop();
    clear();
    m_faults = schemeFaults(m_editing->document());
    for (const Error& fault : m_faults)
        add(faultWords(m_editing->document(), fault), fault.at, "circle-x");
    const auto hints =
        schemeHints(m_editing->document(), {m_before ? &*m_before : nullptr, m_targets});
    for (const SchemeHint& hint : hints)
        add(describe(hint, windowLanguage()), hint.at, "info");
    m_hints = static_cast<int>(hints.size());
    constexpr int kMostRows = 3;
    const int rows = std::clamp(count(), 1, kMostRows);
    setFixedHeight(rows * std::max(space::kGridRow, sizeHintForRow(0)) + 2 * frameWidth());
    Q_EMIT found();
}

} // namespace plumbline
