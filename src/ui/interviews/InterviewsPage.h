// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/interviews/InterviewTables.h"

namespace plumbline {

namespace Ui {
class InterviewsPage;
}

class InterviewForm;
class PlanPanel;

/// What follows the results of the cycle looked at: interviews, improvement plans, appeals.
class InterviewsPage : public Page
{
    Q_OBJECT
public:
    explicit InterviewsPage(const PageParts& parts, QWidget* parent = nullptr);
    ~InterviewsPage() override;

    /// `tab`: `plans` or `appeals`; else the interviews.
    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    using Deed = std::function<Result<>(const Access&)>;

    void setUp();
    void connectSignals();
    void connectParts();
    void refresh();
    void load();
    void present(Result<FollowUpBoard> board);
    void showTables();
    void showInterview();
    void showState();
    void carryOut(Deed deed, std::function<void(const QString&)> refuse, const QString& told);
    void openAppeal();
    void select(const EmployeeId& employee);
    [[nodiscard]] const CourseLine* current() const;

    PageParts m_parts;
    std::unique_ptr<Ui::InterviewsPage> m_ui;
    InterviewForm* m_form;
    PlanPanel* m_plan;
    FigureTable* m_people;
    FigureTable* m_appeals;
    std::optional<FollowUpBoard> m_board;
    std::unique_ptr<InterviewTables> m_tables; ///< Of the board.
    PersonNames m_names;
    std::optional<Error> m_failure;
    EmployeeId m_wanted;
    bool m_isStale = true;
    int m_request = 0;
};

} // namespace plumbline
