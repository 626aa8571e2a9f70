// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ShellParts.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

namespace Ui {
class WelcomePanel;
}

/// Home while no company file is open: try the sample, create, open, or go on with a recent file.
class WelcomePanel : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePanel(const ShellParts& parts, QWidget* parent = nullptr);
    ~WelcomePanel() override;

    void refresh();
    void retranslate();

private:
    ShellParts m_parts;
    std::unique_ptr<Ui::WelcomePanel> m_ui;
};

} // namespace plumbline
