// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/SchemeNames.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace plumbline {

class GradingGraph;
class Theme;

/// One node of a scheme in full: what it is, how its value becomes points in words and as a graph,
/// what a missing value means, who gives it.
class IndicatorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const SchemeNames& names, int node);
    void clear();

private:
    QLabel* addLabel(const char* objectName, const char* role);
    void showIndicator(const SchemeNames& names, const SchemeNode& node);
    void showGroup(const SchemeNames& names, int node);

    QLabel* m_name;
    QLabel* m_kind;
    QLabel* m_question;
    GradingGraph* m_graph;
    QLabel* m_words;
    QLabel* m_about;
};

} // namespace plumbline
