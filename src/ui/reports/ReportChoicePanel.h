// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/People.h"
#include "ui/reports/ReportChoice.h"

#include <QtWidgets/QFrame>

#include <memory>
#include <vector>

namespace plumbline {

namespace Ui {
class ReportChoicePanel;
}

class ReportChoiceFilter;
class ReportChoiceModel;

/// The people or teams that a layout is about, found by name and team, to stand on or to tick.
class ReportChoicePanel : public QFrame
{
    Q_OBJECT
public:
    explicit ReportChoicePanel(QWidget* parent = nullptr);
    ~ReportChoicePanel() override;

    /// `teams` are the company's; those of the people can be filtered by.
    void present(ChoiceKind kind,
                 const std::vector<ReportChoice>& choices,
                 const std::vector<Team>& teams);
    /// The first one where there is none of that number.
    void select(const QString& id);
    void focusSearch();
    void focusTable();

    [[nodiscard]] ChoiceKind kind() const;
    [[nodiscard]] int all() const;
    [[nodiscard]] int shown() const;
    [[nodiscard]] const ReportChoice* current() const; ///< Null: none.
    [[nodiscard]] QStringList tickedIds() const;
    [[nodiscard]] QStringList allIds() const;

Q_SIGNALS:
    void currentChanged();
    void ticksChanged();
    void shownChanged(); ///< Others fit what is searched for.

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void connectSignals();
    void showTeams(const std::vector<ReportChoice>& choices, const std::vector<Team>& teams);
    void filterTeam();
    void showFound();
    void showTicks();
    void retranslate();
    [[nodiscard]] int currentRow() const; ///< −1: none.

    std::unique_ptr<Ui::ReportChoicePanel> m_ui;
    ReportChoiceModel* m_model;
    ReportChoiceFilter* m_filter;
};

} // namespace plumbline
