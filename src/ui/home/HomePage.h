// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/ShellParts.h"

class QStackedLayout;

namespace plumbline {

class WaitingPanel;
class WelcomePanel;

/// The first page: a welcome without a company file, and with one what waits for whoever sits here.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const ShellParts& parts, QWidget* parent = nullptr);

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;

private:
    ShellParts m_parts;
    WelcomePanel* m_welcome = nullptr; ///< Made when first shown.
    WaitingPanel* m_waiting = nullptr; ///< Made when first shown.
    QStackedLayout* m_stack;
};

} // namespace plumbline
