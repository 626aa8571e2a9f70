// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomePage.h"

#include "ui/common/Desk.h"
#include "ui/home/WaitingPanel.h"
#include "ui/home/WelcomePanel.h"

#include <QtWidgets/QStackedLayout>

namespace plumbline {

HomePage::HomePage(const ShellParts& parts, QWidget* parent)
    : Page(parent)
    , m_parts(parts)
    , m_welcome(new WelcomePanel(parts, this))
    , m_waiting(new WaitingPanel(parts, this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_waiting);
}

void HomePage::arrive(const Destination& destination)
{
    Q_UNUSED(destination)
    if (m_parts.page.desk.isOpen()) {
        m_stack->setCurrentWidget(m_waiting);
        m_parts.page.desk.refreshCycles();
    } else {
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->refresh();
    }
}

void HomePage::retranslate()
{
    m_welcome->retranslate();
    m_waiting->retranslate();
}

} // namespace plumbline
