// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/ShellParts.h"

#include <memory>

namespace plumbline {

namespace Ui {
class SettingsPage;
}

/// Language, look, the company file, its backups, and who may work in it.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const ShellParts& parts, QWidget* parent = nullptr);
    ~SettingsPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectSignals();
    void fillChoices();
    void showFile();
    void showBackups();

    ShellParts m_parts;
    std::unique_ptr<Ui::SettingsPage> m_ui;
};

} // namespace plumbline
