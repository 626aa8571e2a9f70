// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"

#include <QtWidgets/QFrame>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace plumbline {

/// One question of the dashboard: its title and subtitle, the chart that answers it, the table
/// behind, and its picture for the clipboard or a file. Knows no figures.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(const PageParts& parts, QWidget* parent = nullptr);

    /// The title names the finding's question; the subtitle measure, period and people.
    void setWords(const QString& question, const QString& subtitle);
    /// Beside the subtitle, in the warning's colour: "Small sample". Empty: nothing.
    void setCaution(const QString& text);
    [[nodiscard]] QPixmap picture();
    [[nodiscard]] bool isTableShown() const;
    void copyPicture();
    void savePicture();
    void showTable(Qt::CheckState state);

Q_SIGNALS:
    void rowOpened(int row); ///< Of the table behind the chart.

protected:
    [[nodiscard]] const PageParts& parts() const { return m_parts; }

    /// The chart, and the model of the table that can be shown in its place.
    void setChart(QWidget* chart, QAbstractItemModel* behind);
    /// A chart that is a table itself.
    void setTable(QTableView* table);

    [[nodiscard]] QHBoxLayout* head() const { return m_head; }

    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeActions();
    void retranslate();

    PageParts m_parts;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_caution;
    QHBoxLayout* m_head;
    QToolButton* m_more;
    QStackedLayout* m_stack;
    QWidget* m_chart = nullptr;
    QTableView* m_table = nullptr;
    QAbstractItemModel* m_behind = nullptr;
    QAction* m_asTable;
    QAction* m_copy;
    QAction* m_save;
};

} // namespace plumbline
