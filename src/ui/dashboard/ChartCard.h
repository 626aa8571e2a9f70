// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"
#include "ui/dashboard/ChartPicture.h"

#include <QtWidgets/QFrame>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace plumbline {

class ChartTools;

/// One question of the dashboard: its title and subtitle, the chart that answers it, the table
/// behind with what it shows in words. Its tools make pictures and files. Knows no figures.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(const PageParts& parts, QWidget* parent = nullptr);

    /// The title names the finding's question; the subtitle measure, period and people.
    void setWords(const QString& question, const QString& subtitle);
    /// Beside the subtitle, in the warning's colour: "Small sample". Empty: nothing.
    void setCaution(const QString& text);
    /// What the chart shows, for screen readers and above the table; a Chart says so by itself.
    void setSummary(const QString& text);

    [[nodiscard]] PictureWords words() const;
    [[nodiscard]] bool isTableShown() const;
    void showTable(Qt::CheckState state);
    /// The chart, or the table where there is no other.
    [[nodiscard]] QWidget& shown() const;

    /// The model of the table; null: none.
    [[nodiscard]] const QAbstractItemModel* behind() const { return m_behind; }

    [[nodiscard]] ChartTools& tools() { return *m_tools; }

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
    void arrange();
    void retranslate();
    void makeTable();

    PageParts m_parts;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_caution;
    QHBoxLayout* m_head;
    QToolButton* m_more;
    QStackedLayout* m_stack;
    ChartTools* m_tools;
    QString m_summary;
    QLabel* m_summaryLabel = nullptr; ///< Above the table.
    QWidget* m_tablePage = nullptr;
    QWidget* m_chart = nullptr;
    QTableView* m_table = nullptr;
    QAbstractItemModel* m_behind = nullptr;
};

} // namespace plumbline
