// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/shell/PageCatalogue.h"

#include <QtCore/QEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

Rail::Rail(const Desk& desk, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
    , m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    m_layout->setContentsMargins(space::kSmall, space::kMedium, space::kSmall, space::kMedium);
    m_layout->setSpacing(space::kTiny);
    for (int index = 0; index < static_cast<int>(pageCatalogue().size()); ++index) {
        if (!pageCatalogue()[static_cast<std::size_t>(index)].below)
            addButton(index);
    }
    m_layout->addStretch();
    m_fold->setObjectName(QStringLiteral("foldRail"));
    m_fold->setAutoRaise(true);
    m_layout->addWidget(m_fold);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        Q_EMIT foldingChanged();
    });
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        Q_EMIT pageChosen(pageCatalogue()[static_cast<std::size_t>(index)].id);
    });
    connect(&theme, &Theme::changed, this, &Rail::recolour);
    connect(&desk, &Desk::companyOpened, this, &Rail::showPermitted);
    connect(&desk, &Desk::companyClosed, this, &Rail::showPermitted);
    retranslate();
    recolour();
    setFolded(false);
}

void Rail::addButton(int index)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(space::kControlHeight);
    button->setIconSize({space::kIcon, space::kIcon});
    button->setObjectName(QStringLiteral("rail%1").arg(index));
    m_buttons->addButton(button, index);
    m_layout->addWidget(button);
}

void Rail::showPermitted()
{
    const auto catalogue = pageCatalogue();
    for (std::size_t index = 0; index < catalogue.size(); ++index) {
        if (QAbstractButton* button = m_buttons->button(static_cast<int>(index)))
            button->setVisible(catalogue[index].isPermitted(m_desk));
    }
}

void Rail::setCurrent(PageId page)
{
    const auto catalogue = pageCatalogue();
    const auto entry = std::find_if(
        catalogue.begin(), catalogue.end(), [&](const PageEntry& one) { return one.id == page; });
    const PageId marked = entry == catalogue.end() ? page : entry->below.value_or(page);
    for (std::size_t index = 0; index < catalogue.size(); ++index) {
        if (catalogue[index].id == marked)
            m_buttons->button(static_cast<int>(index))->setChecked(true);
    }
    recolour();
}

void Rail::setFolded(bool folded)
{
    m_isFolded = folded;
    setFixedWidth(folded ? space::kFoldedRail : space::kRail);
    for (QAbstractButton* button : m_buttons->buttons()) {
        qobject_cast<QToolButton*>(button)->setToolButtonStyle(
            folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(folded ? button->text() : QString());
    }
    retranslate();
}

void Rail::retranslate()
{
    const auto catalogue = pageCatalogue();
    for (std::size_t index = 0; index < catalogue.size(); ++index) {
        QAbstractButton* button = m_buttons->button(static_cast<int>(index));
        if (button == nullptr)
            continue;
        button->setText(QStringLiteral("  ") + pageName(catalogue[index]));
        button->setAccessibleName(pageName(catalogue[index]));
        button->setToolTip(m_isFolded ? pageName(catalogue[index]) : QString());
    }
    m_fold->setToolTip(m_isFolded ? tr("Unfold the navigation") : tr("Fold the navigation"));
    m_fold->setAccessibleName(m_fold->toolTip());
}

void Rail::recolour()
{
    const auto catalogue = pageCatalogue();
    for (std::size_t index = 0; index < catalogue.size(); ++index) {
        QAbstractButton* button = m_buttons->button(static_cast<int>(index));
        if (button == nullptr)
            continue;
        const ColorRole role = button->isChecked() ? ColorRole::Primary : ColorRole::SecondaryText;
        button->setIcon(m_theme.icon(QLatin1String(catalogue[index].icon), role));
    }
    m_fold->setIcon(m_theme.icon(QStringLiteral("panel-left")));
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace plumbline
