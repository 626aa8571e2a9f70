// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/RefusedCells.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

class GridModel;
class Theme;

namespace Ui {
class ReceiptPanel;
}

/// Beside the grid, for the cell one stands on: how its number came about, what stands beside it,
/// and a note. Follows a little later, so that typing stays quick.
class ReceiptPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptPanel(QWidget* parent = nullptr);
    ~ReceiptPanel() override;

    void furnish(const GridModel& grid, const RefusedCells& refused, const Theme& theme);
    /// What comes next for the person; empty: nothing to say.
    void showNextStep(const QString& words);
    /// Shows that cell soon; a note being written is stored first.
    void follow(const QModelIndex& index);
    /// The cell's facts changed.
    void refresh();
    /// Stores a note that is being written.
    void storeNote();
    void retranslate();

Q_SIGNALS:
    void
    noteWritten(const plumbline::EmployeeId& employee, const QString& node, const QString& text);
    void explanationWanted();
    void recordsWanted(); ///< Those that the value is measured from.
    void measuredWanted(); ///< In the place of the one that was typed.
    void theirsKept();
    void minePut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    void showNothing();
    void showMeasured();
    void showChoice(const RefusedCell* refused);

    std::unique_ptr<Ui::ReceiptPanel> m_ui;
    const GridModel* m_grid = nullptr;
    const RefusedCells* m_refused = nullptr;
    QPersistentModelIndex m_index;
    QTimer m_delay;
    EmployeeId m_noteOf;
    QString m_noteNode;
    QString m_storedNote;
};

} // namespace plumbline
