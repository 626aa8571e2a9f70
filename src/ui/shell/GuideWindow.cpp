// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuideWindow.h"

#include "ui/common/Theme.h"
#include "ui/common/WindowSize.h"
#include "ui/shell/GuideBrowser.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize kSize{720, 640};

} // namespace

GuideWindow::GuideWindow(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_text(new GuideBrowser(this))
    , m_back(addButton(QStringLiteral("guideBack"), QStringLiteral("chevron-left")))
    , m_forward(addButton(QStringLiteral("guideForward"), QStringLiteral("chevron-right")))
    , m_contents(addButton(QStringLiteral("guideContents"), QStringLiteral("house")))
{
    setObjectName(QStringLiteral("guide"));
    setModal(false);
    openAt(*this, kSize);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setFont(theme.font(type::kText));
    auto* buttons = new QHBoxLayout;
    for (QToolButton* button : {m_contents, m_back, m_forward})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_text);
    m_back->setShortcut(QKeySequence(QKeySequence::Back));
    m_forward->setShortcut(QKeySequence(QKeySequence::Forward));
    connect(m_back, &QToolButton::clicked, m_text, &GuideBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &GuideBrowser::forward);
    connect(
        m_contents, &QToolButton::clicked, this, [this] { showChapter(chapterOf(PageId::Home)); });
    connect(m_text, &GuideBrowser::backwardAvailable, m_back, &QToolButton::setEnabled);
    connect(m_text, &GuideBrowser::forwardAvailable, m_forward, &QToolButton::setEnabled);
    retranslate();
}

QToolButton* GuideWindow::addButton(const QString& name, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(m_theme.icon(icon));
    button->setEnabled(name == QStringLiteral("guideContents"));
    return button;
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Guide"));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    name(m_contents, tr("Contents"));
}

QString GuideWindow::chapterOf(PageId page)
{
    switch (page) {
    case PageId::Home:
        return QStringLiteral("README");
    case PageId::ScoreEntry:
        return QStringLiteral("score-entry");
    case PageId::Appraisal:
        return QStringLiteral("appraisal");
    case PageId::Dashboard:
        return QStringLiteral("dashboard");
    case PageId::Calibration:
        return QStringLiteral("calibration");
    case PageId::People:
        return QStringLiteral("people");
    case PageId::Cycles:
        return QStringLiteral("cycles");
    case PageId::Schemes:
        return QStringLiteral("schemes");
    case PageId::Versions:
        return QStringLiteral("versions");
    case PageId::WhatIf:
        return QStringLiteral("what-if");
    case PageId::Records:
        return QStringLiteral("records");
    case PageId::Rewards:
        return QStringLiteral("rewards");
    case PageId::Interviews:
        return QStringLiteral("interviews");
    case PageId::Reports:
        return QStringLiteral("reports");
    case PageId::Audit:
        return QStringLiteral("audit");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    return QStringLiteral("README");
}

void GuideWindow::open(const QString& chapter, const QString& language)
{
    m_folder = QStringLiteral(":/guide/") + language + QLatin1Char('/');
    m_text->setSearchPaths({m_folder});
    show();
    raise();
    activateWindow();
    showChapter(chapter);
    m_text->setFocus();
}

void GuideWindow::showChapter(const QString& chapter)
{
    m_text->setSource(QUrl(QStringLiteral("qrc") + m_folder + chapter + QStringLiteral(".md")),
                      QTextDocument::MarkdownResource);
}

} // namespace plumbline
