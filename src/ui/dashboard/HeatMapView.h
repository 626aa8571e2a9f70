// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

namespace plumbline {

class HeatMapModel;
class Theme;

/// Paints a cell of the heat map: one hue, stronger the further from full marks, the figure on it.
class HeatCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HeatCellDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// The heat map: names stay at the left, indicators on top. Arrow keys move the cursor, Enter or a
/// click opens a cell, a click on a heading or Alt+Up and Alt+Down sort.
class HeatMapView : public QTableView
{
    Q_OBJECT
public:
    HeatMapView(const Theme& theme, HeatMapModel& model, QWidget* parent = nullptr);

    void sortBy(int column, Qt::SortOrder order);
    /// As high as its lines, up to a screen's.
    void fit();
    /// Keeps the cursor on the same person and indicator while the rows are set anew.
    void keepPlace(const std::function<void()>& change);

    /// The height it was given; a stack of pages asks for these alone.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// node −1: the total.
    void opened(int person, int node);
    void nameOpened(int person);
    void personReached(int person); ///< By keys.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dress();
    void open(const QModelIndex& index);
    /// A person's name, or a team's, which folds.
    void openName(int row);

    const Theme& m_theme;
    HeatMapModel& m_model;
};

} // namespace plumbline
