// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace plumbline {

/// The table in which a map is edited: Enter and F2 open a cell, typing looks a heading up, Delete
/// takes out, a click opens too.
class MapTable : public QTableView
{
    Q_OBJECT
public:
    explicit MapTable(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void openWithChoices(const QModelIndex& index);
};

} // namespace plumbline
