// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtWidgets/QFrame>

#include <memory>
#include <vector>

namespace plumbline {

namespace Ui {
class ReportPeoplePanel;
}

class ReportPeopleFilter;
class ReportPeopleModel;
class ScoreSheet;

/// The people of the cycle, found by name and team, to stand on or to tick. Rows are the sheet's.
class ReportPeoplePanel : public QFrame
{
    Q_OBJECT
public:
    explicit ReportPeoplePanel(QWidget* parent = nullptr);
    ~ReportPeoplePanel() override;

    /// Null: nobody.
    void present(const ScoreSheet* sheet);
    void select(const EmployeeId& employee);
    void focusSearch();
    void focusTable();

    [[nodiscard]] int all() const;
    [[nodiscard]] int shown() const;
    [[nodiscard]] int currentRow() const; ///< −1: none.
    [[nodiscard]] EmployeeId currentEmployee() const;
    [[nodiscard]] std::vector<int> tickedRows() const;
    [[nodiscard]] std::vector<int> allRows() const;

Q_SIGNALS:
    void currentChanged();
    void ticksChanged();
    void shownChanged(); ///< Other people fit what is searched for.

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void connectSignals();
    void showTeams(const ScoreSheet* sheet);
    void filterTeam();
    void showFound();
    void showTicks();
    void retranslate();

    std::unique_ptr<Ui::ReportPeoplePanel> m_ui;
    ReportPeopleModel* m_model;
    ReportPeopleFilter* m_filter;
};

} // namespace plumbline
