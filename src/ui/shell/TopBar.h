// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace plumbline {

class AccountActions;
class Desk;
class LanguageSwitch;
class SearchBox;
class SearchIndex;
class Theme;

/// Above the page: the company, the cycle looked at, the search box, who is at work.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    TopBar(Desk& desk,
           const SearchIndex& index,
           const LanguageSwitch& language,
           const AccountActions& actions,
           QWidget* parent = nullptr);

    /// Where everything is larger than usual: takes no more room than it must.
    void giveWay();
    void focusSearch();
    void focusCycles();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSignals();
    void retranslate();
    void fillCycles();
    void showCompany();
    void showUser();

    Desk& m_desk;
    const LanguageSwitch& m_language;
    QLabel* m_company;
    QComboBox* m_cycles;
    SearchBox* m_search;
    QLabel* m_user; ///< In a file without accounts.
    QToolButton* m_account;
    QAction* m_roles;
};

} // namespace plumbline
