// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/PeopleIndex.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

class Theme;

namespace Ui {
class GridFilterBar;
}

/// Chooses whom the grid shows, and says how many of how many.
class GridFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit GridFilterBar(QWidget* parent = nullptr);
    ~GridFilterBar() override;

    /// The teams and positions of that cycle's people.
    void offer(const ScoreSheet& sheet);
    void setFilter(const RowFilter& filter);
    [[nodiscard]] RowFilter filter() const;
    void showCount(int shown, int of);
    void dress(const Theme& theme);
    void retranslate();
    void startSearch();

Q_SIGNALS:
    void filterChanged();
    void searchFinished(); ///< Enter or Esc in the search: back to the grid.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectSignals();
    void offerTeams(const ScoreSheet& sheet);
    void offerPositions(const ScoreSheet& sheet);
    void nameSources(); ///< In the order of SourceFilter.

    std::unique_ptr<Ui::GridFilterBar> m_ui;
    int m_shown = 0;
    int m_of = 0;
};

} // namespace plumbline
