// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Desk.h"
#include "ui/common/FileActions.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/Preferences.h"
#include "ui/common/WheelGuard.h"
#include "ui_SettingsPage.h"

#include <QtCore/QDir>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QScrollBar>

namespace plumbline {

namespace {

constexpr int kTwoColumns = 1800; ///< Wide enough for two cards side by side.

} // namespace

SettingsPage::SettingsPage(const ShellParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->recordSettings->furnish(m_parts.page.desk);
    m_ui->segments->furnish(m_parts.page.desk);
    m_ui->paper->furnish(m_parts.page.desk);
    m_ui->accounts->furnish(m_parts.page.desk, m_parts.page.theme);
    m_ui->deputies->furnish(m_parts.page.desk);
    m_ui->security->furnish(m_parts.page.desk, m_parts.page.theme);
    m_ui->backups->furnish(m_parts.page.desk, m_parts.files, m_parts.page.theme);
    new WheelGuard(*m_ui->cardsBox);
    fillChoices();
    connectSignals();
    showFile();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::connectSignals()
{
    connect(m_ui->languageChoice, &QComboBox::activated, this, [this] {
        const QString language = m_ui->languageChoice->currentData().toString();
        m_parts.preferences.setLanguage(language);
        m_parts.language.choose(language.isEmpty() ? LanguageSwitch::systemLanguage() : language);
    });
    connect(m_ui->lookChoice, &QComboBox::activated, this, [this] {
        const auto choice = static_cast<ThemeChoice>(m_ui->lookChoice->currentData().toInt());
        m_parts.preferences.setTheme(choice);
        m_parts.page.theme.choose(choice);
    });
    connect(m_ui->backups, &BackupsCard::codeShown, this, [this](QWidget* where) {
        // Once everything has its size.
        QTimer::singleShot(0, this, [this, where] { m_ui->cards->ensureWidgetVisible(where); });
    });
    connect(&m_parts.page.desk, &Desk::companyOpened, this, &SettingsPage::showFile);
    connect(&m_parts.page.desk, &Desk::companyClosed, this, &SettingsPage::showFile);
}

void SettingsPage::fillChoices()
{
    m_ui->languageChoice->clear();
    m_ui->languageChoice->addItem(tr("As the system"), QString());
    m_ui->languageChoice->addItem(tr("Simplified Chinese", "in its own language"),
                                  QStringLiteral("zh_CN"));
    m_ui->languageChoice->addItem(tr("Traditional Chinese", "in its own language"),
                                  QStringLiteral("zh_TW"));
    m_ui->languageChoice->addItem(tr("English", "in its own language"), QStringLiteral("en"));
    m_ui->languageChoice->setCurrentIndex(
        qMax(0, m_ui->languageChoice->findData(m_parts.preferences.language())));
    m_ui->lookChoice->clear();
    m_ui->lookChoice->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_ui->lookChoice->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_ui->lookChoice->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_ui->lookChoice->setCurrentIndex(
        m_ui->lookChoice->findData(static_cast<int>(m_parts.page.theme.choice())));
    m_ui->versionLabel->setText(tr("Plumbline %1").arg(QStringLiteral(PLUMBLINE_VERSION)));
}

void SettingsPage::showFile()
{
    const Desk& desk = m_parts.page.desk;
    m_ui->filePath->setText(desk.isOpen() ? QDir::toNativeSeparators(desk.path())
                                          : tr("No company file is open."));
}

void SettingsPage::arrive(const Destination& destination)
{
    m_ui->recordSettings->refresh();
    m_ui->segments->refresh();
    m_ui->paper->refresh();
    m_ui->accounts->refresh();
    m_ui->deputies->refresh();
    m_ui->security->refresh();
    m_ui->backups->refresh();
    fillChoices();
    showFile();
    if (destination.tab == QStringLiteral("backups"))
        showBackups();
}

/// At the top, once everything has its size.
void SettingsPage::showBackups()
{
    QTimer::singleShot(0, this, [this] {
        if (!m_ui->backups->isVisible())
            return;
        m_ui->cards->verticalScrollBar()->setValue(m_ui->backups->y());
        m_ui->backups->moveFocus();
    });
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    const bool isWide = event->size().width() >= kTwoColumns;
    m_ui->cardsLayout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->cardsLayout->setAlignment(m_ui->firstCards, isWide ? Qt::AlignTop : Qt::Alignment());
    m_ui->cardsLayout->setStretch(0, isWide ? 1 : 0);
    m_ui->cardsLayout->setStretch(1, 1);
    Page::resizeEvent(event);
}

void SettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->recordSettings->retranslate();
    m_ui->segments->retranslate();
    m_ui->paper->retranslate();
    m_ui->accounts->retranslate();
    m_ui->deputies->retranslate();
    m_ui->security->retranslate();
    m_ui->backups->retranslate();
    fillChoices();
    showFile();
}

} // namespace plumbline
