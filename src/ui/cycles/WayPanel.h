// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cycles/BatchSteps.h"
#include "ui/cycles/CourseFilter.h"
#include "ui/cycles/CycleWay.h"

#include <QtWidgets/QWidget>

#include <memory>

class QPushButton;

namespace plumbline {

class CourseModel;
class Desk;
struct PageParts;

namespace Ui {
class WayPanel;
}

/// The people of a cycle and the steps that many of them can take at once. Takes none itself.
class WayPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WayPanel(QWidget* parent = nullptr);
    ~WayPanel() override;

    void setParts(const PageParts& parts);
    void present(CycleWay way);
    /// Stands on that person, whatever the filters say.
    void goTo(const EmployeeId& employee);

Q_SIGNALS:
    void stepAsked(plumbline::BatchKind kind, const std::vector<plumbline::EmployeeId>& people);
    void personOpened(const plumbline::CourseLine& line);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct StepButton
    {
        QPushButton* button;
        BatchKind kind;
    };

    void setUp();
    void connectSignals();
    void offerTeams();
    void offerStates();
    void filter();
    void showPermitted();
    void showChosen();
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] std::vector<StepButton> stepButtons() const;
    void ask(BatchKind kind);

    std::unique_ptr<Ui::WayPanel> m_ui;
    CourseModel* m_model;
    CourseFilter* m_filter;
    const Desk* m_desk = nullptr;
};

} // namespace plumbline
