// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ProfileView.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/WindowText.h"
#include "ui/people/ProfileText.h"

#include <QtCore/QEvent>

namespace plumbline {

ProfileView::ProfileView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(space::kMedium);
    document()->setIndentWidth(space::kPage);
    document()->setDefaultStyleSheet(
        QStringLiteral("li { margin-bottom: %1px; }").arg(space::kSmall));
}

void ProfileView::show(const PositionProfile& profile, const LocalizedText& positionName)
{
    m_profile = profile;
    m_positionName = positionName;
    write();
}

void ProfileView::clear()
{
    m_profile.reset();
    write();
}

QString ProfileView::plainText() const
{
    return m_profile ? profilePlainText(*m_profile, position()) : QString();
}

void ProfileView::write()
{
    setHtml(m_profile ? profileRichText(*m_profile, position()) : QString());
}

QString ProfileView::position() const
{
    return m_positionName.isEmpty() ? QString() : m_positionName.in(windowLanguage());
}

void ProfileView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QTextBrowser::changeEvent(event);
}

} // namespace plumbline
