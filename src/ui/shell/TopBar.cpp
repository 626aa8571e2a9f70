// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/accounts/AccountActions.h"
#include "ui/accounts/RoleWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ElidingControls.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Theme.h"
#include "ui/shell/SearchBox.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace plumbline {

namespace {

constexpr int kCycleWidth = 300;
constexpr int kWidestCycle = 480;
constexpr int kSearchWidth = 260;

} // namespace

TopBar::TopBar(Desk& desk,
               const SearchIndex& index,
               const LanguageSwitch& language,
               const AccountActions& actions,
               QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_language(language)
    , m_company(new ElidedLabel(this))
    , m_cycles(new ElidingBox(this))
    , m_search(new SearchBox(index, this))
    , m_user(new QLabel(this))
    , m_account(new QToolButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // As high on every page.
    m_company->setObjectName(QStringLiteral("companyName"));
    m_company->setProperty("role", QStringLiteral("section"));
    m_cycles->setObjectName(QStringLiteral("cyclePicker"));
    m_cycles->setMinimumWidth(kCycleWidth);
    m_cycles->setMaximumWidth(kWidestCycle);
    m_cycles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setMinimumWidth(kSearchWidth);
    m_search->setMaximumWidth(kSearchWidth + kSearchWidth / 2);
    m_user->setProperty("role", QStringLiteral("caption"));
    m_account->setObjectName(QStringLiteral("accountButton"));
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* menu = new QMenu(m_account);
    m_roles = menu->addAction(QString());
    m_roles->setEnabled(false);
    menu->addSeparator();
    actions.addTo(*menu);
    m_account->setMenu(menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kSmall, space::kPage, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_company);
    layout->addStretch();
    layout->addWidget(m_cycles);
    layout->addWidget(m_search);
    layout->addWidget(m_user);
    layout->addWidget(m_account);
    connectSignals();
    retranslate();
}

void TopBar::giveWay()
{
    constexpr int kFewLetters = 12;
    m_company->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_cycles->setMinimumWidth(0);
    m_cycles->setMinimumContentsLength(kFewLetters);
    m_cycles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cycles->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setMinimumWidth(kSearchWidth / 2);
    auto* across = static_cast<QHBoxLayout*>(layout());
    across->setStretchFactor(m_company, 4);
    across->setStretchFactor(m_cycles, 7);
    across->setStretchFactor(m_search, 3);
}

void TopBar::connectSignals()
{
    connect(&m_desk, &Desk::companyOpened, this, &TopBar::showCompany);
    connect(&m_desk, &Desk::companyClosed, this, &TopBar::showCompany);
    connect(&m_desk, &Desk::companyOpened, this, &TopBar::showUser);
    connect(&m_desk, &Desk::companyClosed, this, &TopBar::showUser);
    connect(&m_desk, &Desk::companyClosed, this, &TopBar::fillCycles);
    connect(&m_desk, &Desk::cyclesChanged, this, &TopBar::fillCycles);
    connect(&m_desk, &Desk::currentCycleChanged, this, &TopBar::fillCycles);
    connect(m_cycles, &QComboBox::activated, this, [this](int index) {
        m_desk.chooseCycle(m_desk.cycles()[static_cast<std::size_t>(index)].cycle.key);
    });
    connect(m_search, &SearchBox::chosen, &m_desk, &Desk::go);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::focusCycles()
{
    m_cycles->setFocus(Qt::ShortcutFocusReason);
    m_cycles->showPopup();
}

void TopBar::retranslate()
{
    m_search->setLanguage(m_language.language());
    m_search->setPlaceholderText(tr("Search (Ctrl+K)"));
    m_search->setToolTip(tr("Finds people, pages and schemes"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(m_search->toolTip());
    m_cycles->setAccessibleName(tr("Cycle"));
    m_cycles->setPlaceholderText(tr("No cycle yet"));
    m_user->setToolTip(tr("Changes are recorded under this name"));
    m_account->setToolTip(m_user->toolTip());
    showUser();
    showCompany();
    fillCycles();
}

void TopBar::showCompany()
{
    m_company->setText(m_desk.isOpen() ? m_desk.company().name : tr("No company open"));
    m_company->setToolTip(QDir::toNativeSeparators(m_desk.path()));
    m_cycles->setEnabled(m_desk.isOpen());
}

void TopBar::showUser()
{
    const std::optional<Account>& account = m_desk.account();
    m_user->setVisible(!account);
    m_account->setVisible(account.has_value());
    m_user->setText(m_desk.user());
    m_account->setText(m_desk.user());
    m_account->setAccessibleName(tr("Account: %1").arg(m_desk.user()));
    if (account)
        m_roles->setText(
            QStringLiteral("%1 · %2").arg(account->id.text(), roleWords(account->roles)));
}

void TopBar::fillCycles()
{
    const QSignalBlocker blocker(m_cycles);
    m_cycles->clear();
    for (const CycleOverview& overview : m_desk.cycles()) {
        const QString name = overview.cycle.key.period.toString() + QStringLiteral("  ")
            + overview.schemeName.in(m_language.language());
        const auto with = [&name](const QString& more) {
            return QStringLiteral("%1 · %2").arg(name, more);
        };
        QString words = name; // Whoever sees nobody in it is told no figures.
        QString figures = name;
        if (overview.cycle.isClosed()) {
            words = figures = with(tr("closed"));
        } else if (overview.people > 0) {
            words = with(tr("%1 of %2 complete").arg(overview.complete).arg(overview.people));
            figures = with(QStringLiteral("%1/%2").arg(overview.complete).arg(overview.people));
        }
        m_cycles->addItem(figures);
        const int added = m_cycles->count() - 1;
        m_cycles->setItemData(added, words, Qt::ToolTipRole);
        m_cycles->setItemData(added, words, Qt::AccessibleTextRole);
        if (overview.cycle.key == m_desk.currentCycle())
            m_cycles->setCurrentIndex(added);
    }
    const QString words = m_cycles->currentData(Qt::ToolTipRole).toString();
    m_cycles->setToolTip(words);
    m_cycles->setAccessibleDescription(words);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace plumbline
