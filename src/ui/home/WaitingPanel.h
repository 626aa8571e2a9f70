// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleOverview.h"
#include "ui/common/ShellParts.h"
#include "ui/home/HomeTasks.h"

#include <QtWidgets/QWidget>

#include <memory>

class QTreeWidgetItem;

namespace plumbline {

class TaskModel;

namespace Ui {
class WaitingPanel;
}

/// Home with a company open: how far each open cycle is, what waits for whoever sits here by
/// deadline, and what is missing, by cycle and team; each leading to its place.
class WaitingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPanel(const ShellParts& parts, QWidget* parent = nullptr);
    ~WaitingPanel() override;

    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Waiting
    {
        std::vector<MissingValue> missing;
        std::vector<Team> teams;
    };

    void setUpBackups();
    void showBackups();
    void setUpTasks();
    void readTasks();
    void showTasks();
    void showCards();
    void fitCards();
    void show(Waiting waiting);
    QTreeWidgetItem* branch(QTreeWidgetItem* parent, const QString& text);
    [[nodiscard]] QString cycleName(const CycleKey& key) const;
    void go(std::size_t missing);

    ShellParts m_parts;
    std::unique_ptr<Ui::WaitingPanel> m_ui;
    Waiting m_waiting;
    HomeWork m_work;
    TaskModel* m_tasks;
};

} // namespace plumbline
