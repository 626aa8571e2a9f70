// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/SchemeNames.h"

#include <QtWidgets/QTreeWidget>

namespace plumbline {

/// A scheme's groups and indicators with their weights and the sums of these: 90 is shown as 90.
class SchemeTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Name, Weight, Full, Unit, Scorer, ColumnCount };

    explicit SchemeTree(QWidget* parent = nullptr);

    void show(const SchemeNames& names);
    /// The node stood on; −1: none.
    [[nodiscard]] int currentNode() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Unit and scorer give way to the names; both are told beside the tree, too.
    void fitColumns();
    QTreeWidgetItem* add(QTreeWidgetItem* parent, const SchemeNames& names, int node);
};

} // namespace plumbline
