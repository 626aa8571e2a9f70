// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/WelcomePanel.h"

#include "ui/common/Desk.h"
#include "ui/common/FileActions.h"
#include "ui/common/Preferences.h"
#include "ui_WelcomePanel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QIcon>

namespace plumbline {

namespace {

constexpr int kMarkSize = 96;

} // namespace

WelcomePanel::WelcomePanel(const ShellParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::WelcomePanel>())
{
    m_ui->setupUi(this);
    m_ui->mark->setPixmap(QIcon(QStringLiteral(":/icons/plumbline.svg")).pixmap(kMarkSize));
    connect(m_ui->sampleButton, &QPushButton::clicked, parts.files.sample(), &QAction::trigger);
    connect(m_ui->createButton, &QPushButton::clicked, parts.files.create(), &QAction::trigger);
    connect(m_ui->openButton, &QPushButton::clicked, parts.files.open(), &QAction::trigger);
    connect(
        m_ui->recentList, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
            m_parts.files.openFile(item->data(Qt::UserRole).toString());
        });
    refresh();
}

WelcomePanel::~WelcomePanel() = default;

void WelcomePanel::refresh()
{
    m_ui->recentList->clear();
    for (const QString& path : m_parts.preferences.recentFiles()) {
        auto* item = new QListWidgetItem(QFileInfo(path).completeBaseName() + QStringLiteral("   ")
                                             + QDir::toNativeSeparators(path),
                                         m_ui->recentList);
        item->setData(Qt::UserRole, path);
    }
    const bool hasRecent = m_ui->recentList->count() > 0;
    m_ui->recentTitle->setVisible(hasRecent);
    m_ui->recentList->setVisible(hasRecent);
}

void WelcomePanel::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace plumbline
