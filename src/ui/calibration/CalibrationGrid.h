// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace plumbline {

class CalibrationModel;

/// The sheet as one types into it: what is typed begins editing, Enter goes down and Tab to the
/// next field, Delete clears drafts, blocks go to and from spreadsheets.
class CalibrationGrid : public QTableView
{
    Q_OBJECT
public:
    explicit CalibrationGrid(QWidget* parent = nullptr);

    void show(CalibrationModel& model);
    /// Stands on that cell, where it is shown.
    void goTo(int sheetRow, int column);

Q_SIGNALS:
    void explanationWanted(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void spanHeadings();
    void clearSelected();
    void copy() const;
    void paste();
    [[nodiscard]] QModelIndex nextField(int step) const;

    CalibrationModel* m_model = nullptr;
};

} // namespace plumbline
