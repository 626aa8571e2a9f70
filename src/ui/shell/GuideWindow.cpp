// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuideWindow.h"

#include "ui/common/Theme.h"

#include <QtCore/QFile>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize kSize{720, 640};

QString chapter(PageId page)
{
    switch (page) {
    case PageId::Home:
        return QStringLiteral("README");
    case PageId::ScoreEntry:
        return QStringLiteral("score-entry");
    case PageId::Dashboard:
        return QStringLiteral("dashboard");
    case PageId::People:
        return QStringLiteral("people");
    case PageId::Cycles:
        return QStringLiteral("cycles");
    case PageId::Schemes:
        return QStringLiteral("schemes");
    case PageId::WhatIf:
        return QStringLiteral("what-if");
    case PageId::Rewards:
        return QStringLiteral("rewards");
    case PageId::Reports:
        return QStringLiteral("reports");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    return QStringLiteral("README");
}

} // namespace

GuideWindow::GuideWindow(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("guide"));
    setModal(false);
    resize(kSize);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setFont(theme.font(type::kText));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
}

void GuideWindow::open(PageId page, const QString& language)
{
    setWindowTitle(tr("Guide"));
    const QString folder = QStringLiteral(":/guide/") + language + QLatin1Char('/');
    m_text->setSearchPaths({folder});
    m_text->setSource(QUrl(QStringLiteral("qrc") + folder + chapter(page) + QStringLiteral(".md")),
                      QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
}

} // namespace plumbline
