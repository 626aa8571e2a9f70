// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/SchemeNames.h"

#include <QtWidgets/QDialog>

class QLabel;
class QTabWidget;
class QTextBrowser;

namespace plumbline {

class IndicatorPanel;
class SchemeTree;
class Theme;

/// An edition of a scheme in full, to be read beside the page.
class SchemeReader : public QDialog
{
    Q_OBJECT
public:
    SchemeReader(const Theme& theme, QWidget* parent);

    void show(const QString& title, const SchemeNames& names);

private:
    void layOut();

    QLabel* m_facts;
    QTabWidget* m_tabs;
    SchemeTree* m_tree;
    IndicatorPanel* m_indicator;
    QTextBrowser* m_text;
    std::optional<SchemeNames> m_names;
};

} // namespace plumbline
