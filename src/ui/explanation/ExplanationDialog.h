// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

#include <functional>

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

    /// A colleague's name by the staff number.
    using Names = std::function<QString(const EmployeeId&)>;

    void show(const Step& root, Names names);

private:
    void add(const Step& step, QTreeWidgetItem* below);
    void addInputs(const Step& step, QTreeWidgetItem* item);
    /// The first figures of a pool, and the others folded below one line.
    void addPool(const std::shared_ptr<const PeerPool>& pool, QTreeWidgetItem* item);
    void addFigure(const PeerFigure& figure, QTreeWidgetItem* item);
    void unfold(QTreeWidgetItem* item);
    void dim(QTreeWidgetItem* item) const;

    const Theme& m_theme;
    QTreeWidget* m_tree;
    Names m_names;
    /// Lines that stand for the rest of a pool, until they are opened.
    QHash<QTreeWidgetItem*, std::shared_ptr<const PeerPool>> m_folded;
};

} // namespace plumbline
