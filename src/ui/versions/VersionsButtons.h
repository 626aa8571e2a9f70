// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/EditionKey.h"

#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;

namespace plumbline {

class Desk;
class Theme;

/// Leads from the schemes chosen in a list to their versions and to what differs between them.
class VersionsButtons : public QWidget
{
    Q_OBJECT
public:
    /// What is chosen, the current one first.
    using Chosen = std::function<std::vector<EditionKey>()>;

    VersionsButtons(Desk& desk, const Theme& theme, Chosen chosen, QWidget* parent);

    /// Ctrl+H and Ctrl+D wherever the focus is within `page`.
    void setUpKeys(QWidget* page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showVersions();
    void compare();
    void retranslate();

    Desk& m_desk;
    Chosen m_chosen;
    QPushButton* m_versions;
    QPushButton* m_compare;
};

} // namespace plumbline
