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
    , m_stack(new QStackedLayout(this))
{
}

void HomePage::arrive(const Destination& destination)
{
    Q_UNUSED(destination)
    if (m_parts.page.desk.isOpen()) {
        if (m_waiting == nullptr) {
            m_waiting = new WaitingPanel(m_parts, this);
            m_stack->addWidget(m_waiting);
        }
        m_stack->setCurrentWidget(m_waiting);
        m_parts.page.desk.refreshCycles();
    } else {
        if (m_welcome == nullptr) {
            m_welcome = new WelcomePanel(m_parts, this);
            m_stack->addWidget(m_welcome);
        }
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->refresh();
    }
}

void HomePage::retranslate()
{
    if (m_welcome != nullptr)
        m_welcome->retranslate();
    if (m_waiting != nullptr)
        m_waiting->retranslate();
}

} // namespace plumbline
