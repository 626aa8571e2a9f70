// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

#include <QtWidgets/QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace plumbline {

class Theme;

/// One person's whole explanation as a tree, from raw value to money, with formulas and exact
/// inputs. Stays open beside the grid.
class ExplanationDialog : public QDialog
{
    Q_OBJECT
public:
    ExplanationDialog(const Theme& theme, QWidget* parent);

    void show(const Step& root);

private:
    void add(const Step& step, QTreeWidgetItem* below);
    void addInputs(const Step& step, QTreeWidgetItem* item);

    const Theme& m_theme;
    QTreeWidget* m_tree;
};

} // namespace plumbline
