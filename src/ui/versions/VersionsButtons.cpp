// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionsButtons.h"

#include "ui/common/Desk.h"
#include "ui/common/Theme.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace plumbline {

VersionsButtons::VersionsButtons(Desk& desk, const Theme& theme, Chosen chosen, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_chosen(std::move(chosen))
    , m_versions(new QPushButton(this))
    , m_compare(new QPushButton(this))
{
    m_versions->setObjectName(QStringLiteral("versionsButton"));
    m_compare->setObjectName(QStringLiteral("compareButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_versions);
    layout->addWidget(m_compare);
    connect(m_versions, &QPushButton::clicked, this, &VersionsButtons::showVersions);
    connect(m_compare, &QPushButton::clicked, this, &VersionsButtons::compare);
    const auto dress = [this, &theme] {
        m_versions->setIcon(theme.icon(QStringLiteral("history")));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    retranslate();
}

void VersionsButtons::setUpKeys(QWidget* page)
{
    const auto key = [&](const QKeySequence& sequence, void (VersionsButtons::*action)()) {
        auto* shortcut = new QShortcut(sequence, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::CTRL | Qt::Key_H, &VersionsButtons::showVersions);
    key(Qt::CTRL | Qt::Key_D, &VersionsButtons::compare);
}

void VersionsButtons::showVersions()
{
    const std::vector<EditionKey> chosen = m_chosen();
    if (chosen.empty())
        return;
    Destination destination;
    destination.page = PageId::Versions;
    destination.scheme = chosen.front().scheme;
    m_desk.go(destination);
}

void VersionsButtons::compare()
{
    std::vector<EditionKey> chosen = m_chosen();
    if (chosen.empty())
        return;
    chosen.resize(2); // An empty one is chosen there.
    Destination destination;
    destination.page = PageId::Versions;
    destination.scheme = chosen.front().scheme;
    destination.editions = std::move(chosen);
    m_desk.go(destination);
}

void VersionsButtons::retranslate()
{
    m_versions->setText(tr("Versions"));
    m_versions->setToolTip(tr("Which versions there are, since when each counts, who activated it "
                              "and why (Ctrl+H)"));
    m_compare->setText(tr("Compare with…"));
    m_compare->setToolTip(
        tr("What differs from another scheme or version; of two chosen in the list (Ctrl+D)"));
}

void VersionsButtons::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace plumbline
